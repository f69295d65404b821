import { roleLabels } from "~/features/account/account.rules";
import { csvLine } from "~/platform/csv";
import { eventLabel } from "./audit.events.rules";
import { type RecordEntry, subjectKindLabel } from "./audit.rules";

type Column = readonly [header: string, value: (entry: RecordEntry) => string | null];

const columns: readonly Column[] = [
  ["Zeitpunkt (UTC)", ({ occurredAt }) => occurredAt.toISOString()],
  ["Ereignis", ({ type }) => eventLabel(type)],
  ["Ereignistyp", ({ type }) => type],
  ["Person", ({ actorName }) => actorName],
  ["Rolle", ({ actorRole }) => roleLabelOf(actorRole)],
  ["Organisation", ({ organisationName }) => organisationName],
  ["Land", ({ stateCode }) => stateCode],
  ["Art des Gegenstands", ({ subject }) => subjectKindLabel(subject.kind)],
  ["Gegenstand", ({ subject }) => subject.label],
  ["Begründung", ({ reason }) => reason],
  ["Einzelheiten", ({ detail }) => detail],
  ["Vier-Augen-Prinzip", ({ isFourEyesWaived }) => (isFourEyesWaived ? "ohne" : "")],
  ["Prüfsumme der Fassung", ({ revisionHash }) => revisionHash],
  ["Kennung der Person", ({ actorId }) => actorId],
  ["Kennung des Gegenstands", ({ subject }) => subject.id],
  ["Kennung der Sitzung", ({ sessionId }) => sessionId],
  ["Kennung des Eintrags", ({ id }) => id],
];

export function roleLabelOf(role: string | null): string | null {
  return role !== null && Object.hasOwn(roleLabels, role) ? roleLabels[role as keyof typeof roleLabels] : role;
}

export function csvHeader(): string {
  return csvLine(columns.map(([header]) => header));
}

export function csvEntry(entry: RecordEntry): string {
  return csvLine(columns.map(([, value]) => value(entry)));
}
