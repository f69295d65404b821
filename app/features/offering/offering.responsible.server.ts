import { type Handover, handoverState, type ResponsibleChange } from "~/features/account/account.responsible.rules";
import type { Actor } from "~/features/account/account.rules";
import { findLeftLand, findSuccessor } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
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
export async function reassignOfferings(tx: Tx, actor: Actor, { fromPersonId, toPersonId }: Handover): Promise<number> {
  const stateCode = handoverState(actor, fromPersonId);
  const offerings = await listOfferingsOf({ stateCode, personId: fromPersonId }, tx);
  for (const { id } of offerings) await change(tx, actor, { id, stateCode, seen: fromPersonId, toPersonId });
  return offerings.length;
}

async function change(tx: Tx, actor: Actor, { id, stateCode, seen, toPersonId }: ResponsibleChange): Promise<void> {
  const successor = await findSuccessor(tx, stateCode, toPersonId);
  const won = await tx.offering.updateMany({ where: { id, responsibleId: seen }, data: { responsibleId: toPersonId } });
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

/**
 * Somebody who no longer writes for the actor's Land must not be left with its entries: checked after the change, in its
 * transaction.
 * @throws Conflict
 */
export async function demandOfferingSuccessor(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const stateCode = await findLeftLand(tx, actor, personId);
  if (stateCode !== null && (await listOfferingsOf({ stateCode, personId }, tx)).length > 0)
    throw new Conflict(HAND_OVER_FIRST);
}

const HAND_OVER_FIRST = "Diese Person ist noch für Angebote zuständig. Bitte übergeben Sie diese zuerst.";
