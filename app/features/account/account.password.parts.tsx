import { useState } from "react";
import type { FieldSource } from "~/ui/field-source";
import { PasswordField } from "~/ui/password-field";
import {
  guessableWords,
  MAX_LENGTH,
  minLength,
  type PasswordState,
  type PersonWords,
  passwordState,
} from "./account.password.rules";

type Props = {
  field: FieldSource;
  label: string;
  hasSecondFactor: boolean;
  /** whose password it will be; absent where the page does not know */
  person?: PersonWords | undefined;
};

/** Field for a new password, on every page that sets one: says what is expected, and while typing what is missing. */
export function NewPasswordField({ field, label, hasSecondFactor, person }: Props) {
  const [typed, setTyped] = useState("");
  const min = minLength(hasSecondFactor);
  return (
    <PasswordField
      field={field}
      label={label}
      hint={`Mindestens ${min} Zeichen, höchstens ${MAX_LENGTH}. Alle Zeichen sind erlaubt, auch Leerzeichen; gut zu merken sind vier Wörter, die nichts miteinander zu tun haben. Nicht erlaubt sind häufige Passwörter und solche aus Ihrem Namen oder Ihrer Adresse.`}
      autoComplete="new-password"
      onInput={(event) => setTyped(event.currentTarget.value)}
    >
      <Strength typed={typed} min={min} person={person} />
    </PasswordField>
  );
}

/** Tells password managers whose password it is; nobody sees it. Comes before the field for the password. */
export function AccountName({ email }: { email: string }) {
  return <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />;
}

const BARS = [1, 2, 3, 4] as const;

function Strength({ typed, min, person }: { typed: string; min: number; person: PersonWords | undefined }) {
  if (typed === "") return <p className="mp-strength__text" role="status" />;
  const state = passwordState(typed, min, guessableWords(person ?? { email: "", name: "" }));
  const reached = reachedBars(state, min);
  return (
    <div className="mp-strength">
      <div className="mp-strength__bars" aria-hidden="true">
        {BARS.map((bar) => (
          <span key={bar} className={`mp-strength__bar${bar <= reached ? " mp-strength__bar--on" : ""}`} />
        ))}
      </div>
      <p className="mp-strength__text" role="status">
        {adviceFor(state)}
      </p>
    </div>
  );
}

function reachedBars({ missing, isGuessable, isTooLong }: PasswordState, min: number): number {
  if (isGuessable || isTooLong) return 1;
  return missing === 0 ? BARS.length : Math.floor(((min - missing) / min) * BARS.length);
}

function adviceFor({ missing, isGuessable, isTooLong }: PasswordState): string {
  if (isTooLong) return `Zu lang: höchstens ${MAX_LENGTH} Zeichen.`;
  if (missing > 0) return missing === 1 ? "Es fehlt noch ein Zeichen." : `Es fehlen noch ${missing} Zeichen.`;
  if (isGuessable) return "Zu leicht zu erraten: fast nur Ihr Name, Ihre Adresse oder Wörter dieser Plattform.";
  return "Lang genug. Ob es auf einer Liste häufiger Passwörter steht, prüfen wir beim Speichern.";
}
