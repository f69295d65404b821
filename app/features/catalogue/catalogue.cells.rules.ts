/** Reads single cells. A reader returns the value or says why the cell is unusable. */
export class CellProblem extends Error {
  override name = "CellProblem";
}

export function requiredText(value: string | undefined, label: string, maxLength = 500): string {
  const text = collapse(value ?? "");
  if (text === "") throw new CellProblem(`${label} fehlt.`);
  return bounded(text, label, maxLength);
}

/** @returns null for an empty cell */
export function optionalText(value: string, label: string, maxLength = 500): string | null {
  const text = collapse(value);
  return text === "" ? null : bounded(text, label, maxLength);
}

function collapse(value: string): string {
  return value.replaceAll(/\s+/g, " ").trim();
}

function bounded(text: string, label: string, maxLength: number): string {
  if (text.length > maxLength) throw new CellProblem(`${label} ist länger als ${maxLength} Zeichen.`);
  return text;
}

export function matching(value: string, pattern: RegExp, expected: string): string {
  const text = value.trim();
  if (!pattern.test(text)) throw new CellProblem(`„${text.slice(0, 40)}“ ist ungültig: erwartet wird ${expected}.`);
  return text;
}

/** Whole number ≥ 0; thousands may be grouped by spaces or points ("90 164", "90.164"). @returns null for an empty cell */
export function optionalCount(value: string, label: string): number | null {
  const text = value.trim();
  if (text === "") return null;
  if (!/^\d{1,10}$|^\d{1,3}(?:[\s.]\d{3})+$/.test(text))
    throw new CellProblem(`${label} „${text.slice(0, 40)}“ ist keine ganze Zahl.`);
  const count = Number(text.replaceAll(/\D/g, ""));
  if (count > 2_000_000_000) throw new CellProblem(`${label} ist zu groß.`);
  return count;
}

/** Decimal number with at most five decimals, as whole hundred-thousandths, so that sums are exact. */
export function hundredThousandths(value: string, label: string): number {
  const match = /^(\d{1,9})(?:[.,](\d{1,5}))?$/.exec(value.trim());
  if (match === null)
    throw new CellProblem(
      `${label} „${value.trim().slice(0, 40)}“ ist keine Zahl mit höchstens fünf Nachkommastellen (z. B. 12,97496).`,
    );
  return Number(match[1]) * 100_000 + Number((match[2] ?? "").padEnd(5, "0"));
}

const TRUE_WORDS = new Set(["1", "ja", "j", "x", "true", "wahr"]);
const FALSE_WORDS = new Set(["", "0", "nein", "n", "false", "falsch", "-"]);

export function flag(value: string, label: string): boolean {
  const word = value.trim().toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  if (FALSE_WORDS.has(word)) return false;
  throw new CellProblem(`${label} „${word.slice(0, 40)}“ ist weder ja (1) noch nein (0).`);
}

/** DD.MM.YYYY (a time may follow) or YYYY-MM-DD → YYYY-MM-DD. @returns null for an empty cell */
export function optionalDate(value: string, label: string): string | null {
  const text = value.trim();
  if (text === "") return null;
  const german = /^(\d{2})\.(\d{2})\.(\d{4})(?: \d{2}:\d{2})?$/.exec(text);
  const iso = german === null ? text : `${german[3]}-${german[2]}-${german[1]}`;
  if (!isCalendarDate(iso))
    throw new CellProblem(`${label} „${text.slice(0, 40)}“ ist kein Datum der Form TT.MM.JJJJ.`);
  return iso;
}

export function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Lists in official exports are separated by `|`; older ones use commas or semicolons. */
export function listOf(value: string): string[] {
  return value
    .split(/[|;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

export function optionalUrl(value: string, label: string): string | null {
  const text = value.trim();
  if (text === "") return null;
  if (text.length > 2_000 || !URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CellProblem(`${label} „${text.slice(0, 60)}“ ist keine Adresse mit http:// oder https://.`);
  return text;
}
