import type { ExportColumn, ExportValue, Portions } from "./table-export";

/**
 * CSV as spreadsheet programs in German offices open it: UTF-8 with byte order mark, `;`, CRLF, quotes as in RFC 4180.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP ASVS 1.2.10).
 */
export const CSV_BOM = "\uFEFF";

const FORMULA = /^[=+\-@\t\r\n\0]|^[＝＋－＠]/;

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLine(values: readonly (string | null)[]): string {
  return `${values.map((value) => cell(value ?? "")).join(";")}\r\n`;
}

// made once: making one costs more than a hundred uses
const number = new Intl.NumberFormat("de-DE", { useGrouping: false, maximumFractionDigits: 10 });

/** A number is no formula, also below zero: with an apostrophe in front nobody could add it up. */
function cellOf(value: ExportValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split("-").reverse().join(".");
  return typeof value === "number" ? number.format(value) : cell(value ?? "");
}

/** A table as it is read, portion by portion. */
export async function* csvOf<Row>(columns: readonly ExportColumn<Row>[], portions: Portions<Row>) {
  yield CSV_BOM + csvLine(columns.map(({ header }) => header));
  for await (const rows of portions)
    yield rows.map((row) => `${columns.map(({ value }) => cellOf(value(row))).join(";")}\r\n`).join("");
}
