import { type AccessRows, accessRows } from "./access-rows";
import { type AllianceRows, allianceRows } from "./alliance-rows";
import { type CastRows, castRows } from "./cast";
import { type ConnectionRows, connectionRows } from "./connection-rows";
import { type DocumentRows, documentRows } from "./offering-documents";
import { type OfferingRows, offeringRows, offeringSpecs } from "./offering-rows";
import { type QuestionRows, questionRows } from "./question-rows";

export interface DemoRows {
  readonly cast: CastRows;
  readonly offerings: readonly OfferingRows[];
  readonly connections: ConnectionRows;
  readonly alliances: AllianceRows;
  readonly questions: QuestionRows;
  readonly access: AccessRows;
  readonly documents: DocumentRows;
  /** all of them, oldest first */
  readonly events: ConnectionRows["events"];
}

const YEAR_AND_A_HALF = 548 * 24 * 3_600_000;

/**
 * Everything the demo installation holds besides reference data: the same for the same moment, a year of history that
 * ends shortly before it.
 */
export function demoRows(now: Date, passwordHash: string): DemoRows {
  const offerings = offeringSpecs.map((spec) => offeringRows(spec, now));
  const connections = connectionRows(offerings, now);
  const alliances = allianceRows(offerings, now);
  const questions = questionRows(offerings, now);
  const since = new Date(now.getTime() - YEAR_AND_A_HALF);
  const access = accessRows(now, since);
  const events = [...offerings, connections, alliances, questions, access].flatMap((part) => part.events);
  return {
    cast: castRows({ passwordHash, since, now }),
    offerings,
    connections,
    alliances,
    questions,
    access,
    documents: documentRows(offerings, now),
    events: events.sort((a, b) => timeOf(a) - timeOf(b)),
  };
}

function timeOf({ occurredAt }: DemoRows["events"][number]): number {
  return occurredAt instanceof Date ? occurredAt.getTime() : 0;
}
