import type { CsvRecord, CsvTable } from "./catalogue.csv.rules";
import { foldText } from "./catalogue.rules";
import type { Finding } from "./catalogue.text.rules";

/** One column of a catalogue file under all the names it has in the exports we know. */
export interface Column<Field extends string = string> {
  readonly field: Field;
  /** compared without case, accents and punctuation; `*` at the end stands for any ending */
  readonly names: readonly [string, ...string[]];
  readonly isRequired?: true;
  /** known, but there is no place for it in the catalogue */
  readonly isIgnored?: true;
}

export type Layout<Field extends string = string> = readonly Column<Field>[];

/** A record by field; fields whose column the file does not have are absent, which differs from an empty cell. */
export type Cells<Field extends string = string> = { readonly line: number } & { readonly [F in Field]?: string };

export interface MappedTable<Field extends string> {
  readonly fields: ReadonlySet<Field>;
  readonly rows: readonly Cells<Field>[];
  readonly errors: readonly Finding[];
  /** columns that are not taken over */
  readonly ignoredColumns: readonly string[];
}

/** Exports from spreadsheets often carry a title above the header. */
const HEADER_WITHIN = 10;

/** Compares column names: "OZG-ID", "ozg_id" and "OZG ID" are one. */
function plain(name: string): string {
  return foldText(name).replaceAll(/[^a-z0-9]/g, "");
}

/**
 * Finds the header line of the first layout that fits and reads the rows under it.
 * A row with more or fewer cells than the header is an error, because its values stand in the wrong columns.
 */
export function mapColumns<Field extends string>(
  table: Pick<CsvTable, "records">,
  layouts: readonly Layout<Field>[],
): MappedTable<Field> {
  for (const layout of layouts) {
    const index = table.records.slice(0, HEADER_WITHIN).findIndex(({ cells }) => missingIn(layout, cells).length === 0);
    const header = table.records[index];
    if (header !== undefined) return readRows(table.records.slice(index + 1), header.cells, layout);
  }
  const first = table.records[0];
  const closest = first === undefined ? [] : closestMiss(layouts, first.cells);
  const reason = `Spalte fehlt: ${closest.join(", ")}. Gefunden: ${shorten(first?.cells ?? [])}.`;
  return { fields: new Set(), rows: [], errors: [{ line: first?.line ?? 1, reason }], ignoredColumns: [] };
}

function closestMiss<Field extends string>(layouts: readonly Layout<Field>[], cells: readonly string[]): string[] {
  const misses = layouts.map((layout) => missingIn(layout, cells)).sort((a, b) => a.length - b.length);
  return misses[0] ?? [];
}

function missingIn<Field extends string>(layout: Layout<Field>, cells: readonly string[]): string[] {
  const present = new Set(cells.flatMap((cell) => columnFor(layout, cell)?.field ?? []));
  return layout.filter(({ isRequired, field }) => isRequired && !present.has(field)).map(({ names }) => names[0]);
}

function columnFor<Field extends string>(layout: Layout<Field>, name: string): Column<Field> | undefined {
  const wanted = plain(name);
  return layout.find(({ names }) =>
    names.some((known) =>
      known.endsWith("*") ? wanted.startsWith(plain(known.slice(0, -1))) : wanted === plain(known),
    ),
  );
}

function readRows<Field extends string>(
  records: readonly CsvRecord[],
  header: readonly string[],
  layout: Layout<Field>,
): MappedTable<Field> {
  const columns = header.map((name) => columnFor(layout, name));
  const errors: Finding[] = repeatedColumns(columns, header);
  const rows: Cells<Field>[] = [];
  for (const { line, cells } of records) {
    if (cells.length === header.length) rows.push(toCells(line, cells, columns));
    else errors.push({ line, reason: `${cells.length} statt ${header.length} Spalten.` });
  }
  const isUsed = (column: Column<Field> | undefined) => column !== undefined && !column.isIgnored;
  return {
    fields: new Set(columns.flatMap((column) => (column && !column.isIgnored ? [column.field] : []))),
    rows,
    errors,
    ignoredColumns: header.filter((name, index) => name.trim() !== "" && !isUsed(columns[index])),
  };
}

function repeatedColumns<Field extends string>(
  columns: readonly (Column<Field> | undefined)[],
  header: readonly string[],
): Finding[] {
  return columns.flatMap((column, index) =>
    column !== undefined && columns.indexOf(column) !== index
      ? [{ line: 1, reason: `Die Spalte „${header[index]}“ kommt doppelt vor.` }]
      : [],
  );
}

function toCells<Field extends string>(
  line: number,
  cells: readonly string[],
  columns: readonly (Column<Field> | undefined)[],
): Cells<Field> {
  const values = columns.flatMap((column, index) =>
    column === undefined || column.isIgnored ? [] : [[column.field, (cells[index] ?? "").trim()] as const],
  );
  return { line, ...Object.fromEntries(values) } as Cells<Field>;
}

function shorten(cells: readonly string[]): string {
  const text = cells
    .map((cell) => `„${cell.trim().slice(0, 40)}“`)
    .slice(0, 8)
    .join(", ");
  return text === "" ? "nichts" : text;
}
