import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import { readPendingFile } from "~/platform/pending-file.server";
import type { Prisma } from "~prisma/generated/client";
import { fileKinds } from "./catalogue.plan.rules";
import { can } from "./catalogue.policy";
import { type ImportInput, type ImportPreview, previewImport } from "./catalogue.preview.queries.server";
import { type UploadState, uploadStateOf } from "./catalogue.upload.rules";

const listed = {
  id: true,
  kind: true,
  fileName: true,
  fileHash: true,
  asOf: true,
  importedAt: true,
  importedBy: true,
  total: true,
  added: true,
  changed: true,
  gone: true,
  unchanged: true,
} satisfies Prisma.CatalogueImportSelect;

export type ListedImport = Prisma.CatalogueImportGetPayload<{ select: typeof listed }>;

function demandOperator(actor: Actor): void {
  if (!can(actor, "import")) throw new Forbidden("Importe sieht und startet der Plattformbetrieb.");
}

/** Newest first. @param page from 1 */
export async function listImports(
  actor: Actor,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ items: ListedImport[]; page: number; pageCount: number }> {
  demandOperator(actor);
  const pageCount = Math.max(1, Math.ceil((await db().catalogueImport.count()) / pageSize));
  const shown = Math.min(Math.max(page, 1), pageCount);
  const items = await db().catalogueImport.findMany({
    select: listed,
    orderBy: [{ importedAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * pageSize,
    take: pageSize,
  });
  return { items, page: shown, pageCount };
}

export async function findImport(actor: Actor, id: string): Promise<ListedImport | null> {
  demandOperator(actor);
  return db().catalogueImport.findUnique({ where: { id }, select: listed });
}

/** The newest import of each kind: which state of the catalogue is in use. Public, because every figure names its date. */
export async function listCurrentStates(): Promise<Pick<ListedImport, "kind" | "asOf" | "importedAt" | "total">[]> {
  return db().catalogueImport.findMany({
    distinct: ["kind"],
    select: { kind: true, asOf: true, importedAt: true, total: true },
    orderBy: { importedAt: "desc" },
    take: fileKinds.length + 1,
  });
}

const uploadSelect = {
  id: true,
  kind: true,
  fileName: true,
  fileHash: true,
  asOf: true,
  createdAt: true,
  startedAt: true,
  failure: true,
  importId: true,
} satisfies Prisma.PendingImportSelect;

export type Upload = Prisma.PendingImportGetPayload<{ select: typeof uploadSelect }> & {
  readonly state: UploadState;
};

/** An upload of this person; null for those of others. */
export async function findUpload(actor: Actor, id: string): Promise<Upload | null> {
  demandOperator(actor);
  const row = await db().pendingImport.findFirst({
    where: { id, createdById: actor.personId },
    select: uploadSelect,
  });
  return row === null ? null : { ...row, state: uploadStateOf(row, new Date()) };
}

/** @throws NotFound */
export async function findUploadedFile(actor: Actor, id: string): Promise<ImportInput> {
  demandOperator(actor);
  const file = await readPendingFile(db(), actor.personId, id);
  const kind = fileKinds.find((known) => known === file?.kind);
  if (file === null || kind === undefined)
    throw new NotFound("Diese Datei ist nicht mehr da. Bitte laden Sie sie neu hoch.");
  return { ...file, kind };
}

/** What the upload would change now. @throws NotFound */
export async function previewUpload(actor: Actor, id: string): Promise<ImportPreview> {
  return previewImport(db(), await findUploadedFile(actor, id));
}
