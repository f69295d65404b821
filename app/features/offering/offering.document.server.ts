import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { ReceivedFile } from "~/platform/receive-file.server";
import { deleteStoredFile, storeFile } from "~/platform/stored-file.server";
import type { OfferingDocumentVersion } from "~prisma/generated/client";
import { findOwn } from "./offering.commands.server";
import { type EntryContent, readEntry } from "./offering.content.forms";
import type { DocumentDetails } from "./offering.document.forms";
import { MAX_DOCUMENTS, MAX_VERSIONS, spentVersions } from "./offering.document.rules";
import { can } from "./offering.policy";
import { saveStep, stepHash } from "./offering.save.server";

/*
 * Documents of the revision in work. Each change makes a new version and lets the revision refer to it through the command
 * of the steps, so that a published entry gets its next revision, and a release covers what documents are called, too.
 */

/** Adding conflicts with nothing that others do, so it asks for no earlier state. */
export async function addDocument(
  tx: Tx,
  actor: Actor,
  { slug, file, details }: { slug: string; file: ReceivedFile; details: DocumentDetails },
): Promise<void> {
  const { offering, entry } = await findEditable(tx, actor, slug);
  if (entry.documentVersionIds.length >= MAX_DOCUMENTS)
    throw new Invalid(
      `Ein Angebot hat höchstens ${MAX_DOCUMENTS} Dokumente. Bitte entfernen Sie zuerst eines, das nicht mehr gebraucht wird.`,
    );
  const { id: documentId } = await tx.offeringDocument.create({
    data: { offeringId: offering.id, createdById: actor.personId },
    select: { id: true },
  });
  const { id: fileId } = await storeFile(tx, file);
  const { id } = await tx.offeringDocumentVersion.create({
    data: { ...details, documentId, number: 1, fileId, uploadedById: actor.personId },
    select: { id: true },
  });
  await refer(tx, actor, { slug, entry, ids: [...entry.documentVersionIds, id] });
}

interface Target {
  readonly slug: string;
  readonly documentId: string;
  /** version that the person saw */
  readonly seen: string;
}

/**
 * What a document is called, who may read it, how long it is valid; with a file it gets its next version. Nothing that
 * changed nothing is written.
 * @throws Conflict when somebody changed or removed the document meanwhile
 */
export async function changeDocument(
  tx: Tx,
  actor: Actor,
  { details, file, ...target }: Target & { details: DocumentDetails; file: ReceivedFile | null },
): Promise<void> {
  const { entry, current, versions } = await findTarget(tx, actor, target);
  if (file === null && isSame(details, current)) return;
  const next = file ? await nextNumber(tx, actor, { file, versions }) : nextEdition(current, versions, details);
  const { id } = await tx.offeringDocumentVersion.create({
    data: { ...details, ...next, documentId: current.documentId },
    select: { id: true },
  });
  const ids = entry.documentVersionIds.map((one) => (one === current.id ? id : one));
  await refer(tx, actor, { slug: target.slug, entry, ids });
}

/** Takes a document out of the revision in work; published revisions keep theirs. @throws as changeDocument */
export async function removeDocument(tx: Tx, actor: Actor, target: Target): Promise<void> {
  const { entry, current } = await findTarget(tx, actor, target);
  const ids = entry.documentVersionIds.filter((one) => one !== current.id);
  await refer(tx, actor, { slug: target.slug, entry, ids });
}

/** The entry, one person at a time: two who upload at once must not forget each other's document. */
async function findEditable(tx: Tx, actor: Actor, slug: string) {
  const { id } = await findOwn(tx, actor, slug);
  await oneAtATime(tx, `offering_documents.${id}`);
  const offering = await findOwn(tx, actor, slug);
  if (!can(actor, "edit", offering.scope))
    throw new Conflict("Diese Fassung ist eingereicht und kann nicht mehr geändert werden.");
  const revisionId = offering.workingRevision?.id ?? offering.liveRevisionId;
  if (revisionId === null) throw new NotFound();
  const entry = readEntry(await tx.offeringRevision.findUniqueOrThrow({ where: { id: revisionId } }));
  return { offering, entry };
}

async function findTarget(tx: Tx, actor: Actor, { slug, documentId, seen }: Target) {
  const { offering, entry } = await findEditable(tx, actor, slug);
  const versions = await tx.offeringDocumentVersion.findMany({
    where: { documentId, document: { offeringId: offering.id } },
    orderBy: [{ number: "desc" }, { edition: "desc" }],
    take: 2 * MAX_VERSIONS,
  });
  if (versions.length === 0) throw new NotFound("Dieses Dokument gibt es nicht (mehr).");
  const current = versions.find(({ id }) => entry.documentVersionIds.includes(id));
  if (!current || current.id !== seen)
    throw new Conflict("Dieses Dokument wurde inzwischen geändert oder entfernt. Gespeichert ist nichts.");
  return { entry, current, versions };
}

type Versions = readonly OfferingDocumentVersion[];

async function nextNumber(tx: Tx, actor: Actor, { file, versions }: { file: ReceivedFile; versions: Versions }) {
  if (versions.length >= MAX_VERSIONS)
    throw new Invalid(`Ein Dokument hat höchstens ${MAX_VERSIONS} Fassungen. Bitte legen Sie ein neues an.`);
  const { id: fileId } = await storeFile(tx, file);
  const number = Math.max(...versions.map((version) => version.number)) + 1;
  return { number, fileId, uploadedById: actor.personId };
}

/** The same file with something else said about it; it counts as reminded while the day stays. */
function nextEdition(current: OfferingDocumentVersion, versions: Versions, { validUntil }: DocumentDetails) {
  const { number, fileId, uploadedAt, uploadedById, remindedAt } = current;
  const editions = versions.filter((version) => version.number === number).map(({ edition }) => edition);
  const isSameDay = current.validUntil?.getTime() === validUntil?.getTime();
  return {
    number,
    fileId,
    uploadedAt,
    uploadedById,
    edition: Math.max(...editions) + 1,
    remindedAt: isSameDay ? remindedAt : null,
  };
}

function isSame(details: DocumentDetails, current: OfferingDocumentVersion): boolean {
  const { title, kind, isPublic, note, validUntil } = current;
  return (
    details.title === title &&
    details.kind === kind &&
    details.isPublic === isPublic &&
    details.note === note &&
    details.validUntil?.getTime() === validUntil?.getTime()
  );
}

async function refer(
  tx: Tx,
  actor: Actor,
  { slug, entry, ids }: { slug: string; entry: EntryContent; ids: string[] },
): Promise<void> {
  const seen = { step: "dokumente", hash: stepHash(entry, "dokumente") } as const;
  await saveStep(tx, actor, { slug, version: 1, seen, content: { documentVersionIds: ids } });
  const offering = await findOwn(tx, actor, slug);
  await deleteSpentVersions(tx, offering.id);
}

/** Versions that no revision refers to any more, with the files that only they had. */
export async function deleteSpentVersions(tx: Tx, offeringId: string): Promise<void> {
  const revisions = await tx.offeringRevision.findMany({
    where: { offeringId },
    select: { documentVersionIds: true },
    take: MANY,
  });
  const versions = await tx.offeringDocumentVersion.findMany({
    where: { document: { offeringId } },
    select: { id: true, documentId: true, number: true, fileId: true },
    take: MANY,
  });
  const referred = new Set(revisions.flatMap(({ documentVersionIds }) => documentVersionIds));
  const spent = spentVersions(versions, referred);
  if (spent.length === 0) return;
  await tx.offeringDocumentVersion.deleteMany({ where: { id: { in: spent.map(({ id }) => id) } } });
  await tx.offeringDocument.deleteMany({ where: { offeringId, versions: { none: {} } } });
  await deleteFiles(tx, [...new Set(spent.map(({ fileId }) => fileId))]);
}

const MANY = 100_000;

/** Files of an entry that is thrown away as a whole; to be read before it is. */
export async function listFileIds(tx: Tx, offeringId: string): Promise<string[]> {
  const versions = await tx.offeringDocumentVersion.findMany({
    where: { document: { offeringId } },
    distinct: ["fileId"],
    select: { fileId: true },
    take: MANY,
  });
  return versions.map(({ fileId }) => fileId);
}

/** Those of the files that no version holds any more. */
export async function deleteFiles(tx: Tx, fileIds: readonly string[]): Promise<void> {
  const held = await tx.offeringDocumentVersion.findMany({
    where: { fileId: { in: [...fileIds] } },
    select: { fileId: true },
    take: MANY,
  });
  const stay = new Set(held.map(({ fileId }) => fileId));
  for (const id of fileIds) if (!stay.has(id)) await deleteStoredFile(tx, id);
}
