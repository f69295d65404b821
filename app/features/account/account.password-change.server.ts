import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { revokeTokens } from "~/platform/one-time-token.server";
import { actingAs, type SignedIn } from "./account.rules";
import { dropOtherSessions } from "./account.sessions.server";
import { provePassword } from "./account.sign-in.server";

/**
 * Before a change: a session that somebody else got hold of must not be enough (ASVS 6.2.3). Wrong tries count like
 * those of a sign-in.
 * @throws Invalid when it is missing or wrong; TooMany after too many wrong ones
 */
export async function proveCurrentPassword(email: string, current: string | undefined): Promise<void> {
  if (current !== undefined && (await provePassword(email, current))) return;
  const message = current === undefined ? "Bitte geben Sie Ihr jetziges Passwort ein." : "Das Passwort stimmt nicht.";
  throw new Invalid(message, { current: [message] });
}

/**
 * Sets the password of a person who has just proved who they are, by the present password or by a fresh sign-in. All
 * other sessions end, and links to set another one are void (ASVS 7.4.3).
 */
export async function changePassword(
  tx: Tx,
  person: SignedIn,
  { passwordHash }: { readonly passwordHash: string },
): Promise<void> {
  const { personId } = person;
  await tx.person.update({
    where: { id: personId, status: "active" },
    data: { passwordHash, passwordChangedAt: new Date() },
  });
  await revokeTokens(tx, "password_reset", personId);
  await dropOtherSessions(tx, person);
  await recordEvent(tx, actingAs(person), {
    type: "account.password_changed",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
  });
}
