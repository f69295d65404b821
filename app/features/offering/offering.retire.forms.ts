import { z } from "zod";
import { nullableLine, nullableText, optionalDay } from "~/platform/form-fields";
import { slugInAddress } from "./offering.rules";

/** Value of the choice that nothing takes the place of the entry. */
export const noSuccessor = "-";

export const retireForm = z
  .object({
    reason: nullableText(2_000, "Die Begründung").pipe(
      z.string("Bitte schreiben Sie, warum Sie das Angebot zurückziehen."),
    ),
    retiredOn: optionalDay("Bitte geben Sie ein Datum an, zum Beispiel 31.03.2027.").pipe(
      z.date("Bitte geben Sie an, zu welchem Tag Sie das Angebot zurückziehen."),
    ),
    /** words by which a successor was searched */
    find: nullableLine(200, "Die Suche"),
    /** slug of another published entry, out of what was found */
    successor: z
      .string()
      .max(300, "Der Nachfolger ist zu lang.")
      .optional()
      .transform((text) => text && (text === noSuccessor ? null : slugInAddress(text))),
    confirms: z
      .boolean()
      .optional()
      .transform((value) => value ?? false),
  })
  .check(({ value, issues }) => {
    // whoever searched meant somebody: nothing chosen is not the same as none
    if (value.find === null || value.successor !== undefined) return;
    issues.push({
      code: "custom",
      path: ["find"],
      input: value.find,
      message: "Bitte wählen Sie darunter den Nachfolger. Ist nichts Passendes dabei, leeren Sie dieses Feld.",
    });
  })
  .transform(({ find: _find, successor, ...rest }) => ({ ...rest, successor: successor ?? null }));
export type RetireInput = z.output<typeof retireForm>;
