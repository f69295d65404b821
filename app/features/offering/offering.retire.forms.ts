import { z } from "zod";
import { nullableLine, nullableText, optionalDay } from "~/platform/form-fields";

/** "https://…/angebote/sprengstofferlaubnis-rp?stand=…" or the last part of it */
function slugIn(text: string): string {
  return /(?:\/angebote\/)?([^/?#\s]+)\/?(?:[?#].*)?$/.exec(text)?.[1] ?? text;
}

export const retireForm = z.object({
  reason: nullableText(2_000, "Die Begründung").pipe(
    z.string("Bitte schreiben Sie, warum Sie das Angebot zurückziehen."),
  ),
  retiredOn: optionalDay("Bitte geben Sie ein Datum an, zum Beispiel 31.03.2027.").pipe(
    z.date("Bitte geben Sie an, zu welchem Tag Sie das Angebot zurückziehen."),
  ),
  /** slug of another published entry */
  successor: nullableLine(300, "Der Nachfolger").transform((text) => (text === null ? null : slugIn(text))),
  confirms: z
    .boolean()
    .optional()
    .transform((value) => value ?? false),
});
export type RetireInput = z.output<typeof retireForm>;
