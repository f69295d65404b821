import type { JSX } from "react";
import { costScenarios, costTypes } from "~/features/catalogue/catalogue.rules";
import { RequirementFields } from "./offering.step-anforderungen.parts";
import { PeopleFields } from "./offering.step-beteiligte.parts";
import { RelationFields } from "./offering.step-beziehungen.parts";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { BasicsFields } from "./offering.step-grunddaten.parts";
import { CostFields } from "./offering.step-kosten.parts";
import { ReuseFields } from "./offering.step-nachnutzung.parts";
import { PlanFields } from "./offering.step-planung.parts";
import { StateFields } from "./offering.step-stand.parts";
import { TechnologyFields } from "./offering.step-technik.parts";
import type { FormStep } from "./offering.steps.forms";

export const stepFields: Readonly<Record<FormStep, (props: StepFieldsProps) => JSX.Element>> = {
  grunddaten: BasicsFields,
  beteiligte: PeopleFields,
  stand: StateFields,
  nachnutzung: ReuseFields,
  technik: TechnologyFields,
  anforderungen: RequirementFields,
  kosten: CostFields,
  planung: PlanFields,
  beziehungen: RelationFields,
};

/** Without these the entry cannot be stored. */
export const requiredFields: Readonly<Partial<Record<FormStep, readonly string[]>>> = {
  grunddaten: ["title", "topicFieldSlug"],
  stand: ["phase"],
  nachnutzung: ["reuseModel"],
};

const amounts = Object.fromEntries(
  costTypes.flatMap((type) =>
    costScenarios.map((scenario) => [`${type.value}_${scenario.value}`, `${type.label}, ${scenario.label}`]),
  ),
);

/** Fields of rows that the page draws as a table. */
export const rowCells = { costs: amounts } as const;

/** Rows that the catalogue decides, not the person. */
export const fixedRows = ["requirements"] as const;
