import { highlight, snippet } from "~/features/search/search.highlight.rules";
import { inTurn } from "~/features/search/search.marks.rules";
import type { FacetCount, HighlightTerm, SearchHit, SearchWord, Why } from "~/features/search/search.rules";
import { readSearchStates } from "~/features/search/search.state.queries.server";
import { db, rawExecutor } from "~/platform/db.server";
import { liveValue } from "~/platform/live-value.server";
import { perDatabase } from "~/platform/per-database.server";
import { MAX_EXPORT_ROWS, portionsOf } from "~/platform/table-export";
import type { MaturityModel, OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import { connectedStatesSql } from "./offering.connected.rules";
import type { OfferingFilters } from "./offering.filters.forms";
import { offeringIndex } from "./offering.index.queries.server";
import { type ShownFacet, shownFacets } from "./offering.search.rules";

export const PAGE_SIZE = 20;

export interface OfferingHit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly topicFieldSlug: string;
  readonly topicFieldName: string;
  readonly phase: OfferingPhase;
  readonly reuseModel: ReuseModel;
  readonly maturityModel: MaturityModel | null;
  readonly maturityLevel: number | null;
  readonly ozgIds: readonly string[];
  readonly leikaKeys: readonly string[];
  readonly isExample: boolean;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly connectionCount: number;
}

type CardField =
  | "slug"
  | "title"
  | "stateName"
  | "topicFieldName"
  | "phase"
  | "maturityModel"
  | "maturityLevel"
  | "isExample"
  | "connectionCount";

/** What the card of a hit shows, with the words of the question marked, and why it is one; a page carries nothing else. */
export interface MarkedHit extends Pick<OfferingHit, CardField> {
  readonly titleParts: readonly string[];
  readonly textParts: readonly string[];
  /** only what the marks alone do not say */
  readonly why: readonly Why[];
}

export interface OfferingResult {
  readonly hits: readonly MarkedHit[];
  /** exact */
  readonly total: number;
  readonly facets: Readonly<Record<ShownFacet, readonly FacetCount[]>>;
  readonly words: readonly SearchWord[];
  /** nearest spelling, as a question of its own */
  readonly suggestion: string | null;
  /** no entry has all words; those with most of them are shown */
  readonly isRelaxed: boolean;
}

const TEXT_LENGTH = 240;
const saidByMarks: ReadonlySet<Why["kind"]> = new Set<Why["kind"]>(["exact", "prefix", "inflection", "derivation"]);

/** One page of the published entries that fulfil every filter, with the counts of all filters. */
export async function searchOfferings(filters: OfferingFilters): Promise<OfferingResult> {
  const index = await offeringIndex();
  const found = index.search({ ...request(filters), offset: (filters.seite - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const hits = await cardsOf(found.hits);
  return {
    hits: hits.map((card) => marked(card, found.hits, found.terms)),
    total: found.total,
    facets: found.facets as OfferingResult["facets"],
    words: found.words,
    suggestion: found.suggestion,
    isRelaxed: found.isRelaxed,
  };
}

/** A part of the same result, without counts and marks: for the API, exports and links from other pages. */
export async function listOfferings(
  filters: OfferingFilters,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ hits: OfferingHit[]; total: number }> {
  const index = await offeringIndex();
  const found = index.search({ ...request(filters), offset, limit, countFacets: [] });
  return { hits: await cardsOf(found.hits), total: found.total };
}

/**
 * The whole result in portions, for files: what belongs to it and in which order is decided once, so nothing stands there
 * twice or is left out when entries change meanwhile.
 */
export async function* readOfferings(filters: OfferingFilters): AsyncGenerator<OfferingHit[], void, void> {
  const index = await offeringIndex();
  const whole = { offset: 0, limit: MAX_EXPORT_ROWS, countFacets: [], isUnexplained: true } as const;
  for (const hits of portionsOf(index.search({ ...request(filters), ...whole }).hits)) yield await cardsOf(hits);
}

function request({ q, selected, sort }: OfferingFilters) {
  const order = sort ?? (q === "" ? "neu" : "relevanz");
  return { q, selected, order: order === "relevanz" ? "relevance" : order, countFacets: shownFacets };
}

function marked(card: OfferingHit, hits: readonly SearchHit[], terms: readonly HighlightTerm[]): MarkedHit {
  const { slug, title, stateName, topicFieldName, phase, maturityModel, maturityLevel, isExample, connectionCount } =
    card;
  const why = hits.find(({ id }) => id === card.id)?.why ?? [];
  return {
    ...{ slug, title, stateName, topicFieldName, phase, maturityModel, maturityLevel, isExample, connectionCount },
    titleParts: inTurn(highlight(title, terms)),
    textParts: inTurn(snippet(card.summary, terms, TEXT_LENGTH)),
    why: why.filter(({ kind }) => !saidByMarks.has(kind)),
  };
}

/** What a card shows, in the order of the hits; one that was retired in this moment is left out. */
async function cardsOf(hits: readonly SearchHit[]): Promise<OfferingHit[]> {
  if (hits.length === 0) return [];
  const { rows } = await rawExecutor().executeSql(
    `SELECT o.id::text, o.slug, r.title, r.summary, o."stateCode", s.name AS "stateName", r."topicFieldSlug",
        t.name AS "topicFieldName", r.phase::text, r."reuseModel"::text, r."maturityModel"::text, r."maturityLevel",
        r."ozgIds", r."leikaKeys", o."isExample", o."publishedAt", coalesce(r."publishedAt", o."publishedAt") AS "updatedAt",
        (SELECT count(*)::int FROM "Connection" c WHERE c."offeringId" = o.id
          AND c.status IN (${connectedStatesSql})) AS "connectionCount"
       FROM unnest($1::uuid[]) WITH ORDINALITY AS hit(id, position)
       JOIN "Offering" o ON o.id = hit.id AND o.publication = 'published'
       JOIN "OfferingRevision" r ON r.id = o."liveRevisionId"
       JOIN "State" s ON s.code = o."stateCode"
       JOIN "TopicField" t ON t.slug = r."topicFieldSlug"
      ORDER BY hit.position`,
    [hits.map(({ id }) => id)],
  );
  return rows as unknown as OfferingHit[];
}

/** Names for the filter lists; small reference tables, kept until the catalogue changes. */
export function listFilterOptions(): Promise<FilterOptions> {
  return perDatabase("offering-filter-options", () =>
    liveValue<FilterOptions, bigint>({
      readState: async () => (await readSearchStates()).catalogue.version,
      build: readFilterOptions,
      update: async () => null,
      isSame: (a, b) => a === b,
    }),
  ).current();
}

interface FilterOptions {
  readonly topicFields: readonly { readonly slug: string; readonly name: string }[];
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

async function readFilterOptions(): Promise<FilterOptions> {
  const [topicFields, states] = await Promise.all([
    db().topicField.findMany({ orderBy: { position: "asc" }, select: { slug: true, name: true }, take: 50 }),
    db().state.findMany({ orderBy: { name: "asc" }, select: { code: true, name: true }, take: 50 }),
  ]);
  return { topicFields, states };
}
