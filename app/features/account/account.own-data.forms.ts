import { z } from "zod";
import { personName } from "~/platform/form-fields";

export const nameForm = z.object({ name: personName });

/** Typed to confirm that an account is to go for good. */
export const DELETION_WORD = "Konto löschen";

export const deletionForm = z.object({
  /** asked only of a Land's last coordinator */
  confirmsLast: z
    .literal("on")
    .optional()
    .transform((value) => value !== undefined),
  confirmation: z
    .string(`Bitte geben Sie „${DELETION_WORD}“ ein.`)
    .trim()
    .refine(
      (text) => text.toLowerCase() === DELETION_WORD.toLowerCase(),
      `Bitte geben Sie genau „${DELETION_WORD}“ ein.`,
    ),
});
