/** Text, a number, or a calendar day (midnight UTC); null is an empty cell. */
export type ExportValue = string | number | Date | null;

export interface ExportColumn<Row> {
  readonly header: string;
  /** in characters, for spreadsheets */
  readonly width: number;
  readonly value: (row: Row) => ExportValue;
}

/** More than any list of the marketplace has: an export is bounded as every list is. */
export const MAX_EXPORT_ROWS = 100_000;

/** Rows of one read; what is held at a time. */
export const EXPORT_PORTION = 500;

export type Portions<Row> = AsyncIterable<readonly Row[]>;

const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

/** The calendar day of a moment in German legal time. */
export function dayOfMoment(moment: Date): Date {
  return new Date(`${berlin.format(moment)}T00:00:00Z`);
}

/** The keys in order, so many at a time. */
export function* portionsOf<T>(keys: readonly T[], size = EXPORT_PORTION): Generator<T[]> {
  for (let from = 0; from < keys.length; from += size) yield keys.slice(from, from + size);
}
