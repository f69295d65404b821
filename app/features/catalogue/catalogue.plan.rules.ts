import type { ImportKind } from "~prisma/generated/enums";
import type { Entry, Value, Values } from "./catalogue.entries.rules";

/** Kinds that are catalogues in files; `reference` is what the installation ships, the others are entries of Länder. */
export type FileKind = Exclude<ImportKind, "reference" | "offerings" | "publiccode">;

export const fileKinds = ["ozg", "leika", "areas", "keys", "decisions"] as const satisfies readonly FileKind[];

export const fileKindLabels: Readonly<Record<ImportKind, string>> = {
  reference: "Mitgelieferte Referenzdaten",
  ozg: "OZG-Leistungen",
  leika: "LeiKa-Leistungen",
  areas: "Gebietskörperschaften",
  keys: "Verteilschlüssel",
  decisions: "Beschlüsse des IT-Planungsrats",
  offerings: "Tabelle mit Angeboten",
  publiccode: "publiccode.yml",
};

/** One row of the catalogue; `ref` is its key in the database. */
export interface ExistingEntry {
  readonly ref: string;
  readonly identity: string;
  readonly label: string;
  readonly values: Values;
  readonly isWithdrawn: boolean;
}

export interface FieldChange {
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

export interface Change {
  readonly ref: string;
  readonly entry: Entry;
  readonly fields: readonly FieldChange[];
  /** the entry had been withdrawn and is back */
  readonly isRevived: boolean;
}

export interface Plan {
  readonly added: readonly Entry[];
  readonly changed: readonly Change[];
  readonly gone: readonly ExistingEntry[];
  readonly unchanged: number;
}

/**
 * A file of these kinds is the whole catalogue of its state date: what it lacks is gone. Allocation keys are added year
 * by year, an older year never goes away.
 */
function isWholeCatalogue(kind: FileKind): boolean {
  return kind !== "keys";
}

/**
 * What an import would change. Pure, and independent of the order of rows on both sides. Entries that are gone are
 * marked as withdrawn and never deleted, because offerings and connections may name them; they are revived when they
 * come back. Carrying the plan out and planning again yields no change.
 */
export function planImport(kind: FileKind, entries: readonly Entry[], existing: readonly ExistingEntry[]): Plan {
  const fields = Object.keys(entries[0]?.values ?? {}).sort();
  const known = new Map(numberRepeats(existing, fields).map((entry) => [entry.identity, entry]));
  const added: Entry[] = [];
  const changed: Change[] = [];
  let unchanged = 0;
  for (const entry of numberRepeats(entries, fields)) {
    const before = known.get(entry.identity);
    known.delete(entry.identity);
    const change = before === undefined ? null : changeOf(before, entry);
    if (before === undefined) added.push(entry);
    else if (change === null) unchanged += 1;
    else changed.push(change);
  }
  const gone = isWholeCatalogue(kind) ? [...known.values()].filter(({ isWithdrawn }) => !isWithdrawn) : [];
  return {
    added: added.sort(byIdentity),
    changed: changed.sort((a, b) => byIdentity(a.entry, b.entry)),
    gone: gone.sort(byIdentity),
    unchanged,
  };
}

function changeOf(before: ExistingEntry, entry: Entry): Change | null {
  const fields = Object.entries(entry.values).flatMap(([field, to]) => {
    const from = before.values[field] ?? null;
    return from === to ? [] : [{ field, from, to }];
  });
  if (fields.length === 0 && !before.isWithdrawn) return null;
  return { ref: before.ref, entry, fields, isRevived: before.isWithdrawn };
}

/**
 * Services without a key have no identity of their own: the 2019 catalogue names one twice for the same OZG service.
 * Repeats are numbered in an order that depends on their content only, so equal ones meet on both sides.
 */
function numberRepeats<
  T extends { readonly identity: string; readonly values: Values; readonly isWithdrawn?: boolean },
>(entries: readonly T[], fields: readonly string[]): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.identity);
    if (group === undefined) groups.set(entry.identity, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    return group
      .map((entry) => ({ entry, content: contentOf(entry, fields) }))
      .sort((a, b) => compare(a.content, b.content))
      .map(({ entry }, index) => (index === 0 ? entry : { ...entry, identity: `${entry.identity}#${index + 1}` }));
  });
}

/** Active rows before withdrawn ones, then by values. */
function contentOf(entry: { values: Values; isWithdrawn?: boolean }, fields: readonly string[]): string {
  const values = fields.map((field) => entry.values[field] ?? null);
  return `${entry.isWithdrawn === true ? 1 : 0}${JSON.stringify(values)}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byIdentity(a: { readonly identity: string }, b: { readonly identity: string }): number {
  return compare(a.identity, b.identity);
}

export interface PlanCounts {
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

export function countsOf(plan: Plan): PlanCounts {
  const [added, changed, gone] = [plan.added.length, plan.changed.length, plan.gone.length];
  return { total: added + changed + plan.unchanged, added, changed, gone, unchanged: plan.unchanged };
}

const MANY_GONE = 20;

/** An incomplete file looks like a catalogue from which much has gone: a quarter or more is worth a second look. */
export function losesMuch({ gone, changed, unchanged }: PlanCounts): boolean {
  return gone >= MANY_GONE && gone * 4 >= gone + changed + unchanged;
}

/** A preview and a later import agree on what will happen exactly if these are equal. */
export function fingerprintOf(counts: PlanCounts): string {
  return [counts.total, counts.added, counts.changed, counts.gone].join("-");
}
