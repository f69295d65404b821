import { dataProtectionBases, legalPaths, transports } from "~/features/catalogue/catalogue.rules";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { Checkbox, SelectField, TextArea, TextField } from "~/ui/field";
import type { FieldSource, Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Section } from "~/ui/section";

const labels = {
  purpose: "Wofür braucht Ihr Land den Dienst?",
  currentSituation: "Wie wird die Leistung heute angeboten?",
  desiredGoLive: "Gewünschter Start",
  caseNumbers: "Fälle im Jahr (geschätzt)",
  municipalityCount: "Zahl der Kommunen",
  legalPath: "Rechtlicher Weg",
  dataProtectionBasis: "Datenschutzgrundlage",
  transport: "Anbindungsart",
  specialistSystem: "Fachverfahren mit Version",
  needsPayment: "Die Leistung ist gebührenpflichtig und braucht eine Bezahlkomponente",
  mailbox: "Funktionspostfach für Rückfragen",
} as const;

type ConnectionField = keyof typeof labels;
const required = ["purpose", "mailbox"] as const satisfies readonly ConnectionField[];

const choices = [
  ["legalPath", legalPaths],
  ["dataProtectionBasis", dataProtectionBases],
  ["transport", transports],
] as const satisfies readonly (readonly [ConnectionField, readonly Option[]])[];

type FormProps = {
  /** of a stored draft */
  values?: Readonly<Record<string, string | undefined>>;
  /** state of the draft that the person saw; absent for a new one */
  version?: number;
  /** page that the form was opened from */
  cancelTo: string;
  reply: FormReply | undefined;
};

/** A new request, or the draft of one. */
export function ConnectionForm({ values, version, cancelTo, reply }: FormProps) {
  const form = useServerForm({ id: "anfrage", labels, required, values, reply });
  return (
    <ServerForm {...form}>
      {version === undefined ? null : <input type="hidden" name="version" value={form.kept("version", version)} />}
      <ConnectionFields fields={form.fields} />
      <ButtonRow>
        <SubmitButton name="intent" value="save" variant="secondary">
          Entwurf speichern
        </SubmitButton>
        <SubmitButton name="intent" value="hand_in">
          Der eigenen OZG-Koordination vorlegen
        </SubmitButton>
        <ButtonLink to={cancelTo} variant="tertiary">
          Abbrechen
        </ButtonLink>
      </ButtonRow>
    </ServerForm>
  );
}

function ConnectionFields({ fields }: { fields: Readonly<Record<ConnectionField, FieldSource>> }) {
  return (
    <>
      <Section title="Bedarf">
        <TextArea field={fields.purpose} label={labels.purpose} rows={4} />
        <TextArea
          field={fields.currentSituation}
          label={labels.currentSituation}
          hint="Zum Beispiel: nur Papier, eigener Onlinedienst mit Reifegrad 2"
          rows={3}
        />
        <TextField field={fields.desiredGoLive} label={labels.desiredGoLive} type="date" size="medium" />
        <TextField field={fields.caseNumbers} label={labels.caseNumbers} inputMode="numeric" size="short" />
        <TextField
          field={fields.municipalityCount}
          label={labels.municipalityCount}
          hint="Falls Kommunen die Leistung vollziehen"
          inputMode="numeric"
          size="short"
        />
      </Section>
      <Section title="Voraussetzungen">
        {choices.map(([name, options]) => (
          <SelectField
            key={name}
            field={fields[name]}
            label={labels[name]}
            options={options}
            placeholder="noch offen"
          />
        ))}
        <TextField field={fields.specialistSystem} label={labels.specialistSystem} />
        <Checkbox field={fields.needsPayment} label={labels.needsPayment} />
        <TextField
          field={fields.mailbox}
          label={labels.mailbox}
          hint="Ein Gruppenpostfach, kein persönliches. Das umsetzende Land sieht es; die E-Mails des Marktplatzes gehen an die Beteiligten und an das Postfach Ihres Landes."
          type="email"
          inputMode="email"
        />
      </Section>
    </>
  );
}
