import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { z } from "zod";

/**
 * The backup file: gzip of lines. First a header, then per table a line that names its columns, one JSON array of texts
 * a row (PostgreSQL's own text form of each value, so nothing is lost or rounded), and a line with count and SHA-256 of
 * the rows; last the line that says that nothing is missing. Control lines are objects, rows are arrays.
 */
export const FORMAT = "marktplatz-backup";
export const FORMAT_VERSION = 1;

/** The file is not a backup, is damaged or does not fit; `message` is German. */
export class BackupError extends Error {
  override name = "BackupError";
}

export const headerLine = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  createdAt: z.string(),
  /** names of the applied migrations, oldest first */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.string()),
});
export type BackupHeader = z.infer<typeof headerLine>;

export const tableStart = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export type BackupTable = z.infer<typeof tableStart>;

export const tableEnd = z.object({ tableEnd: z.string(), rows: z.number().int(), sha256: z.string() });
export type TableSum = z.infer<typeof tableEnd>;

export const fileEnd = z.object({ end: z.literal(true), tables: z.number().int(), rows: z.number().int() });

export interface BackupSummary {
  readonly header: BackupHeader;
  readonly sums: readonly TableSum[];
  readonly rows: number;
}

export interface BackupContent {
  readonly header: BackupHeader;
  /** batches of rows, each row a JSON array of texts */
  readonly tables: AsyncIterable<{ table: BackupTable; batches: AsyncIterable<string[]> }>;
}

/** The file appears complete under its name or not at all. */
export async function writeBackupFile(file: string, content: BackupContent): Promise<BackupSummary> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const sums: TableSum[] = [];
  try {
    const output = createWriteStream(temporary, { mode: 0o600, flags: "wx" });
    await pipeline(Readable.from(linesOf(content, sums)), createGzip(), output);
    const handle = await open(temporary, "r+");
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { header: content.header, sums, rows: totalOf(sums) };
}

async function* linesOf({ header: head, tables }: BackupContent, sums: TableSum[]): AsyncGenerator<string> {
  yield control(head);
  for await (const { table, batches } of tables) {
    yield control(table);
    const hash = createHash("sha256");
    let rows = 0;
    for await (const batch of batches) {
      const text = batch.map((row) => `${row}\n`).join("");
      hash.update(text);
      rows += batch.length;
      yield text;
    }
    const sum = { tableEnd: table.table, rows, sha256: hash.digest("hex") };
    sums.push(sum);
    yield control(sum);
  }
  yield control({ end: true, tables: sums.length, rows: totalOf(sums) });
}

function control(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

export function totalOf(sums: readonly TableSum[]): number {
  return sums.reduce((total, { rows }) => total + rows, 0);
}

export function foreign(): BackupError {
  return new BackupError("Die Datei ist keine Sicherung dieses Programms.");
}

export function damaged(reason: string): BackupError {
  return new BackupError(`Die Sicherung ist beschädigt: ${reason}. Es wurde nichts geändert.`);
}
