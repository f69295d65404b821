import { transports, trustLevels, userAccounts } from "~/features/catalogue/catalogue.rules";
import { Checkbox, CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import { optionsFrom, systemStatusLabels } from "./offering.labels.rules";
import { rowLists } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const yesNo = [
  { value: "yes", label: "ja" },
  { value: "no", label: "nein" },
];

export function TechnologyFields(props: StepFieldsProps) {
  const { field } = props.form;
  return (
    <>
      <CheckboxGroup field={field("transports")} label={entryFields.transports.label} options={transports} />
      <TextField
        field={field("dataStandard")}
        label={entryFields.dataStandard.label}
        hint="XÖV-Standard oder FIM-Schema mit Version"
        maxLength={150}
      />
      <CheckboxGroup field={field("userAccounts")} label={entryFields.userAccounts.label} options={userAccounts} />
      <SelectField
        field={field("trustLevel")}
        label={entryFields.trustLevel.label}
        options={trustLevels}
        placeholder="keine Angabe"
      />
      <PaymentFields {...props} />
      <Systems {...props} />
      <Parameters {...props} />
      <TextArea field={field("accessibility")} label={entryFields.accessibility.label} rows={3} maxLength={2_000} />
      <SourceFields {...props} />
    </>
  );
}

function PaymentFields({ form: { field, labels } }: StepFieldsProps) {
  const names = {
    required: "payment.isRequired",
    components: "payment.components",
    standard: "payment.hasXBezahldienste",
  };
  return (
    <Section title={entryFields.payment.label}>
      <div className="mp-form">
        <SelectField
          field={field(names.required)}
          label={labels[names.required] ?? ""}
          options={yesNo}
          placeholder="keine Angabe"
        />
        <TextArea
          field={field(names.components)}
          label={labels[names.components] ?? ""}
          hint="Je Zeile eine, zum Beispiel ePayBL"
          rows={2}
        />
        <SelectField
          field={field(names.standard)}
          label={labels[names.standard] ?? ""}
          hint="Frist für EfA-Leistungen mit Bezahlung war der 1. Januar 2026 (Beschluss 2023/51)"
          options={yesNo}
          placeholder="keine Angabe"
        />
      </div>
    </Section>
  );
}

function Systems({ form, options }: StepFieldsProps) {
  const labels = rowLists.specialistSystems.fields;
  return (
    <Section
      title={entryFields.specialistSystems.label}
      lead="Womit der Dienst schon verbunden wurde, in welcher Version, und welches Land das berichtet."
    >
      <Rows form={form} list="specialistSystems">
        {({ field }) => (
          <>
            <TextField field={field("product")} label={labels.product} maxLength={150} />
            <TextField field={field("vendor")} label={labels.vendor} maxLength={150} />
            <TextField field={field("version")} label={labels.version} maxLength={50} />
            <SelectField field={field("status")} label={labels.status} options={optionsFrom(systemStatusLabels)} />
            <SelectField
              field={field("reportedBy")}
              label={labels.reportedBy}
              options={options.states}
              placeholder="keine Angabe"
            />
            <TextField field={field("reportedOn")} label={labels.reportedOn} type="date" size="medium" />
          </>
        )}
      </Rows>
    </Section>
  );
}

function Parameters({ form }: StepFieldsProps) {
  const labels = rowLists.parameters.fields;
  return (
    <Section
      title={entryFields.parameters.label}
      lead="Was ein anschließendes Land einstellen muss (EfA-Parametrisierung), und was die Länder eingestellt haben."
    >
      <Rows form={form} list="parameters">
        {({ field }) => (
          <>
            <TextField field={field("name")} label={labels.name} maxLength={150} />
            <TextArea field={field("description")} label={labels.description} rows={2} maxLength={1_000} />
            <TextArea
              field={field("values")}
              label={labels.values}
              hint="Je Zeile ein Land, zum Beispiel NW: 12 Wochen"
              rows={2}
            />
            <Checkbox field={field("isRequired")} label={labels.isRequired} />
          </>
        )}
      </Rows>
    </Section>
  );
}

function SourceFields({ form: { field } }: StepFieldsProps) {
  return (
    <Section title="Quelltext">
      <div className="mp-form">
        <Checkbox field={field("isOpenSource")} label={entryFields.isOpenSource.label} />
        <TextField
          field={field("licence")}
          label={entryFields.licence.label}
          hint="SPDX-Kürzel, zum Beispiel EUPL-1.2"
          size="medium"
          maxLength={100}
        />
        <TextField field={field("repoUrl")} label={entryFields.repoUrl.label} type="url" inputMode="url" />
        <TextField field={field("publiccodeUrl")} label={entryFields.publiccodeUrl.label} type="url" inputMode="url" />
      </div>
    </Section>
  );
}
