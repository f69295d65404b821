import { CheckboxGroup, SelectField, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import { contactRoleLabels, optionsFrom } from "./offering.labels.rules";
import { rowLists } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.contacts.fields;

export function PeopleFields({ form, options }: StepFieldsProps) {
  const { field } = form;
  return (
    <>
      <TextField
        field={field("mailbox")}
        label={entryFields.mailbox.label}
        hint="Ein Gruppenpostfach für Rückfragen, kein persönliches; es ist für alle sichtbar"
        type="email"
        inputMode="email"
      />
      <SelectField
        field={field("operatorId")}
        label={entryFields.operatorId.label}
        options={options.operators}
        placeholder="keiner aus der Liste"
      />
      <TextField
        field={field("operatorName")}
        label={entryFields.operatorName.label}
        hint="Öffentlicher IT-Dienstleister oder Betreiber, wie er sich nennt"
        maxLength={150}
      />
      <TextField field={field("leadMinistry")} label={entryFields.leadMinistry.label} maxLength={150} />
      <CheckboxGroup
        field={field("coProviderCodes")}
        label={entryFields.coProviderCodes.label}
        options={options.states}
        columns
      />
      <Section
        title={entryFields.contacts.label}
        lead="Namen sehen nur Registrierte, das Postfach sehen alle. Je Rolle ein Funktionspostfach, weil Personen wechseln."
      >
        <Rows form={form} list="contacts">
          {({ field: of }) => (
            <>
              <SelectField field={of("role")} label={labels.role} options={optionsFrom(contactRoleLabels)} />
              <TextField field={of("name")} label={labels.name} maxLength={150} />
              <TextField field={of("deputy")} label={labels.deputy} maxLength={150} />
              <TextField field={of("mailbox")} label={labels.mailbox} type="email" inputMode="email" />
            </>
          )}
        </Rows>
      </Section>
    </>
  );
}
