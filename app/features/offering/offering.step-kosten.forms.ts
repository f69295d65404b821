import { z } from "zod";
import { allocationKeys, costScenarios, costTypes, valuesOf } from "~/features/catalogue/catalogue.rules";
import { optionalChoice } from "~/platform/form-fields";
import type { Cost } from "./offering.content.forms";
import { placedRowsOf, removal, tick } from "./offering.step.forms";

const MOST_KEYS = 5;
const REMOVE = "Bitte ändern oder entfernen Sie eines von beiden.";
const MOST_CENTS = 100_000_000_000;
const amountMessage = "Bitte geben Sie einen Betrag in Euro an, zum Beispiel 12.500 oder 12.500,50.";
const GERMAN_AMOUNT = /^(\d{1,3}(\.\d{3})+|\d{1,10})(,\d{1,2})?$/;

/** "12.500,50" → 1250050. A point groups thousands, as German offices write it, and is never a decimal mark. */
const euros = z
  .string()
  .transform((text) => text.replace(/[\s€]/g, ""))
  .pipe(z.string().regex(GERMAN_AMOUNT, amountMessage))
  .transform((text) => {
    const [whole = "0", part = ""] = text.replaceAll(".", "").split(",");
    return Number(whole) * 100 + Number(part.padEnd(2, "0"));
  })
  .pipe(z.number().max(MOST_CENTS, "Es sind höchstens 1.000.000.000 Euro möglich."))
  .optional()
  .transform((cents) => cents ?? null);

/** 1250050 → "12.500,50"; whole euros without cents */
export function euroText(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export type CostCell = `${Cost["type"]}_${Cost["scenario"]}`;

/** The cells of one year: every cost type in every scenario. */
export const costCells = valuesOf(costTypes).flatMap((type) =>
  valuesOf(costScenarios).map((scenario) => ({ name: `${type}_${scenario}` as CostCell, type, scenario })),
);

const cells = Object.fromEntries(costCells.map(({ name }) => [name, euros])) as Record<CostCell, typeof euros>;

const year = z
  .string()
  .regex(/^20\d\d$/, "Bitte geben Sie ein Jahr zwischen 2000 und 2099 an.")
  .transform(Number)
  .optional()
  .transform((value) => value ?? null);

const yearRow = z.object({ year, ...cells, ...removal });

/** "0,5" or "50 %" → 0.5 */
const weight = z
  .string()
  .trim()
  .regex(
    /^(\d{1,3}(,\d{1,6})?\s*%|[01]([.,]\d{1,8})?)$/,
    "Bitte geben Sie einen Anteil an, zum Beispiel 0,5 oder 50 %.",
  )
  .transform((text) => Number(text.replace(/[\s%]/g, "").replace(",", ".")) / (text.includes("%") ? 100 : 1))
  // as many digits as the pattern takes, or what is shown again could not be sent again
  .transform((share) => Number(share.toFixed(8)))
  .pipe(z.number().gt(0, "Der Anteil ist größer als 0.").max(1, "Der Anteil ist höchstens 1 oder 100 %."))
  .optional()
  .transform((value) => value ?? null);

const keyRow = z.object({ key: optionalChoice(valuesOf(allocationKeys)), weight, ...removal });

export const costForm = z
  .object({
    costs: placedRowsOf(yearRow, (row, need): Cost[] => {
      const of = need(row.year, "year", "Bitte geben Sie das Jahr an.");
      const costs = costCells.flatMap(({ name, type, scenario }) => {
        const cents = row[name];
        return cents === null ? [] : [{ year: of, type, scenario, cents }];
      });
      const message = `Zum Jahr ${of} fehlen die Beträge. Bitte ergänzen Sie sie, oder entfernen Sie das Jahr.`;
      return need(costs, "year", message);
    }),
    allocationKey: placedRowsOf(keyRow, (row, need) => ({
      key: need(row.key, "key", "Bitte wählen Sie den Schlüssel."),
      weight: row.weight ?? 1,
    })),
    isJointlyFunded: tick,
    areCostsPublic: tick,
  })
  .check(({ value, issues }) => {
    // an unreadable row has no value to look at
    if (issues.length > 0) return;
    const say = (list: "costs" | "allocationKey", place: number, message: string) =>
      issues.push({
        code: "custom",
        path: [list, place, list === "costs" ? "year" : "key"],
        input: value,
        message,
      });
    for (const { place, value: costs } of value.costs) {
      const year = costs[0]?.year;
      const first = value.costs.find((row) => row.value[0]?.year === year)?.place ?? place;
      if (first < place) say("costs", place, `Das Jahr ${year} steht schon bei „Jahr ${first + 1}“. ${REMOVE}`);
    }
    const tooMany = value.allocationKey[MOST_KEYS];
    if (tooMany) say("allocationKey", tooMany.place, "Es lassen sich höchstens fünf Schlüssel verbinden.");
  })
  .transform(({ costs, allocationKey, ...rest }) => ({
    ...rest,
    costs: costs.flatMap(({ value }) => value),
    allocationKey: allocationKey.map(({ value }) => value),
  }));
