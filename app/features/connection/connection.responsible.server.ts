import { type Actor, writingState } from "~/features/account/account.rules";
import { findWriter } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
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
  input: { readonly fromPersonId: string; readonly toPersonId: string },
): Promise<number> {
  const stateCode = writingState(actor);
  if (stateCode === null || (actor.role !== "coordinator" && actor.personId !== input.fromPersonId))
    throw new NotFound();
  const connections = await listConnectionsOf({ stateCode, personId: input.fromPersonId }, tx);
  for (const { id } of connections)
    await change(tx, actor, { id, stateCode, seen: input.fromPersonId, toPersonId: input.toPersonId });
  return connections.length;
}

interface Change {
  readonly id: string;
  readonly stateCode: string;
  readonly seen: string | null;
  readonly toPersonId: string;
}

async function change(tx: Tx, actor: Actor, { id, stateCode, seen, toPersonId }: Change): Promise<void> {
  const successor = await findWriter(tx, stateCode, toPersonId);
  if (!successor) throw new Invalid("Bitte wählen Sie eine Person aus der Liste.", wrongPerson);
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

const wrongPerson = { toPersonId: ["Zuständig kann nur sein, wer für Ihr Land schreibt."] };

/**
 * Somebody who no longer writes for the actor's Land must not be left with its connections: checked after the change, in its
 * transaction.
 * @throws Conflict
 */
export async function demandConnectionSuccessor(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const { stateCode } = actor;
  if (stateCode === null || (await findWriter(tx, stateCode, personId)) !== null) return;
  if ((await listConnectionsOf({ stateCode, personId }, tx)).length > 0) throw new Conflict(HAND_OVER_FIRST);
}

const HAND_OVER_FIRST = "Diese Person ist noch für Anschlüsse zuständig. Bitte übergeben Sie diese zuerst.";
