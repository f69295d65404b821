import type { AllocationKeyKind } from "~prisma/generated/enums";
import { CellProblem, hundredThousandths, matching, optionalCount, requiredText } from "./catalogue.cells.rules";
import { type Cells, type Layout, mapColumns } from "./catalogue.columns.rules";
import type { CsvTable } from "./catalogue.csv.rules";
import type { Entry, ReadRows, Reference } from "./catalogue.entries.rules";
import { readEach } from "./catalogue.reading.rules";
import type { Finding } from "./catalogue.text.rules";

type Field = "year" | "state" | "percent" | "heads" | "source";

const year = { field: "year", names: ["schluesseljahr", "Jahr"], isRequired: true } as const;
const state = { field: "state", names: ["kuerzel", "Länderkürzel", "Land"], isRequired: true } as const;
const source = { field: "source", names: ["quelle"], isRequired: true } as const;

const koenigstein: Layout<Field> = [
  year,
  state,
  { field: "percent", names: ["anteil_prozent", "Anteil", "Anteil in Prozent"], isRequired: true },
  source,
];
const inhabitants: Layout<Field> = [year, state, { field: "heads", names: ["einwohner"], isRequired: true }, source];

export const allocationKindLabels: Readonly<Record<AllocationKeyKind, string>> = {
  koenigstein: "Königsteiner Schlüssel",
  inhabitants: "Einwohnerschlüssel",
};

interface Share {
  readonly line: number;
  readonly kind: AllocationKeyKind;
  readonly year: number;
  readonly state: string;
  /** hundred-thousandths of a per cent, or of a head */
  readonly parts: number;
  readonly source: string;
}

/** Königsteiner Schlüssel (per cent) or inhabitants (heads), one row for each year and Land. */
export async function readKeys(table: CsvTable, reference: Reference) {
  const mapped = mapColumns(table, [koenigstein, inhabitants]);
  const { results, errors } = await readEach(mapped.rows, (row) => readRow(row, reference));
  const sumErrors = mapped.errors.length + errors.length > 0 ? [] : checkSets(results, reference);
  return { mapped, rows: { entries: results.map(toEntry), errors: [...errors, ...sumErrors] } satisfies ReadRows };
}

function readRow(row: Cells<Field>, { states }: Reference): Share {
  const code = (row.state ?? "").trim().toUpperCase();
  if (!states.some((known) => known.code === code && known.code !== "BUND"))
    throw new CellProblem(`„${code.slice(0, 20)}“ ist kein Länderkürzel (z. B. NW).`);
  const isPercent = row.percent !== undefined;
  const heads = isPercent ? 0 : optionalCount(row.heads ?? "", "Die Einwohnerzahl");
  if (heads === null) throw new CellProblem("Die Einwohnerzahl fehlt.");
  return {
    line: row.line,
    kind: isPercent ? "koenigstein" : "inhabitants",
    year: Number(matching(row.year ?? "", /^(?:19|20)\d{2}$/, "ein Jahr mit vier Ziffern")),
    state: code,
    parts: isPercent ? hundredThousandths(row.percent ?? "", "Der Anteil") : heads * PARTS,
    source: requiredText(row.source, "Die Quelle"),
  };
}

const PARTS = 100_000;
const LAENDER = 16;

/** Every year is complete, and the Königsteiner Schlüssel sums to 100 ± 0.00001 per cent: a wrong key splits real money. */
function checkSets(shares: readonly Share[], { states }: Reference): Finding[] {
  const sets = new Map<string, Share[]>();
  for (const share of shares) {
    const key = `${allocationKindLabels[share.kind]} ${share.year}`;
    sets.set(key, [...(sets.get(key) ?? []), share]);
  }
  return [...sets].flatMap(([name, set]) => [
    ...missingLaender(name, set, states),
    ...wrongSum(name, set),
    ...mixedSources(name, set),
  ]);
}

function missingLaender(name: string, set: readonly Share[], states: Reference["states"]): Finding[] {
  const present = new Set(set.map((share) => share.state));
  if (present.size === LAENDER) return [];
  const missing = states.map(({ code }) => code).filter((code) => code !== "BUND" && !present.has(code));
  return [{ line: null, reason: `${name}: es fehlen ${missing.sort().join(", ")}.` }];
}

function wrongSum(name: string, set: readonly Share[]): Finding[] {
  const sum = set.reduce((total, { parts }) => total + parts, 0);
  if (set[0]?.kind !== "koenigstein" || Math.abs(sum - 100 * PARTS) <= 1) return [];
  return [{ line: null, reason: `${name}: die Summe ist ${formatParts(sum)} statt 100,00000.` }];
}

function mixedSources(name: string, set: readonly Share[]): Finding[] {
  const other = set.find((share) => share.source !== set[0]?.source);
  return other === undefined ? [] : [{ line: other.line, reason: `${name}: mehrere Quellen in einem Jahr.` }];
}

function formatParts(parts: number): string {
  return `${Math.floor(parts / PARTS)},${String(parts % PARTS).padStart(5, "0")}`;
}

function toEntry(share: Share): Entry {
  return {
    line: share.line,
    identity: shareIdentity(share),
    label: `${allocationKindLabels[share.kind]} ${share.year}, ${share.state}`,
    values: {
      kind: share.kind,
      year: share.year,
      stateCode: share.state,
      value: decimalText(share.parts),
      source: share.source,
    },
  };
}

export function shareIdentity(share: {
  readonly kind: AllocationKeyKind;
  readonly year: number;
  readonly state: string;
}): string {
  return `${share.kind}/${share.year}/${share.state}`;
}

/** Exact decimal with five places, as the database compares and stores it. */
function decimalText(parts: number): string {
  return formatParts(parts).replace(",", ".");
}
