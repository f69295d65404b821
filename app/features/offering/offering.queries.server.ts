import { type Actor, actsForState, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { timelineSelect } from "~/platform/events.server";
import type { Prisma } from "~prisma/generated/client";
import { can, type OfferingScope } from "./offering.policy";

const scopeSelect = {
  id: true,
  slug: true,
  stateCode: true,
  publication: true,
  liveRevisionId: true,
  workingRevision: { select: { id: true, status: true, submittedById: true, version: true, number: true } },
} as const;

type ScopeRow = Prisma.OfferingGetPayload<{ select: typeof scopeSelect }>;

export function scopeOf(row: ScopeRow): OfferingScope {
  return {
    stateCode: row.stateCode,
    publication: row.publication,
    workingStatus: row.workingRevision?.status ?? null,
    isPublic: row.liveRevisionId !== null,
  };
}

/** In the `where`, so that a foreign draft is never even read. */
function visibleTo(actor: Actor | null): Prisma.OfferingWhereInput {
  if (actor?.role === "operator") return {};
  const isPublic = { liveRevisionId: { not: null } };
  const stateCode = writingState(actor);
  return stateCode === null ? isPublic : { OR: [isPublic, { stateCode }] };
}

export const revisionSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  hash: true,
  title: true,
  summary: true,
  description: true,
  reuseModel: true,
  ozgIds: true,
  leikaKeys: true,
  topicFieldSlug: true,
  phase: true,
  maturityModel: true,
  maturityLevel: true,
  onlineUrl: true,
  operatorName: true,
  leadMinistry: true,
  mailbox: true,
  legalPaths: true,
  dataProtectionBasis: true,
  transports: true,
  dataStandard: true,
  userAccounts: true,
  submittedAt: true,
  submittedById: true,
  updatedAt: true,
  topicField: { select: { name: true } },
} as const satisfies Prisma.OfferingRevisionSelect;

export type RevisionView = Prisma.OfferingRevisionGetPayload<{ select: typeof revisionSelect }>;

/**
 * An entry as this person may see it: `revision` is the live one, or the first draft for people of the own Land.
 * @throws NotFound for drafts of other Länder as for slugs that do not exist
 */
export async function findOffering(actor: Actor | null, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, ...visibleTo(actor) },
    select: {
      ...scopeSelect,
      isExample: true,
      responsibleId: true,
      lastVerifiedAt: true,
      state: { select: { name: true } },
      liveRevision: { select: revisionSelect },
      workingRevision: { select: revisionSelect },
    },
  });
  const revision = row?.liveRevision ?? row?.workingRevision;
  if (!row || !revision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const seesAll = seesDrafts(actor, row.stateCode);
  return {
    id: row.id,
    slug: row.slug,
    publication: row.publication,
    isExample: row.isExample,
    /** for the own Land only */
    responsibleId: writingState(actor) === row.stateCode ? row.responsibleId : null,
    isLive: row.liveRevision !== null,
    lastVerifiedAt: row.lastVerifiedAt,
    stateName: row.state.name,
    // that a next one is being written is for the own Land only
    working: seesAll && row.workingRevision ? await progressOf(row.id, row.workingRevision) : null,
    revision: contentOf(revision),
    scope: seesAll ? scopeOf(row) : { ...scopeOf(row), workingStatus: null },
  };
}

/** Where a revision in work stands, and what the coordinator wished for when it came back. */
async function progressOf(offeringId: string, { number, status, submittedAt }: RevisionView) {
  return { number, status, submittedAt, wish: status === "changes_requested" ? await lastWish(offeringId) : null };
}

async function lastWish(offeringId: string): Promise<string | null> {
  const event = await db().event.findFirst({
    where: { subjectKind: "offering", subjectId: offeringId, type: "offering.changes_requested" },
    orderBy: { occurredAt: "desc" },
    select: { reason: true },
  });
  return event?.reason ?? null;
}

/** What a revision says, without the marks of its way through the own Land. */
export function contentOf({
  submittedById: _submitter,
  submittedAt: _at,
  version: _version,
  updatedAt: _saved,
  ...content
}: RevisionView) {
  return content;
}

export type RevisionContent = ReturnType<typeof contentOf>;

function seesDrafts(actor: Actor | null, stateCode: string): boolean {
  return actor !== null && (actor.role === "operator" || actsForState(actor, stateCode));
}

/**
 * The entry with its revision in work (or the live one to start from), for editing and review.
 * @throws NotFound unless the person acts for the Land of the entry
 */
export async function findOfferingInWork(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    select: {
      ...scopeSelect,
      state: { select: { name: true } },
      liveRevision: { select: revisionSelect },
      workingRevision: { select: revisionSelect },
    },
  });
  const revision = row?.workingRevision ?? row?.liveRevision;
  if (!row || !revision || !actsForState(actor, row.stateCode))
    throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  return { ...row, revision };
}

/** Why the coordinator gave the revision back; null when it was not. */
export async function lastRequestedChange(offering: ScopeRow): Promise<string | null> {
  return offering.workingRevision?.status === "changes_requested" ? lastWish(offering.id) : null;
}

const WORKLIST_LIMIT = 100;

/** Entries of the own Land that wait for this person: to decide (coordinator), or to go on writing. */
export async function listOfferingsWaitingFor(actor: Actor) {
  if (!actor.stateCode || !actsForState(actor, actor.stateCode)) return [];
  const statuses = actor.role === "coordinator" ? (["submitted"] as const) : (["changes_requested", "draft"] as const);
  return db().offering.findMany({
    where: { stateCode: actor.stateCode, workingRevision: { status: { in: [...statuses] } } },
    orderBy: { updatedAt: "asc" },
    take: WORKLIST_LIMIT,
    select: {
      slug: true,
      updatedAt: true,
      workingRevision: { select: { title: true, status: true, submittedAt: true, number: true } },
    },
  });
}

/** Answered public questions of an entry (and those for registered people, for them); oldest first. */
export async function listQuestions(actor: Actor | null, offeringId: string) {
  return db().question.findMany({
    where: { offeringId, ...(actor ? {} : { visibility: "public", answer: { not: null } }) },
    orderBy: { askedAt: "asc" },
    take: 100,
    select: {
      id: true,
      text: true,
      answer: true,
      askedAt: true,
      answeredAt: true,
      visibility: true,
      organisation: { select: { name: true } },
    },
  });
}

/** Timeline of an entry: everything for the own Land and the operator, public steps for everybody else; newest first. */
export async function listOfferingEvents(actor: Actor | null, offering: OfferingScope & { id: string }) {
  const seesAll = seesDrafts(actor, offering.stateCode);
  const events = await db().event.findMany({
    where: { subjectKind: "offering", subjectId: offering.id, ...(seesAll ? {} : { visibility: "public" }) },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: 100,
    select: timelineSelect,
  });
  // names of people are for registered people only, words to the authors for the own Land
  return events.map((event) => ({
    ...event,
    actorName: actor ? event.actorName : null,
    reason: seesAll ? event.reason : null,
  }));
}

/** What this person may do with the entry; for buttons, never instead of the check in the command. */
export function permissionsFor(actor: Actor | null, offering: OfferingScope) {
  return {
    canEdit: can(actor, "edit", offering),
    canSubmit: can(actor, "submit", offering),
    canComment: can(actor, "comment", offering),
    canDecide: can(actor, "decide", offering),
    canAssign: can(actor, "assign", offering),
    canVerify: can(actor, "verify", offering),
    canRetire: can(actor, "retire", offering),
    canSeeResponsible: writingState(actor) === offering.stateCode,
    canRequestConnection: can(actor, "request_connection", offering),
  };
}
