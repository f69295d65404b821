import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import { UPLOAD_LIFETIME_MS } from "~/features/catalogue/catalogue.upload.rules";
import type { Tx } from "~/platform/db.server";
import { Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { deletePendingFile, storePendingFile } from "~/platform/pending-file.server";
import { checkCatalogue } from "./offering.catalogue-check.server";
import { type EntryFile, findExisting } from "./offering.import.queries.server";
import { entryFileKinds, type ImportedContent, MAX_IMPORT_BYTES } from "./offering.import.rules";
import { canCreateOffering } from "./offering.policy";
import { offeringSlug } from "./offering.rules";
import { MAX_ENTRIES } from "./offering.table.rules";

/** Keeps an uploaded file for its report. @returns its id */
export async function storeEntryFile(tx: Tx, actor: Actor, file: EntryFile): Promise<string> {
  if (!canCreateOffering(actor)) throw new Forbidden();
  if (file.bytes.length > MAX_IMPORT_BYTES) throw new Invalid("Die Datei ist größer als 2 MB.");
  await makeRoom(tx, actor.personId);
  return storePendingFile(tx, { ...file, asOf: null, ownerId: actor.personId, lifetimeMs: UPLOAD_LIFETIME_MS });
}

/** Reports that one person may have open; the oldest goes when the next comes. */
const MOST_FILES = 10;

async function makeRoom(tx: Tx, personId: string): Promise<void> {
  const old = await tx.pendingImport.findMany({
    where: { createdById: personId, kind: { in: [...entryFileKinds] } },
    orderBy: { createdAt: "desc" },
    skip: MOST_FILES - 1,
    take: MOST_FILES,
    select: { id: true },
  });
  await tx.pendingImport.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}

export async function discardEntryFile(tx: Tx, actor: Actor, id: string): Promise<void> {
  if (!(await deletePendingFile(tx, actor.personId, id))) throw new NotFound();
}

/** An entry that can be drafted: without a Themenfeld there is none. */
export type DraftableContent = ImportedContent & { readonly topicFieldSlug: string };

export interface ImportOutcome {
  readonly title: string;
  readonly slug: string;
  /** false: the Land has had it before, nothing was changed */
  readonly isNew: boolean;
}

interface Origin {
  readonly fileName: string;
  readonly fileHash: string;
}

/** 500 entries take some seconds. */
export const ENTRY_IMPORT_TIMEOUT_MS = 120_000;

/**
 * Drafts entries for the Land of the actor, all or none. What the Land has already, by title or address, stays as it is:
 * the same file a second time changes nothing.
 * @throws Invalid for a Themenfeld that does not exist: a person may have chosen it, because the file names none
 */
export async function importDrafts(
  tx: Tx,
  actor: Actor,
  { contents, origin }: { readonly contents: readonly DraftableContent[]; readonly origin: Origin },
): Promise<ImportOutcome[]> {
  const { stateCode } = actor;
  if (!canCreateOffering(actor) || stateCode === null) throw new Forbidden();
  if (contents.length > MAX_ENTRIES) throw new Invalid(`Auf einmal sind höchstens ${MAX_ENTRIES} Angebote möglich.`);
  // the same turn as every other draft: addresses are looked up and taken
  await oneAtATime(tx, "offering_slug");
  for (const topicFieldSlug of new Set(contents.map((content) => content.topicFieldSlug)))
    await checkCatalogue(tx, { topicFieldSlug });
  const existing = await findExisting(tx, stateCode, contents);
  const taken = await takenSlugs(tx, contents, stateCode);
  const drafts = contents
    .filter(({ title }) => !existing.has(title))
    .map((content) => ({
      content,
      id: randomUUID(),
      revisionId: randomUUID(),
      slug: freeSlug(content.title, stateCode, taken),
    }));
  await writeDrafts(tx, { ...actor, stateCode }, drafts);
  for (const { id } of drafts)
    await recordEvent(tx, actor, {
      type: "offering.drafted",
      subjectKind: "offering",
      subjectId: id,
      visibility: "internal",
      data: { ...origin },
    });
  const slugs = new Map(drafts.map(({ content, slug }) => [content.title, slug]));
  return contents.map(({ title }) => {
    const slug = slugs.get(title);
    return { title, slug: slug ?? existing.get(title) ?? "", isNew: slug !== undefined };
  });
}

/** Of equal addresses the next ones get a number; so many tries, then a chance value. */
const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9];

/** The first free ones of the addresses that these titles would like to have, whatever Land has the others. */
async function takenSlugs(tx: Tx, contents: readonly DraftableContent[], stateCode: string): Promise<Set<string>> {
  const wished = contents.flatMap(({ title }) => {
    const base = offeringSlug(title, stateCode);
    return [base, ...NUMBERS.map((number) => `${base}-${number}`)];
  });
  const rows = await tx.offering.findMany({
    where: { slug: { in: wished } },
    select: { slug: true },
    take: wished.length,
  });
  return new Set(rows.map(({ slug }) => slug));
}

function freeSlug(title: string, stateCode: string, taken: Set<string>): string {
  const base = offeringSlug(title, stateCode);
  const wished = [base, ...NUMBERS.map((number) => `${base}-${number}`)];
  const slug = wished.find((one) => !taken.has(one)) ?? `${base}-${randomUUID().slice(0, 8)}`;
  taken.add(slug);
  return slug;
}

interface Draft {
  readonly id: string;
  readonly revisionId: string;
  readonly slug: string;
  readonly content: DraftableContent;
}

/** Five statements, however many entries. */
async function writeDrafts(tx: Tx, actor: Actor & { stateCode: string }, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return;
  const { stateCode, organisationId, personId } = actor;
  const own = { stateCode, organisationId, createdById: personId, responsibleId: personId };
  await tx.offering.createMany({ data: drafts.map(({ id, slug }) => ({ id, slug, ...own })) });
  await tx.offeringRevision.createMany({
    data: drafts.map(({ id, revisionId, content }) => ({
      ...columnsOf(content),
      id: revisionId,
      offeringId: id,
      number: 1,
      createdById: personId,
    })),
  });
  await tx.$executeRaw`
    UPDATE "Offering" o SET "workingRevisionId" = r.id
    FROM "OfferingRevision" r WHERE r."offeringId" = o.id AND o.id = ANY(${drafts.map(({ id }) => id)}::uuid[])`;
}

function columnsOf({ securityDeclaredOn, securityExpiresOn, ...content }: DraftableContent) {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  return {
    ...content,
    ...(securityDeclaredOn === undefined ? {} : { securityDeclaredOn: day(securityDeclaredOn) }),
    ...(securityExpiresOn === undefined ? {} : { securityExpiresOn: day(securityExpiresOn) }),
  };
}
