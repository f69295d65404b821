import { type Handover, handoverState, type ResponsibleChange } from "~/features/account/account.responsible.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { findLeftLand, findSuccessor } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { canAssign } from "./connection.policy";
import { listConnectionsOf } from "./connection.responsible.queries.server";

/**
 * Names who looks after a connection in the own, connecting Land.
 * @throws Conflict when somebody else was named since the page was made
 */
export async function assignConnection(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string; readonly toPersonId: string; readonly seen: string | null },
): Promise<void> {
  const connection = await tx.connection.findFirst({
    where: { id: input.id, stateCode: writingState(actor) ?? "" },
    select: { id: true, stateCode: true, providerStateCode: true, status: true, releasedAt: true },
  });
  if (!connection) throw new NotFound("Dieser Anschluss wurde nicht gefunden.");
  if (!canAssign(actor, connection)) throw new Conflict("Dieser Vorgang ist abgeschlossen.");
  await change(tx, actor, { ...connection, ...input });
}

/**
 * Hands every open connection that a person looks after in the actor's Land to somebody else there.
 * @returns how many connections changed hands
 */
export async function reassignConnections(
  tx: Tx,
  actor: Actor,
  { fromPersonId, toPersonId }: Handover,
): Promise<number> {
  const stateCode = handoverState(actor, fromPersonId);
  const connections = await listConnectionsOf({ stateCode, personId: fromPersonId }, tx);
  for (const { id } of connections) await change(tx, actor, { id, stateCode, seen: fromPersonId, toPersonId });
  return connections.length;
}

async function change(tx: Tx, actor: Actor, { id, stateCode, seen, toPersonId }: ResponsibleChange): Promise<void> {
  const successor = await findSuccessor(tx, stateCode, toPersonId);
  const won = await tx.connection.updateMany({
    where: { id, responsibleId: seen },
    data: { responsibleId: toPersonId },
  });
  if (won.count === 0) throw new Conflict();
  if (seen === toPersonId) return;
  await recordEvent(tx, actor, {
    type: "connection.responsible_changed",
    subjectKind: "connection",
    subjectId: id,
    visibility: "internal",
    data: { fromPersonId: seen, toPersonId, toName: successor.name },
  });
}

/**
 * Somebody who no longer writes for the actor's Land must not be left with its connections: checked after the change, in its
 * transaction.
 * @throws Conflict
 */
export async function demandConnectionSuccessor(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const stateCode = await findLeftLand(tx, actor, personId);
  if (stateCode !== null && (await listConnectionsOf({ stateCode, personId }, tx)).length > 0)
    throw new Conflict(HAND_OVER_FIRST);
}

const HAND_OVER_FIRST = "Diese Person ist noch für Anschlüsse zuständig. Bitte übergeben Sie diese zuerst.";
