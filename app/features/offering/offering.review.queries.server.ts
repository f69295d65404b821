import { dayOf } from "~/features/account/account.absence.rules";
import { findFourEyes } from "~/features/account/account.queries.server";
import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import type { RevisionStatus } from "~prisma/generated/enums";
import { readEntry } from "./offering.content.forms";
import { changedFields, differencesOf, statementsOf } from "./offering.diff.rules";
import { listDocuments } from "./offering.document.queries.server";
import { type EntryFieldName, type EntryStep, entryFieldNames, entryFields } from "./offering.entry.rules";
import { findValueNames } from "./offering.names.queries.server";
import { permissionsFor, scopeOf } from "./offering.queries.server";

const MANY = 200;

/**
 * The revision in work against the live one, with what was said about it.
 * @throws NotFound unless the person acts for the Land of the entry
 */
export async function findReview(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    include: { workingRevision: true, liveRevision: true, state: { select: { name: true } } },
  });
  const revision = row?.workingRevision ?? row?.liveRevision;
  if (!row || !revision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { canDecide, canComment } = permissionsFor(actor, scopeOf(row));
  const [eyes, comments, documents, comparison] = await Promise.all([
    findFourEyes(actor, row.stateCode, revision.submittedById),
    row.workingRevision ? listComments(row.workingRevision.id) : [],
    listDocuments(revision.documentVersionIds),
    row.workingRevision ? compare(row.liveRevision, row.workingRevision) : null,
  ]);
  return {
    slug: row.slug,
    stateName: row.state.name,
    title: revision.title,
    number: revision.number,
    version: revision.version,
    submittedAt: revision.submittedAt,
    liveNumber: row.liveRevision?.number ?? null,
    isRetired: row.publication === "retired",
    canDecide,
    canComment,
    mayPublish: eyes !== "refused",
    isWaived: eyes === "waived",
    comments,
    documents,
    today: dayOf(new Date()),
    ...comparison,
  };
}

type Row = Parameters<typeof readEntry>[0];

async function compare(live: Row | null, working: Row) {
  const to = readEntry(working);
  if (!live) return { differences: statementsOf(to, await findValueNames([to])), reopenedBy: [] };
  const from = readEntry(live);
  const names = await findValueNames([from, to]);
  const differences = differencesOf(from, to, names);
  return { differences, reopenedBy: differences.filter(({ isMaterial }) => isMaterial).map(({ field }) => field) };
}

export interface CommentRow {
  readonly id: string;
  readonly field: EntryFieldName;
  readonly text: string;
  readonly createdAt: Date;
  readonly author: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
}

const isField = (name: string): name is EntryFieldName => Object.hasOwn(entryFields, name);

/** Remarks at a revision, oldest first. */
async function listComments(revisionId: string): Promise<CommentRow[]> {
  const comments = await db().revisionComment.findMany({
    where: { revisionId, field: { in: [...entryFieldNames] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MANY,
    select: {
      id: true,
      field: true,
      text: true,
      createdAt: true,
      createdById: true,
      resolvedAt: true,
      resolvedById: true,
    },
  });
  const ids = comments.flatMap(({ createdById, resolvedById }) => [createdById ?? [], resolvedById ?? []].flat());
  const people = await db().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    take: MANY * 2,
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return comments.flatMap(({ field, createdById, resolvedById, ...comment }) =>
    isField(field)
      ? [
          {
            ...comment,
            field,
            author: nameOf.get(createdById ?? "") ?? null,
            resolvedBy: nameOf.get(resolvedById ?? "") ?? null,
          },
        ]
      : [],
  );
}

/** How many remarks are open at the fields of each step, for the list of steps. */
export async function countOpenComments(revisionId: string | null): Promise<ReadonlyMap<EntryStep, number>> {
  const rows =
    revisionId === null
      ? []
      : await db().revisionComment.groupBy({
          by: ["field"],
          where: { revisionId, resolvedAt: null },
          _count: true,
          orderBy: { field: "asc" },
          take: MANY,
        });
  const counts = new Map<EntryStep, number>();
  for (const { field, _count } of rows) {
    if (!isField(field)) continue;
    const { step } = entryFields[field];
    counts.set(step, (counts.get(step) ?? 0) + _count);
  }
  return counts;
}

/**
 * What a submission of this revision leads to: a decision, because of these fields, or nothing more to do.
 * `isFirst`: nothing is published yet, so everything is new.
 */
export function reviewNeed(live: Row | null, working: Row) {
  if (!live) return { isFirst: true, material: [], minor: [] };
  const changed = changedFields(readEntry(live), readEntry(working));
  return {
    isFirst: false,
    material: changed.filter((field) => entryFields[field].isMaterial),
    minor: changed.filter((field) => !entryFields[field].isMaterial),
  };
}

/** Why the revision before this draft was rejected; null when it was not. */
export async function findRejection(working: { offeringId: string; number: number; status: RevisionStatus } | null) {
  if (working?.status !== "draft") return null;
  return db().offeringRevision.findFirst({
    where: { offeringId: working.offeringId, number: working.number - 1, status: "rejected" },
    select: { number: true, decisionReason: true },
  });
}
