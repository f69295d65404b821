import { CellProblem } from "~/features/catalogue/catalogue.cells.rules";
import { type Cells, mapColumns } from "~/features/catalogue/catalogue.columns.rules";
import type { CsvRecord } from "~/features/catalogue/catalogue.csv.rules";
import type { Finding } from "~/features/catalogue/catalogue.text.rules";
import { entryFields } from "./offering.entry.rules";
import { byPosition, type ImportCatalogue, type ImportedContent, type Problem } from "./offering.import.rules";
import { highestMaturity, offeringSlug } from "./offering.rules";
import { type TableField, tableFields, tableLayout } from "./offering.table-columns.rules";
import { tableReaders } from "./offering.table-readers.rules";

/** More at once nobody can look through. */
export const MAX_ENTRIES = 500;

export interface TableRow {
  readonly line: number;
  readonly content: ImportedContent;
}

export interface TableReport {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** columns that a table of entries does not have, with the number of cells that are not taken over */
  readonly ignoredColumns: readonly string[];
}

/** Rows of a CSV file or a sheet → contents of entries, and what is wrong with each cell. Never throws. */
export function readEntryTable(records: readonly CsvRecord[], catalogue: ImportCatalogue): TableReport {
  const { rows: found, errors, ignoredColumns } = mapColumns<TableField>({ records }, [tableLayout]);
  const read = found.slice(0, MAX_ENTRIES).map((cells) => readRow(cells, catalogue));
  const rows = read.flatMap(({ line, content }) => (content === null ? [] : [{ line, content }]));
  const problems = [
    ...errors.map(problemOf),
    ...read.flatMap((row) => row.problems),
    ...repeatedTitles(rows),
    ...wholeTable(found.length, errors.length),
  ];
  return { rows, problems: problems.sort(byPosition), ignoredColumns };
}

function problemOf({ line, reason }: Finding): Problem {
  return { severity: "error", line, column: null, place: "", text: reason };
}

function wholeTable(rows: number, errors: number): Problem[] {
  if (rows > MAX_ENTRIES)
    return [
      problemOf({
        line: null,
        reason: `Auf einmal sind höchstens ${MAX_ENTRIES} Angebote möglich, hier sind es ${rows}.`,
      }),
    ];
  return rows + errors === 0
    ? [problemOf({ line: null, reason: "Die Tabelle enthält keine Zeilen unter den Spaltennamen." })]
    : [];
}

function readRow(cells: Cells<TableField>, catalogue: ImportCatalogue) {
  const problems: Problem[] = [];
  const tell = (field: TableField, text: string) => {
    const place = entryFields[field].label;
    // one cause is told once: a title that cannot be used is not missing as well
    if (problems.some((problem) => problem.place === place)) return;
    problems.push({ severity: "error", line: cells.line, column: null, place, text });
  };
  const values: Partial<Record<TableField, unknown>> = {};
  for (const field of tableFields) {
    const value = readCell(field, cells[field], catalogue, tell);
    if (value !== null) values[field] = value;
  }
  const content = completed(values as Partial<ImportedContent>, catalogue, tell);
  return { line: cells.line, problems, content: problems.length === 0 ? content : null };
}

type Tell = (field: TableField, text: string) => void;

function readCell(field: TableField, cell: string | undefined, catalogue: ImportCatalogue, tell: Tell): unknown {
  const text = unescaped(cell?.trim() ?? "");
  if (text === "") return null;
  try {
    return tableReaders[field](text, catalogue);
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    tell(field, error.message);
    return null;
  }
}

/** Our own export puts an apostrophe before what a spreadsheet would take for a formula. */
function unescaped(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** What one cell says about another. */
function completed(values: Partial<ImportedContent>, { ozgIds }: ImportCatalogue, tell: Tell): ImportedContent | null {
  const { title, maturityModel, maturityLevel } = values;
  const topicFieldSlug = values.topicFieldSlug ?? ozgIds.get(values.ozgIds?.[0] ?? "");
  if (title === undefined) tell("title", "Der Titel fehlt.");
  if (topicFieldSlug === undefined) tell("topicFieldSlug", "Das Themenfeld fehlt und ergibt sich aus keiner OZG-ID.");
  if (maturityLevel !== undefined && maturityModel === undefined)
    tell("maturityModel", "Bitte geben Sie an, nach welchem Modell der Reifegrad gilt.");
  if (maturityLevel !== undefined && maturityModel !== undefined && maturityLevel > highestMaturity[maturityModel])
    tell("maturityLevel", `Dieses Modell kennt die Stufen 0 bis ${highestMaturity[maturityModel]}.`);
  return title === undefined || topicFieldSlug === undefined ? null : { ...values, title, topicFieldSlug };
}

function repeatedTitles(rows: readonly TableRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, content }) => {
    const key = offeringSlug(content.title, "xx");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    const text = `Ein Angebot mit diesem Titel steht schon in Zeile ${first}.`;
    return first === undefined
      ? []
      : [{ severity: "error" as const, line, column: null, place: entryFields.title.label, text }];
  });
}
