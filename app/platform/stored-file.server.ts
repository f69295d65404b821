import { createReadStream } from "node:fs";
import { db, type Tx } from "./db.server";
import { databaseFileStore } from "./file-store.server";
import { log } from "./log.server";
import type { ReceivedFile } from "./receive-file.server";

export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** hex */
  readonly sha256: string;
  /** fetched from the store only while somebody reads it */
  readonly body: ReadableStream<Uint8Array>;
}

const store = databaseFileStore;

/** Takes the file into the store, within the transaction of the command: both stay or neither. */
export async function storeFile(tx: Tx, file: ReceivedFile): Promise<{ id: string }> {
  const { name, mediaType, size, sha256, path, scannedAt } = file;
  const { id } = await tx.storedFile.create({
    data: { name, mediaType, size, sha256, scannedAt },
    select: { id: true },
  });
  await store.put(tx, id, createReadStream(path));
  return { id };
}

/** @returns null when there is none. Who may have it, the caller decides. */
export async function openStoredFile(id: string): Promise<OpenedFile | null> {
  const file = await db().storedFile.findUnique({
    where: { id },
    select: { name: true, mediaType: true, size: true, sha256: true },
  });
  return file === null ? null : { ...file, body: streamOf(id, file.size) };
}

/** For files that nothing refers to any more. Idempotent. */
export async function deleteStoredFile(tx: Tx, id: string): Promise<void> {
  await store.delete(tx, id);
  await tx.storedFile.deleteMany({ where: { id } });
}

function streamOf(id: string, size: number): ReadableStream<Uint8Array> {
  const chunks = wholly(id, size);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          // the head of the answer is out: the log is the only place where this can be said
          log().error({ err: error }, "a stored file could not be sent to its end");
          controller.error(error);
        }
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Ends with an error when something is missing: the reader must not take a part for the whole. */
async function* wholly(id: string, size: number): AsyncGenerator<Buffer, void> {
  let sent = 0;
  for await (const chunk of store.open(id)) {
    sent += chunk.length;
    yield chunk;
  }
  if (sent !== size) throw new Error(`Stored file ${id} has ${sent} of ${size} bytes.`);
}
