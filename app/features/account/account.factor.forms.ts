import { z } from "zod";
import { passkeyAnswer } from "./account.passkey.forms";
import { recoveryCodeAsMeant } from "./account.recovery.rules";

/** Six digits, however they are grouped. */
export const totpCode = z
  .string("Bitte geben Sie den Code aus der App ein.")
  .max(50, "Der Code hat sechs Ziffern.")
  .transform((text) => text.replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "Der Code hat sechs Ziffern."));

const recoveryCode = z
  .string("Bitte geben Sie einen Ihrer Wiederherstellungscodes ein.")
  .max(200, "Ein Wiederherstellungscode hat 24 Zeichen.")
  .refine((text) => recoveryCodeAsMeant(text) !== null, "Ein Wiederherstellungscode hat 24 Zeichen in sechs Gruppen.");

/** Proof of a second factor, one of three. */
export const factorForm = z.discriminatedUnion(
  "weg",
  [
    z.object({ weg: z.literal("app"), code: totpCode }),
    z.object({ weg: z.literal("passkey"), answer: passkeyAnswer }),
    z.object({ weg: z.literal("notfall"), recoveryCode }),
  ],
  "Bitte wählen Sie, womit Sie sich ausweisen.",
);
export type FactorAnswer = z.output<typeof factorForm>;

/** The password that has to do alone from now on; asked for with the last factor. */
export const passwordOfLast = z.string().max(1_000, "Ein Passwort hat höchstens 128 Zeichen.").optional();

export const totpForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("start") }),
  z.object({ intent: z.literal("confirm"), code: totpCode }),
  z.object({ intent: z.literal("remove"), current: passwordOfLast }),
]);

/** What the browser keeps between the start of an enrolment and its end (kind `enrolment`). */
export const totpEnrolment = z.object({ what: z.literal("totp"), personId: z.uuid(), secret: z.string() });
/** New recovery codes until the person has put them away, so that they can be printed and saved without a script. */
export const shownCodes = z.object({ what: z.literal("codes"), personId: z.uuid(), codes: z.array(z.string()) });
export type ShownCodes = z.infer<typeof shownCodes>;
export const ENROLMENT_MINUTES = 20;

export const codesForm = z.object({ intent: z.enum(["renew", "done"], "Bitte laden Sie die Seite neu.") });

/** Confirmation of a reset; the password is asked of those who have one. */
export const resetConfirmForm = z.object({
  token: z.string("Der Link ist unvollständig.").max(200),
  password: z.string().max(128, "Ein Passwort hat höchstens 128 Zeichen.").optional(),
});
export const tokenForm = z.object({ token: z.string("Der Link ist unvollständig.").max(200) });
