import { Conflict, Invalid } from "~/platform/errors";
import { findTokenSubject } from "~/platform/one-time-token.server";
import { clearFailures, countTry } from "~/platform/throttle.server";
import { findResetOfLink } from "./account.factor.queries.server";
import { RESET_CANCEL_PURPOSE, RESET_LINK_OVER, RESET_PURPOSE } from "./account.factor-reset.server";
import { verifyPassword } from "./account.hash.server";
import { factorCode } from "./account.throttle.rules";

/** What the page behind the link shows; looks only. @returns null when the link is used, over or unknown */
export async function findResetByLink(token: string) {
  const id = await findTokenSubject(RESET_PURPOSE, token);
  const reset = id && (await findResetOfLink(id));
  if (!reset || reset.confirmedAt !== null) return null;
  return { email: reset.email, hasPassword: reset.passwordHash !== null };
}

/** For the page behind the link of the warning; looks only. */
export async function canCancelByLink(token: string): Promise<boolean> {
  const id = await findTokenSubject(RESET_CANCEL_PURPOSE, token);
  return id !== null && (await findResetOfLink(id)) !== null;
}

/**
 * Whoever only reads the mailbox does not get further: the password is asked too, where the person has one. Wrong ones
 * are counted as wrong codes are.
 * @throws Invalid for a wrong password, Conflict for a link that is over, TooMany after too many wrong ones
 */
export async function proveResetOwner({
  token,
  password,
}: {
  readonly token: string;
  readonly password: string | undefined;
}): Promise<void> {
  const id = await findTokenSubject(RESET_PURPOSE, token);
  const reset = id && (await findResetOfLink(id));
  if (!reset) throw new Conflict(RESET_LINK_OVER);
  if (reset.passwordHash === null) return;
  const key = { rule: factorCode, subject: `reset ${reset.personId}` };
  const { refusal } = await countTry(key);
  if (refusal) throw refusal;
  if (await verifyPassword(reset.passwordHash, password ?? "")) {
    await clearFailures([key]);
    return;
  }
  throw new Invalid("Das Passwort stimmt nicht.", { password: ["Das Passwort stimmt nicht."] });
}
