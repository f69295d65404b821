import type { Layout } from "~/features/catalogue/catalogue.columns.rules";
import {
  addressees,
  type Choice,
  dataProtectionBases,
  focusFlags,
  legalPaths,
  programs,
  serviceTypes,
  transports,
  trustLevels,
  userAccounts,
} from "~/features/catalogue/catalogue.rules";
import { CSV_BOM, csvLine } from "~/platform/csv";
import { type EntryFieldName, entryFields } from "./offering.entry.rules";
import type { ImportedContent } from "./offering.import.rules";
import { maturityModelLabels, phaseLabels, reuseModelLabels } from "./offering.rules";

/*
 * Columns of a table of entries. Their names are the labels of the entry's fields, so that what the marketplace shows and
 * exports can be brought back; the short ones are those of addresses and of the interface.
 */

export type TableField = Exclude<keyof ImportedContent & EntryFieldName, "contacts" | "relations">;

interface TableColumn {
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
export const phaseChoices = choicesOf(phaseLabels);
export const modelChoices = choicesOf(reuseModelLabels);
export const maturityModelChoices = choicesOf(maturityModelLabels);

export const tableColumns: Readonly<Record<TableField, TableColumn>> = {
  title: { also: ["name", "title", "Angebot"], hint: "3 bis 150 Zeichen" },
  topicFieldSlug: { also: ["themenfeld"], hint: "Name; fehlt er, gilt der der OZG-ID" },
  summary: { also: ["kurz", "summary"], hint: "höchstens 300 Zeichen" },
  description: { also: ["text", "description"], hint: "höchstens 10.000 Zeichen" },
  ozgIds: {
    also: ["ozg", "ozg_ids", "OZG-IDs"],
    hint: "fünf Ziffern; mehrere durch Komma getrennt",
  },
  leikaKeys: {
    also: ["leika", "leika_keys", "Leistungsschlüssel", "LeiKa-Schlüssel"],
    hint: "14 Ziffern; mehrere durch Komma getrennt",
  },
  situationSlugs: { also: ["lage", "Lebenslage"], hint: "Namen des Katalogs, getrennt durch |" },
  serviceTypes: { also: ["typisierung"], hint: many, choices: serviceTypes },
  addressees: { also: ["adressaten"], hint: many, choices: addressees },
  sdgAnnexI: { also: ["sdg1"], hint: yes },
  sdgAnnexII: { also: ["sdg2"], hint: yes },
  federalPriority: { also: ["115"], hint: yes },
  program: { also: ["programm"], hint: one, choices: programs },
  laboratory: { also: ["labor"], hint: "höchstens 150 Zeichen" },
  focusFlag: { also: ["fokus"], hint: one, choices: focusFlags },
  languages: { also: ["sprachen", "languages"], hint: "Kürzel, zum Beispiel de, en" },
  operatorName: { also: ["operator"], hint: "höchstens 150 Zeichen" },
  leadMinistry: { also: ["ressort"], hint: "höchstens 150 Zeichen" },
  coProviderCodes: { also: ["mitwirkende"], hint: "Länderkürzel, zum Beispiel NW, RP" },
  mailbox: { also: ["postfach", "email", "E-Mail"], hint: "E-Mail-Adresse" },
  phase: { also: ["phase", "status"], hint: one, choices: phaseChoices },
  maturityModel: {
    also: ["modell_reifegrad", "maturity_model"],
    hint: one,
    choices: maturityModelChoices,
  },
  maturityLevel: { also: ["maturity"], hint: "0 bis 7, je nach Modell" },
  onlineUrl: { also: ["url", "Adresse", "Link"], hint: "https://…" },
  reuseModel: { also: ["modell", "model"], hint: one, choices: modelChoices },
  legalPaths: { also: ["rechtswege"], hint: many, choices: legalPaths },
  dataProtectionBasis: {
    also: ["datenschutz"],
    hint: one,
    choices: dataProtectionBases,
  },
  securityDeclaredOn: { also: ["sicherheit_vom"], hint: day },
  securityExpiresOn: { also: ["sicherheit_bis"], hint: day },
  supportModel: { also: ["support"], hint: "höchstens 2.000 Zeichen" },
  serviceLevel: { also: ["servicelevel"], hint: "höchstens 2.000 Zeichen" },
  transports: { also: ["transport", "anbindung"], hint: many, choices: transports },
  dataStandard: { also: ["standard"], hint: "höchstens 150 Zeichen" },
  userAccounts: { also: ["konten"], hint: many, choices: userAccounts },
  trustLevel: { also: ["vertrauensniveau"], hint: one, choices: trustLevels },
  accessibility: { also: ["barrierefrei"], hint: "höchstens 2.000 Zeichen" },
  isOpenSource: { also: ["open_source"], hint: yes },
  licence: { also: ["license"], hint: "zum Beispiel EUPL-1.2" },
  repoUrl: { also: ["repository", "repo"], hint: "https://…" },
  publiccodeUrl: { also: ["publiccode"], hint: "https://…" },
  isJointlyFunded: { also: ["gemeinsam"], hint: yes },
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

/** An empty table as German spreadsheet programs open it: byte order mark, semicolons, CRLF. */
export function templateCsv(): string {
  return CSV_BOM + csvLine(tableFields.map((field) => entryFields[field].label));
}
