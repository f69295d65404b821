import { listKeyOptions, listTopicFields } from "~/features/catalogue/catalogue.queries.server";
import { listOrganisationOptions, listStateOptions } from "~/features/organisation/organisation.queries.server";
import { db } from "~/platform/db.server";
import type { EntryContent } from "./offering.content.forms";
import type { FormStep } from "./offering.steps.forms";

type Option = { value: string; label: string };

/** Lists that the form of a step chooses from; a step that needs none gets none. */
export interface StepOptions {
  readonly topicFields: Option[];
  readonly keys: Option[];
  readonly situations: Option[];
  readonly states: Option[];
  readonly operators: Option[];
  readonly requirementVersions: Option[];
}

const none: StepOptions = {
  topicFields: [],
  keys: [],
  situations: [],
  states: [],
  operators: [],
  requirementVersions: [],
};

export async function listTopicFieldChoices(): Promise<Option[]> {
  return (await listTopicFields()).map(({ slug, name }) => ({ value: slug, label: name }));
}

/** Keys of the chosen services, and those that were chosen. */
export async function listKeyChoices({ ozgIds, leikaKeys }: Pick<EntryContent, "ozgIds" | "leikaKeys">) {
  const keys = await listKeyOptions(ozgIds, leikaKeys);
  return keys.map(({ leikaKey, name }) => ({ value: leikaKey, label: `${leikaKey} ${name}` }));
}

async function listSituationChoices(): Promise<Option[]> {
  const rows = await db().situation.findMany({
    orderBy: [{ topicField: { position: "asc" } }, { name: "asc" }],
    select: { slug: true, name: true, topicField: { select: { name: true } } },
    take: 100,
  });
  return rows.map(({ slug, name, topicField }) => ({ value: slug, label: `${name} (${topicField.name})` }));
}

async function listRequirementVersions(): Promise<Option[]> {
  const rows = await db().requirement.groupBy({ by: ["version"], orderBy: { version: "desc" }, take: 20 });
  return rows.map(({ version }) => ({ value: version, label: `Fassung ${version}` }));
}

type Load = (entry: EntryContent) => Promise<Partial<StepOptions>>;

const loads: Partial<Record<FormStep, Load>> = {
  grunddaten: async (entry) => {
    const [topicFields, keys, situations] = await Promise.all([
      listTopicFieldChoices(),
      listKeyChoices(entry),
      listSituationChoices(),
    ]);
    return { topicFields, keys, situations };
  },
  beteiligte: async () => {
    const [states, operators] = await Promise.all([
      listStateOptions(),
      listOrganisationOptions({ kind: "it_provider" }),
    ]);
    return { states, operators };
  },
  technik: async () => ({ states: await listStateOptions() }),
  anforderungen: async () => ({ requirementVersions: await listRequirementVersions() }),
};

export async function listStepOptions(step: FormStep, entry: EntryContent): Promise<StepOptions> {
  return { ...none, ...(await loads[step]?.(entry)) };
}
