import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { SelectField, TextArea } from "~/ui/field";
import { SubmitButton } from "~/ui/form";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import { optionsFrom, requirementAnswerLabels, requirementLevelLabels } from "./offering.labels.rules";
import { rowLists, rowName } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";

const labels = rowLists.requirements.fields;

/** The version first: it decides what is asked. */
export function RequirementFields({ form, options, asked }: StepFieldsProps) {
  const count = form.rows.requirements ?? 0;
  return (
    <>
      <SelectField
        field={form.field("requirementsVersion")}
        label={entryFields.requirementsVersion.label}
        options={options.requirementVersions}
        placeholder="keine Fassung gewählt"
      />
      <SubmitButton variant="secondary" name="intent" value="stay">
        Fassung übernehmen
      </SubmitButton>
      {asked.some(({ isComplete }) => !isComplete) ? (
        <Alert kind="info" title="Diese Fassung liegt nicht vollständig vor">
          Hier stehen die Anforderungen, die sich belegen ließen. Der Katalog wächst mit jedem Import.
        </Alert>
      ) : null}
      <div id="schritt-requirements">
        {Array.from({ length: count }, (_, index) => (
          <Requirement key={asked[index]?.code ?? `weitere-${index}`} form={form} asked={asked} index={index} />
        ))}
      </div>
    </>
  );
}

function Requirement({ form, asked, index }: Pick<StepFieldsProps, "form" | "asked"> & { index: number }) {
  const of = (name: string) => form.field(rowName("requirements", index, name));
  const code = form.value(rowName("requirements", index, "code"));
  const requirement = asked.find((one) => one.code === code);
  return (
    <Section title={requirement ? `${code} · ${requirement.group}` : `${code} (nicht in dieser Fassung)`} level={3}>
      {requirement ? (
        <p className="kern-body">
          <Badge tone={requirement.level === "must" ? "warning" : "neutral"}>
            {requirementLevelLabels[requirement.level]}
          </Badge>{" "}
          {requirement.text}
        </p>
      ) : null}
      <div className="mp-form">
        <input type="hidden" name={rowName("requirements", index, "code")} value={code} />
        <SelectField
          field={of("answer")}
          label={labels.answer}
          options={optionsFrom(requirementAnswerLabels)}
          placeholder="keine Antwort"
        />
        <TextArea
          field={of("evidence")}
          label={labels.evidence}
          hint={requirement?.level === "must" ? "Für die Einreichung nötig, wenn (teilweise) erfüllt" : undefined}
          rows={2}
          maxLength={1_000}
        />
      </div>
    </Section>
  );
}
