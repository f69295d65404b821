import { connectionReference } from "~/features/connection/connection.rules";
import {
  type ConnectionAction,
  type Transition,
  transitions,
} from "~/features/connection/connection.transitions.rules";
import type { ConnectionStatus, Prisma } from "~prisma/generated/client";
import { newEvent } from "../factories";
import { lands } from "../reference/states";
import { personOf } from "./cast";
import type { ConnectionSpec } from "./connection-spec";
import { earlierConnections } from "./connections-earlier";
import { recentConnections } from "./connections-recent";
import { waitingConnections } from "./connections-waiting";
import { dateIn, stableId, storyClock } from "./moments";
import type { OfferingRows } from "./offering-rows";

export const connectionSpecs: readonly ConnectionSpec[] = [
  ...earlierConnections,
  ...recentConnections,
  ...waitingConnections,
];

type ConnectionRow = Prisma.ConnectionCreateManyInput & {
  readonly id: string;
  readonly createdAt: Date;
  readonly reference: string;
};
type EventRow = ReturnType<typeof newEvent>;

export interface ConnectionRows {
  readonly connections: readonly ConnectionRow[];
  readonly counters: readonly Prisma.ReferenceCounterCreateManyInput[];
  readonly events: readonly EventRow[];
}

export function connectionRows(offerings: readonly OfferingRows[], now: Date): ConnectionRows {
  const stories = connectionSpecs.map((spec) => {
    const offering = offerings.find((candidate) => candidate.spec.id === spec.offering);
    if (!offering) throw new Error(`No offering ${spec.offering}.`);
    return connectionStory(spec, offering, now);
  });
  return { ...numbered(stories.map(({ connection }) => connection)), events: stories.flatMap(({ events }) => events) };
}

/** Spoken references in the order of drafting, counted per year; the counters stand where the next request goes on. */
function numbered(drafted: readonly Omit<ConnectionRow, "reference">[]) {
  const next = new Map<number, number>();
  const connections = [...drafted]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((connection) => {
      const year = connection.createdAt.getFullYear();
      const number = (next.get(year) ?? 0) + 1;
      next.set(year, number);
      return { ...connection, reference: connectionReference(year, number) } as ConnectionRow;
    });
  const counters = [...next].map(([year, value]) => ({ name: `connection-${year}`, value }));
  return { connections, counters };
}

/** The date column that a step fills. */
const dated: Partial<Record<ConnectionAction, "handedInAt" | "releasedAt" | "approvedAt" | "liveAt">> = {
  hand_in: "handedInAt",
  release: "releasedAt",
  approve: "approvedAt",
  go_live: "liveAt",
};

function connectionStory(spec: ConnectionSpec, offering: OfferingRows, now: Date) {
  const clock = storyClock(now, `${spec.offering} ${spec.state}`);
  const id = stableId(`connection ${spec.offering} ${spec.state}`);
  const draftedAt = clock(spec.drafted);
  const revision = revisionAt(offering, draftedAt);
  const author = personOf(spec.state, "representative");
  const common = { subjectKind: "connection", subjectId: id, revisionHash: revision.hash } as const;
  const events: EventRow[] = [];
  const record = (actor: typeof author, event: Omit<Parameters<typeof newEvent>[1], keyof typeof common>) =>
    events.push({ ...newEvent(actor, { ...common, ...event }), id: stableId(`event ${id} ${events.length}`) });

  record(author, { type: "connection.drafted", occurredAt: draftedAt, visibility: "internal" });
  let status: ConnectionStatus = "draft";
  let pausedFrom: ConnectionStatus | null = null;
  let statusSince = draftedAt;
  let dates: Partial<Record<string, Date>> = {};
  for (const [action, daysAgo, text] of spec.steps) {
    const transition = transitions[action];
    const actor = actorOf(transition, spec.state, offering.spec.state);
    const from: ConnectionStatus = status;
    const to: ConnectionStatus = transition.to ?? pausedFrom ?? "approved";
    const at = clock(daysAgo);
    const column = dated[action];
    if (column) dates = { ...dates, [column]: at };
    pausedFrom = action === "pause" ? from : null;
    status = to;
    statusSince = at;
    const isShared = dates["releasedAt"] !== undefined;
    record(actor, {
      type: transition.event,
      occurredAt: at,
      visibility: isShared ? transition.visibility : "internal",
      reason: text ?? null,
      data: { from, to },
    });
  }
  const connection = {
    ...requestOf(spec, now),
    id,
    offeringId: offering.offering.id,
    revisionId: revision.id,
    revisionHash: revision.hash ?? "",
    providerStateCode: offering.spec.state,
    organisationId: author.organisationId ?? "",
    status,
    pausedFrom,
    version: spec.steps.length + 1,
    createdAt: draftedAt,
    createdById: author.personId,
    responsibleId: author.personId,
    updatedAt: statusSince,
    statusSince,
    ...dates,
    handedInById: dates["handedInAt"] ? author.personId : null,
  };
  return { connection, events };
}

/** What the connecting Land answers in its request. */
function requestOf(spec: ConnectionSpec, now: Date) {
  return {
    stateCode: spec.state,
    purpose: spec.purpose,
    currentSituation: spec.currentSituation,
    desiredGoLive: new Date(`${dateIn(now, spec.goLiveIn)}T00:00:00Z`),
    transport: spec.transport ?? null,
    legalPath: spec.legalPath ?? null,
    dataProtectionBasis: spec.dataProtectionBasis ?? (spec.legalPath ? "ozg_8a" : null),
    specialistSystem: spec.caseNumbers === undefined ? null : "Fachverfahren A (Beispiel)",
    municipalityCount: lands.find(({ code }) => code === spec.state)?.municipalities ?? null,
    caseNumbers: spec.caseNumbers ?? null,
    mailbox: `ozg@${spec.state.toLowerCase()}.example`,
  };
}

/** The revision that was live when the request was drafted. */
function revisionAt({ revisions, spec }: OfferingRows, at: Date) {
  const published = revisions.filter(({ status }) => status === "published" || status === "superseded");
  const found = published.findLast(({ decidedAt }) => decidedAt instanceof Date && decidedAt <= at);
  if (!found) throw new Error(`${spec.id} was not published on ${at.toISOString()}.`);
  return found;
}

/** The first side and role that may take the step. */
function actorOf({ sides, roles }: Transition, ownState: string, providerState: string) {
  const role = roles.includes("representative") ? "representative" : "coordinator";
  return personOf(sides.includes("own") ? ownState : providerState, role);
}
