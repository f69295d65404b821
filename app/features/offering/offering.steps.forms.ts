import { z } from "zod";
import { NotFound } from "~/platform/errors";
import type { EntryStep } from "./offering.entry.rules";
import { stepFrame } from "./offering.step.forms";
import { requirementsForm } from "./offering.step-anforderungen.forms";
import { peopleForm } from "./offering.step-beteiligte.forms";
import { relationsForm } from "./offering.step-beziehungen.forms";
import { basicsForm } from "./offering.step-grunddaten.forms";
import { costForm } from "./offering.step-kosten.forms";
import { reuseForm } from "./offering.step-nachnutzung.forms";
import { planForm } from "./offering.step-planung.forms";
import { stateForm } from "./offering.step-stand.forms";
import { technologyForm } from "./offering.step-technik.forms";

/** Steps that are a form; documents are uploaded on a page of their own. */
export type FormStep = Exclude<EntryStep, "dokumente">;

/** The columns that each step writes. */
export const stepContents = {
  grunddaten: basicsForm,
  beteiligte: peopleForm,
  stand: stateForm,
  nachnutzung: reuseForm,
  technik: technologyForm,
  anforderungen: requirementsForm,
  kosten: costForm,
  planung: planForm,
  beziehungen: relationsForm,
} as const satisfies Record<FormStep, z.ZodType>;

export type StepContent = z.output<(typeof stepContents)[FormStep]>;

/**
 * The step that stands in an address.
 * @throws NotFound for any other word
 */
export function formStepOf(slug: string | undefined): FormStep {
  if (slug === undefined || !Object.hasOwn(stepContents, slug)) throw new NotFound();
  return slug as FormStep;
}

/** What a page of the step sends. Fields in which the stored value was chosen are left out: they stay as they are. */
export function stepForm(step: FormStep) {
  return z.intersection(stepContents[step] as z.ZodType<StepContent>, stepFrame).transform((sent) => {
    const { version, seen, intent, choose, ...content } = sent;
    const kept = Object.entries(content).filter(([name]) => choose[name as keyof typeof choose] !== "theirs");
    return { version, seen: seen ?? null, intent, content: Object.fromEntries(kept) as Partial<StepContent> };
  });
}
