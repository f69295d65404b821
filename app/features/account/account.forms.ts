import { z } from "zod";
import { localPath } from "~/platform/local-path";

export const signInForm = z.object({
  email: z
    .string("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein.")
    .trim()
    .max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.")
    .toLowerCase()
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form name@behoerde.de ein.")),
  password: z.string("Bitte geben Sie Ihr Passwort ein.").max(128, "Ein Passwort hat höchstens 128 Zeichen."),
  weiter: z.string().max(500).optional(),
});

/** Only paths of this site are followed after sign-in; anything else leads to the work list. */
export function safeReturnPath(path: string | null | undefined): string {
  const target = localPath(path, "/arbeitskorb");
  return /^\/(anmelden|abmelden)(?![a-z])/.test(target) ? "/arbeitskorb" : target;
}
