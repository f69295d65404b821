import { dataProtectionBases, legalPaths, transports, userAccounts } from "~/features/catalogue/catalogue.rules";
import { Details } from "~/ui/details";
import { CheckboxGroup, SelectField, TextArea, TextField } from "~/ui/field";
import type { FieldSource } from "~/ui/field-source";
import { Section } from "~/ui/section";
import { MaturityModel, OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import { maturityModelLabels, phaseLabels, reuseModelLabels } from "./offering.rules";

export const offeringLabels = {
  title: "Titel",
  ozgIds: "OZG-ID",
  leikaKeys: "Leistungsschlüssel (LeiKa) aus dem Katalog",
  moreLeikaKeys: "Weitere Leistungsschlüssel",
  topicFieldSlug: "Themenfeld",
  summary: "Kurzbeschreibung",
  description: "Beschreibung",
  reuseModel: "Nachnutzungsmodell",
  phase: "Umsetzungsphase",
  maturityModel: "Reifegradmodell",
  maturityLevel: "Reifegrad",
  operatorName: "Betreiber / IT-Dienstleister",
  onlineUrl: "Adresse des Onlinedienstes",
  transports: "Anbindungsart",
  dataStandard: "Datenaustauschstandard",
  userAccounts: "Nutzerkonto",
  legalPaths: "Rechtlicher Weg der Nachnutzung",
  dataProtectionBasis: "Datenschutzgrundlage",
  mailbox: "Funktionspostfach für Rückfragen",
} as const;

export type OfferingField = keyof typeof offeringLabels;

export const requiredOfferingFields = [
  "title",
  "topicFieldSlug",
  "reuseModel",
  "phase",
] as const satisfies readonly OfferingField[];

type Option = { value: string; label: string };
type FieldsProps = {
  fields: Readonly<Record<OfferingField, FieldSource>>;
  topicFields: readonly Option[];
  /** keys of the chosen OZG services, to tick */
  keyOptions: readonly Option[];
};

const optionsOf = (values: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): Option[] =>
  Object.values(values).map((value) => ({ value, label: labels[value] ?? value }));

const levels = Array.from({ length: 8 }, (_, level) => ({ value: String(level), label: String(level) }));

/** So many keys can be overlooked at once; more are folded. */
const FOLD_KEYS_ABOVE = 12;

function KeyChoice({ field, options }: { field: FieldSource; options: readonly Option[] }) {
  if (options.length === 0) return null;
  const group = <CheckboxGroup field={field} label={offeringLabels.leikaKeys} options={options} />;
  if (options.length <= FOLD_KEYS_ABOVE) return group;
  return (
    <Details
      summary={`${options.length} Leistungsschlüssel dieser Leistung: Auswahl ansehen`}
      open={(field.errors ?? []).length > 0}
    >
      {group}
    </Details>
  );
}

/** The form of an entry, in the order in which people know the answers. */
export function OfferingFields(props: FieldsProps) {
  return (
    <>
      <ServiceFields {...props} />
      <StateFields {...props} />
      <ReuseFields {...props} />
    </>
  );
}

function ServiceFields({ fields, topicFields, keyOptions }: FieldsProps) {
  return (
    <Section title="Um welche Leistung geht es?">
      <TextField field={fields.title} label={offeringLabels.title} maxLength={150} />
      <TextField
        field={fields.ozgIds}
        label={offeringLabels.ozgIds}
        hint="Fünf Ziffern aus dem OZG-Umsetzungskatalog; mehrere mit Komma trennen"
        inputMode="numeric"
        size="medium"
      />
      <KeyChoice field={fields.leikaKeys} options={keyOptions} />
      <TextArea
        field={fields.moreLeikaKeys}
        label={offeringLabels.moreLeikaKeys}
        hint="14 Ziffern, beginnend mit 99; mehrere durch Leerzeichen, Komma oder Zeilen trennen"
        rows={2}
      />
      <SelectField field={fields.topicFieldSlug} label={offeringLabels.topicFieldSlug} options={topicFields} />
      <TextArea
        field={fields.summary}
        label={offeringLabels.summary}
        hint="Ein bis zwei Sätze für die Trefferliste, höchstens 300 Zeichen"
        rows={2}
        maxLength={300}
      />
      <TextArea
        field={fields.description}
        label={offeringLabels.description}
        hint="Was der Dienst kann, für wen er gedacht ist und was ein anschließendes Land mitbringen muss"
        rows={8}
        maxLength={10_000}
      />
    </Section>
  );
}

function StateFields({ fields }: FieldsProps) {
  return (
    <Section title="Wie weit ist der Dienst?">
      <SelectField
        field={fields.reuseModel}
        label={offeringLabels.reuseModel}
        options={optionsOf(ReuseModel, reuseModelLabels)}
      />
      <SelectField field={fields.phase} label={offeringLabels.phase} options={optionsOf(OfferingPhase, phaseLabels)} />
      <SelectField
        field={fields.maturityModel}
        label={offeringLabels.maturityModel}
        options={optionsOf(MaturityModel, maturityModelLabels)}
        placeholder="keine Angabe"
      />
      <SelectField
        field={fields.maturityLevel}
        label={offeringLabels.maturityLevel}
        options={levels}
        placeholder="keine Angabe"
        hint="Modell 1.1: das niedrigste der zehn Kriterien entscheidet"
      />
      <TextField
        field={fields.onlineUrl}
        label={offeringLabels.onlineUrl}
        hint="Zum Beispiel https://www.beispiel.de/dienst"
        type="url"
        inputMode="url"
      />
      <TextField field={fields.operatorName} label={offeringLabels.operatorName} maxLength={150} />
    </Section>
  );
}

function ReuseFields({ fields }: FieldsProps) {
  return (
    <Section title="Wie schließt man sich an?">
      <CheckboxGroup field={fields.transports} label={offeringLabels.transports} options={transports} />
      <TextField
        field={fields.dataStandard}
        label={offeringLabels.dataStandard}
        hint="XÖV-Standard oder FIM-Schema mit Version"
      />
      <CheckboxGroup field={fields.userAccounts} label={offeringLabels.userAccounts} options={userAccounts} />
      <CheckboxGroup field={fields.legalPaths} label={offeringLabels.legalPaths} options={legalPaths} />
      <SelectField
        field={fields.dataProtectionBasis}
        label={offeringLabels.dataProtectionBasis}
        options={dataProtectionBases}
        placeholder="keine Angabe"
      />
      <TextField
        field={fields.mailbox}
        label={offeringLabels.mailbox}
        hint="Ein Gruppenpostfach, kein persönliches; es ist für alle sichtbar"
        type="email"
        inputMode="email"
      />
    </Section>
  );
}
