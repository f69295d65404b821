import { allocationKeys, costScenarios, costTypes } from "~/features/catalogue/catalogue.rules";
import { Checkbox, SelectField, TextField } from "~/ui/field";
import { ariaOf, type FieldSource, hasErrors, textOf } from "~/ui/field-source";
import { Section } from "~/ui/section";
import { entryFields } from "./offering.entry.rules";
import { rowLists } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.allocationKey.fields;

export function CostFields({ form }: StepFieldsProps) {
  return (
    <>
      <Section
        title={entryFields.costs.label}
        lead="Beträge in Euro je Jahr, zum Beispiel 12.500 oder 12.500,50. Umlagefähig sind nur die Kostenarten A bis E (Beschluss 2021/24); die erste Entwicklung gehört nicht dazu."
      >
        <Rows form={form} list="costs">
          {({ field, index }) => (
            <>
              <TextField field={field("year")} label={rowLists.costs.fields.year} inputMode="numeric" size="short" />
              <CostTable field={field} caption={`Kosten in Euro, Jahr ${index + 1}`} />
            </>
          )}
        </Rows>
      </Section>
      <Section
        title={entryFields.allocationKey.label}
        lead="Ein Schlüssel, oder mehrere mit Anteilen, die zusammen 1 (100 %) ergeben. Ohne einstimmigen Beschluss gilt die tatsächliche Nutzung."
      >
        <Rows form={form} list="allocationKey">
          {({ field }) => (
            <>
              <SelectField field={field("key")} label={labels.key} options={allocationKeys} />
              <TextField field={field("weight")} label={labels.weight} hint="Zum Beispiel 0,5 oder 50 %" size="short" />
            </>
          )}
        </Rows>
      </Section>
      <Checkbox
        field={form.field("isJointlyFunded")}
        label={entryFields.isJointlyFunded.label}
        hint="50 % nachnutzende Länder, 25 % Bund, 25 % alle Länder (Beschluss 2023/35)"
      />
      <Checkbox
        field={form.field("areCostsPublic")}
        label={entryFields.areCostsPublic.label}
        hint="Sonst sehen Kosten und Verteilschlüssel nur Registrierte"
      />
    </>
  );
}

type CostTableProps = { field: (name: string) => FieldSource; caption: string };

function CostTable({ field, caption }: CostTableProps) {
  return (
    <div className="mp-table-region mp-cost-grid">
      <table className="kern-table kern-table--small">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              Kostenart
            </th>
            {costScenarios.map(({ value, label }) => (
              <th key={value} scope="col" className="kern-table__header">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {costTypes.map((type) => (
            <tr key={type.value} className="kern-table__row">
              <th scope="row" className="kern-table__header">
                {type.label}
              </th>
              {costScenarios.map((scenario) => (
                <td key={scenario.value} className="kern-table__cell" data-label={scenario.label}>
                  <Amount
                    field={field(`${type.value}_${scenario.value}`)}
                    label={`${caption}, ${type.label}, ${scenario.label}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One cell; its column and row name it for the eye. */
function Amount({ field, label }: { field: FieldSource; label: string }) {
  return (
    <>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        inputMode="decimal"
        aria-label={label}
        className={`kern-form-input__input mp-amount${hasErrors(field) ? " kern-form-input__input--error" : ""}`}
        defaultValue={textOf(field.initialValue)}
        {...ariaOf(field, null)}
      />
      {hasErrors(field) ? (
        <p className="kern-error mp-amount-error" id={field.errorId}>
          {field.errors?.join(" ")}
        </p>
      ) : null}
    </>
  );
}
