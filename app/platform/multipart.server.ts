import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import busboy, { type Busboy } from "busboy";
import { fileNameOf } from "./file-name";

export interface ExpectedForm {
  /** field of the file */
  readonly file: string;
  /** fields that are taken over; all others are dropped, so that no name builds a structure */
  readonly fields: readonly string[];
  readonly maxBytes: number;
  /** is given the file as it comes in; the sender waits for it */
  readonly take: (chunk: Buffer) => Promise<void> | void;
}

export interface ReadForm {
  readonly fields: FormData;
  /** as the sender calls it; null = none was sent */
  readonly fileName: string | null;
  /** German, for the field of the file */
  readonly problem: string | null;
}

const UNREADABLE = "Die Datei kam nicht vollständig an. Bitte laden Sie sie noch einmal hoch.";
const ONE_ONLY = "Bitte laden Sie nur eine Datei auf einmal hoch.";
/** The guard has bounded the whole body; these bound what one name or header costs. */
const LIMITS = { files: 1, fields: 200, parts: 201, fieldNameSize: 100, fieldSize: 128 * 1024, headerPairs: 20 };

/**
 * Reads a multipart form with one file as a stream. It is read to its end whatever is wrong with it: who is still
 * sending would see a broken connection in place of the answer.
 */
export async function readMultipart(request: Request, expected: ExpectedForm): Promise<ReadForm> {
  const reading = new Reading(expected);
  const isWhole = await feed(openParser(request, expected.maxBytes, reading), request.body, reading);
  const problem = isWhole ? reading.problem : UNREADABLE;
  if (reading.failure !== null) throw reading.failure;
  return { fields: reading.fields, fileName: reading.fileName, problem };
}

/** Reads and forgets what somebody is sending. */
export async function discardBody(body: ReadableStream<Uint8Array> | null): Promise<void> {
  const reader = body?.getReader();
  while (reader && !(await reader.read().catch(() => ({ done: true }))).done);
}

class Reading {
  readonly fields = new FormData();
  fileName: string | null = null;
  problem: string | null = null;
  /** of ours: the file could not be taken */
  failure: unknown = null;
  taken: Promise<void> = Promise.resolve();

  constructor(private readonly expected: ExpectedForm) {}

  addField(name: string, value: string): void {
    const { file, fields } = this.expected;
    // PostgreSQL has no place for NUL, which the guard refuses in other forms
    if (name !== file && fields.includes(name)) this.fields.append(name, value.replaceAll("\0", ""));
  }

  addFile(name: string, stream: FileStream, sentName: string): void {
    // a field in which no file was chosen is sent without a name
    if (name === this.expected.file && sentName !== "") this.fileName = fileNameOf(sentName);
    this.taken = this.takeAll(stream, name === this.expected.file);
  }

  private async takeAll(stream: FileStream, isExpected: boolean): Promise<void> {
    for await (const chunk of stream) if (isExpected) await this.takeOne(chunk as Buffer);
    if (stream.truncated && isExpected) this.problem ??= tooLarge(this.expected.maxBytes);
  }

  /** Never throws: a loop that ends early would leave the parser waiting for its reader. */
  private async takeOne(chunk: Buffer): Promise<void> {
    if (this.failure !== null) return;
    try {
      await this.expected.take(chunk);
    } catch (error) {
      this.failure = error;
    }
  }
}

type FileStream = Readable & { truncated?: boolean };

export function tooLarge(maxBytes: number): string {
  return `Die Datei ist größer als ${(maxBytes / 1024 / 1024).toLocaleString("de-DE")} MB.`;
}

function openParser(request: Request, maxBytes: number, reading: Reading): Busboy {
  const parser = busboy({
    headers: { "content-type": request.headers.get("Content-Type") ?? "" },
    defParamCharset: "utf8",
    // a file of exactly the limit counts as cut off
    limits: { ...LIMITS, fileSize: maxBytes + 1 },
  });
  parser.on("field", (name, value) => reading.addField(name, value));
  parser.on("file", (name, stream, { filename }) => reading.addFile(name, stream, filename ?? ""));
  parser.on("filesLimit", () => {
    reading.problem = ONE_ONLY;
  });
  return parser;
}

/** @returns whether it was a whole form */
async function feed(parser: Busboy, body: ReadableStream<Uint8Array> | null, reading: Reading): Promise<boolean> {
  const isDone = finished(parser).then(
    () => true,
    () => false,
  );
  try {
    const reader = body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
      if (!parser.destroyed) await write(parser, next.value);
    parser.end();
  } catch {
    // the sender went away
    parser.destroy();
  }
  const isWhole = await isDone;
  return reading.taken.then(
    () => isWhole,
    () => false,
  );
}

/** The parser forgets to call back when it fails; then it closes. */
function write(parser: Busboy, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const onClose = () => resolve();
    parser.once("close", onClose);
    parser.write(chunk, () => {
      parser.off("close", onClose);
      resolve();
    });
  });
}
