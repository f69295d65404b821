import type { Tx } from "./db.server";
import type { ReceivedFile } from "./receive-file.server";

export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** read from the store only when somebody reads it */
  readonly body: ReadableStream<Uint8Array>;
}

/** Takes the file into the store, within the transaction of the command. */
export async function storeFile(_tx: Tx, _file: ReceivedFile): Promise<{ id: string }> {
  throw new Error("not there yet");
}

/** @returns null when there is none; who may see it, the caller has decided */
export async function openStoredFile(_id: string): Promise<OpenedFile | null> {
  throw new Error("not there yet");
}

/** For files that nothing refers to any more; idempotent. */
export async function deleteStoredFile(_tx: Tx, _id: string): Promise<void> {
  throw new Error("not there yet");
}
