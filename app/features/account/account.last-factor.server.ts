import { Invalid } from "~/platform/errors";
import { isTooShortAlone, TOO_SHORT_ALONE } from "./account.password.rules";
import { proveCurrentPassword } from "./account.password-change.server";
import type { SignedIn } from "./account.rules";

/**
 * Before a last factor goes: what stays must do alone (OWASP ASVS 5.0 6.2.1; 15 characters instead of 12). The length of a
 * stored password is not known, so the person types it; the command asks for it where it is needed.
 * @param current what was typed; absent where the form did not ask
 * @returns when the proof began; null without one
 * @throws Invalid when it is wrong or too short; TooMany after too many wrong ones
 */
export async function provePasswordAlone({ email }: SignedIn, current: string | undefined): Promise<Date | null> {
  if (current === undefined) return null;
  const provedAt = new Date();
  await proveCurrentPassword(email, current);
  if (isTooShortAlone(current)) throw new Invalid(TOO_SHORT_ALONE, { current: [TOO_SHORT_ALONE] });
  return provedAt;
}
