import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { backupDatabase, restoreDatabase } from "./backup.server";
import { db } from "./db.server";
import { fileAnswer } from "./file-answer.server";
import { CHUNK_BYTES } from "./file-store.server";
import { MAX_FILE_BYTES } from "./file-types";
import type { ReceivedFile } from "./receive-file.server";
import { deleteStoredFile, openStoredFile, storeFile } from "./stored-file.server";
import { inTransaction, systemActor } from "./transaction.server";

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), "marktplatz-stored-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

function received(bytes: Buffer): ReceivedFile {
  const path = join(folder, randomBytes(8).toString("hex"));
  writeFileSync(path, bytes);
  return {
    name: "Konzept.pdf",
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: sha256(bytes),
    path,
    scannedAt: null,
  };
}

const store = (bytes: Buffer) => inTransaction(systemActor, (tx) => storeFile(tx, received(bytes)));
const get = () => new Request("http://localhost/datei");

async function readBack(id: string): Promise<Buffer> {
  const file = await openStoredFile(id);
  if (file === null) throw new Error("not stored");
  return Buffer.from(await new Response(file.body).arrayBuffer());
}

it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, MAX_FILE_BYTES])(
  "gives back %d bytes as they came, in pieces",
  async (size) => {
    const bytes = randomBytes(size);
    const { id } = await store(bytes);
    expect((await readBack(id)).equals(bytes)).toBe(true);
    const pieces = await db().storedFileChunk.count({ where: { fileId: id } });
    expect(pieces).toBe(Math.ceil(size / CHUNK_BYTES));
    expect(await openStoredFile(id)).toMatchObject({
      name: "Konzept.pdf",
      mediaType: "application/pdf",
      size,
      sha256: sha256(bytes),
    });
    await inTransaction(systemActor, (tx) => deleteStoredFile(tx, id));
  },
);

it("leaves nothing of a command that fails, and nothing of a file that is deleted, twice too", async () => {
  const failing = inTransaction(systemActor, async (tx) => {
    await storeFile(tx, received(randomBytes(CHUNK_BYTES * 2)));
    throw new Error("and then this");
  });
  await expect(failing).rejects.toThrow("and then this");
  const { id } = await store(Buffer.from("x"));
  for (let times = 0; times < 2; times += 1) await inTransaction(systemActor, (tx) => deleteStoredFile(tx, id));
  expect(await openStoredFile(id)).toBeNull();
  expect([await db().storedFile.count(), await db().storedFileChunk.count()]).toEqual([0, 0]);
});

it("never passes a part off as the whole", async () => {
  const { id } = await store(randomBytes(CHUNK_BYTES * 3));
  const file = await openStoredFile(id);
  const reader = file?.body.getReader();
  expect((await reader?.read())?.value?.length).toBe(CHUNK_BYTES);
  await inTransaction(systemActor, (tx) => deleteStoredFile(tx, id));
  await expect(reader?.read()).rejects.toThrow("bytes");
});

it("is sent as a download that no browser takes for a page", async () => {
  const bytes = randomBytes(CHUNK_BYTES * 2);
  const { id } = await store(bytes);
  const open = async () => {
    const file = await openStoredFile(id);
    if (file === null) throw new Error("not stored");
    return { ...file, name: 'Über "uns" (2).pdf' };
  };
  const answer = fileAnswer(get(), await open());
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "private, no-cache",
    "content-disposition": `attachment; filename="Uber _uns_ (2).pdf"; filename*=UTF-8''%C3%9Cber%20%22uns%22%20%282%29.pdf`,
    "content-length": String(bytes.length),
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": "application/pdf",
    "cross-origin-resource-policy": "same-origin",
    etag: `"${sha256(bytes)}"`,
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  const head = fileAnswer(new Request("http://localhost/datei", { method: "HEAD" }), await open());
  expect([head.status, head.body, head.headers.get("Content-Length")]).toEqual([200, null, String(bytes.length)]);
  const known = new Request("http://localhost/datei", { headers: { "If-None-Match": `"${sha256(bytes)}"` } });
  const again = fileAnswer(known, await open(), { cacheControl: "public, max-age=60" });
  expect([again.status, again.body, again.headers.get("Content-Type")]).toEqual([304, null, null]);
  expect(again.headers.get("Cache-Control")).toBe("public, max-age=60");
  await inTransaction(systemActor, (tx) => deleteStoredFile(tx, id));
});

it("is in the backup and comes back from it", async () => {
  const files = await Promise.all(
    [9, 12].map(async (pieces) => {
      const bytes = randomBytes(CHUNK_BYTES * pieces + 7);
      return { bytes, id: (await store(bytes)).id };
    }),
  );
  const file = join(folder, "sicherung.gz");
  const made = await backupDatabase(database, file);
  expect(made.sums.find(({ tableEnd }) => tableEnd === "StoredFileChunk")?.rows).toBe(23);
  await restoreDatabase(database, { file, isForced: true });
  for (const { id, bytes } of files) expect((await readBack(id)).equals(bytes)).toBe(true);
});
