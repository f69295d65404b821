import { findFourEyes } from "~/features/account/account.queries.server";
import { type Actor, actsForState } from "~/features/account/account.rules";
import { connectedStates, endStates } from "~/features/offering/offering.connected.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { timelineSelect } from "~/platform/events.server";
import type { ConnectionStatus, Prisma } from "~prisma/generated/client";
import { turnOf } from "./connection.rules";

const LIST_LIMIT = 200;

/** Own requests in every state, incoming ones only after their Land released them; the operator sees all. */
export function visibleConnections(actor: Actor): Prisma.ConnectionWhereInput {
  if (actor.role === "operator") return {};
  if (!actor.stateCode || !actsForState(actor, actor.stateCode)) return { id: { in: [] } };
  return {
    OR: [{ stateCode: actor.stateCode }, { providerStateCode: actor.stateCode, releasedAt: { not: null } }],
  };
}

const listSelect = {
  id: true,
  reference: true,
  status: true,
  stateCode: true,
  providerStateCode: true,
  statusSince: true,
  desiredGoLive: true,
  state: { select: { name: true } },
  providerState: { select: { name: true } },
  revision: { select: { title: true } },
  offering: { select: { slug: true } },
} as const satisfies Prisma.ConnectionSelect;

export type ConnectionRow = Prisma.ConnectionGetPayload<{ select: typeof listSelect }>;

/** Connections that this person may see, newest step first; at most 200 in each direction. */
export async function listConnections(actor: Actor): Promise<{ outgoing: ConnectionRow[]; incoming: ConnectionRow[] }> {
  const rows = (where: Prisma.ConnectionWhereInput) =>
    db().connection.findMany({
      where: { AND: [visibleConnections(actor), where] },
      orderBy: [{ statusSince: "desc" }, { id: "desc" }],
      take: LIST_LIMIT,
      select: listSelect,
    });
  if (actor.stateCode === null) return { outgoing: await rows({}), incoming: [] };
  const [outgoing, incoming] = await Promise.all([
    rows({ stateCode: actor.stateCode }),
    rows({ providerStateCode: actor.stateCode, stateCode: { not: actor.stateCode } }),
  ]);
  return { outgoing, incoming };
}

/**
 * Connections whose next step is this person's, oldest first. Whose turn it is follows from the life cycle alone, so
 * the list and the buttons on the page cannot disagree.
 */
export async function listConnectionsWaitingFor(actor: Actor): Promise<ConnectionRow[]> {
  if (!actor.stateCode || !actsForState(actor, actor.stateCode)) return [];
  const statusesOf = (side: "own" | "provider") =>
    (Object.keys(turnOf) as ConnectionStatus[]).filter((status) => {
      const turn = turnOf[status];
      return turn?.side === side && turn.roles.includes(actor.role);
    });
  return db().connection.findMany({
    where: {
      OR: [
        { stateCode: actor.stateCode, status: { in: statusesOf("own") } },
        { providerStateCode: actor.stateCode, releasedAt: { not: null }, status: { in: statusesOf("provider") } },
      ],
    },
    orderBy: [{ statusSince: "asc" }, { id: "asc" }],
    take: LIST_LIMIT,
    select: listSelect,
  });
}

/** Without the persons and dates of the steps inside the requesting Land: they are not for the other side. */
const pageSelect = {
  id: true,
  reference: true,
  status: true,
  version: true,
  stateCode: true,
  providerStateCode: true,
  releasedAt: true,
  revisionHash: true,
  purpose: true,
  currentSituation: true,
  desiredGoLive: true,
  legalPath: true,
  dataProtectionBasis: true,
  transport: true,
  specialistSystem: true,
  needsPayment: true,
  municipalityCount: true,
  caseNumbers: true,
  mailbox: true,
  state: { select: { name: true } },
  providerState: { select: { name: true } },
  organisation: { select: { name: true } },
  revision: { select: { title: true, number: true } },
  offering: { select: { slug: true, liveRevision: { select: { number: true } } } },
} as const satisfies Prisma.ConnectionSelect;

/**
 * One connection with everything its page shows.
 * @throws NotFound also where the person may not know that it exists
 */
export async function findConnection(actor: Actor, id: string) {
  const row = await db().connection.findFirst({
    where: { AND: [{ id }, visibleConnections(actor)] },
    select: pageSelect,
  });
  if (!row) throw new NotFound("Dieser Anschluss wurde nicht gefunden.");
  return row;
}

/** Whether four eyes keep this person from releasing: own hand-in, and another coordinator is there. */
export async function isOwnHandIn(actor: Actor, id: string): Promise<boolean> {
  if (actor.role !== "coordinator" || actor.stateCode === null) return false;
  const own = await db().connection.findFirst({
    where: { id, stateCode: actor.stateCode, status: "awaiting_own_coordinator", handedInById: actor.personId },
    select: { id: true },
  });
  return own !== null && (await findFourEyes(actor, actor.stateCode, actor.personId)) === "refused";
}

/** Steps of a connection, newest first: shared ones for both sides, internal ones for the Land that took them. */
export async function listConnectionEvents(actor: Actor, connectionId: string) {
  const seesAll = actor.role === "operator";
  return db().event.findMany({
    where: {
      subjectKind: "connection",
      subjectId: connectionId,
      ...(seesAll
        ? {}
        : { OR: [{ visibility: { not: "internal" } }, { visibility: "internal", stateCode: actor.stateCode }] }),
    },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: 500,
    select: timelineSelect,
  });
}

/** An active connection of the actor's Land to this offering, if there is one. */
export async function findOwnActiveConnection(actor: Actor | null, offeringId: string) {
  if (!actor?.stateCode || !actsForState(actor, actor.stateCode)) return null;
  return db().connection.findFirst({
    where: { offeringId, stateCode: actor.stateCode, status: { notIn: [...endStates] } },
    select: { id: true, reference: true, status: true },
  });
}

/** Länder connected or on the way, for the public page of an entry: only what the provider has agreed to. */
export async function listConnectedStates(offeringId: string) {
  return db().connection.findMany({
    where: { offeringId, status: { in: [...connectedStates] } },
    orderBy: { state: { name: "asc" } },
    take: 50,
    select: { stateCode: true, status: true, state: { select: { name: true } } },
  });
}
