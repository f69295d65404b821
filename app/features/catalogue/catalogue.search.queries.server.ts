import { highlight, type Segment } from "~/features/search/search.highlight.rules";
import type { SearchResult, SearchWord } from "~/features/search/search.rules";
import { db } from "~/platform/db.server";
import { MAX_EXPORT_ROWS, portionsOf } from "~/platform/table-export";
import { catalogueIndex } from "./catalogue.index.queries.server";
import {
  type DetailedService,
  type ListedOzgService,
  listedOzgService,
  listServicesById,
} from "./catalogue.queries.server";

// The catalogue is public: these reads take no actor because there is nothing to scope.

export interface OzgSearch {
  readonly text?: string;
  /** slug of a Themenfeld */
  readonly topicField?: string;
  /** from 1 */
  readonly page?: number;
  /** at most 100 */
  readonly pageSize?: number;
}

/** A bundle with the words of the question marked in its name. */
export interface OzgHit extends ListedOzgService {
  readonly nameParts: readonly Segment[];
}

export interface OzgResult {
  readonly items: readonly OzgHit[];
  /** exact */
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly words: readonly SearchWord[];
  readonly suggestion: string | null;
  /** no bundle has all words; those with most of them are shown */
  readonly isRelaxed: boolean;
  /** LeiKa services that belong to no bundle, the best ones; no bundle leads to them */
  readonly loneServices: readonly DetailedService[];
}

/** What is looked for: words, and a Themenfeld by its slug. */
export interface OzgQuestion {
  readonly q: string;
  readonly topicField: string | null;
}

/**
 * OZG services by their name, number, keys and the names of their LeiKa services, best match first; without text all, by
 * name. A page beyond the last one is the last one.
 */
export async function searchOzgServices(search: OzgSearch): Promise<OzgResult> {
  const question = { q: search.text ?? "", topicField: search.topicField ?? null };
  const limit = Math.min(Math.max(search.pageSize ?? 20, 1), 100);
  const wanted = Math.max(search.page ?? 1, 1);
  const first = await find(question, { offset: (wanted - 1) * limit, limit });
  const pageCount = Math.max(Math.ceil(first.total / limit), 1);
  const page = Math.min(wanted, pageCount);
  const found = page === wanted ? first : await find(question, { offset: (page - 1) * limit, limit });
  const { total, words, suggestion, isRelaxed } = found;
  const [items, loneServices] = await Promise.all([itemsOf(found), findLoneServices(question, found)]);
  return { items, total, page, pageCount, words, suggestion, isRelaxed, loneServices };
}

const MAX_LONE_SERVICES = 20;

/**
 * Services of no bundle have no Themenfeld and few words: only what answers the whole question is shown, and what a
 * correction leads to only where the bundles know the word no better.
 */
async function findLoneServices({ q, topicField }: OzgQuestion, bundles: SearchResult): Promise<DetailedService[]> {
  if (q.trim() === "" || topicField !== null) return [];
  const { loneServices } = await catalogueIndex();
  const part = { offset: 0, limit: MAX_LONE_SERVICES, isUnexplained: true, countFacets: [] } as const;
  const { hits, isRelaxed, words } = loneServices.search({ q, selected: {}, order: "relevance", ...part });
  const isCorrected = ({ correction }: SearchWord) => correction !== null;
  const isGuess = words.some(isCorrected) && bundles.total > 0 && !bundles.words.some(isCorrected);
  return isRelaxed || isGuess ? [] : listServicesById(hits.map(({ id }) => id));
}

/** A part of the same list, for machines. */
export async function listOzgServices(
  question: OzgQuestion,
  part: { readonly offset: number; readonly limit: number },
): Promise<{ items: OzgHit[]; total: number }> {
  const found = await find(question, part);
  return { items: await itemsOf(found), total: found.total };
}

/** The whole list in portions, for files. */
export async function* readOzgServices(question: OzgQuestion): AsyncGenerator<OzgHit[], void, void> {
  const found = await find(question, { offset: 0, limit: MAX_EXPORT_ROWS, isUnexplained: true });
  for (const hits of portionsOf(found.hits)) yield await itemsOf({ ...found, hits });
}

type Part = { readonly offset: number; readonly limit: number; readonly isUnexplained?: true };

async function find({ q, topicField }: OzgQuestion, part: Part) {
  const { index } = await catalogueIndex();
  const selected = { themenfeld: topicField === null ? [] : [topicField] };
  return index.search({ q, selected, order: q === "" ? "name" : "relevance", ...part, countFacets: [] });
}

async function itemsOf({ hits, terms }: SearchResult): Promise<OzgHit[]> {
  const rows = await db().ozgService.findMany({
    where: { ozgId: { in: hits.map(({ id }) => id) } },
    select: listedOzgService,
  });
  const byId = new Map(rows.map((row) => [row.ozgId, row]));
  return hits.flatMap(({ id }) => {
    const row = byId.get(id);
    return row ? { ...row, nameParts: highlight(row.name, terms) } : [];
  });
}
