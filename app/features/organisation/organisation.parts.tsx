import { RadioGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FieldSource, Option } from "~/ui/field-source";
import { Section } from "~/ui/section";
import { roleOptions, wishableRoles } from "./organisation.rules";

export const wishLabels = {
  organisationId: "Organisation",
  organisationName: "Name der Organisation",
  stateCode: "Land der Organisation",
  role: "Rolle",
  remark: "Bemerkung",
} as const;

export type WishField = keyof typeof wishLabels;

export interface OrganisationChoices {
  readonly options: readonly Option[];
  readonly hasMore: boolean;
}

type WishProps = {
  fields: Readonly<Record<WishField, FieldSource>>;
  choices: OrganisationChoices;
  states: readonly Option[];
  /** text of the empty choice */
  placeholder: string;
  /** of its headings */
  level?: 2 | 3;
};

/** Which organisation, in which role: for people who register and for those who want to join one more. */
export function WishFields({ fields, choices, states, placeholder, level = 2 }: WishProps) {
  return (
    <>
      <Section title="Für welche Organisation?" level={level}>
        <SelectField
          field={fields.organisationId}
          label={wishLabels.organisationId}
          hint={
            choices.hasMore
              ? "Die Liste zeigt nur die ersten Treffer. Grenzen Sie sie oben mit der Suche ein."
              : undefined
          }
          options={choices.options}
          placeholder={placeholder}
        />
        <p className="kern-body">Ihre Organisation steht nicht in der Liste? Dann tragen Sie sie hier ein:</p>
        <TextField field={fields.organisationName} label={wishLabels.organisationName} maxLength={150} />
        <SelectField
          field={fields.stateCode}
          label={wishLabels.stateCode}
          hint="Nur nötig, wenn Sie die Organisation selbst eintragen"
          options={states}
          placeholder="keine Angabe"
        />
      </Section>
      <Section title="In welcher Rolle?" level={level}>
        <RadioGroup field={fields.role} label={wishLabels.role} options={roleOptions(wishableRoles)} />
        <TextArea
          field={fields.remark}
          label={wishLabels.remark}
          hint="Was die OZG-Koordination für ihre Entscheidung wissen sollte (freiwillig)"
          rows={3}
          maxLength={1_000}
        />
      </Section>
    </>
  );
}
