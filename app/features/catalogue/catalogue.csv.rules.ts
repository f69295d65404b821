import { CsvError, parse } from "csv-parse";
import { pause } from "./catalogue.reading.rules";
import { decodeText, type Finding, type TextEncoding } from "./catalogue.text.rules";

export interface CsvRecord {
  /** line on which the record begins */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly records: readonly CsvRecord[];
}

export type CsvResult =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly error: Finding };

export type Delimiter = ";" | "," | "\t";

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];
/** longest record; the real catalogues stay below 2,000 characters */
const MAX_RECORD = 100_000;
const MAX_RECORDS = 200_000;

/** bytes between two pauses: some 10 ms of work, so that the server answers others while a large file is read */
const SLICE = 65_536;

/** Bytes of an export → records with the line each begins on. Empty lines are left out. */
export async function readCsv(bytes: Uint8Array): Promise<CsvResult> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const delimiter = sniffDelimiter(text);
  if (delimiter === null)
    return refuse(1, "Kein Trennzeichen gefunden. Erwartet wird eine CSV-Datei mit „;“ oder „,“.");
  const result = await splitRecords(text, delimiter);
  if (!result.ok) return result;
  return { ok: true, table: { encoding, delimiter, records: result.records } };
}

/** The delimiter that splits the first twenty lines into most cells, and into the same number most often. */
export function sniffDelimiter(text: string): Delimiter | null {
  const lines = text.split("\n", 20).filter((line) => line.trim() !== "");
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best === undefined || best.score === 0 ? null : best.delimiter;
}

function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
  const header = counts[0] ?? 0;
  const alike = counts.filter((count) => count === header).length;
  return header === 0 ? Math.max(0, ...counts) / 1000 : header + alike;
}

function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  return line.replaceAll(/"[^"]*"/g, "").split(delimiter).length - 1;
}

async function splitRecords(
  text: string,
  delimiter: Delimiter,
): Promise<{ readonly ok: true; readonly records: CsvRecord[] } | { readonly ok: false; readonly error: Finding }> {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
    to: MAX_RECORDS + 1,
    on_record: (cells: string[], { lines }) => {
      lastLine = lines;
      if (cells.some((cell) => cell.trim() !== "")) records.push({ line: lines - innerLines(cells), cells });
      return null;
    },
  });
  const failure = new Promise<unknown>((resolve) => {
    parser
      .on("end", () => resolve(null))
      .on("error", resolve)
      .resume();
  });
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length && parser.writable; start += SLICE) {
    parser.write(bytes.subarray(start, start + SLICE));
    await pause();
  }
  parser.end();
  const error = await failure;
  if (error instanceof CsvError) return refuse(lineOf(error, lastLine), reasonOf(error));
  if (error !== null) throw error;
  if (records.length > MAX_RECORDS) return refuse(null, `Die Datei hat mehr als ${MAX_RECORDS} Zeilen.`);
  return { ok: true, records };
}

function innerLines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

/** A quote that is never closed, or a record without end, swallows the rest: what matters is where it began. */
function lineOf(error: CsvError, lastLine: number): number {
  const startsLater = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
  const line: unknown = error["lines"];
  return startsLater || typeof line !== "number" ? lastLine + 1 : line;
}

function reasonOf(error: CsvError): string {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "Ein Anführungszeichen wird nicht geschlossen; die Datei ist vermutlich abgeschnitten.";
    case "CSV_MAX_RECORD_SIZE":
      return `Die Zeile ist länger als ${MAX_RECORD} Zeichen.`;
    default:
      return 'Ein Anführungszeichen steht an einer unerlaubten Stelle. In Feldern mit Anführungszeichen wird „"“ verdoppelt.';
  }
}

function refuse(line: number | null, reason: string): { readonly ok: false; readonly error: Finding } {
  return { ok: false, error: { line, reason } };
}
