import { flag, optionalDate } from "~/features/catalogue/catalogue.cells.rules";
import type { Layout } from "~/features/catalogue/catalogue.columns.rules";
import {
  addressees,
  type Choice,
  dataProtectionBases,
  focusFlags,
  legalPaths,
  leikaKeyPattern,
  ozgIdPattern,
  programs,
  serviceTypes,
  transports,
  trustLevels,
  userAccounts,
} from "~/features/catalogue/catalogue.rules";
import { type EntryFieldName, entryFields } from "./offering.entry.rules";
import type { ImportedContent } from "./offering.import.rules";
import { maturityModelLabels, phaseLabels, reuseModelLabels } from "./offering.rules";
import * as read from "./offering.table-cells.rules";

/*
 * Columns of a table of entries. Their names are the labels of the entry's fields, so that what the marketplace shows and
 * exports can be brought back; the short ones are those of addresses and of the interface.
 */

export type TableField = Exclude<keyof ImportedContent & EntryFieldName, "contacts" | "relations">;

interface TableColumn<F extends TableField> {
  readonly read: read.CellReader<NonNullable<ImportedContent[F]> | null>;
  readonly also: readonly string[];
  /** for the list of columns on the page of the import */
  readonly hint: string;
  readonly choices?: readonly Choice[];
}

function choicesOf<T extends string>(labels: Readonly<Record<T, string>>): readonly Choice<T>[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}

const one = "einer der Werte";
const many = "Werte, getrennt durch |";
const yes = "ja oder nein";
const day = "TT.MM.JJJJ";
const phases = choicesOf(phaseLabels);
const models = choicesOf(reuseModelLabels);
const maturityModels = choicesOf(maturityModelLabels);
const aDay: read.CellReader<string | null> = (cell) => optionalDate(cell, "Der Tag");
const aFlag: read.CellReader<boolean> = (cell) => flag(cell, "Die Angabe");

export const tableColumns: { readonly [F in TableField]: TableColumn<F> } = {
  title: { read: read.title, also: ["name", "title", "Angebot"], hint: "3 bis 150 Zeichen" },
  topicFieldSlug: { read: read.topicField, also: ["themenfeld"], hint: "Name; fehlt er, gilt der der OZG-ID" },
  summary: { read: read.text(300), also: ["kurz", "summary"], hint: "höchstens 300 Zeichen" },
  description: { read: read.text(10_000), also: ["text", "description"], hint: "höchstens 10.000 Zeichen" },
  ozgIds: {
    read: read.numbers({
      pattern: ozgIdPattern,
      expected: "fünf Ziffern, die erste ist 1",
      max: 10,
      known: (c) => c.ozgIds,
    }),
    also: ["ozg", "ozg_ids", "OZG-IDs"],
    hint: "fünf Ziffern; mehrere durch Komma getrennt",
  },
  leikaKeys: {
    read: read.numbers({
      pattern: leikaKeyPattern,
      expected: "99 und zwölf Ziffern",
      max: 400,
      known: (c) => c.leikaKeys,
    }),
    also: ["leika", "leika_keys", "Leistungsschlüssel", "LeiKa-Schlüssel"],
    hint: "14 Ziffern; mehrere durch Komma getrennt",
  },
  situationSlugs: { read: read.situations, also: ["lage", "Lebenslage"], hint: "Namen des Katalogs, getrennt durch |" },
  serviceTypes: { read: read.choices(serviceTypes), also: ["typisierung"], hint: many, choices: serviceTypes },
  addressees: { read: read.choices(addressees), also: ["adressaten"], hint: many, choices: addressees },
  sdgAnnexI: { read: aFlag, also: ["sdg1"], hint: yes },
  sdgAnnexII: { read: aFlag, also: ["sdg2"], hint: yes },
  federalPriority: { read: aFlag, also: ["115"], hint: yes },
  program: { read: read.choice(programs), also: ["programm"], hint: one, choices: programs },
  laboratory: { read: read.line(150), also: ["labor"], hint: "höchstens 150 Zeichen" },
  focusFlag: { read: read.choice(focusFlags), also: ["fokus"], hint: one, choices: focusFlags },
  languages: { read: read.languages, also: ["sprachen", "languages"], hint: "Kürzel, zum Beispiel de, en" },
  operatorName: { read: read.line(150), also: ["operator"], hint: "höchstens 150 Zeichen" },
  leadMinistry: { read: read.line(150), also: ["ressort"], hint: "höchstens 150 Zeichen" },
  coProviderCodes: { read: read.stateCodes, also: ["mitwirkende"], hint: "Länderkürzel, zum Beispiel NW, RP" },
  mailbox: { read: read.mailbox, also: ["postfach", "email", "E-Mail"], hint: "E-Mail-Adresse" },
  phase: { read: read.choice(phases), also: ["phase", "status"], hint: one, choices: phases },
  maturityModel: {
    read: read.choice(maturityModels),
    also: ["modell_reifegrad", "maturity_model"],
    hint: one,
    choices: maturityModels,
  },
  maturityLevel: { read: read.level, also: ["maturity"], hint: "0 bis 7, je nach Modell" },
  onlineUrl: { read: read.address, also: ["url", "Adresse", "Link"], hint: "https://…" },
  reuseModel: { read: read.choice(models), also: ["modell", "model"], hint: one, choices: models },
  legalPaths: { read: read.choices(legalPaths), also: ["rechtswege"], hint: many, choices: legalPaths },
  dataProtectionBasis: {
    read: read.choice(dataProtectionBases),
    also: ["datenschutz"],
    hint: one,
    choices: dataProtectionBases,
  },
  securityDeclaredOn: { read: aDay, also: ["sicherheit_vom"], hint: day },
  securityExpiresOn: { read: aDay, also: ["sicherheit_bis"], hint: day },
  supportModel: { read: read.text(2_000), also: ["support"], hint: "höchstens 2.000 Zeichen" },
  serviceLevel: { read: read.text(2_000), also: ["servicelevel"], hint: "höchstens 2.000 Zeichen" },
  transports: { read: read.choices(transports), also: ["transport", "anbindung"], hint: many, choices: transports },
  dataStandard: { read: read.line(150), also: ["standard"], hint: "höchstens 150 Zeichen" },
  userAccounts: { read: read.choices(userAccounts), also: ["konten"], hint: many, choices: userAccounts },
  trustLevel: { read: read.choice(trustLevels), also: ["vertrauensniveau"], hint: one, choices: trustLevels },
  accessibility: { read: read.text(2_000), also: ["barrierefrei"], hint: "höchstens 2.000 Zeichen" },
  isOpenSource: { read: aFlag, also: ["open_source"], hint: yes },
  licence: { read: read.line(100), also: ["license"], hint: "zum Beispiel EUPL-1.2" },
  repoUrl: { read: read.address, also: ["repository", "repo"], hint: "https://…" },
  publiccodeUrl: { read: read.address, also: ["publiccode"], hint: "https://…" },
  isJointlyFunded: { read: aFlag, also: ["gemeinsam"], hint: yes },
};

/** In the order of the entry's fields. */
export const tableFields = (Object.keys(entryFields) as EntryFieldName[]).filter(
  (name): name is TableField => name in tableColumns,
);

export const tableLayout: Layout<TableField> = tableFields.map((field) => ({
  field,
  names: [entryFields[field].label, ...tableColumns[field].also],
  ...(field === "title" ? { isRequired: true } : {}),
}));
