import { z } from "zod";

/**
 * A service address as typed; the length is checked before the pattern, so that no hostile text costs time.
 * @returns in lower case, as it is stored
 */
export function serviceAddress(missing: string) {
  return z
    .string(missing)
    .trim()
    .max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.")
    .toLowerCase()
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form name@behoerde.de ein."));
}

/** Never trimmed or changed: a password counts as typed (ASVS 6.2.8). Its rules need the person, so they come later. */
function passwordAsTyped(missing: string) {
  return z.string(missing).max(1_000, "Ein Passwort hat höchstens 128 Zeichen.");
}

export const forgotForm = z.object({
  email: serviceAddress("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein."),
});

export const resetForm = z.object({
  password: passwordAsTyped("Bitte geben Sie ein neues Passwort ein."),
});

export const changePasswordForm = z.object({
  current: passwordAsTyped("Bitte geben Sie Ihr jetziges Passwort ein.").optional(),
  password: passwordAsTyped("Bitte geben Sie ein neues Passwort ein."),
});
