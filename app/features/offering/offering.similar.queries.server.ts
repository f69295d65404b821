import { type Actor, writingState } from "~/features/account/account.rules";
import { leikaKeyPattern, ozgIdPattern } from "~/features/catalogue/catalogue.rules";
import { db } from "~/platform/db.server";
import { Prisma } from "~prisma/generated/client";
import { slugInAddress } from "./offering.rules";

export interface SimilarOffering {
  readonly slug: string;
  readonly title: string;
  readonly stateCode: string;
  readonly stateName: string;
  /** the same service of the same Land: most likely the same entry twice */
  readonly isSameService: boolean;
  readonly isSameState: boolean;
  /** else a draft of the own Land */
  readonly isPublished: boolean;
}

const MOST = 5;
/** Titles that share so much of their letters are near the same: "Sprengstofferlaubnis" and "Erlaubnis Sprengstoff" are not. */
const NEAR = 0.45;

export interface Likeness {
  readonly title: string;
  readonly ozgIds: readonly string[];
  readonly leikaKeys: readonly string[];
  /** the entry being written */
  readonly exceptSlug: string | null;
}

/**
 * Entries that may be the same as the one being written: one of its keys and the same Land, one of its OZG services and the
 * same Land, or a title that is nearly the same. Published ones, and drafts of the own Land.
 */
export async function findSimilar(
  actor: Actor,
  { title, ozgIds, leikaKeys, exceptSlug }: Likeness,
): Promise<SimilarOffering[]> {
  const own = writingState(actor) ?? "";
  const ids = ozgIds.filter((id) => ozgIdPattern.test(id)).slice(0, 10);
  const keys = leikaKeys.filter((key) => leikaKeyPattern.test(key)).slice(0, 400);
  if (title.trim().length < 3 && ids.length === 0 && keys.length === 0) return [];
  return db().$queryRaw<SimilarOffering[]>`
    WITH hit AS (
      SELECT o.slug, r.title, o."stateCode", o.publication = 'published' AS "isPublished",
        (r."leikaKeys" && ${keys}::text[] OR r."ozgIds" && ${ids}::text[]) AS "isSameService",
        similarity(lower(r.title), lower(${title})) AS likeness
      FROM "OfferingRevision" r
      JOIN "Offering" o ON (o."liveRevisionId" = r.id AND o.publication = 'published')
        OR (o."workingRevisionId" = r.id AND o."liveRevisionId" IS NULL AND o."stateCode" = ${own})
      WHERE o.slug <> ${exceptSlug ?? ""} AND ${candidates({ title, ids, keys })}
    )
    SELECT h.slug, h.title, h."stateCode", s.name AS "stateName", h."isSameService", h."stateCode" = ${own} AS "isSameState",
      h."isPublished"
    FROM hit h JOIN "State" s ON s.code = h."stateCode"
    WHERE (h."isSameService" AND h."stateCode" = ${own}) OR h.likeness >= ${NEAR}
    ORDER BY (h."isSameService" AND h."stateCode" = ${own}) DESC, h.likeness DESC, h.slug
    LIMIT ${MOST}`;
}

/** Each part is answered by an index: the keys by GIN, the title by its trigrams. */
function candidates({ title, ids, keys }: { title: string; ids: string[]; keys: string[] }): Prisma.Sql {
  return Prisma.sql`(r."leikaKeys" && ${keys}::text[] OR r."ozgIds" && ${ids}::text[] OR r.title % ${title})`;
}

/** Published entries to choose one of: words of the title, an OZG-ID, a key, or the address of the entry. */
export async function findOfferingsByWords(words: string, exceptSlug: string): Promise<SimilarOffering[]> {
  const text = words.trim().slice(0, 200);
  if (text.length < 2) return [];
  const rows = await db().offering.findMany({
    where: {
      slug: { not: exceptSlug },
      publication: "published",
      OR: [
        { slug: slugInAddress(text) },
        { liveRevision: { title: { contains: text, mode: "insensitive" } } },
        { liveRevision: { ozgIds: { has: text } } },
        { liveRevision: { leikaKeys: { has: text.replace(/\s/g, "") } } },
      ],
    },
    orderBy: [{ liveRevision: { title: "asc" } }, { slug: "asc" }],
    take: 20,
    select: {
      slug: true,
      stateCode: true,
      state: { select: { name: true } },
      liveRevision: { select: { title: true } },
    },
  });
  return rows.map(({ slug, stateCode, state, liveRevision }) => ({
    slug,
    title: liveRevision?.title ?? slug,
    stateCode,
    stateName: state.name,
    isSameService: false,
    isSameState: false,
    isPublished: true,
  }));
}
