import { addressees, focusFlags, programs, serviceTypes } from "~/features/catalogue/catalogue.rules";
import { Details } from "~/ui/details";
import { Checkbox, CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FieldSource } from "~/ui/field-source";
import { hasErrors } from "~/ui/field-source";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";

type Option = { value: string; label: string };

/** So many boxes can be overlooked at once; more are folded. */
const FOLD_ABOVE = 12;

type LongGroupProps = { field: FieldSource; label: string; options: readonly Option[]; summary: string };

function LongGroup({ field, label, options, summary }: LongGroupProps) {
  if (options.length === 0) return null;
  const group = <CheckboxGroup field={field} label={label} options={options} />;
  if (options.length <= FOLD_ABOVE) return group;
  return (
    <Details summary={summary} open={hasErrors(field)}>
      {group}
    </Details>
  );
}

type IdentityProps = {
  field: (name: string) => FieldSource;
  topicFields: readonly Option[];
  keys: readonly Option[];
};

/** Which service it is: asked at the start and in the first step. */
export function IdentityFields({ field, topicFields, keys }: IdentityProps) {
  return (
    <>
      <TextField field={field("title")} label={entryFields.title.label} maxLength={150} />
      <TextField
        field={field("ozgIds")}
        label={entryFields.ozgIds.label}
        hint="Fünf Ziffern aus dem OZG-Umsetzungskatalog; mehrere mit Komma trennen"
        size="medium"
      />
      <LongGroup
        field={field("leikaKeys")}
        label={entryFields.leikaKeys.label}
        options={keys}
        summary={`${keys.length} Leistungsschlüssel dieser Leistung: Auswahl ansehen`}
      />
      <TextArea
        field={field("moreLeikaKeys")}
        label="Weitere Leistungsschlüssel"
        hint="14 Ziffern, beginnend mit 99; mehrere durch Leerzeichen, Komma oder Zeilen trennen"
        rows={2}
      />
      <SelectField field={field("topicFieldSlug")} label={entryFields.topicFieldSlug.label} options={topicFields} />
    </>
  );
}

export function BasicsFields({ form, options }: StepFieldsProps) {
  const { field } = form;
  return (
    <>
      <IdentityFields field={field} topicFields={options.topicFields} keys={options.keys} />
      <TextArea
        field={field("summary")}
        label={entryFields.summary.label}
        hint="Ein bis zwei Sätze für die Trefferliste, höchstens 300 Zeichen"
        rows={2}
        maxLength={300}
      />
      <TextArea
        field={field("description")}
        label={entryFields.description.label}
        hint="Was der Dienst kann, für wen er gedacht ist und was ein anschließendes Land mitbringen muss"
        rows={8}
        maxLength={10_000}
      />
      <TextField
        field={field("languages")}
        label={entryFields.languages.label}
        hint="Kürzel, mehrere mit Komma trennen, zum Beispiel de, en, uk"
        size="medium"
      />
      <CheckboxGroup field={field("addressees")} label={entryFields.addressees.label} options={addressees} />
      <Classification form={form} options={options} />
    </>
  );
}

function Classification({ form: { field }, options }: Pick<StepFieldsProps, "form" | "options">) {
  return (
    <Section title="Einordnung" lead="Beim Anlegen aus dem OZG- und LeiKa-Katalog übernommen, soweit er es weiß.">
      <div className="mp-form">
        <LongGroup
          field={field("situationSlugs")}
          label={entryFields.situationSlugs.label}
          options={options.situations}
          summary="Lebens- und Unternehmenslagen auswählen"
        />
        <LongGroup
          field={field("serviceTypes")}
          label={entryFields.serviceTypes.label}
          options={serviceTypes}
          summary="Typisierung auswählen"
        />
        <Checkbox
          field={field("sdgAnnexI")}
          label={entryFields.sdgAnnexI.label}
          hint="Informationen nach Verordnung (EU) 2018/1724"
        />
        <Checkbox
          field={field("sdgAnnexII")}
          label={entryFields.sdgAnnexII.label}
          hint="Verfahren, das vollständig online verfügbar sein muss"
        />
        <Checkbox field={field("federalPriority")} label={entryFields.federalPriority.label} />
        <SelectField
          field={field("program")}
          label={entryFields.program.label}
          options={programs}
          placeholder="keine Angabe"
        />
        <TextField field={field("laboratory")} label={entryFields.laboratory.label} maxLength={150} />
        <SelectField
          field={field("focusFlag")}
          label={entryFields.focusFlag.label}
          options={focusFlags}
          placeholder="keine Angabe"
        />
      </div>
    </Section>
  );
}
