import { z } from "zod";
import { transports, trustLevels, userAccounts, valuesOf } from "~/features/catalogue/catalogue.rules";
import { nullableLine, nullableText, optionalChoice, optionalWebAddress } from "~/platform/form-fields";
import { type Parameter, systemStatuses } from "./offering.content.forms";
import { choices, dayText, linesOf, removal, rowsOf, tick } from "./offering.step.forms";

const stateCode = z
  .string()
  .regex(/^([A-Z]{2}|BUND)$/, "Bitte wählen Sie ein Land aus der Liste.")
  .optional()
  .transform((code) => code ?? null);

const systemRow = z.object({
  vendor: nullableLine(150, "Der Hersteller"),
  product: nullableLine(150, "Das Produkt"),
  version: nullableLine(50, "Die Version"),
  status: optionalChoice(systemStatuses),
  reportedBy: stateCode,
  reportedOn: dayText("Bitte geben Sie das Datum in der Form 31.03.2027 an."),
  ...removal,
});

type StateValue = Parameter["values"][number];

/** "NW: 12 Wochen", one Land a line. */
const stateValues = linesOf(17, 520, "Werte der Länder").transform((lines, context): StateValue[] =>
  lines.flatMap((entry) => {
    const [, code, value] = /^([A-Za-z]{2}|BUND|bund)\s*[:=]\s*(\S.{0,499})$/.exec(entry) ?? [];
    if (code && value) return [{ stateCode: code.toUpperCase(), value }];
    context.issues.push({
      code: "custom",
      input: entry,
      message: `„${entry}“: Bitte schreiben Sie Länderkürzel, Doppelpunkt und Wert, zum Beispiel NW: 12 Wochen.`,
    });
    return [];
  }),
);

const parameterRow = z.object({
  name: nullableLine(150, "Der Parameter"),
  description: nullableText(1_000, "Die Beschreibung"),
  isRequired: tick,
  values: stateValues,
  ...removal,
});

/** Yes, no or nothing said. */
const answer = optionalChoice(["yes", "no"]).transform((value) => (value === null ? null : value === "yes"));

const paymentFields = z.object({
  isRequired: answer,
  components: linesOf(20, 100, "Bezahlkomponenten"),
  hasXBezahldienste: answer,
});

const repository = "Bitte geben Sie eine vollständige Adresse an, zum Beispiel https://gitlab.opencode.de/beispiel.";

export const technologyForm = z.object({
  transports: choices(valuesOf(transports)),
  dataStandard: nullableLine(150, "Der Datenaustauschstandard"),
  specialistSystems: rowsOf(systemRow, ({ remove: _remove, ...row }, need) => ({
    ...row,
    product: need(row.product, "product", "Bitte nennen Sie das Fachverfahren."),
    status: need(row.status, "status", "Bitte wählen Sie, wie weit die Anbindung ist."),
  })),
  userAccounts: choices(valuesOf(userAccounts)),
  trustLevel: optionalChoice(valuesOf(trustLevels)),
  payment: paymentFields.prefault({}),
  parameters: rowsOf(parameterRow, ({ remove: _remove, ...row }, need) => ({
    ...row,
    name: need(row.name, "name", "Bitte nennen Sie den Parameter."),
  })),
  accessibility: nullableText(2_000, "Die Barrierefreiheit"),
  isOpenSource: tick,
  licence: nullableLine(100, "Die Lizenz"),
  repoUrl: optionalWebAddress(repository),
  publiccodeUrl: optionalWebAddress(repository),
});
