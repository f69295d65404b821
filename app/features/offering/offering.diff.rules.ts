import type { EntryContent } from "./offering.content.forms";
import {
  canonicalField,
  type EntryFieldName,
  type EntryStep,
  entryFieldNames,
  entryFields,
  entrySteps,
  isEmptyValue,
} from "./offering.entry.rules";
import { isProse, type ValueNames, valueRows, valueText } from "./offering.value-texts.rules";
import { compareWords, type WordPart } from "./offering.words.rules";

/* What is different between two revisions, field by field, in words for people. */

export type RowChange =
  | { readonly kind: "added" | "removed"; readonly key: string; readonly text: string }
  | { readonly kind: "changed"; readonly key: string; readonly words: readonly WordPart[] };

export type Change =
  /** nothing to compare with: what the field says */
  | { readonly kind: "said"; readonly texts: readonly string[] }
  | { readonly kind: "words"; readonly words: readonly WordPart[] }
  | { readonly kind: "value"; readonly from: string | null; readonly to: string | null }
  | { readonly kind: "rows"; readonly rows: readonly RowChange[]; readonly isReordered: boolean };

export interface Difference {
  readonly field: EntryFieldName;
  readonly label: string;
  readonly step: EntryStep;
  readonly isMaterial: boolean;
  readonly change: Change;
}

/** Unlike the text of JSON, blind to the order of members and to how a letter is composed, as the hash of a revision is. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return a.normalize("NFC") === b.normalize("NFC");
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isEqual(left[name], right[name]));
}

/** Whether a field says the same; sets have no order, and one way to say nothing is as good as another. */
export function isSameField(field: EntryFieldName, from: EntryContent, to: EntryContent): boolean {
  const [a, b] = [from[field], to[field]];
  if (isEmptyValue(a) || isEmptyValue(b)) return isEmptyValue(a) && isEmptyValue(b);
  return isEqual(canonicalField(field, a), canonicalField(field, b));
}

/** Names of the fields that differ, in the order of the entry. */
export function changedFields(from: EntryContent, to: EntryContent): EntryFieldName[] {
  return entryFieldNames.filter((field) => !isSameField(field, from, to));
}

/** The changed fields that need an approval; empty: whoever wrote it may publish it. */
export function materialChanges(from: EntryContent, to: EntryContent): EntryFieldName[] {
  return changedFields(from, to).filter((field) => entryFields[field].isMaterial);
}

export function differencesOf(from: EntryContent, to: EntryContent, names: ValueNames = {}): Difference[] {
  return changedFields(from, to).map((field) => {
    const { label, step, isMaterial } = entryFields[field];
    return { field, label, step, isMaterial, change: changeOf(field, { from, to }, names) };
  });
}

/** Everything an entry says, for a first publication: there is nothing to compare it with. */
export function statementsOf(entry: EntryContent, names: ValueNames = {}): Difference[] {
  return entryFieldNames.flatMap((field) => {
    const rows = valueRows(field, entry, names)?.map(({ text }) => text);
    const texts = rows ?? [valueText(field, entry, names)].filter((text) => text !== null);
    const { label, step, isMaterial } = entryFields[field];
    return texts.length === 0 ? [] : [{ field, label, step, isMaterial, change: { kind: "said", texts } as const }];
  });
}

type Pair = { readonly from: EntryContent; readonly to: EntryContent };

function changeOf(field: EntryFieldName, { from, to }: Pair, names: ValueNames): Change {
  const [before, after] = [valueRows(field, from, names), valueRows(field, to, names)];
  if (before && after) {
    const rows = rowChanges(
      new Map(before.map(({ key, text }) => [key, text])),
      new Map(after.map(({ key, text }) => [key, text])),
    );
    const isReordered = rows.length === 0 && before.some(({ key }, index) => after[index]?.key !== key);
    return { kind: "rows", rows, isReordered };
  }
  const [old, fresh] = [valueText(field, from, names), valueText(field, to, names)];
  if (isProse(field) && old !== null && fresh !== null) return { kind: "words", words: compareWords(old, fresh) };
  return { kind: "value", from: old, to: fresh };
}

/** In the order of the new list; what is gone comes after. */
function rowChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): RowChange[] {
  const fresh = [...after].flatMap(([key, text]): RowChange[] => {
    const old = before.get(key);
    if (old === undefined) return [{ kind: "added", key, text }];
    return old === text ? [] : [{ kind: "changed", key, words: compareWords(old, text) }];
  });
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...fresh, ...gone.map(([key, text]): RowChange => ({ kind: "removed", key, text }))];
}

export interface DifferenceGroup {
  readonly step: EntryStep;
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** In the groups of the entry; groups without a difference are left out. */
export function groupDifferences(differences: readonly Difference[]): DifferenceGroup[] {
  return entrySteps
    .map(({ slug, title }) => ({ step: slug, title, differences: differences.filter(({ step }) => step === slug) }))
    .filter(({ differences: rows }) => rows.length > 0);
}

/** "Titel, Kosten und Lizenz" */
export function fieldList(fields: readonly EntryFieldName[]): string {
  const labels = fields.map((field) => entryFields[field].label);
  const last = labels.at(-1);
  return labels.length < 2 ? (last ?? "") : `${labels.slice(0, -1).join(", ")} und ${last}`;
}
