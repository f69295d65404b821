import { z } from "zod";
import { passwordAsTyped, serviceAddress } from "~/platform/form-fields";
import { localPath } from "~/platform/local-path";

/** Checked by `safeReturnPath`; whatever is no path leads to the work list, never to a message that nobody understands. */
export const returnPath = z.string().max(4096).optional().catch(undefined);

const ownPassword = passwordAsTyped("Bitte geben Sie Ihr Passwort ein.");

export const signInForm = z.object({
  email: serviceAddress("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein."),
  password: ownPassword,
  weiter: returnPath,
});

/** Who is signed in already proves once more who they are. */
export const confirmForm = z.object({ password: ownPassword, weiter: returnPath });

/** An id of another form is no membership of this person either, so it gets the same answer. */
export const membershipForm = z.object({
  membershipId: z.string().catch(""),
  /** where the new role is needed; else it begins at the work list */
  weiter: z.string().optional().catch(undefined),
});

/** Only paths of this site are followed after sign-in; anything else leads to the work list. */
export function safeReturnPath(path: string | null | undefined): string {
  const target = localPath(path, "/arbeitskorb");
  return /^\/(anmelden|abmelden)(?![a-z])/.test(target) ? "/arbeitskorb" : target;
}
