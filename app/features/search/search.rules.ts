/** What a search index takes and gives: the words of this feature, without any logic. */

/** Themed words for one thing: what registers call it and what people call it. Terms may be several words. */
export interface SynonymGroup {
  readonly id: string;
  /** slug of the Themenfeld */
  readonly topic: string;
  readonly official: readonly string[];
  readonly everyday: readonly string[];
  readonly note?: string;
}

export interface SearchField {
  readonly name: string;
  /** how much a word in this field counts; the names come first, long descriptions last */
  readonly weight: number;
  /** Every line is a name of the thing: a question that is the whole name comes first. */
  readonly isName?: boolean;
}

export interface SearchIndexOptions {
  readonly fields: readonly SearchField[];
  readonly facets: readonly string[];
  /** The first one decides between hits that are equally good. */
  readonly orders: readonly string[];
  readonly synonyms: readonly SynonymGroup[];
}

export interface SearchDocument {
  readonly id: string;
  /** by name of the field; a missing field is empty */
  readonly texts: Readonly<Record<string, string>>;
  /** OZG-IDs and LeiKa keys, digits only */
  readonly numbers: readonly string[];
  /** by name of the facet */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** by name of the order, ascending: the newest first is the negative time */
  readonly orders: Readonly<Record<string, number>>;
}

export interface SearchRequest {
  readonly q: string;
  /** several values of one facet: any of them; several facets: all of them */
  readonly selected: Readonly<Record<string, readonly string[]>>;
  /** "relevance" or the name of an order */
  readonly order: string;
  readonly offset: number;
  readonly limit: number;
  /** the facets to count; all when not given */
  readonly countFacets?: readonly string[];
  /** Which documents, and not why: for whole results. */
  readonly isUnexplained?: true;
}

export type WhyKind =
  | "exact"
  | "inflection"
  | "derivation"
  | "part"
  | "split"
  | "synonym"
  | "prefix"
  | "spelling"
  | "number";

/** Why a document answers a word of the question. */
export interface Why {
  readonly kind: WhyKind;
  /** as it was typed */
  readonly word: string;
  /** what was found in its place: a form, a compound, a synonym, a correction */
  readonly found: string;
  /** id of the synonym group, else null */
  readonly group: string | null;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly why: readonly Why[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** One word of the question (or several that mean one thing) and how it was understood. */
export interface SearchWord {
  readonly word: string;
  /** also looked for, in words that people can read */
  readonly alternatives: readonly string[];
  /** looked for instead, because the typed word occurs nowhere */
  readonly correction: string | null;
  readonly isFound: boolean;
}

/** What to mark in the texts of the hits; made by the index, read by `highlight`. */
export interface HighlightTerm {
  readonly stem: string;
  /** also other words of the same root (anmelden, Anmeldung) */
  readonly root: string | null;
}

export interface SearchResult {
  /** exact */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Counts of a facet ignore its own selection; selected values stand there with 0 too; most frequent first. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  /** No document had all words: those with most of them are shown. */
  readonly isRelaxed: boolean;
  readonly words: readonly SearchWord[];
  /** the whole question with its corrections ("Meinten Sie …"), else null */
  readonly suggestion: string | null;
  readonly terms: readonly HighlightTerm[];
}

/** A completed question while it is typed. */
export interface Completion {
  readonly text: string;
  /** number of documents with the completed word */
  readonly count: number;
}

export interface SearchIndex {
  /** documents that can be found now */
  readonly size: number;
  /** So much is dead (replaced or removed) that a fresh index would be smaller and faster. */
  readonly isWorthRebuilding: boolean;
  /** Adds the document or replaces the one with its id. */
  put(document: SearchDocument): void;
  /** Adds many, in portions: one step at most some milliseconds, so that a server can answer in between. */
  putAll(documents: Iterable<SearchDocument>): Generator<number, void, void>;
  remove(id: string): void;
  /** Removes all but these. */
  retain(ids: ReadonlySet<string>): void;
  search(request: SearchRequest): SearchResult;
  suggest(q: string, limit?: number): readonly Completion[];
}
