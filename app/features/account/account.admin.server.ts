import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { mintToken, revokeTokens } from "~/platform/one-time-token.server";
import type { Acting } from "~/platform/transaction.server";

/*
 * What the command line may do with an account. Whoever reaches it reaches the database as well, so it asks for no
 * permission; everything is in the record.
 */

export const RESET_LINK_MINUTES = 30;

/** @throws Invalid unless there is an active account */
export async function findAccount(tx: Tx, email: string): Promise<{ id: string }> {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, status: true } });
  if (person === null) throw new Invalid(`Zu ${email} gibt es kein Konto.`);
  if (person.status !== "active") throw new Invalid(`Das Konto ${email} ist nicht aktiv.`);
  return { id: person.id };
}

/** @returns the token of a link with which the owner sets a password; it replaces links sent before */
export async function issuePasswordLink(tx: Tx, personId: string): Promise<string> {
  await revokeTokens(tx, "password_reset", personId);
  return mintToken(tx, { purpose: "password_reset", subjectId: personId, minutes: RESET_LINK_MINUTES });
}

/** The password of before is good for nothing any more: whoever knows it may be somebody else. All sessions end. */
export async function forgetPassword(tx: Tx, actor: Acting, personId: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { passwordHash: null } });
  const { count } = await tx.session.deleteMany({ where: { personId } });
  await recordEvent(tx, actor, {
    type: "account.sessions_ended",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
    data: { count, cause: "admin reset-password" },
  });
}
