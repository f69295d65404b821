import { z } from "zod";

/*
 * Fields that many forms have. An empty field arrives as `undefined` (conform), so "optional" is the rule and each
 * message says what is expected. Safe for the browser.
 */

/** @returns "" for an empty field */
export function optionalText(max: number, label: string) {
  return z
    .string()
    .trim()
    .max(max, `${label}: höchstens ${max.toLocaleString("de-DE")} Zeichen.`)
    .optional()
    .transform((text) => text ?? "");
}

/** @returns null for an empty field */
export function nullableText(max: number, label: string) {
  return optionalText(max, label).transform((text) => text || null);
}

/** A functional mailbox; the length is checked before the pattern, so that no hostile text costs time. */
export function mailboxAddress(missing: string) {
  return z
    .string(missing)
    .trim()
    .max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.")
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form postfach@behoerde.de an."));
}

/** One value of a list; @returns null for an empty field */
export function optionalChoice<T extends string>(values: readonly [T, ...T[]]) {
  return z
    .enum(values, "Bitte wählen Sie einen Eintrag aus der Liste.")
    .optional()
    .transform((value) => value ?? null);
}
