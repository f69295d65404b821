import { z } from "zod";

/*
 * Fields that many forms have. An empty field arrives as `undefined` (conform), so "optional" is the rule and each
 * message says what is expected. Safe for the browser.
 */

/** Passwords, codes and tokens: never written back into a page, never kept. */
export function isSecretField(name: string): boolean {
  return /passwor[dt]|secret|token|^(totp|recovery)?code$/i.test(name);
}

/** Characters that nobody types on purpose: controls, direction overrides that disguise a text, non-characters. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Text of several lines: line breaks and tabs stay, other invisible characters go. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  return lines.replace(INVISIBLE, (character) => (character === "\n" || character === "\t" ? character : "")).trim();
}

/** Text of one line: line breaks become spaces. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(INVISIBLE, "")
    .trim();
}

function limited(clean: (text: string) => string, max: number, label: string) {
  const german = (count: number) => count.toLocaleString("de-DE");
  const error = ({ input }: { input?: unknown }) =>
    `${label}: höchstens ${german(max)} Zeichen, jetzt sind es ${german(String(input).length)}.`;
  return z.string().transform(clean).pipe(z.string().max(max, { error }));
}

/** Several lines. @returns "" for an empty field */
export function optionalText(max: number, label: string) {
  return limited(cleanText, max, label)
    .optional()
    .transform((text) => text ?? "");
}

/** Several lines. @returns null for an empty field */
export function nullableText(max: number, label: string) {
  return optionalText(max, label).transform((text) => text || null);
}

/** One line. @returns null for an empty field */
export function nullableLine(max: number, label: string) {
  return limited(cleanLine, max, label)
    .optional()
    .transform((text) => text || null);
}

/** The length is checked before the pattern, so that no hostile text costs time. */
function addressAsTyped(missing: string) {
  return z.string(missing).trim().max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.");
}

/** A functional mailbox, as typed. */
export function mailboxAddress(missing: string) {
  return addressAsTyped(missing).pipe(
    z.email("Bitte geben Sie eine E-Mail-Adresse in der Form postfach@behoerde.de an."),
  );
}

/** The address that a person signs in with. @returns in lower case, as it is stored */
export function serviceAddress(missing: string) {
  return addressAsTyped(missing)
    .toLowerCase()
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form name@behoerde.de ein."));
}

/** Given name and family name of whoever fills in the form, in one field. */
export const personName = z
  .string("Bitte geben Sie Ihren Vor- und Nachnamen ein.")
  .transform(cleanLine)
  .pipe(
    z.string().min(2, "Bitte geben Sie Ihren Vor- und Nachnamen ein.").max(100, "Der Name hat höchstens 100 Zeichen."),
  );

/**
 * Never trimmed or changed: a password counts as typed (ASVS 6.2.8). Its rules need the person, so they come later; 128
 * characters may take several units each, and longer input is nobody's password and not worth a hash.
 */
export function passwordAsTyped(missing: string) {
  return z.string(missing).max(1_000, "Ein Passwort hat höchstens 128 Zeichen.");
}

/** Address of a page on the web; without sign-in data in it. @returns null for an empty field */
export function optionalWebAddress(message: string) {
  return z
    .string()
    .trim()
    .max(500, "Die Adresse hat höchstens 500 Zeichen.")
    .refine(isWebAddress, message)
    .optional()
    .transform((address) => address ?? null);
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

/** One value of a list; @returns null for an empty field */
export function optionalChoice<T extends string>(values: readonly [T, ...T[]]) {
  return z
    .enum(values, "Bitte wählen Sie einen Eintrag aus der Liste.")
    .optional()
    .transform((value) => value ?? null);
}

/** "31.03.2027", as people type where the browser has no calendar, or what a calendar sends */
function isoDay(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day between 2000 and 2100, at midnight UTC; @returns null for an empty field */
export function optionalDay(message: string) {
  return z
    .string()
    .transform(isoDay)
    .pipe(z.iso.date(message))
    .refine((day) => day >= "2000-01-01" && day <= "2100-12-31", "Bitte geben Sie ein Datum zwischen 2000 und 2100 an.")
    .optional()
    .transform((day) => (day ? new Date(`${day}T00:00:00Z`) : null));
}

const LARGEST_INTEGER = 2_147_483_647;

/** Counter that says which state of a thing the person saw; 1 for a thing that is new. */
export const seenVersion = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, "Bitte laden Sie die Seite neu.")
  .transform(Number)
  .pipe(z.number().max(LARGEST_INTEGER, "Bitte laden Sie die Seite neu."))
  .default(1);
