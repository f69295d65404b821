import { type Actor, writingState } from "~/features/account/account.rules";
import { db, type Tx } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { permissionsFor, scopeOf } from "./offering.queries.server";
import type { OfferingTask } from "./offering.rules";
import { askedBefore, confirmedBefore } from "./offering.verification.rules";

const dueSelect = {
  id: true,
  stateCode: true,
  lastVerifiedAt: true,
  verificationAskedAt: true,
  liveRevision: { select: { number: true, title: true } },
} as const;

/** Never confirmed is as old as its publication. */
function unconfirmedSince(moment: Date) {
  return [{ lastVerifiedAt: { lt: moment } }, { lastVerifiedAt: null, publishedAt: { lt: moment } }];
}

/** Published entries that nobody has confirmed for long and whose Land was not asked yet; the oldest first. */
export function listDueVerifications(tx: Tx, now: Date, take: number) {
  return tx.offering.findMany({
    where: { publication: "published", verificationAskedAt: null, OR: unconfirmedSince(confirmedBefore(now)) },
    orderBy: [{ lastVerifiedAt: "asc" }, { id: "asc" }],
    take,
    select: dueSelect,
  });
}
export type DueVerification = Awaited<ReturnType<typeof listDueVerifications>>[number];

/** Entries whose Land was asked long ago, and whose coordinator does not know yet that nobody answered. */
export function listLateVerifications(tx: Tx, now: Date, take: number): Promise<DueVerification[]> {
  return tx.offering.findMany({
    where: {
      publication: "published",
      verificationAskedAt: { lt: askedBefore(now) },
      verificationLateAt: null,
      // implied by having been asked; said for the index
      OR: unconfirmedSince(confirmedBefore(now)),
    },
    orderBy: [{ verificationAskedAt: "asc" }, { id: "asc" }],
    take,
    select: dueSelect,
  });
}

const WORKLIST_LIMIT = 100;

/**
 * Entries that this person should confirm: the ones they answer for, and for a coordinator those that nobody answers for or
 * nobody confirmed in time.
 */
export async function listVerificationsWaitingFor(actor: Actor): Promise<OfferingTask[]> {
  const stateCode = writingState(actor);
  if (stateCode === null) return [];
  const own = { responsibleId: actor.personId };
  const isForDeciders = [own, { responsibleId: null }, { verificationLateAt: { not: null } }];
  const rows = await db().offering.findMany({
    where: {
      stateCode,
      publication: "published",
      verificationAskedAt: { not: null },
      OR: actor.role === "coordinator" ? isForDeciders : [own],
    },
    orderBy: { verificationAskedAt: "asc" },
    take: WORKLIST_LIMIT,
    select: {
      slug: true,
      verificationAskedAt: true,
      verificationLateAt: true,
      updatedAt: true,
      liveRevision: { select: { title: true } },
    },
  });
  return rows.map(({ slug, verificationAskedAt, verificationLateAt, updatedAt, liveRevision }) => ({
    to: `/angebote/${slug}/bestaetigen`,
    task: verificationLateAt ? "Überfällig: noch aktuell?" : "Noch aktuell? Bestätigen oder korrigieren",
    subject: liveRevision?.title ?? slug,
    kind: "Angebot",
    since: verificationAskedAt ?? updatedAt,
  }));
}

/** @throws NotFound unless the person acts for the Land of the entry */
export async function findVerification(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    select: {
      id: true,
      slug: true,
      stateCode: true,
      publication: true,
      liveRevisionId: true,
      workingRevision: { select: { id: true, status: true, submittedById: true, version: true, number: true } },
      lastVerifiedAt: true,
      verificationAskedAt: true,
      liveRevision: { select: { id: true, title: true, number: true } },
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { canVerify, canEdit } = permissionsFor(actor, scopeOf(row));
  const { lastVerifiedAt, verificationAskedAt, liveRevision } = row;
  return { slug: row.slug, lastVerifiedAt, verificationAskedAt, revision: liveRevision, canVerify, canEdit };
}
