import { CheckboxGroup, SelectField, TextField } from "~/ui/field";
import { SubmitButton } from "~/ui/form";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { optionsFrom, relationKindLabels } from "./offering.labels.rules";
import { rowLists, rowName } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.relations.fields;
const kinds = optionsFrom(relationKindLabels);

export function RelationFields({ form, hits }: StepFieldsProps) {
  return (
    <>
      <Section title="Angebot auf dem Marktplatz suchen">
        <div className="mp-form">
          <TextField
            field={form.field("find")}
            label="Angebot suchen"
            hint="Titel, OZG-ID, Leistungsschlüssel oder Adresse"
          />
          <SubmitButton variant="secondary" name="zeile" value="suche.1">
            Suchen
          </SubmitButton>
          {hits === null ? null : <Found form={form} hits={hits} />}
        </div>
      </Section>
      <Section title="Beziehungen">
        <Rows form={form} list="relations">
          {({ field, index }) => {
            const [slugName, titleName] = [rowName("relations", index, "slug"), rowName("relations", index, "title")];
            const slug = form.value(slugName);
            const title = form.value(titleName);
            return (
              <>
                <SelectField field={field("kind")} label={labels.kind} options={kinds} />
                {slug ? (
                  <>
                    <input type="hidden" name={slugName} value={slug} />
                    <input type="hidden" name={titleName} value={title} />
                    <p className="kern-body">
                      Angebot auf dem Marktplatz: <TextLink to={`/angebote/${slug}`}>{title || slug}</TextLink>
                    </p>
                  </>
                ) : (
                  <>
                    <TextField field={field("title")} label={labels.title} maxLength={200} />
                    <TextField field={field("url")} label={labels.url} type="url" inputMode="url" />
                  </>
                )}
              </>
            );
          }}
        </Rows>
      </Section>
    </>
  );
}

/** Ticked hits become relations when the step is saved. */
function Found({ form, hits }: Pick<StepFieldsProps, "form"> & { hits: NonNullable<StepFieldsProps["hits"]> }) {
  if (hits.length === 0)
    return (
      <p className="kern-body" role="status">
        Kein veröffentlichtes Angebot gefunden. Sie können unten eine Adresse außerhalb des Marktplatzes angeben.
      </p>
    );
  return (
    <>
      <CheckboxGroup
        field={form.field("found")}
        label="Gefundene Angebote"
        hint="Angekreuzte werden beim Speichern zu Beziehungen"
        options={hits.map(({ slug, title, stateName }) => ({
          value: slug,
          label: `${title} (${stateName})`,
        }))}
      />
      <SelectField field={form.field("foundKind")} label="Art der Beziehung" options={kinds} />
    </>
  );
}
