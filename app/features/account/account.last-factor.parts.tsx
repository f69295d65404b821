import type { FieldSource } from "~/ui/field-source";
import { PasswordField } from "~/ui/password-field";
import { TextLink } from "~/ui/text-link";
import { AccountName } from "./account.password.parts";
import { MIN_LENGTH_ALONE } from "./account.password.rules";

export const LAST_FACTOR_PASSWORD = "Ihr Passwort";

/** With the last factor: the password that is the only proof from then on. */
export function LastFactorPassword({ field, email }: { field: FieldSource; email: string }) {
  return (
    <>
      <p className="kern-body">
        Das ist Ihr letzter zweiter Faktor. Danach melden Sie sich mit dem Passwort allein an; es braucht dafür
        mindestens {MIN_LENGTH_ALONE} Zeichen. Ist es kürzer? <TextLink to="/konto/passwort">Passwort ändern</TextLink>
      </p>
      <AccountName email={email} />
      <PasswordField field={field} label={LAST_FACTOR_PASSWORD} autoComplete="current-password" />
    </>
  );
}
