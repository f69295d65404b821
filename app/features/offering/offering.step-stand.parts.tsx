import { SelectField, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { OfferingPhase } from "~prisma/generated/enums";
import { entryFields } from "./offering.entry.rules";
import { levelOptions, optionsFrom } from "./offering.labels.rules";
import { maturityModelLabels, phaseLabels } from "./offering.rules";
import { rowLists } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.maturityCriteria.fields;
const levels = levelOptions(null);

export function StateFields({ form }: StepFieldsProps) {
  const { field } = form;
  return (
    <>
      <SelectField field={field("phase")} label={entryFields.phase.label} options={optionsFrom(phaseLabels)} />
      <TextField
        field={field("onlineUrl")}
        label={entryFields.onlineUrl.label}
        hint="Zum Beispiel https://www.beispiel.de/dienst"
        type="url"
        inputMode="url"
      />
      <Section
        id="schritt-phaseDates"
        title={entryFields.phaseDates.label}
        lead="Begonnen am, oder geplant ab. Leer lassen, was nicht feststeht."
      >
        <div className="mp-row__fields">
          {Object.values(OfferingPhase).map((phase) => (
            <TextField
              key={phase}
              field={field(`phaseDates.${phase}`)}
              label={phaseLabels[phase]}
              type="date"
              size="medium"
            />
          ))}
        </div>
      </Section>
      <Section
        title="Wie reif ist der Dienst?"
        lead="In Modell 1.1 entscheidet das niedrigste Kriterium. Stufen verschiedener Modelle werden nie verglichen."
      >
        <div className="mp-form">
          <SelectField
            field={field("maturityModel")}
            label={entryFields.maturityModel.label}
            options={optionsFrom(maturityModelLabels)}
            placeholder="keine Angabe"
          />
          <SelectField
            field={field("maturityLevel")}
            label={entryFields.maturityLevel.label}
            options={levels}
            placeholder="keine Angabe"
          />
          <Rows form={form} list="maturityCriteria">
            {({ field: of }) => (
              <>
                <TextField field={of("name")} label={labels.name} maxLength={200} />
                <SelectField field={of("level")} label={labels.level} options={levels} />
                <TextField field={of("note")} label={labels.note} maxLength={500} />
              </>
            )}
          </Rows>
        </div>
      </Section>
    </>
  );
}
