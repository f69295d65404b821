import { createHash } from "node:crypto";
import type { ImportKind } from "~prisma/generated/enums";
import type { Tx } from "./db.server";

/** A file that somebody sent and has not confirmed yet; it belongs to that person. */
export interface PendingFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Stand of the data, YYYY-MM-DD; null = unknown */
  readonly asOf: string | null;
}

export function hashOfFile(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Keeps a file for its preview; those that nobody confirmed in time go at the same moment. @returns its id */
export async function storePendingFile(
  tx: Tx,
  file: PendingFile & { readonly ownerId: string; readonly lifetimeMs: number },
): Promise<string> {
  const { kind, fileName, bytes, asOf, ownerId, lifetimeMs } = file;
  await tx.pendingImport.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - lifetimeMs) } } });
  const { id } = await tx.pendingImport.create({
    data: {
      kind,
      fileName,
      fileHash: hashOfFile(bytes),
      bytes: new Uint8Array(),
      asOf: asOf === null ? null : new Date(`${asOf}T00:00:00Z`),
      createdById: ownerId,
    },
    select: { id: true },
  });
  // As text: the embedded database's adapter makes a list of numbers of a byte array, 16 MB of which end the process.
  const content = Buffer.from(bytes).toString("base64");
  await tx.$executeRaw`UPDATE "PendingImport" SET bytes = decode(${content}, 'base64') WHERE id = ${id}::uuid`;
  return id;
}

/** @returns null when it is gone or belongs to somebody else */
export async function readPendingFile(tx: Tx, ownerId: string, id: string): Promise<PendingFile | null> {
  // as text, see above
  const [row = null] = await tx.$queryRaw<{ kind: ImportKind; fileName: string; asOf: Date | null; content: string }[]>`
    SELECT kind::text, "fileName", "asOf", encode(bytes, 'base64') AS content
    FROM "PendingImport" WHERE id = ${id}::uuid AND "createdById" = ${ownerId}::uuid`;
  if (row === null) return null;
  const { kind, fileName, asOf, content } = row;
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  return { kind, fileName, bytes, asOf: asOf?.toISOString().slice(0, 10) ?? null };
}

/** @returns whether there was one that may still go */
export async function deletePendingFile(tx: Tx, ownerId: string, id: string): Promise<boolean> {
  const { count } = await tx.pendingImport.deleteMany({ where: { id, createdById: ownerId, importId: null } });
  return count === 1;
}
