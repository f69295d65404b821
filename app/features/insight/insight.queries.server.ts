import { db } from "~/platform/db.server";
import type { AllianceKind, ConnectionStatus, OfferingPhase } from "~prisma/generated/enums";
import { connectionGroups } from "./insight.rules";

// Everybody may see these: published entries, open calls and sums. No single request can be told from them.

const FEDERATION = "BUND";

export interface LiveFigures {
  readonly asOf: Date;
  readonly publishedOfferings: number;
  /** Länder with at least one published entry, the Bund not counted */
  readonly offeringStates: number;
  readonly hasFederalOfferings: boolean;
  readonly liveConnections: number;
  readonly startedConnections: number;
  readonly waitingRequests: number;
  readonly openAlliances: number;
}

/** Counted at this moment, from the rows themselves: the same numbers as the lists they stand for. */
export async function findLiveFigures(): Promise<LiveFigures> {
  const [offerings, connections, openAlliances] = await Promise.all([
    db().offering.groupBy({ by: ["stateCode"], where: { publication: "published" }, _count: { _all: true } }),
    db().connection.groupBy({ by: ["status"], _count: { _all: true } }),
    db().alliance.count({ where: { status: "call_open" } }),
  ]);
  const sum = (statuses: readonly ConnectionStatus[]) =>
    connections.filter((row) => statuses.includes(row.status)).reduce((total, row) => total + row._count._all, 0);
  return {
    // to the minute, so that an unchanged page keeps its ETag
    asOf: new Date(Math.floor(Date.now() / 60_000) * 60_000),
    publishedOfferings: offerings.reduce((total, row) => total + row._count._all, 0),
    offeringStates: offerings.filter(({ stateCode }) => stateCode !== FEDERATION).length,
    hasFederalOfferings: offerings.some(({ stateCode }) => stateCode === FEDERATION),
    liveConnections: sum(connectionGroups.live),
    startedConnections: sum(connectionGroups.started),
    waitingRequests: sum(connectionGroups.waiting),
    openAlliances,
  };
}

export interface NewOffering {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly stateName: string;
  readonly topicFieldName: string;
  readonly phase: OfferingPhase;
  readonly isExample: boolean;
  readonly publishedAt: Date | null;
}

/** The entries published last, newest first. */
export async function listNewestOfferings(limit: number): Promise<NewOffering[]> {
  const rows = await db().offering.findMany({
    where: { publication: "published", liveRevisionId: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { slug: "asc" }],
    take: limit,
    select: {
      slug: true,
      isExample: true,
      publishedAt: true,
      state: { select: { name: true } },
      liveRevision: { select: { title: true, summary: true, phase: true, topicField: { select: { name: true } } } },
    },
  });
  return rows.flatMap(({ state, liveRevision, ...row }) =>
    liveRevision
      ? [{ ...row, ...liveRevision, stateName: state.name, topicFieldName: liveRevision.topicField.name }]
      : [],
  );
}

export interface OpenAlliance {
  readonly id: string;
  readonly kind: AllianceKind;
  readonly title: string;
  readonly leadStateName: string;
  readonly memberCount: number;
  readonly openUntil: Date | null;
  readonly isExample: boolean;
}

/** Calls that other Länder can still join, the most urgent first. */
export async function listOpenAlliances(limit: number): Promise<OpenAlliance[]> {
  const rows = await db().alliance.findMany({
    where: { status: "call_open" },
    orderBy: [{ openUntil: { sort: "asc", nulls: "last" } }, { title: "asc" }],
    take: limit,
    select: {
      id: true,
      kind: true,
      title: true,
      openUntil: true,
      isExample: true,
      leadState: { select: { name: true } },
      _count: { select: { members: { where: { status: "member" } } } },
    },
  });
  return rows.map(({ leadState, _count, ...row }) => ({
    ...row,
    leadStateName: leadState.name,
    memberCount: _count.members,
  }));
}

export interface TopicFieldCount {
  readonly slug: string;
  readonly name: string;
  readonly offerings: number;
}

/** All Themenfelder in their official order, each with its number of published entries. */
export async function listTopicFieldCounts(): Promise<TopicFieldCount[]> {
  const rows = await db().topicField.findMany({
    orderBy: { position: "asc" },
    take: 50,
    select: {
      slug: true,
      name: true,
      _count: { select: { revisions: { where: { liveOf: { is: { publication: "published" } } } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, offerings: _count.revisions }));
}
