import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { type EntryDocument, MAX_VERSIONS, sortedDocuments } from "./offering.document.rules";

const MANY = 1_000;

const documentSelect = {
  id: true,
  documentId: true,
  kind: true,
  title: true,
  isPublic: true,
  number: true,
  note: true,
  validUntil: true,
  uploadedAt: true,
  file: { select: { name: true, mediaType: true, size: true, sha256: true } },
} as const satisfies Prisma.OfferingDocumentVersionSelect;

type Row = Prisma.OfferingDocumentVersionGetPayload<{ select: typeof documentSelect }>;

function documentOf({ file: { name, ...file }, ...version }: Row): EntryDocument {
  return { ...version, fileName: name, ...file };
}

/** Versions as a revision refers to them, in the order of the page; who may see them, the caller has decided. */
export async function listDocuments(versionIds: readonly string[]): Promise<EntryDocument[]> {
  if (versionIds.length === 0) return [];
  const rows = await db().offeringDocumentVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: documentSelect,
    take: MANY,
  });
  return sortedDocuments(rows.map(documentOf));
}

/** All files of one document, the newest first, one line for each. */
export async function listVersions(offeringId: string, documentId: string): Promise<EntryDocument[]> {
  const rows = await db().offeringDocumentVersion.findMany({
    where: { documentId, document: { offeringId } },
    orderBy: [{ number: "desc" }, { edition: "desc" }],
    distinct: ["number"],
    select: documentSelect,
    take: MAX_VERSIONS,
  });
  return rows.map(documentOf);
}

/** Shown to everybody once, whatever became of it since. */
const wasPublished = { status: { in: ["published" as const, "superseded" as const] } };

/**
 * The file behind an address, if this person may have it: public ones of published revisions everybody, other ones of
 * published revisions registered people, all of them the people who write for the Land and an operator.
 * @throws NotFound for anything else, so that nobody learns what exists
 */
export async function findDocumentFile(actor: Actor | null, { slug, versionId }: { slug: string; versionId: string }) {
  const version = await db().offeringDocumentVersion.findFirst({
    where: { id: versionId, document: { offering: { slug } }, ...(actor === null ? { isPublic: true } : {}) },
    select: { fileId: true, document: { select: { offering: { select: { id: true, stateCode: true } } } } },
  });
  if (!version) throw new NotFound("Dieses Dokument wurde nicht gefunden.");
  const { offering } = version.document;
  const seesAll = actor !== null && (actor.role === "operator" || writingState(actor) === offering.stateCode);
  const published = { offeringId: offering.id, documentVersionIds: { has: versionId }, ...wasPublished };
  if (!seesAll && (await db().offeringRevision.count({ where: published })) === 0)
    throw new NotFound("Dieses Dokument wurde nicht gefunden.");
  return { fileId: version.fileId };
}
