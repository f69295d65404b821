import { roleLabels } from "~/features/account/account.rules";
import { RadioGroup, SelectField } from "~/ui/field";
import type { FieldSource, Option } from "~/ui/field-source";
import type { Role } from "~prisma/generated/enums";
import { roleOptions } from "./organisation.rules";

type RoleField = "role" | "topicFieldSlug";

type Props = {
  fields: Readonly<Record<RoleField, FieldSource>>;
  labels: Readonly<Record<RoleField, string>>;
  /** to choose from */
  roles: readonly Role[];
  topicFields: readonly Option[];
};

/** A role, and the Themenfeld where one of the choices leads one. */
export function RoleFields({ fields, labels, roles, topicFields }: Props) {
  return (
    <>
      <RadioGroup field={fields.role} label={labels.role} options={roleOptions(roles)} />
      {roles.includes("topic_lead") ? (
        <SelectField
          field={fields.topicFieldSlug}
          label={labels.topicFieldSlug}
          hint={`Nur für die ${roleLabels.topic_lead}`}
          options={topicFields}
          placeholder="keines"
        />
      ) : null}
    </>
  );
}
