import { z } from "zod";
import { allocationKeys, costScenarios, costTypes, valuesOf } from "~/features/catalogue/catalogue.rules";
import { optionalChoice } from "~/platform/form-fields";
import type { Cost } from "./offering.content.forms";
import { removal, rowsOf, tick } from "./offering.step.forms";

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
    costs: rowsOf(yearRow, (row, need): Cost[] => {
      const of = need(row.year, "year", "Bitte geben Sie das Jahr an.");
      return costCells.flatMap(({ name, type, scenario }) => {
        const cents = row[name];
        return cents === null ? [] : [{ year: of, type, scenario, cents }];
      });
    }),
    allocationKey: rowsOf(keyRow, (row, need) => ({
      key: need(row.key, "key", "Bitte wählen Sie den Schlüssel."),
      weight: row.weight ?? 1,
    })),
    isJointlyFunded: tick,
    areCostsPublic: tick,
  })
  .check(({ value, issues }) => {
    // an unreadable row has no value to look at
    if (issues.length > 0) return;
    value.costs.forEach((costs, index) => {
      const isTwice = costs[0] && value.costs.slice(0, index).some((earlier) => earlier[0]?.year === costs[0]?.year);
      const message = `Das Jahr ${costs[0]?.year} steht zweimal da.`;
      if (isTwice) issues.push({ code: "custom", path: ["costs", index, "year"], input: value, message });
    });
    if (value.allocationKey.length > 5)
      issues.push({
        code: "custom",
        path: ["allocationKey", 5, "key"],
        input: value,
        message: "Es lassen sich höchstens fünf Schlüssel verbinden.",
      });
  })
  .transform(({ costs, ...rest }) => ({ ...rest, costs: costs.flat() }));
