import { foldForSearch } from "~/features/catalogue/catalogue.rules";
import { db } from "~/platform/db.server";
import { Prisma } from "~prisma/generated/client";
import type { OfferingFilters } from "./offering.forms";

export const PAGE_SIZE = 20;

export interface OfferingHit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly topicFieldName: string;
  readonly phase: string;
  readonly reuseModel: string;
  readonly maturityModel: string | null;
  readonly maturityLevel: number | null;
  readonly ozgIds: string[];
  readonly isExample: boolean;
  readonly publishedAt: Date;
  readonly connectionCount: number;
}

/** At most so many words of a query count: more only cost time and never narrow a search sensibly. */
const MAX_TERMS = 8;

export function searchTerms(q: string): string[] {
  return q.split(/\s+/).filter(Boolean).slice(0, MAX_TERMS);
}

/** Every word must occur: as a German word form, or as part of a word (compounds, "Fuehrerschein" for "Führerschein"). */
function matches(term: string): Prisma.Sql {
  const pattern = `%${foldForSearch(term).replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`(r."searchVector" @@ plainto_tsquery('german', ${term}) OR r."searchText" LIKE ${pattern})`;
}

function conditions(filters: OfferingFilters): Prisma.Sql[] {
  const { themenfeld, land, modell, phase, reifegrad, transport, leika, ozg } = filters;
  return [
    Prisma.sql`o.publication = 'published'`,
    ...searchTerms(filters.q ?? "").map(matches),
    ...(themenfeld ? [Prisma.sql`r."topicFieldSlug" = ${themenfeld}`] : []),
    ...(land ? [Prisma.sql`o."stateCode" = ${land}`] : []),
    ...(modell ? [Prisma.sql`r."reuseModel" = ${modell}::"ReuseModel"`] : []),
    ...(phase ? [Prisma.sql`r.phase = ${phase}::"OfferingPhase"`] : []),
    ...(reifegrad === undefined ? [] : [Prisma.sql`r."maturityModel" = 'v1_1' AND r."maturityLevel" >= ${reifegrad}`]),
    ...(transport ? [Prisma.sql`r.transports @> ARRAY[${transport}]`] : []),
    ...(leika ? [Prisma.sql`r."leikaKeys" @> ARRAY[${leika}]`] : []),
    ...(ozg ? [Prisma.sql`r."ozgIds" @> ARRAY[${ozg}]`] : []),
  ];
}

function order(filters: OfferingFilters): Prisma.Sql {
  const terms = searchTerms(filters.q ?? "");
  const byTitle = Prisma.sql`r.title, o.slug`;
  if (filters.sort === "titel") return byTitle;
  if (filters.sort === "neu" || terms.length === 0) return Prisma.sql`o."publishedAt" DESC, o.slug`;
  const query = terms.join(" ");
  const part = `%${foldForSearch(query).replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`(CASE WHEN lower(r.title) = lower(${query}) THEN 3 WHEN r."searchText" LIKE ${part} THEN 1 ELSE 0 END
    + ts_rank(r."searchVector", websearch_to_tsquery('german', ${query}))) DESC, ${byTitle}`;
}

/**
 * Published entries that fulfil every filter, best match first (newest first without a query); `PAGE_SIZE` a page.
 * @returns the page and the exact number of all hits
 */
export async function listPublishedOfferings(
  filters: OfferingFilters,
): Promise<{ hits: OfferingHit[]; total: number }> {
  const where = Prisma.join(conditions(filters), " AND ");
  const offset = (filters.seite - 1) * PAGE_SIZE;
  const rows = await db().$queryRaw<(OfferingHit & { total: bigint })[]>`
    SELECT o.id::text, o.slug, r.title, r.summary, o."stateCode", s.name AS "stateName", t.name AS "topicFieldName",
      r.phase::text, r."reuseModel"::text, r."maturityModel"::text, r."maturityLevel", r."ozgIds", o."isExample",
      o."publishedAt", count(*) OVER () AS total,
      (SELECT count(*)::int FROM "Connection" c
        WHERE c."offeringId" = o.id AND c.status IN ('approved', 'contract', 'connecting', 'test', 'live')) AS "connectionCount"
    FROM "Offering" o
    JOIN "OfferingRevision" r ON r.id = o."liveRevisionId"
    JOIN "State" s ON s.code = o."stateCode"
    JOIN "TopicField" t ON t.slug = r."topicFieldSlug"
    WHERE ${where}
    ORDER BY ${order(filters)}
    LIMIT ${PAGE_SIZE} OFFSET ${offset}`;
  const hits = rows.map(({ total: _total, ...hit }) => hit);
  const total = rows[0] ? Number(rows[0].total) : offset === 0 ? 0 : await countPublishedOfferings(filters);
  return { hits, total };
}

/** Number of all hits, for a page beyond the last one. */
export async function countPublishedOfferings(filters: OfferingFilters): Promise<number> {
  const where = Prisma.join(conditions(filters), " AND ");
  const rows = await db().$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM "Offering" o JOIN "OfferingRevision" r ON r.id = o."liveRevisionId" WHERE ${where}`;
  return Number(rows[0]?.total ?? 0);
}

/** Names for the filter lists; small reference tables. */
export async function listFilterOptions() {
  const [topicFields, states] = await Promise.all([
    db().topicField.findMany({ orderBy: { position: "asc" }, select: { slug: true, name: true }, take: 50 }),
    db().state.findMany({ orderBy: { name: "asc" }, select: { code: true, name: true }, take: 50 }),
  ]);
  return { topicFields, states };
}
