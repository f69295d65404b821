import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { useToken } from "~/platform/one-time-token.server";
import type { Acting } from "~/platform/transaction.server";
import { voidEmailChanges } from "./account.email.server";
import { RESET_LINK_INVALID } from "./account.password.rules";

/**
 * Records that somebody wants to set a new password. For an address that nobody has, the same is recorded about nobody:
 * both take the same steps and the same time (ASVS 6.3.8). The account itself is not touched.
 */
export async function requestPasswordReset(
  tx: Tx,
  actor: Acting,
  { email }: { readonly email: string },
): Promise<void> {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, status: true } });
  const isActive = person?.status === "active";
  await recordEvent(tx, actor, {
    type: "account.password_reset_requested",
    subjectKind: isActive ? "person" : "address",
    subjectId: isActive ? person.id : randomUUID(),
    visibility: "internal",
  });
}

/**
 * Sets a new password by the link of a mail. All sessions end, also those of whoever knew the old password; nobody is
 * signed in by it (OWASP Forgot Password Cheat Sheet).
 * @throws Conflict when the link is of no use; of twenty parallel uses one succeeds
 */
export async function resetPassword(
  tx: Tx,
  actor: Acting,
  { token, passwordHash }: { readonly token: string; readonly passwordHash: string },
): Promise<void> {
  const personId = await useToken(tx, "password_reset", token);
  if (!personId) throw new Conflict(RESET_LINK_INVALID);
  const changed = await tx.person.updateMany({
    where: { id: personId, status: "active" },
    data: { passwordHash, passwordChangedAt: new Date() },
  });
  if (changed.count !== 1) throw new Conflict(RESET_LINK_INVALID);
  await tx.session.deleteMany({ where: { personId } });
  // whoever gets the account back by mail also stops a change of address that somebody else had begun
  await voidEmailChanges(tx, personId);
  await recordEvent(tx, actor, {
    type: "account.password_reset",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
  });
}
