import {
  addressees,
  allocationKeys,
  type Choice,
  costScenarios,
  costTypes,
  dataProtectionBases,
  focusFlags,
  labelOf,
  legalPaths,
  programs,
  serviceTypes,
  transports,
  trustLevels,
  userAccounts,
} from "~/features/catalogue/catalogue.rules";
import type { ContentListName, ContentLists, EntryContent, Milestone } from "./offering.content.forms";
import type { EntryFieldName } from "./offering.entry.rules";
import {
  contactRoleLabels,
  relationKindLabels,
  requirementAnswerLabels,
  systemStatusLabels,
} from "./offering.labels.rules";
import { maturityModelLabels, phaseLabels, reuseModelLabels } from "./offering.rules";

/* The values of an entry in German words, whatever their kind. */

/** One row of a list; rows of two revisions with one `key` are the same row, changed or not. */
export interface ValueRow {
  readonly key: string;
  readonly text: string;
}

/**
 * Names of what a field only refers to, e.g. of the services behind its keys: field → value → name. `rowKeys`: value → key
 * of its row, where two values are one row (versions of one document).
 */
export type ValueNames = Readonly<Partial<Record<EntryFieldName | "rowKeys", ReadonlyMap<string, string>>>>;

/** "2026-03-01" or the midnight of a date column → "01.03.2026"; a calendar day has no zone. */
export function dayText(day: string | Date): string {
  const iso = day instanceof Date ? day.toISOString() : day;
  return iso.slice(0, 10).split("-").reverse().join(".");
}

const money = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** 1250050 → "12.500,50 €" */
export function moneyText(cents: number): string {
  return `${(cents / 100).toLocaleString("de-DE", money)} €`;
}

const yesNo = (value: boolean) => (value ? "ja" : "nein");

/** Parts that are said, joined; nothing for those that are not. */
const joined = (...parts: readonly (string | null | false)[]) => parts.filter(Boolean).join(", ");
const said = (label: string, value: string | null) => value !== null && `${label} ${value}`;

type ListTexts = { readonly [N in ContentListName]: (value: ContentLists[N]) => ValueRow[] };

const listTexts: ListTexts = {
  contacts: (rows) =>
    rows.map(({ role, name, deputy, mailbox }) => ({
      key: `${role} ${mailbox}`,
      text: `${contactRoleLabels[role]}: ${joined(name, said("Vertretung", deputy), mailbox)}`,
    })),
  phaseDates: (dates) =>
    Object.entries(dates).map(([phase, day]) => ({
      key: phase,
      text: `${phaseLabels[phase as keyof typeof phaseLabels]}: ${dayText(day)}`,
    })),
  maturityCriteria: (rows) =>
    rows.map(({ name, level, note }) => ({ key: name, text: `${name}: ${joined(`Stufe ${level}`, note)}` })),
  contractDocs: (rows) =>
    rows.map(({ title, url, version }) => ({ key: title, text: joined(title, said("Fassung", version), url) })),
  specialistSystems: (rows) =>
    rows.map(({ vendor, product, version, status, reportedBy, reportedOn }) => ({
      key: `${vendor ?? ""} ${product}`,
      text: joined(
        product,
        said("Version", version),
        said("Hersteller", vendor),
        systemStatusLabels[status],
        said("gemeldet von", reportedBy),
        said("gemeldet am", reportedOn && dayText(reportedOn)),
      ),
    })),
  payment: ({ isRequired, components, hasXBezahldienste }) => [
    ...(isRequired === null ? [] : [{ key: "isRequired", text: `Bezahlung erforderlich: ${yesNo(isRequired)}` }]),
    ...components.map((component) => ({ key: `component ${component}`, text: `Bezahlkomponente: ${component}` })),
    ...(hasXBezahldienste === null
      ? []
      : [{ key: "hasXBezahldienste", text: `Standard XBezahldienste: ${yesNo(hasXBezahldienste)}` }]),
  ],
  parameters: (rows) =>
    rows.map(({ name, description, isRequired, values }) => ({
      key: name,
      text: joined(
        name,
        isRequired ? "Pflicht" : "freiwillig",
        description,
        ...values.map(({ stateCode, value }) => `${stateCode}: ${value}`),
      ),
    })),
  requirements: (rows) =>
    rows.map(({ code, answer, evidence }) => ({
      key: code,
      text: `${code}: ${joined(requirementAnswerLabels[answer], said("Nachweis:", evidence))}`,
    })),
  costs: (rows) =>
    rows.map(({ year, type, scenario, cents }) => ({
      key: `${year} ${type} ${scenario}`,
      text: `${year}, ${labelOf(costTypes, type)}, ${labelOf(costScenarios, scenario)}: ${moneyText(cents)}`,
    })),
  allocationKey: (rows) =>
    rows.map(({ key, weight }) => ({
      key,
      text: `${labelOf(allocationKeys, key)}: ${(weight * 100).toLocaleString("de-DE", { maximumFractionDigits: 8 })} %`,
    })),
  milestones: (rows) => rows.map((row) => ({ key: row.id || row.title, text: milestoneText(row) })),
  relations: (rows) =>
    rows.map(({ kind, title, slug, url }) => ({
      key: `${kind} ${slug ?? url}`,
      text: `${relationKindLabels[kind]}: ${title} (${slug === null ? url : `/angebote/${slug}`})`,
    })),
};

function milestoneText({ title, due, doneOn, moves }: Milestone): string {
  const history = moves.map(({ from, to, on, reason }) =>
    joined(`am ${dayText(on)} von ${dayText(from)} auf ${dayText(to)} verschoben`, reason),
  );
  return joined(`${title}: ${dayText(due)}`, said("erreicht am", doneOn && dayText(doneOn)), ...history);
}

const labels = (list: readonly Choice[]) => (value: string) => labelOf(list, value);
const labelsOf = (record: Readonly<Record<string, string>>) => (value: string) => record[value] ?? value;

const german = new Intl.DisplayNames("de", { type: "language", fallback: "code" });

/** "de" → "Deutsch"; what is no code stays as it is. */
function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (german.of(code) ?? code) : code;
}

/** Fields that hold values of a closed list. */
const words: Readonly<Partial<Record<EntryFieldName, (value: string) => string>>> = {
  serviceTypes: labels(serviceTypes),
  addressees: labels(addressees),
  program: labels(programs),
  focusFlag: labels(focusFlags),
  phase: labelsOf(phaseLabels),
  maturityModel: labelsOf(maturityModelLabels),
  reuseModel: labelsOf(reuseModelLabels),
  legalPaths: labels(legalPaths),
  dataProtectionBasis: labels(dataProtectionBases),
  transports: labels(transports),
  userAccounts: labels(userAccounts),
  trustLevel: labels(trustLevels),
  languages: languageName,
};

/** Fields that hold a key of the catalogue: the key is part of what people know it by. */
const keyFields: ReadonlySet<EntryFieldName> = new Set(["ozgIds", "leikaKeys"]);

function wordOf(field: EntryFieldName, value: string, names: ValueNames): string {
  const name = names[field]?.get(value);
  if (name !== undefined) return keyFields.has(field) ? `${value} ${name}` : name;
  return words[field]?.(value) ?? value;
}

/** Texts that people write; they are compared word by word. */
const proseFields = [
  "title",
  "summary",
  "description",
  "laboratory",
  "operatorName",
  "leadMinistry",
  "supportModel",
  "serviceLevel",
  "dataStandard",
  "accessibility",
  "licence",
] as const satisfies readonly EntryFieldName[];
const prose: ReadonlySet<EntryFieldName> = new Set(proseFields);

export function isProse(field: EntryFieldName): boolean {
  return prose.has(field);
}

function isList(field: EntryFieldName): field is ContentListName {
  return Object.hasOwn(listTexts, field);
}

/**
 * The rows of a field that is a list, each with a key of its own: of two rows with one key the second is another row.
 * @returns null for a field that has one value
 */
export function valueRows(field: EntryFieldName, entry: EntryContent, names: ValueNames = {}): ValueRow[] | null {
  if (isList(field)) return withOwnKeys((listTexts[field] as (value: unknown) => ValueRow[])(entry[field]));
  const value = entry[field];
  if (!Array.isArray(value)) return null;
  const keyOf = (item: string) => names.rowKeys?.get(item) ?? item;
  return withOwnKeys(value.map((item) => ({ key: keyOf(String(item)), text: wordOf(field, String(item), names) })));
}

function withOwnKeys(rows: readonly ValueRow[]): ValueRow[] {
  const seen = new Map<string, number>();
  return rows.map(({ key, text }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} #${count}`, text };
  });
}

/** The one value of a field; null when nothing is said, and for "no", which is what a field says before anybody did. */
export function valueText(field: EntryFieldName, entry: EntryContent, names: ValueNames = {}): string | null {
  const value = entry[field];
  if (value === null || value === "" || value === false) return null;
  if (value instanceof Date) return dayText(value);
  if (value === true) return "ja";
  return typeof value === "number" ? String(value) : wordOf(field, String(value), names);
}
