import { dayOf } from "~/features/account/account.absence.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { completeness, missingForSubmission, stepState } from "./offering.complete.rules";
import { type EntryContent, readEntry } from "./offering.content.forms";
import { listDocuments, listVersions } from "./offering.document.queries.server";
import { entrySteps } from "./offering.entry.rules";
import { lastRequestedChange, permissionsFor, scopeOf } from "./offering.queries.server";
import { countOpenComments, findRejection, reviewNeed } from "./offering.review.queries.server";
import { discardable } from "./offering.rules";
import { stepHash } from "./offering.save.server";
import type { Likeness } from "./offering.similar.queries.server";
import type { FormStep } from "./offering.steps.forms";
import { templateContent } from "./offering.template.rules";
import { stepValues } from "./offering.values.forms";

/**
 * The entry for the people who write it: the revision in work, or the live one to start the next from.
 * @throws NotFound unless the person acts for the Land of the entry
 */
export async function findEntry(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    include: { workingRevision: true, liveRevision: true },
  });
  const revision = row?.workingRevision ?? row?.liveRevision;
  if (!row || !revision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const isNextRevision = row.workingRevision === null;
  return {
    row,
    entry: readEntry(revision),
    published: row.liveRevision ? readEntry(row.liveRevision) : null,
    frame: {
      slug: row.slug,
      title: revision.title,
      isLive: row.liveRevision !== null,
      isNextRevision,
      isEditable: permissionsFor(actor, scopeOf(row)).canEdit,
      version: isNextRevision ? 1 : revision.version,
      savedAt: revision.updatedAt,
    },
  };
}

/** @throws NotFound unless the person acts for the Land of the entry */
export async function requireOwnEntry(actor: Actor, slug: string): Promise<void> {
  const found = await db().offering.count({ where: { slug, stateCode: writingState(actor) ?? "" } });
  if (found === 0) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
}

/** Requirements of one version, in the order of the catalogue; none for no version. */
export async function listRequirements(version: string | null) {
  if (version === null) return [];
  return db().requirement.findMany({
    where: { version },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { code: true, group: true, level: true, text: true, source: true, isComplete: true },
    take: 500,
  });
}

function likenessOf(slug: string, { title, ozgIds, leikaKeys }: EntryContent): Likeness {
  return { title, ozgIds, leikaKeys, exceptSlug: slug };
}

/** The task list of an entry: where each step stands, how complete it is, and what a submission still lacks. */
export async function findEntryTasks(actor: Actor, slug: string) {
  const { row, entry, frame } = await findEntry(actor, slug);
  const [asked, wish, rejection, openComments] = await Promise.all([
    listRequirements(entry.requirementsVersion),
    lastRequestedChange(row),
    findRejection(row.workingRevision),
    countOpenComments(row.workingRevision?.id ?? null),
  ]);
  const missing = missingForSubmission(entry, asked);
  return {
    ...frame,
    wish,
    rejection,
    missing,
    percent: completeness(entry),
    need: row.workingRevision ? reviewNeed(row.liveRevision, row.workingRevision) : null,
    steps: entrySteps.map((step) => ({
      ...step,
      state: stepState(step.slug, entry, missing),
      openComments: openComments.get(step.slug) ?? 0,
    })),
    discards: discardable({
      publication: row.publication,
      workingStatus: row.workingRevision?.status ?? null,
      isLive: row.liveRevision !== null,
    }),
    canSubmit: permissionsFor(actor, scopeOf(row)).canSubmit,
    likeness: likenessOf(slug, entry),
  };
}

/** One step of an entry as the values of its form. */
export async function findEntryStep(actor: Actor, { slug, step }: { slug: string; step: FormStep }) {
  const { entry, published, frame } = await findEntry(actor, slug);
  const asked = await listRequirements(step === "anforderungen" ? entry.requirementsVersion : null);
  return {
    ...frame,
    entry,
    likeness: likenessOf(slug, entry),
    seen: stepHash(entry, step),
    asked,
    values: stepValues(step, entry, { asked, published: published?.milestones ?? [] }),
  };
}

/** The documents of the revision in work. @throws NotFound unless the person acts for the Land of the entry */
export async function findDocumentStep(actor: Actor, slug: string) {
  const { entry, frame } = await findEntry(actor, slug);
  return { ...frame, documents: await listDocuments(entry.documentVersionIds), today: dayOf(new Date()) };
}

/**
 * One document of the revision in work, with its earlier files.
 * @throws NotFound when the revision in work does not have it (any more)
 */
export async function findDocument(actor: Actor, { slug, documentId }: { slug: string; documentId: string }) {
  const { row, entry, frame } = await findEntry(actor, slug);
  const documents = await listDocuments(entry.documentVersionIds);
  const document = documents.find((one) => one.documentId === documentId);
  if (!document) throw new NotFound("Dieses Dokument gibt es in dieser Fassung nicht (mehr).");
  const versions = await listVersions(row.id, documentId);
  const earlier = versions.filter(({ number }) => number !== document.number);
  return { ...frame, document, earlier, today: dayOf(new Date()) };
}

/**
 * An entry to copy from: what everybody sees, or a draft of the own Land.
 * @returns null when there is none that this person may see
 */
export async function findTemplate(actor: Actor, slug: string) {
  const own = writingState(actor) ?? "";
  const row = await db().offering.findFirst({
    where: { slug, OR: [{ liveRevisionId: { not: null } }, { stateCode: own }] },
    include: { workingRevision: true, liveRevision: true },
  });
  const revision = row?.liveRevision ?? row?.workingRevision;
  if (!row || !revision) return null;
  const entry = readEntry(revision);
  const isOwnState = row.stateCode === own;
  return { slug: row.slug, isOwnState, entry, content: templateContent(entry, { isOwnState }) };
}
