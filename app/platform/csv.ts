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
