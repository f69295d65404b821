import { readAreas } from "./catalogue.areas.rules";
import type { MappedTable } from "./catalogue.columns.rules";
import { type CsvTable, type Delimiter, readCsv } from "./catalogue.csv.rules";
import { readDecisions } from "./catalogue.decisions.rules";
import { type Entry, KEYLESS, type ReadRows, type Reference } from "./catalogue.entries.rules";
import { readKeys } from "./catalogue.keys.rules";
import { readLeika } from "./catalogue.leika.rules";
import { readOzg } from "./catalogue.ozg.rules";
import type { FileKind } from "./catalogue.plan.rules";
import type { Finding, TextEncoding } from "./catalogue.text.rules";

export interface ReadFile {
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly entries: readonly Entry[];
  /** any of these refuses the whole file */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

type Reader = (table: CsvTable, reference: Reference) => Promise<{ mapped: MappedTable<string>; rows: ReadRows }>;

const readers: Readonly<Record<FileKind, Reader>> = {
  ozg: readOzg,
  leika: readLeika,
  areas: readAreas,
  keys: readKeys,
  decisions: readDecisions,
};

/** Bytes of a catalogue file → checked entries and everything that is wrong with it. Pure. */
export async function readCatalogueFile(kind: FileKind, bytes: Uint8Array, reference: Reference): Promise<ReadFile> {
  const csv = await readCsv(bytes);
  if (!csv.ok) return { encoding: null, delimiter: null, entries: [], errors: [csv.error], warnings: [] };
  const { table } = csv;
  const { mapped, rows } = await readers[kind](table, reference);
  const errors = [...mapped.errors, ...rows.errors, ...repeatedRows(rows.entries)];
  if (errors.length === 0 && rows.entries.length === 0)
    errors.push({ line: null, reason: "Die Datei enthält keine Datenzeilen." });
  const ignored = mapped.ignoredColumns.map((name) => ({ line: 1, reason: `Spalte „${name}“ wird nicht übernommen.` }));
  return {
    encoding: table.encoding,
    delimiter: table.delimiter,
    entries: rows.entries,
    errors: errors.sort(byLine),
    warnings: [...ignored, ...(rows.warnings ?? [])].sort(byLine),
  };
}

/** The same thing twice is an error: nobody knows which of the two rows is meant. */
function repeatedRows(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, number>();
  const errors: Finding[] = [];
  for (const { identity, values, label, line } of entries) {
    // Services without a key may repeat with other values (see planImport); all others have their own identity.
    const key = identity.startsWith(KEYLESS) ? `${identity}${JSON.stringify(values)}` : identity;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else errors.push({ line, reason: `Doppelt: ${label} steht schon in Zeile ${first}.` });
  }
  return errors;
}

function byLine(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
