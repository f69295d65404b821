import type { Day } from "~/features/account/account.absence.rules";
import { type Actor, actsForState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { readEntry } from "./offering.content.forms";
import { changedFields, differencesOf } from "./offering.diff.rules";
import { entryFields } from "./offering.entry.rules";
import { endOfDay, type LogEntry, visiblePair } from "./offering.history.rules";
import { audienceOf, findValueNames } from "./offering.names.queries.server";
import { contentOf, findOffering, revisionSelect } from "./offering.queries.server";

const PAGE_SIZE = 20;
/** Published once, whatever became of it since. */
const wasPublished = { publishedAt: { not: null } } as const;

/** The revision that everybody saw at the end of a day. */
async function findRevisionOn(offeringId: string, day: Day) {
  const revision = await db().offeringRevision.findFirst({
    where: { offeringId, publishedAt: { lt: endOfDay(day) } },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    select: revisionSelect,
  });
  return revision === null ? null : contentOf(revision);
}

/**
 * An entry as this person may see it, today or as it was on a day; `stand.isPublished` says whether there was anything to
 * see that day. What is in work belongs to today.
 * @throws NotFound as findOffering
 */
export async function findOfferingOn(actor: Actor | null, slug: string, day: Day | null) {
  const offering = await findOffering(actor, slug);
  const standing = await findStanding(offering.id);
  if (day === null) return { ...offering, standing, stand: null };
  const past = offering.isLive ? await findRevisionOn(offering.id, day) : null;
  const stand = { day, isPublished: past !== null, firstAt: standing.publishedAt };
  return { ...offering, revision: past ?? offering.revision, working: null, standing, stand };
}

/** Whether an entry is still in force, and what took its place. */
async function findStanding(id: string) {
  const row = await db().offering.findUniqueOrThrow({
    where: { id },
    select: {
      publication: true,
      publishedAt: true,
      retiredAt: true,
      retiredReason: true,
      lastVerifiedAt: true,
      verificationLateAt: true,
      successor: { select: { slug: true, publication: true, liveRevision: { select: { title: true } } } },
    },
  });
  const { successor, ...standing } = row;
  const isShown = successor?.liveRevision && successor.publication === "published";
  return {
    ...standing,
    successor: isShown ? { slug: successor.slug, title: successor.liveRevision?.title ?? successor.slug } : null,
  };
}
export type Standing = Awaited<ReturnType<typeof findStanding>>;

/** @throws NotFound unless something of the entry was published */
async function findPublic(slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, liveRevisionId: { not: null } },
    select: {
      id: true,
      slug: true,
      stateCode: true,
      createdAt: true,
      retiredAt: true,
      retiredReason: true,
      state: { select: { name: true } },
      liveRevision: { select: { title: true, number: true } },
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { liveRevision, state, ...offering } = row;
  return { ...offering, stateName: state.name, title: liveRevision.title, liveNumber: liveRevision.number };
}

/**
 * The change log, newest first: every published revision with what it changed against the one before it, as this person
 * may see it.
 */
export async function findChangeLog(actor: Actor | null, slug: string, page: number) {
  const offering = await findPublic(slug);
  const isOwn = actor !== null && actsForState(actor, offering.stateCode);
  const where = { offeringId: offering.id, ...wasPublished };
  const [count, revisions] = await Promise.all([
    db().offeringRevision.count({ where }),
    db().offeringRevision.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
      // one more than the page shows: the last is compared with the one before it
      take: PAGE_SIZE + 1,
      skip: (page - 1) * PAGE_SIZE,
    }),
  ]);
  const entries = revisions.map(readEntry);
  const audience = await audienceOf(actor, entries);
  const log = revisions.slice(0, PAGE_SIZE).map((revision, index): LogEntry => {
    const [entry, before] = [entries[index], entries[index + 1]];
    const changes = entry && before ? changedFields(...visiblePair(before, entry, audience)) : null;
    return {
      number: revision.number,
      publishedAt: revision.publishedAt ?? revision.createdAt,
      changed: changes?.map((field) => entryFields[field].label) ?? null,
      // whether it was decided does not depend on who reads
      isMaterial: entry && before ? changedFields(before, entry).some((field) => entryFields[field].isMaterial) : true,
      before: revisions[index + 1]?.number ?? null,
      reason: isOwn ? revision.decisionReason : null,
    };
  });
  return { offering, log, page, pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)) };
}

/** Numbers of the published revisions, newest first, to choose from. */
async function listPublished(offeringId: string) {
  return db().offeringRevision.findMany({
    where: { offeringId, ...wasPublished },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    take: 500,
    select: { number: true, publishedAt: true },
  });
}

/**
 * Any two published revisions side by side; without a wish the newest two.
 * @throws NotFound for a number that was never published
 */
export async function findComparison(actor: Actor | null, slug: string, range: { von: number; bis: number } | null) {
  const offering = await findPublic(slug);
  const published = await listPublished(offering.id);
  const [newest, before] = published;
  const { von, bis } = range ?? { von: (before ?? newest)?.number ?? 0, bis: newest?.number ?? 0 };
  const revisions = await db().offeringRevision.findMany({
    where: { offeringId: offering.id, number: { in: [von, bis] }, ...wasPublished },
    take: 2,
  });
  const [from, to] = [von, bis].map((number) => revisions.find((revision) => revision.number === number));
  if (!from || !to) throw new NotFound("Eine Fassung mit dieser Nummer wurde nicht veröffentlicht.");
  const whole = [readEntry(from), readEntry(to)] as const;
  const pair = visiblePair(...whole, await audienceOf(actor, whole));
  return { offering, published, von, bis, differences: differencesOf(...pair, await findValueNames(pair)) };
}
