import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { useToken } from "~/platform/one-time-token.server";
import { type Acting, systemActor } from "~/platform/transaction.server";
import { RESET_CONFIRM_HOURS, resetDueAt } from "./account.factor.rules";
import { removeAllFactors } from "./account.factor.server";
import { actingAs, type SignedIn } from "./account.rules";

/*
 * The way back for somebody who lost all second factors and the recovery codes (OWASP ASVS 5.0 6.4.4): a coordinator who
 * knows the person starts it (organisation.factor-reset.server.ts), the person confirms with the link from the mail and
 * the password, and a day later the factors are gone, unless somebody stopped it.
 */

/** What was typed is right, the link is over: the same answer as for every other link. */
export const RESET_LINK_OVER = "Dieser Link gilt nicht mehr.";

export const RESET_PURPOSE = "factor_reset";
export const RESET_CANCEL_PURPOSE = "factor_reset_cancel";

async function recordReset(tx: Tx, actor: Acting, { type, id }: { readonly type: string; readonly id: string }) {
  await recordEvent(tx, actor, { type, subjectKind: "factor_reset", subjectId: id, visibility: "internal" });
}

/** The password, where there is one, was checked before. @throws Conflict when the link was used or is over */
export async function confirmFactorReset(tx: Tx, actor: Acting, { token }: { readonly token: string }): Promise<Date> {
  const id = await useToken(tx, RESET_PURPOSE, token);
  if (id === null) throw new Conflict(RESET_LINK_OVER);
  const now = new Date();
  const dueAt = resetDueAt(now);
  const oldest = new Date(now.getTime() - RESET_CONFIRM_HOURS * 3_600_000);
  const confirmed = await tx.factorReset.updateMany({
    where: { id, confirmedAt: null, cancelledAt: null, doneAt: null, createdAt: { gt: oldest } },
    data: { confirmedAt: now, dueAt },
  });
  if (confirmed.count === 0) throw new Conflict(RESET_LINK_OVER);
  await recordReset(tx, actor, { type: "account.factor_reset_confirmed", id });
  return dueAt;
}

async function cancel(tx: Tx, actor: Acting, id: string): Promise<boolean> {
  const cancelled = await tx.factorReset.updateMany({
    where: { id, cancelledAt: null, doneAt: null },
    data: { cancelledAt: new Date() },
  });
  if (cancelled.count === 0) return false;
  await recordReset(tx, actor, { type: "account.factor_reset_cancelled", id });
  return true;
}

/** With the link from the warning. @throws Conflict when there is nothing to stop any more */
export async function cancelFactorReset(tx: Tx, actor: Acting, { token }: { readonly token: string }): Promise<void> {
  const id = await useToken(tx, RESET_CANCEL_PURPOSE, token);
  if (id === null || !(await cancel(tx, actor, id))) throw new Conflict(RESET_LINK_OVER);
}

/** By the person, who can sign in after all. @throws Conflict when there is nothing to stop any more */
export async function cancelOwnFactorReset(tx: Tx, person: SignedIn): Promise<void> {
  const open = await tx.factorReset.findMany({
    where: { personId: person.personId, cancelledAt: null, doneAt: null },
    take: 20,
    select: { id: true },
  });
  let count = 0;
  for (const { id } of open) if (await cancel(tx, actingAs(person), id)) count += 1;
  if (count === 0) throw new Conflict("Diese Zurücksetzung ist schon beendet.");
}

const RESETS_AT_ONCE = 100;

/** Ends the waits that are over; for the sweep of accounts. @returns how many people have no factors any more */
export async function completeDueFactorResets(tx: Tx, now: Date): Promise<number> {
  const due = await tx.factorReset.findMany({
    where: { dueAt: { lte: now }, cancelledAt: null, doneAt: null },
    orderBy: { dueAt: "asc" },
    take: RESETS_AT_ONCE,
    select: { id: true, personId: true },
  });
  let count = 0;
  for (const { id, personId } of due) {
    // of two sweeps, or a sweep and somebody who stops it, one gets the row
    const won = await tx.factorReset.updateMany({
      where: { id, cancelledAt: null, doneAt: null },
      data: { doneAt: now },
    });
    if (won.count === 0) continue;
    await removeAllFactors(tx, systemActor, { personId, resetId: id });
    count += 1;
  }
  return count;
}
