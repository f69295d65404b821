import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { scanFile } from "./clamd.server";
import { TooMany } from "./errors";
import { inspectFile } from "./file-inspection.server";
import { storedNameOf } from "./file-name";
import { fileTypes, MAX_FILE_BYTES } from "./file-types";
import { discardBody, readMultipart } from "./multipart.server";
import { Slots } from "./slots.server";
import { createTemporaryFile, type TemporaryFile } from "./upload-folder.server";

/** A file that came in, was recognised and checked, and waits in a temporary file for the command that keeps it. */
export interface ReceivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** hex */
  readonly sha256: string;
  /** temporary file, gone after `discardReceived` */
  readonly path: string;
  /** when the malware scanner found nothing; null where none is set up */
  readonly scannedAt: Date | null;
}

export interface ReceivedForm {
  /** the expected fields, with the file's name in place of the file */
  readonly fields: FormData;
  /** null: none was sent, or there is a problem */
  readonly file: ReceivedFile | null;
  /** why there is nothing usable in it: German, for the field of the file */
  readonly problem: string | null;
}

interface Expected {
  readonly file: string;
  readonly fields: readonly string[];
}

const BUSY = "Gerade werden sehr viele Dateien hochgeladen. Bitte versuchen Sie es in einer Minute noch einmal.";
const uploads = new Slots({ size: 8, queue: 24, message: BUSY });
/** To look into a file, all of it is in memory. */
const inspections = new Slots({ size: 2, queue: 32, message: BUSY });

/**
 * Reads a multipart form with one file into a temporary file, stops at the limit, recognises its type by its content and
 * has it scanned. Whoever gets a file calls `discardReceived` in the end, also after `storeFile`.
 * @throws TooMany when too many upload at once
 */
export async function receiveFile(request: Request, expected: Expected): Promise<ReceivedForm> {
  try {
    return await uploads.run(() => receive(request, expected));
  } catch (error) {
    if (error instanceof TooMany && !request.bodyUsed) await discardBody(request.body);
    throw error;
  }
}

/** Idempotent. */
export async function discardReceived({ path }: Pick<ReceivedFile, "path">): Promise<void> {
  await rm(path, { force: true });
}

async function receive(request: Request, expected: Expected): Promise<ReceivedForm> {
  const temporary = await createTemporaryFile();
  try {
    const form = await readInto(temporary, request, expected).finally(() => temporary.handle.close());
    if (form.file === null) await discardReceived(temporary);
    return form;
  } catch (error) {
    await discardReceived(temporary);
    throw error;
  }
}

async function readInto({ path, handle }: TemporaryFile, request: Request, expected: Expected): Promise<ReceivedForm> {
  const hash = createHash("sha256");
  let size = 0;
  const take = async (chunk: Buffer) => {
    hash.update(chunk);
    size += chunk.length;
    await handle.appendFile(chunk);
  };
  const { fields, fileName, problem } = await readMultipart(request, { ...expected, maxBytes: MAX_FILE_BYTES, take });
  if (fileName !== null) fields.set(expected.file, fileName);
  if (problem !== null || fileName === null) return { fields, file: null, problem };
  const checked = await check(path, fileName);
  if ("problem" in checked) return { fields, file: null, problem: checked.problem };
  fields.set(expected.file, checked.name);
  return { fields, file: { ...checked, size, sha256: hash.digest("hex"), path }, problem: null };
}

type Checked = Pick<ReceivedFile, "name" | "mediaType" | "scannedAt"> | { readonly problem: string };

async function check(path: string, fileName: string): Promise<Checked> {
  const found = await inspections.run(async () => inspectFile(fileName, await readFile(path)));
  if ("problem" in found) return found;
  const scan = await scanFile(path);
  if ("problem" in scan) return scan;
  const { mediaType, extensions } = fileTypes[found.type];
  return { name: storedNameOf(fileName, extensions[0]), mediaType, scannedAt: scan.scannedAt };
}
