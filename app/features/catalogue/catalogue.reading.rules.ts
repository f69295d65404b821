import { CellProblem } from "./catalogue.cells.rules";
import type { Finding } from "./catalogue.text.rules";

/** Lets the server answer others before the next piece of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** rows between two pauses, so that the server answers others meanwhile */
const ROWS_AT_ONCE = 500;

/** Reads every row; a row with an unusable cell becomes a finding with its line. */
export async function readEach<Row extends { readonly line: number }, Result>(
  rows: readonly Row[],
  read: (row: Row) => Result,
): Promise<{ readonly results: Result[]; readonly errors: Finding[] }> {
  const results: Result[] = [];
  const errors: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
    try {
      results.push(read(row));
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      errors.push({ line: row.line, reason: error.message });
    }
  }
  return { results, errors };
}
