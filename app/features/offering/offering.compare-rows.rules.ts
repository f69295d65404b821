import type { EntryContent } from "./offering.content.forms";
import { isSameField } from "./offering.diff.rules";
import { type EntryFieldName, entryFields, entrySteps, fieldsOfStep } from "./offering.entry.rules";
import { type ValueNames, valueRows, valueText } from "./offering.value-texts.rules";

/* Entries side by side: one row per field, one column per entry. */

export interface ComparedEntry {
  readonly entry: EntryContent;
  /** there are costs, and they are not for this person */
  readonly hasHiddenCosts: boolean;
}

export interface ComparedRow {
  readonly field: EntryFieldName;
  readonly label: string;
  /** one per entry: what it says, null when that is not for this person */
  readonly cells: readonly (readonly string[] | null)[];
  readonly isDifferent: boolean;
}

export interface ComparedGroup {
  readonly step: string;
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

/** The title heads its column; the other is about the showing of costs, not about the service. */
const elsewhere: ReadonlySet<EntryFieldName> = new Set(["title", "areCostsPublic"]);

/** Rows of fields that at least one entry fills, in the groups of the entry. */
export function compareEntries(entries: readonly ComparedEntry[], names: ValueNames = {}): ComparedGroup[] {
  return entrySteps
    .map(({ slug: step, title }) => ({
      step,
      title,
      rows: fieldsOfStep(step)
        .filter((field) => !elsewhere.has(field))
        .map((field) => rowOf(field, entries, names))
        .filter(({ cells }) => cells.some((texts) => texts === null || texts.length > 0)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Groups without a difference are left out. */
export function onlyDifferences(groups: readonly ComparedGroup[]): ComparedGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ isDifferent }) => isDifferent) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(field: EntryFieldName, entries: readonly ComparedEntry[], names: ValueNames): ComparedRow {
  const cells = entries.map((compared) => (isHidden(field, compared) ? null : textsOf(field, compared.entry, names)));
  const [first, ...rest] = entries;
  const isSame = (other: ComparedEntry) =>
    first !== undefined &&
    // nobody who does not see them can say that they are the same
    !isHidden(field, first) &&
    !isHidden(field, other) &&
    isSameField(field, first.entry, other.entry);
  return { field, label: entryFields[field].label, cells, isDifferent: !rest.every(isSame) };
}

function isHidden(field: EntryFieldName, { hasHiddenCosts }: ComparedEntry): boolean {
  return hasHiddenCosts && entryFields[field].audience === "costs";
}

function textsOf(field: EntryFieldName, entry: EntryContent, names: ValueNames): string[] {
  const rows = valueRows(field, entry, names);
  if (rows !== null) return rows.map(({ text }) => text);
  const text = valueText(field, entry, names);
  return text === null ? [] : [text];
}
