/*
 * What makes a password acceptable, as far as the browser may know it (OWASP ASVS 5.0 6.2.1–6.2.11, NIST SP 800-63B-4
 * 3.1.1): length and words that an attacker tries first. The server also asks its lists (account.password.server.ts).
 */

/** A password that is the only proof. */
export const MIN_LENGTH_ALONE = 15;
/** A password beside a second factor. */
export const MIN_LENGTH_WITH_FACTOR = 12;
export const MAX_LENGTH = 128;

/** What must remain of a password when the words that describe product and person are taken away. */
const MIN_REST = 8;
/** Shorter parts of names ("an", "de") stand in every password. */
const MIN_WORD = 3;

/** What the product and its trade are called. */
const productWords = [
  "marktplatz",
  "nachnutzung",
  "nachnutzen",
  "einer für alle",
  "einerfüralle",
  "efa",
  "ozg",
  "fitko",
  "leika",
  "onlinedienst",
  "onlinezugang",
  "verwaltung",
  "ministerium",
  "passwort",
  "kennwort",
  "password",
] as const;

export interface PersonWords {
  readonly email: string;
  readonly name: string;
  readonly organisationName?: string | null | undefined;
}

export function minLength(hasSecondFactor: boolean): number {
  return hasSecondFactor ? MIN_LENGTH_WITH_FACTOR : MIN_LENGTH_ALONE;
}

/** In the spelling that is hashed: characters as people count them, not as a programming language does. */
export function passwordLength(password: string): number {
  return [...password.normalize("NFKC")].length;
}

/** Length is the only rule that a second factor changes: this password may not be the only proof. */
export function isTooShortAlone(password: string): boolean {
  return passwordLength(password) < MIN_LENGTH_ALONE;
}

export const TOO_SHORT_ALONE = `Ihr Passwort ist zu kurz, um ohne zweiten Faktor zu gelten: Dafür braucht es mindestens ${MIN_LENGTH_ALONE} Zeichen.`;

/** Product and person in single words, longest first, each once. */
export function guessableWords({ email, name, organisationName }: PersonWords): string[] {
  const [mailbox = "", domain = ""] = email.split("@");
  const labels = domain.split(".").slice(0, -1).join(" ");
  const parts = [mailbox, labels, name, organisationName ?? ""].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const words = [...productWords, ...parts].map(folded).filter((word) => word.length >= MIN_WORD);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

const disguises: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
};

/** One spelling for what people take for clever: "M4rktpl@tz" is "marktplatz". */
function folded(text: string): string {
  return [...text.normalize("NFKC").toLowerCase()].map((character) => disguises[character] ?? character).join("");
}

/** Years and signs between words cost an attacker nothing. */
const FILLING = /(?:19|20)\d\d|[^\p{L}\p{N}]+/gu;

/** Whether little is left of the password without the words that anybody would try on this person. */
export function isMadeOfGuessableWords(password: string, words: readonly string[]): boolean {
  const plain = folded(password.normalize("NFKC").replace(FILLING, " "));
  const spelled = folded(password).replace(/[^\p{L}\p{N}]+/gu, " ");
  return [plain, spelled].some((text) => {
    const rest = words.reduce((left, word) => left.replaceAll(word, " "), text);
    return rest !== text && rest.replaceAll(" ", "").length < MIN_REST;
  });
}

export interface PasswordState {
  readonly missing: number;
  readonly isTooLong: boolean;
  readonly isGuessable: boolean;
}

/** For the line below the field while somebody types; the server's answer is the one that counts. */
export function passwordState(password: string, min: number, words: readonly string[]): PasswordState {
  const length = passwordLength(password);
  return {
    missing: Math.max(0, min - length),
    isTooLong: length > MAX_LENGTH,
    isGuessable: isMadeOfGuessableWords(password, words),
  };
}

export const GUESSABLE =
  "Das Passwort besteht fast nur aus Ihrem Namen, Ihrer Adresse oder Wörtern dieser Plattform. Bitte wählen Sie andere Wörter.";

export const RESET_LINK_INVALID =
  "Dieser Link gilt nicht mehr: Er wurde schon benutzt, ist älter als 30 Minuten, oder es gibt einen neueren.";
