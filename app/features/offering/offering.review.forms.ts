import { z } from "zod";
import { nullableText, seenVersion } from "~/platform/form-fields";
import { entryFieldNames } from "./offering.entry.rules";

const text = nullableText(2_000, "Die Begründung");
const decision = { version: seenVersion };

/** Everything that can be done on the page of a review. */
export const reviewForm = z.discriminatedUnion(
  "outcome",
  [
    z.object({ outcome: z.literal("publish"), ...decision, reason: text }),
    z.object({
      outcome: z.literal("changes_requested"),
      ...decision,
      reason: text.pipe(z.string("Bitte schreiben Sie, was geändert werden soll.")),
    }),
    z.object({
      outcome: z.literal("reject"),
      ...decision,
      reason: text.pipe(z.string("Bitte schreiben Sie, warum Sie ablehnen.")),
    }),
    z.object({
      outcome: z.literal("comment"),
      field: z.enum(entryFieldNames, "Bitte wählen Sie die Angabe."),
      text: nullableText(2_000, "Die Anmerkung").pipe(z.string("Bitte schreiben Sie die Anmerkung.")),
    }),
    z.object({ outcome: z.literal("resolve"), commentId: z.uuid() }),
  ],
  "Bitte wählen Sie eine Entscheidung.",
);
export type ReviewInput = z.output<typeof reviewForm>;
