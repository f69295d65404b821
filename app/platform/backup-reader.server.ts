import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import {
  BackupError,
  type BackupHeader,
  type BackupSummary,
  type BackupTable,
  damaged,
  FORMAT_VERSION,
  fileEnd,
  foreign,
  headerLine,
  type TableSum,
  tableEnd,
  tableStart,
  totalOf,
} from "./backup-file.server";

export interface BackupVisitor {
  readonly onHeader?: (header: BackupHeader) => void | Promise<void>;
  readonly onRows?: (table: BackupTable, rows: string[]) => Promise<void>;
}

/**
 * Reads the whole file and checks every count and hash on the way.
 * @throws BackupError as soon as something is wrong; what the visitor has done until then must be undone by the caller
 */
export async function readBackupFile(file: string, visitor: BackupVisitor = {}): Promise<BackupSummary> {
  const reader = new BackupReader(visitor);
  const source = createReadStream(file);
  const text = createGunzip({ chunkSize: 64 * 1024 });
  const flow = pipeline(source, text).catch((error: unknown) => {
    throw explainReadError(error, file);
  });
  // Errors of the flow surface through the loop or the await below, whichever comes first.
  flow.catch(() => {});
  try {
    for await (const line of splitLines(text)) await reader.take(line);
  } catch (error) {
    source.destroy();
    text.destroy();
    throw explainReadError(error, file);
  }
  await flow;
  return reader.finish();
}

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 1_000_000;

class BackupReader {
  #header: BackupHeader | null = null;
  #table: BackupTable | null = null;
  #hash: Hash = createHash("sha256");
  #rowCount = 0;
  #batch: string[] = [];
  #batchSize = 0;
  #isComplete = false;
  readonly #sums: TableSum[] = [];

  constructor(private readonly visitor: BackupVisitor) {}

  async take(line: string): Promise<void> {
    if (this.#isComplete) throw damaged("nach dem Ende folgt noch etwas");
    if (line.startsWith("[")) return this.#takeRow(line);
    const value = parseControl(line);
    if (this.#header === null) return this.#takeHeader(value);
    const start = tableStart.safeParse(value);
    if (start.success) return this.#startTable(start.data);
    const end = tableEnd.safeParse(value);
    if (end.success) return this.#endTable(end.data);
    this.#endFile(fileEnd.safeParse(value).data);
  }

  finish(): BackupSummary {
    if (this.#header === null) throw foreign();
    if (!this.#isComplete) throw damaged("das Ende fehlt");
    return { header: this.#header, sums: this.#sums, rows: totalOf(this.#sums) };
  }

  async #takeHeader(value: unknown): Promise<void> {
    const parsed = headerLine.safeParse(value);
    if (!parsed.success) throw foreign();
    if (parsed.data.version !== FORMAT_VERSION)
      throw new BackupError(
        `Die Sicherung hat das Format ${parsed.data.version}; dieses Programm liest Format ${FORMAT_VERSION}.`,
      );
    this.#header = parsed.data;
    await this.visitor.onHeader?.(parsed.data);
  }

  async #takeRow(line: string): Promise<void> {
    if (this.#table === null)
      throw this.#header === null ? foreign() : damaged("eine Zeile steht außerhalb einer Tabelle");
    this.#hash.update(`${line}\n`);
    this.#rowCount++;
    this.#batch.push(line);
    this.#batchSize += line.length;
    if (this.#batch.length >= BATCH_ROWS || this.#batchSize >= BATCH_CHARACTERS) await this.#flush();
  }

  #startTable(table: BackupTable): void {
    if (this.#table !== null) throw damaged(`das Ende der Tabelle ${this.#table.table} fehlt`);
    this.#table = table;
    this.#hash = createHash("sha256");
    this.#rowCount = 0;
  }

  async #endTable(end: TableSum): Promise<void> {
    await this.#flush();
    const isSound =
      this.#table?.table === end.tableEnd && this.#rowCount === end.rows && this.#hash.digest("hex") === end.sha256;
    if (!isSound) throw damaged(`Zahl oder Prüfsumme der Tabelle ${end.tableEnd} stimmt nicht`);
    this.#sums.push(end);
    this.#table = null;
  }

  #endFile(end: z.infer<typeof fileEnd> | undefined): void {
    const isSound =
      end?.rows === totalOf(this.#sums) &&
      end.tables === this.#sums.length &&
      this.#header?.tables.join() === this.#sums.map((sum) => sum.tableEnd).join();
    if (!isSound) throw damaged("die Zahl der Tabellen oder Zeilen stimmt nicht");
    this.#isComplete = true;
  }

  async #flush(): Promise<void> {
    const rows = this.#batch;
    this.#batch = [];
    this.#batchSize = 0;
    if (this.#table !== null && rows.length > 0) await this.visitor.onRows?.(this.#table, rows);
  }
}

/**
 * Not readline: it also ends lines at U+2028, which JSON leaves as it is. Each piece is looked at once, because a line may
 * have half a megabyte.
 */
async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun: string[] = [];
  for await (const chunk of stream) {
    const [first = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    begun.push(first);
    for (const line of lines) {
      yield begun.join("");
      begun = [line];
    }
  }
  const rest = begun.join("");
  if (rest !== "") yield rest;
}

function parseControl(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function explainReadError(error: unknown, file: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new BackupError(`Die Datei ${file} gibt es nicht.`);
  if (code === "Z_BUF_ERROR" || code === "ERR_STREAM_PREMATURE_CLOSE") return damaged("die Datei ist abgeschnitten");
  if (code === "Z_DATA_ERROR") return foreign();
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return foreign();
  return error instanceof Error ? error : new Error(String(error));
}
