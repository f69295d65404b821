import type { AskedRequirement } from "./offering.complete.rules";
import type { Cost, EntryContent, Milestone, Parameter } from "./offering.content.forms";
import { fieldsOfStep } from "./offering.entry.rules";
import { type FormValues, flatValues } from "./offering.step.rules";
import { costCells, euroText } from "./offering.step-kosten.forms";
import type { FormStep } from "./offering.steps.forms";

/* A stored entry as the values of the form of a step: the way back of offering.steps.forms. */

const yesNo = (value: boolean | null | undefined) =>
  value === null || value === undefined ? null : value ? "yes" : "no";

function costRows(costs: readonly Cost[]) {
  const years = [...new Set(costs.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    ...Object.fromEntries(
      costCells.map(({ name, type, scenario }) => {
        const cell = costs.find((one) => one.year === year && one.type === type && one.scenario === scenario);
        return [name, cell ? euroText(cell.cents) : null];
      }),
    ),
  }));
}

function parameterRow({ values, ...row }: Parameter) {
  return { ...row, values: values.map(({ stateCode, value }) => `${stateCode}: ${value}`).join("\n") };
}

/** One row per requirement that is asked, and one for each answer to something that is not (any more). */
function answerRows({ requirements }: EntryContent, asked: readonly AskedRequirement[]) {
  const codes = [...new Set([...asked.map(({ code }) => code), ...requirements.map(({ code }) => code)])];
  return codes.map((code) => {
    const given = requirements.find((one) => one.code === code);
    return { code, answer: given?.answer ?? null, evidence: given?.evidence ?? null };
  });
}

export interface Around {
  readonly asked: readonly AskedRequirement[];
  /** milestones that everybody sees today */
  readonly published: readonly Milestone[];
}

/** The reason of the move that this draft makes; one of an earlier move belongs to that. */
function milestoneRow({ moves, ...row }: Milestone, published: readonly Milestone[]) {
  const before = published.find(({ id }) => id === row.id)?.moves.length ?? 0;
  return { ...row, reason: moves.length > before ? (moves.at(-1)?.reason ?? null) : null };
}

type Special = (entry: EntryContent, around: Around) => Record<string, unknown>;

/** Lists with a set of values come as check boxes, others as they are written in one field. */
const special: Partial<Record<FormStep, Special>> = {
  grunddaten: ({ ozgIds, languages }) => ({ ozgIds: ozgIds.join(", "), languages: languages.join(", ") }),
  technik: ({ payment, parameters }) => ({
    payment: {
      isRequired: yesNo(payment.isRequired),
      components: (payment.components ?? []).join("\n"),
      hasXBezahldienste: yesNo(payment.hasXBezahldienste),
    },
    parameters: parameters.map(parameterRow),
  }),
  anforderungen: (entry, { asked }) => ({ requirements: answerRows(entry, asked) }),
  kosten: ({ costs, allocationKey }) => ({
    costs: costRows(costs),
    allocationKey: allocationKey.map(({ key, weight }) => ({ key, weight: String(weight).replace(".", ",") })),
  }),
  planung: ({ milestones }, { published }) => ({ milestones: milestones.map((row) => milestoneRow(row, published)) }),
};

export function stepValues(step: FormStep, entry: EntryContent, around: Around): FormValues {
  const columns = Object.fromEntries(fieldsOfStep(step).map((name) => [name, entry[name]]));
  return flatValues({ ...columns, ...special[step]?.(entry, around) });
}
