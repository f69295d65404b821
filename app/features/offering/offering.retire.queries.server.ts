import { type Actor, writingState } from "~/features/account/account.rules";
import { db, type Tx } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import { endStates } from "./offering.connected.rules";

const MANY = 200;

/**
 * Connections that the end of an entry concerns, for the page that asks and the mail that tells: all that are not over.
 * Without `releasedAt` a request is its Land's own matter: that Land is told, and nobody else hears of it.
 */
export function listConcerned(tx: Tx, offeringId: string) {
  return tx.connection.findMany({
    where: { offeringId, status: { notIn: [...endStates] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MANY,
    select: {
      stateCode: true,
      releasedAt: true,
      createdById: true,
      responsibleId: true,
      organisation: { select: { name: true, mailbox: true } },
    },
  });
}

async function listConcernedNames(offeringId: string): Promise<string[]> {
  const released = (await listConcerned(db(), offeringId)).filter(({ releasedAt }) => releasedAt !== null);
  const states = await db().state.findMany({
    where: { code: { in: released.map(({ stateCode }) => stateCode) } },
    orderBy: { name: "asc" },
    take: 50,
    select: { name: true },
  });
  return states.map(({ name }) => name);
}

/** When the entry was retired, which may be later than the day it was retired to; null where it was not. */
export async function findRetiredAt(offeringId: string): Promise<Date | null> {
  const event = await db().event.findFirst({
    where: { subjectKind: "offering", subjectId: offeringId, type: "offering.retired" },
    orderBy: { occurredAt: "desc" },
    select: { occurredAt: true },
  });
  return event?.occurredAt ?? null;
}

/**
 * What retiring an entry concerns: Länder that have asked for a connection, and a revision that is being written.
 * @throws NotFound unless the person acts for the Land of the entry; Forbidden unless they decide for it
 */
export async function findRetirement(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "", liveRevisionId: { not: null } },
    select: {
      id: true,
      slug: true,
      publication: true,
      liveRevision: { select: { title: true } },
      workingRevision: { select: { number: true } },
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  if (actor.role !== "coordinator") throw new Forbidden("Über das Zurückziehen entscheidet die OZG-Koordination.");
  return {
    slug: row.slug,
    title: row.liveRevision.title,
    isPublished: row.publication === "published",
    workingNumber: row.workingRevision?.number ?? null,
    concerned: await listConcernedNames(row.id),
  };
}
