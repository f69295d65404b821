import { z } from "zod";
import { nullableLine, optionalChoice, optionalWebAddress } from "~/platform/form-fields";
import { MaturityModel, OfferingPhase } from "~prisma/generated/enums";
import type { PhaseDates } from "./offering.content.forms";
import { highestMaturity } from "./offering.rules";
import { dayText, removal, rowsOf } from "./offering.step.forms";

const level = z
  .string()
  .regex(/^[0-7]$/, "Bitte wählen Sie eine Stufe aus der Liste.")
  .transform(Number)
  .optional()
  .transform((value) => value ?? null);

const criterionRow = z.object({
  name: nullableLine(200, "Das Kriterium"),
  level,
  note: nullableLine(500, "Die Anmerkung"),
  ...removal,
});

const phaseDay = dayText("Bitte geben Sie das Datum in der Form 31.03.2027 an.");
const days = Object.fromEntries(Object.values(OfferingPhase).map((phase) => [phase, phaseDay])) as Record<
  OfferingPhase,
  typeof phaseDay
>;

export const stateForm = z
  .object({
    phase: z.enum(OfferingPhase, "Bitte wählen Sie eine Umsetzungsphase."),
    phaseDates: z
      .object(days)
      .prefault({})
      .transform((dates) => Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== null)) as PhaseDates),
    maturityModel: optionalChoice([MaturityModel.v1_1, MaturityModel.v2_0]),
    maturityLevel: level,
    maturityCriteria: rowsOf(criterionRow, ({ name, level: reached, note }, need) => ({
      name: need(name, "name", "Bitte nennen Sie das Kriterium."),
      level: need(reached, "level", "Bitte wählen Sie die Stufe."),
      note,
    })),
    onlineUrl: optionalWebAddress(
      "Bitte geben Sie eine vollständige Adresse an, zum Beispiel https://www.beispiel.de/dienst.",
    ),
  })
  .check(({ value, issues }) => {
    if (issues.length > 0) return;
    const { maturityModel: model, maturityLevel } = value;
    const say = (field: string, message: string) =>
      issues.push({ code: "custom", path: [field], input: value, message });
    if (model === null && maturityLevel !== null)
      say("maturityModel", "Bitte geben Sie an, nach welchem Modell der Reifegrad gilt.");
    if (model !== null && maturityLevel !== null && maturityLevel > highestMaturity[model])
      say("maturityLevel", `Dieses Modell kennt die Stufen 0 bis ${highestMaturity[model]}.`);
  });
