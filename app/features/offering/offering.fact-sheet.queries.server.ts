import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { readEntry } from "./offering.content.forms";
import { listDocuments } from "./offering.document.queries.server";
import { audienceOf, findValueNames } from "./offering.names.queries.server";
import { hidesCosts, publicHash, visibleEntry } from "./offering.visible.rules";

/**
 * A published entry as everybody may see it, also for people who are signed in: papers and answers for machines are
 * passed on.
 * @throws NotFound for what is not published
 */
export async function findPublicEntry(slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, publication: "published", liveRevisionId: { not: null } },
    select: {
      id: true,
      slug: true,
      isExample: true,
      lastVerifiedAt: true,
      publishedAt: true,
      stateCode: true,
      state: { select: { name: true } },
      liveRevision: true,
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { liveRevision, state, ...offering } = row;
  const { number, hash, publishedAt } = liveRevision;
  const whole = readEntry(liveRevision);
  const entry = visibleEntry(whole, await audienceOf(null, [whole]));
  const hasHiddenCosts = hidesCosts(whole, entry);
  // an entry that is being written anew shows nothing of it
  const updatedAt = publishedAt ?? offering.publishedAt ?? liveRevision.createdAt;
  const revision = { number, hash: publicHash(hash, hasHiddenCosts), publishedAt };
  const documents = await listDocuments(entry.documentVersionIds);
  return { ...offering, stateName: state.name, entry, documents, hasHiddenCosts, updatedAt, revision };
}

export type PublicEntry = Awaited<ReturnType<typeof findPublicEntry>>;

/** The same with the names of what it refers to, for a page. */
export async function findFactSheet(slug: string) {
  const found = await findPublicEntry(slug);
  return { ...found, names: await findValueNames([found.entry]) };
}
