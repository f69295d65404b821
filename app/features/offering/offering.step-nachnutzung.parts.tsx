import { dataProtectionBases, legalPaths } from "~/features/catalogue/catalogue.rules";
import { CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import { optionsFrom } from "./offering.labels.rules";
import { reuseModelLabels } from "./offering.rules";
import { rowLists } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.contractDocs.fields;

export function ReuseFields({ form }: StepFieldsProps) {
  const { field } = form;
  return (
    <>
      <SelectField
        field={field("reuseModel")}
        label={entryFields.reuseModel.label}
        options={optionsFrom(reuseModelLabels)}
      />
      <CheckboxGroup
        field={field("legalPaths")}
        label={entryFields.legalPaths.label}
        hint="Auf welchen Wegen ein Land die Leistung bekommen kann; mehrere sind möglich"
        options={legalPaths}
      />
      <SelectField
        field={field("dataProtectionBasis")}
        label={entryFields.dataProtectionBasis.label}
        hint="Seit dem 24. Juli 2024 ist nach § 8a OZG in der Regel die betreibende Behörde verantwortlich"
        options={dataProtectionBases}
        placeholder="keine Angabe"
      />
      <TextField
        field={field("securityDeclaredOn")}
        label={entryFields.securityDeclaredOn.label}
        hint="Eine Erklärung des betreibenden Landes ersetzt das Aushändigen von Nachweisen (AL-Runde 2023/24-AL)"
        type="date"
        size="medium"
      />
      <TextField
        field={field("securityExpiresOn")}
        label={entryFields.securityExpiresOn.label}
        type="date"
        size="medium"
      />
      <TextArea
        field={field("supportModel")}
        label={entryFields.supportModel.label}
        hint="Wer hilft Nutzenden und Behörden, zum Beispiel der 115-Verbund als First-Level-Support"
        rows={3}
        maxLength={2_000}
      />
      <TextArea field={field("serviceLevel")} label={entryFields.serviceLevel.label} rows={3} maxLength={2_000} />
      <Section
        title={entryFields.contractDocs.label}
        lead="Verträge, die im Netz stehen; je Vertrag die Adresse, unter der er zu lesen ist."
      >
        <Rows form={form} list="contractDocs">
          {({ field: of }) => (
            <>
              <TextField field={of("title")} label={labels.title} maxLength={200} />
              <TextField field={of("url")} label={labels.url} type="url" inputMode="url" />
              <TextField field={of("version")} label={labels.version} maxLength={50} />
            </>
          )}
        </Rows>
      </Section>
    </>
  );
}
