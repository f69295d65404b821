import { Invalid } from "~/platform/errors";
import { hashPassword } from "./account.hash.server";
import {
  GUESSABLE,
  guessableWords,
  isMadeOfGuessableWords,
  MAX_LENGTH,
  minLength,
  type PersonWords,
  passwordLength,
} from "./account.password.rules";

export interface NewPassword extends PersonWords {
  readonly password: string;
  readonly hasSecondFactor: boolean;
}

/** 10^11 guesses: three words of the lists with signs between them need fewer, twelve random characters need more. */
const MIN_GUESSES_LOG10 = 11;

/** What is wrong with a new password, for the person who chose it; empty when nothing is. */
export async function passwordProblems({ password, hasSecondFactor, ...person }: NewPassword): Promise<string[]> {
  const min = minLength(hasSecondFactor);
  const length = passwordLength(password);
  if (length < min) return [tooShort(min, length)];
  if (length > MAX_LENGTH) return [`Ein Passwort hat höchstens ${MAX_LENGTH} Zeichen, jetzt sind es ${length}.`];
  const words = guessableWords(person);
  if (isMadeOfGuessableWords(password, words)) return [GUESSABLE];
  const { guessesLog10 } = await import("./account.password-lists.server");
  if (guessesLog10(password.normalize("NFKC"), words) >= MIN_GUESSES_LOG10) return [];
  return [
    "Das Passwort steht auf Listen häufiger Passwörter oder ist leicht zu erraten. Sicher sind zum Beispiel vier Wörter, die nichts miteinander zu tun haben.",
  ];
}

function tooShort(min: number, length: number): string {
  return `Bitte wählen Sie mindestens ${min} Zeichen. Es fehlen noch ${min - length}.`;
}

/**
 * Checks and hashes a new password, before the transaction that stores it.
 * @param field the form's field that the message belongs to
 * @throws Invalid when the password is not good enough; TooMany when too many wait for a hash
 */
export async function hashNewPassword(input: NewPassword, field = "password"): Promise<string> {
  const problems = await passwordProblems(input);
  if (problems.length > 0) throw new Invalid(problems.join(" "), { [field]: problems });
  return hashPassword(input.password);
}
