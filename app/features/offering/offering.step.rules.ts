import { OfferingPhase } from "~prisma/generated/enums";
import type { ContentListName } from "./offering.content.forms";
import { type EntryStep, entryFields, entrySteps, fieldsOfStep } from "./offering.entry.rules";
import { phaseLabels } from "./offering.rules";

/* Names and labels of the fields that the form of a step has; what the fields are called stands in offering.entry.rules. */

type RowSpec = {
  readonly step: EntryStep;
  /** one row, as its heading and its button say it: "Kontakt 2", "Weiterer Kontakt" */
  readonly one: string;
  readonly more: string;
  readonly fields: Readonly<Record<string, string>>;
};

export const rowLists = {
  contacts: {
    step: "beteiligte",
    one: "Kontakt",
    more: "Weiterer Kontakt",
    fields: { role: "Rolle", name: "Name", deputy: "Vertretung", mailbox: "Funktionspostfach des Kontakts" },
  },
  maturityCriteria: {
    step: "stand",
    one: "Kriterium",
    more: "Weiteres Kriterium",
    fields: { name: "Name des Kriteriums", level: "Erreichte Stufe", note: "Anmerkung" },
  },
  contractDocs: {
    step: "nachnutzung",
    one: "Vertragsmuster",
    more: "Weiteres Vertragsmuster",
    fields: { title: "Titel des Vertrags", url: "Adresse", version: "Fassung" },
  },
  specialistSystems: {
    step: "technik",
    one: "Fachverfahren",
    more: "Weiteres Fachverfahren",
    fields: {
      vendor: "Hersteller",
      product: "Produkt",
      version: "Version",
      status: "Stand der Anbindung",
      reportedBy: "Gemeldet von",
      reportedOn: "Gemeldet am",
    },
  },
  parameters: {
    step: "technik",
    one: "Parameter",
    more: "Weiterer Parameter",
    fields: {
      name: "Name",
      description: "Was er bewirkt",
      isRequired: "Muss gesetzt werden",
      values: "Werte der Länder",
    },
  },
  requirements: {
    step: "anforderungen",
    one: "Anforderung",
    more: "",
    fields: { answer: "Antwort", evidence: "Nachweis" },
  },
  costs: { step: "kosten", one: "Jahr", more: "Weiteres Jahr", fields: { year: "Jahr" } },
  allocationKey: {
    step: "kosten",
    one: "Teil des Schlüssels",
    more: "Weiterer Teil des Schlüssels",
    fields: { key: "Schlüssel", weight: "Anteil" },
  },
  milestones: {
    step: "planung",
    one: "Meilenstein",
    more: "Weiterer Meilenstein",
    fields: { title: "Titel", due: "Termin", doneOn: "Erreicht am", reason: "Grund der Verschiebung" },
  },
  relations: {
    step: "beziehungen",
    one: "Beziehung",
    more: "Weitere Beziehung",
    fields: { kind: "Art", title: "Titel", url: "Adresse außerhalb des Marktplatzes" },
  },
} as const satisfies Partial<Record<ContentListName, RowSpec>>;
export type RowList = keyof typeof rowLists;

const specs: Readonly<Record<RowList, RowSpec>> = rowLists;

export function rowListsOf(step: EntryStep): RowList[] {
  return (Object.keys(specs) as RowList[]).filter((list) => specs[list].step === step);
}

/** Fields that are no column of their own: the parts of a value, and free text beside check boxes. */
const parts: Partial<Record<EntryStep, Readonly<Record<string, string>>>> = {
  grunddaten: { moreLeikaKeys: "Weitere Leistungsschlüssel" },
  stand: Object.fromEntries(
    Object.values(OfferingPhase).map((phase) => [`phaseDates.${phase}`, `Beginn: ${phaseLabels[phase]}`]),
  ),
  technik: {
    "payment.isRequired": "Wird im Dienst bezahlt?",
    "payment.components": "Bezahlkomponenten",
    "payment.hasXBezahldienste": "Standard XBezahldienste",
  },
  beziehungen: { find: "Angebot suchen", found: "Gefundene Angebote", foundKind: "Art der Beziehung" },
};

const inParts = new Set<string>(["phaseDates", "payment", ...Object.keys(specs)]);

/** Label of every single field of a step. */
export function plainLabels(step: EntryStep): Record<string, string> {
  const columns = fieldsOfStep(step).filter((name) => !inParts.has(name));
  return { ...Object.fromEntries(columns.map((name) => [name, entryFields[name].label])), ...parts[step] };
}

/** `contacts[1].role` */
export function rowName(list: RowList, index: number, field: string): string {
  return `${list}[${index}].${field}`;
}

/** Labels of the rows of a list: "Kontakt 2: Rolle". `more`: fields that the page adds, like the cells of a table. */
export function rowLabels(list: RowList, count: number, more: Readonly<Record<string, string>> = {}) {
  const { one, fields } = specs[list];
  const all = { ...fields, ...more, remove: "entfernen" };
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      Object.entries(all).map(([field, label]) => [rowName(list, index, field), `${one} ${index + 1}: ${label}`]),
    ).flat(),
  );
}

/** How many rows of a list stand in the values of a form. */
export function rowCount(list: RowList, values: Readonly<Record<string, unknown>>): number {
  const start = `${list}[`;
  const indices = Object.keys(values).flatMap((name) =>
    name.startsWith(start) ? [Number.parseInt(name.slice(start.length), 10)] : [],
  );
  return Math.max(0, ...indices.map((index) => index + 1));
}

export type FormValues = Record<string, string | string[]>;

/** Nested values by the names of their fields: `{ contacts: [{ role }] }` → `contacts[0].role`. Empty ones are left out. */
export function flatValues(value: unknown, name = ""): FormValues {
  if (value === undefined || value === null || value === false || value === "") return {};
  if (value === true) return { [name]: "on" };
  if (typeof value !== "object") return { [name]: String(value) };
  if (value instanceof Date) return { [name]: value.toISOString().slice(0, 10) };
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry === "string")) return value.length === 0 ? {} : { [name]: value };
    return Object.assign({}, ...value.map((entry, index) => flatValues(entry, `${name}[${index}]`)));
  }
  const entries = Object.entries(value).map(([key, entry]) => flatValues(entry, name === "" ? key : `${name}.${key}`));
  return Object.assign({}, ...entries);
}

/** The step after this one; null after the last. */
export function nextStep(step: EntryStep): EntryStep | null {
  const index = entrySteps.findIndex(({ slug }) => slug === step);
  return entrySteps[index + 1]?.slug ?? null;
}

export function titleOfStep(step: EntryStep): string {
  return entrySteps.find(({ slug }) => slug === step)?.title ?? step;
}
