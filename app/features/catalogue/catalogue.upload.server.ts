import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { deletePendingFile, storePendingFile } from "~/platform/pending-file.server";
import { can } from "./catalogue.policy";
import type { ImportInput } from "./catalogue.preview.queries.server";
import { ABANDONED_AFTER_MS, MAX_UPLOAD_BYTES, UPLOAD_LIFETIME_MS } from "./catalogue.upload.rules";

/** Keeps an uploaded file for its preview. @returns its id */
export async function storeUpload(tx: Tx, actor: Actor, input: ImportInput): Promise<string> {
  if (!can(actor, "import")) throw new Forbidden();
  if (input.bytes.length > MAX_UPLOAD_BYTES) throw new Invalid("Die Datei ist größer als 20 MB.");
  return storePendingFile(tx, { ...input, ownerId: actor.personId, lifetimeMs: UPLOAD_LIFETIME_MS });
}

export async function discardUpload(tx: Tx, actor: Actor, id: string): Promise<void> {
  if (!(await deletePendingFile(tx, actor.personId, id))) throw new NotFound();
}

/** Marks the upload as being imported: of two clicks one wins. */
export async function claimUpload(tx: Tx, actor: Actor, id: string): Promise<void> {
  if (!can(actor, "import")) throw new Forbidden();
  const abandoned = new Date(Date.now() - ABANDONED_AFTER_MS);
  const { count } = await tx.pendingImport.updateMany({
    where: {
      id,
      createdById: actor.personId,
      importId: null,
      OR: [{ startedAt: null }, { failure: { not: null } }, { startedAt: { lt: abandoned } }],
    },
    data: { startedAt: new Date(), failure: null },
  });
  if (count === 1) return;
  const known = await tx.pendingImport.count({ where: { id, createdById: actor.personId } });
  throw known === 0 ? new NotFound() : new Conflict("Dieser Import läuft schon oder ist abgeschlossen.");
}

/** The content is not needed any more; the row remembers where the upload went. */
export async function finishUpload(tx: Tx, id: string, importId: string): Promise<void> {
  await tx.pendingImport.update({ where: { id }, data: { importId, bytes: new Uint8Array() }, select: { id: true } });
}

export async function failUpload(tx: Tx, id: string, failure: string): Promise<void> {
  await tx.pendingImport.updateMany({ where: { id, importId: null }, data: { failure } });
}
