import { z } from "zod";
import { localPath } from "~/platform/local-path";

/** Checked by `safeReturnPath`; whatever is no path leads to the work list, never to a message that nobody understands. */
const returnPath = z.string().max(4096).optional().catch(undefined);

/** 128 characters, of which each may take several units; longer input is nobody's password and not worth a hash. */
const passwordTyped = z
  .string("Bitte geben Sie Ihr Passwort ein.")
  .max(1_000, "Ein Passwort hat höchstens 128 Zeichen.");

export const signInForm = z.object({
  email: z
    .string("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein.")
    .trim()
    .max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.")
    .toLowerCase()
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form name@behoerde.de ein.")),
  password: passwordTyped,
  weiter: returnPath,
});

/** Who is signed in already proves once more who they are. */
export const confirmForm = z.object({ password: passwordTyped, weiter: returnPath });

/** An id of another form is no membership of this person either, so it gets the same answer. */
export const membershipForm = z.object({ membershipId: z.string().catch("") });

/** Only paths of this site are followed after sign-in; anything else leads to the work list. */
export function safeReturnPath(path: string | null | undefined): string {
  const target = localPath(path, "/arbeitskorb");
  return /^\/(anmelden|abmelden)(?![a-z])/.test(target) ? "/arbeitskorb" : target;
}
