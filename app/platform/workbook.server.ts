import { attributeOf, xmlTokens } from "./xml-tokens";
import { ZipArchive, ZipProblem } from "./zip-archive.server";

export interface SheetRow {
  /** row number as the spreadsheet shows it */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Workbook =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly reason: string };

const MAX_PART_BYTES = 20 * 1024 * 1024;
const MAX_ROWS = 5_000;
const MAX_COLUMNS = 200;
/** of all cells together */
const MAX_CHARACTERS = 10_000_000;
const MAX_CELL = 32_767;

/** Is it a ZIP archive, which an .xlsx file always is? */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The first sheet of an .xlsx file as text. Formulas count with their stored result, days as JJJJ-MM-TT. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  try {
    const archive = new ZipArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { workbook, sheet, strings, styles } = partsOf(archive);
    const context = {
      strings: strings === null ? [] : stringsOf(strings),
      dateStyles: dateStylesOf(styles ?? ""),
      calendar: countsFrom1904(workbook) ? calendars.from1904 : calendars.from1900,
    };
    return { ok: true, rows: rowsOf(sheet, context) };
  } catch (error) {
    if (error instanceof ZipProblem) return { ok: false, reason: error.message };
    throw error;
  }
}

function partsOf(archive: ZipArchive) {
  if (!archive.has("xl/workbook.xml")) throw new ZipProblem("Das ist keine Excel-Arbeitsmappe (.xlsx).");
  const read = (name: string) => archive.read(name, MAX_PART_BYTES).toString("utf8");
  const relations = relationsOf(read("xl/_rels/workbook.xml.rels"));
  const workbook = read("xl/workbook.xml");
  const first = firstSheetId(workbook);
  const sheet = relations.find(({ id }) => id === first)?.target;
  if (sheet === undefined) throw new ZipProblem("Die Arbeitsmappe hat keine Tabelle.");
  const other = (type: string) => {
    const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target;
    return target !== undefined && archive.has(target) ? read(target) : null;
  };
  return { workbook, sheet: read(sheet), strings: other("sharedStrings"), styles: other("styles") };
}

function relationsOf(xml: string) {
  const relations: { id: string; type: string; target: string }[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== "open" || token.name !== "Relationship") continue;
    const target = attributeOf(token.attributes, "Target") ?? "";
    relations.push({
      id: attributeOf(token.attributes, "Id") ?? "",
      type: attributeOf(token.attributes, "Type") ?? "",
      target: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    });
  }
  return relations;
}

function firstSheetId(xml: string): string | null {
  for (const token of xmlTokens(xml))
    if (token.kind === "open" && token.name === "sheet") return attributeOf(token.attributes, "r:id");
  return null;
}

/** Workbooks that began on an old Macintosh count their days from 1904. */
function countsFrom1904(xml: string): boolean {
  for (const token of xmlTokens(xml))
    if (token.kind === "open" && token.name === "workbookPr")
      return ["1", "true"].includes(attributeOf(token.attributes, "date1904") ?? "");
  return false;
}

/** Pronunciation hints (rPh) are no part of the text. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let isHint = false;
  let isText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      if (current !== null && isText && !isHint) current += token.text;
      continue;
    }
    const isOpen = token.kind === "open" && !token.isEmpty;
    if (token.name === "rPh") isHint = isOpen;
    if (token.name === "t") isText = isOpen;
    if (token.name !== "si") continue;
    if (token.kind === "open") current = "";
    if (!isOpen) {
      strings.push(current ?? "");
      current = null;
    }
  }
  return strings;
}

/** Numbers of built-in formats that show a day. */
const isDateFormat = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 48 && id !== 49);

/** Which styles of cells show a day: numbers with them are days of the calendar of the workbook. */
function dateStylesOf(xml: string): Set<number> {
  const own = new Map<number, boolean>();
  const styles = new Set<number>();
  let isCellFormats = false;
  let index = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") continue;
    if (token.name === "cellXfs") isCellFormats = token.kind === "open" && !token.isEmpty;
    if (token.kind !== "open") continue;
    const id = Number(attributeOf(token.attributes, "numFmtId") ?? "0");
    if (token.name === "numFmt") own.set(id, showsDay(attributeOf(token.attributes, "formatCode") ?? ""));
    if (token.name !== "xf" || !isCellFormats) continue;
    if (own.get(id) ?? isDateFormat(id)) styles.add(index);
    index += 1;
  }
  return styles;
}

/** The longest that Excel takes; the pattern below is not linear in hostile ones. */
const MAX_FORMAT = 255;

function showsDay(format: string): boolean {
  if (format.length > MAX_FORMAT) return false;
  return /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** `epoch` is day 0; a number below `first` may be a time of day and is no day. */
interface Calendar {
  readonly epoch: number;
  readonly first: number;
}

/** Day 60 of the usual calendar is 29 February 1900, which never was; every later number counts it. */
const calendars = {
  from1900: { epoch: Date.UTC(1899, 11, 30), first: 60 },
  from1904: { epoch: Date.UTC(1904, 0, 1), first: 1 },
} as const satisfies Record<string, Calendar>;

interface Context {
  readonly calendar: Calendar;
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

function rowsOf(xml: string, context: Context): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let characters = 0;
  let cell: OpenCell | null = null;
  let isValue = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      if (cell && isValue && cell.text.length <= MAX_CELL) cell.text += token.text;
      continue;
    }
    const isOpen = token.kind === "open";
    if (token.name === "row" && isOpen) {
      line = Number(attributeOf(token.attributes, "r") ?? line + 1);
      cells = [];
    }
    if (token.name === "c" && isOpen) cell = openCell(token.attributes, cells.length);
    if (token.name === "v" || token.name === "t") isValue = isOpen && !token.isEmpty;
    if (token.name === "c" && cell && (!isOpen || token.isEmpty)) {
      const text = textOf(cell, context);
      characters += text.length;
      // shared texts are short in the file, however often cells point at them
      if (characters > MAX_CHARACTERS) throw new ZipProblem("Die Tabelle enthält zu viel Text.");
      put(cells, cell.column, text);
      cell = null;
    }
    if (token.name === "row" && (!isOpen || token.isEmpty) && cells.some((text) => text.trim() !== ""))
      rows.push({ line, cells });
    if (rows.length > MAX_ROWS) throw new ZipProblem(`Die Tabelle hat mehr als ${MAX_ROWS} Zeilen.`);
  }
  return padded(rows);
}

function openCell(attributes: string, next: number): OpenCell {
  const [, letters = ""] = /^([A-Z]{1,3})\d/.exec(attributeOf(attributes, "r") ?? "") ?? [];
  const column =
    letters === "" ? next : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (column >= MAX_COLUMNS) throw new ZipProblem(`Die Tabelle hat mehr als ${MAX_COLUMNS} Spalten.`);
  return {
    column,
    type: attributeOf(attributes, "t") ?? "n",
    style: Number(attributeOf(attributes, "s") ?? "0"),
    text: "",
  };
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push("");
  cells[column] = text;
}

function textOf({ type, style, text }: OpenCell, { strings, dateStyles, calendar }: Context): string {
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "ja" : "nein";
  if (type !== "n" || text === "") return text;
  const value = Number(text);
  if (dateStyles.has(style) && value >= calendar.first && value < 200_000) return dayOf(value, calendar);
  // keys of 14 digits stand as 9.9E+13
  return Number.isSafeInteger(value) ? value.toFixed(0) : text;
}

function dayOf(serial: number, { epoch }: Calendar): string {
  return new Date(epoch + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** All rows as wide as the widest: a spreadsheet leaves empty cells at the end away. */
function padded(rows: readonly SheetRow[]): SheetRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map(({ line, cells }) => ({ line, cells: [...cells, ...Array<string>(width - cells.length).fill("")] }));
}
