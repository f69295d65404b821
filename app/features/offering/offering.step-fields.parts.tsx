import type { EntryContent } from "./offering.content.forms";
import type { listRequirements } from "./offering.edit.queries.server";
import type { StepOptions } from "./offering.options.queries.server";
import type { SimilarOffering } from "./offering.similar.queries.server";
import type { StepForm } from "./offering.step-form.parts";

/** What the fields of every step get. */
export interface StepFieldsProps {
  readonly form: StepForm;
  readonly options: StepOptions;
  readonly asked: Awaited<ReturnType<typeof listRequirements>>;
  readonly entry: Pick<EntryContent, "milestones">;
  /** found by the search of a step; null when nobody searched */
  readonly hits: readonly SimilarOffering[] | null;
}
