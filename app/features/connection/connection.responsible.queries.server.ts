import { type Actor, writingState } from "~/features/account/account.rules";
import { findResponsible } from "~/features/account/account.writers.queries.server";
import { endStates } from "~/features/offering/offering.connected.rules";
import { db, type Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { canAssign } from "./connection.policy";

const MANY = 1_000;

/** Connections that need somebody who looks after them: all that have not ended. */
const open = { status: { notIn: [...endStates] } } satisfies Prisma.ConnectionWhereInput;

/** Open connections that a person looks after, in every Land. */
export function countConnectionsOf(tx: Tx, personId: string): Promise<number> {
  return tx.connection.count({ where: { responsibleId: personId, ...open } });
}

const listed = {
  id: true,
  reference: true,
  status: true,
  revision: { select: { title: true } },
} as const satisfies Prisma.ConnectionSelect;

export type OwedConnection = Prisma.ConnectionGetPayload<{ select: typeof listed }>;

/** Open connections of a Land that a person looks after. The caller has checked who may ask. */
export function listConnectionsOf(
  input: { stateCode: string; personId: string },
  tx: Tx = db(),
): Promise<OwedConnection[]> {
  const { stateCode, personId } = input;
  return tx.connection.findMany({
    where: { stateCode, responsibleId: personId, ...open },
    orderBy: [{ reference: "asc" }],
    take: MANY,
    select: listed,
  });
}

/** Open connections of a Land whose responsible person has left, or that have none. The caller has checked who may ask. */
export function listOrphanedConnections(input: { stateCode: string; writerIds: readonly string[] }) {
  const { stateCode, writerIds } = input;
  return db().connection.findMany({
    where: { stateCode, OR: [{ responsibleId: null }, { responsibleId: { notIn: [...writerIds] } }], ...open },
    orderBy: [{ reference: "asc" }],
    take: MANY,
    select: { ...listed, responsibleId: true },
  });
}

/**
 * A connection of the actor's Land with who looks after it; null for those of other Länder, also where the actor's Land is
 * the providing one.
 */
export async function findResponsibility(actor: Actor, id: string) {
  const connection = await db().connection.findFirst({
    where: { id, stateCode: writingState(actor) ?? "" },
    select: { ...listed, stateCode: true, providerStateCode: true, releasedAt: true, responsibleId: true },
  });
  if (!connection) return null;
  return {
    id,
    title: `${connection.reference} · ${connection.revision.title}`,
    responsible: await findResponsible(actor, connection),
    canAssign: canAssign(actor, connection),
  };
}
