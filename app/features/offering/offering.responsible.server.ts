import { type Actor, writingState } from "~/features/account/account.rules";
import { findWriter } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import { can } from "./offering.policy";
import { listOfferingsOf } from "./offering.responsible.queries.server";

/**
 * Names who answers for an entry of the own Land.
 * @throws Conflict when somebody else was named since the page was made
 */
export async function assignOffering(
  tx: Tx,
  actor: Actor,
  input: { readonly slug: string; readonly toPersonId: string; readonly seen: string | null },
): Promise<void> {
  const offering = await findOwn(tx, actor, input.slug);
  if (!can(actor, "assign", offering.scope)) throw new Conflict("Dieses Angebot ist zurückgezogen.");
  await change(tx, actor, { ...offering, ...input });
}

/**
 * Hands everything that a person answers for in the actor's Land to somebody else there.
 * @returns how many entries changed hands
 */
export async function reassignOfferings(
  tx: Tx,
  actor: Actor,
  input: { readonly fromPersonId: string; readonly toPersonId: string },
): Promise<number> {
  const stateCode = writingState(actor);
  if (stateCode === null || (actor.role !== "coordinator" && actor.personId !== input.fromPersonId))
    throw new NotFound();
  const offerings = await listOfferingsOf({ stateCode, personId: input.fromPersonId }, tx);
  for (const { id } of offerings)
    await change(tx, actor, { id, stateCode, seen: input.fromPersonId, toPersonId: input.toPersonId });
  return offerings.length;
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
  const won = await tx.offering.updateMany({
    where: { id, responsibleId: seen },
    data: { responsibleId: toPersonId },
  });
  if (won.count === 0) throw new Conflict();
  if (seen === toPersonId) return;
  await recordEvent(tx, actor, {
    type: "offering.responsible_changed",
    subjectKind: "offering",
    subjectId: id,
    visibility: "internal",
    data: { fromPersonId: seen, toPersonId, toName: successor.name },
  });
}

const wrongPerson = { toPersonId: ["Zuständig kann nur sein, wer für Ihr Land schreibt."] };

/**
 * Somebody who no longer writes for the actor's Land must not be left with its entries: checked after the change, in its
 * transaction.
 * @throws Conflict
 */
export async function demandOfferingSuccessor(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const { stateCode } = actor;
  if (stateCode === null || (await findWriter(tx, stateCode, personId)) !== null) return;
  if ((await listOfferingsOf({ stateCode, personId }, tx)).length > 0) throw new Conflict(HAND_OVER_FIRST);
}

const HAND_OVER_FIRST = "Diese Person ist noch für Angebote zuständig. Bitte übergeben Sie diese zuerst.";
