import { db, type Tx } from "./db.server";

/**
 * Where contents of files stand. Another place (object storage) would be a second implementation; it must keep what a
 * transaction put and then rolled back from staying, and what it deleted and rolled back from being lost.
 */
export interface FileStore {
  /** @param content pieces of any size */
  put(tx: Tx, id: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** piece by piece, each fetched when it is asked for */
  open(id: string): AsyncIterable<Buffer>;
  delete(tx: Tx, id: string): Promise<void>;
}

/** As base64 three times in memory on the way through the driver; a backup reads several at once. */
export const CHUNK_BYTES = 256 * 1024;

/** In the database: the same transaction, the same backup, one thing less to operate. */
export const databaseFileStore: FileStore = {
  async put(tx, id, content) {
    let position = 0;
    for await (const chunk of inChunks(content)) {
      // As text: the embedded database's adapter makes a list of numbers of a byte array.
      const bytes = chunk.toString("base64");
      await tx.$executeRaw`
        INSERT INTO "StoredFileChunk" ("fileId", position, bytes)
        VALUES (${id}::uuid, ${position}, decode(${bytes}, 'base64'))`;
      position += 1;
    }
  },

  async *open(id) {
    for (let position = 0; ; position += 1) {
      const [row] = await db().$queryRaw<{ bytes: string }[]>`
        SELECT encode(bytes, 'base64') AS bytes FROM "StoredFileChunk"
        WHERE "fileId" = ${id}::uuid AND position = ${position}`;
      if (row === undefined) return;
      yield Buffer.from(row.bytes, "base64");
    }
  },

  async delete(tx, id) {
    await tx.storedFileChunk.deleteMany({ where: { fileId: id } });
  },
};

async function* inChunks(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const piece of content) {
    rest = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
    for (; rest.length >= CHUNK_BYTES; rest = rest.subarray(CHUNK_BYTES)) yield rest.subarray(0, CHUNK_BYTES);
  }
  if (rest.length > 0) yield rest;
}
