import type { Clause } from "./search.clauses.rules";
import type { Corrected } from "./search.correction.rules";
import type { HighlightTerm, SearchWord } from "./search.rules";
import { root, stem } from "./search.stem.rules";
import { contentKeys } from "./search.thesaurus.rules";

const MAX_SHOWN = 6;

/** What people are told about each word of their question. */
export function readWords(
  clauses: readonly Clause[],
  counts: readonly number[],
  corrected: Corrected | null,
): SearchWord[] {
  const corrections = new Map(
    (corrected?.corrections ?? []).flatMap((made) => (made ? [[made.key, made.surface] as const] : [])),
  );
  return clauses.map((clause, index) => ({
    word: clause.word,
    alternatives: synonymsOf(clause).slice(0, MAX_SHOWN),
    correction: clause.keys.map((key) => corrections.get(key)).find((surface) => surface !== undefined) ?? null,
    isFound: (counts[index] ?? 0) > 0,
  }));
}

function synonymsOf({ alternatives }: Clause): string[] {
  return alternatives.flatMap(({ kind, found }) => (kind === "synonym" && found !== null ? [found] : []));
}

/** Asked words with their families, and the words of the synonyms. */
export function highlightTerms(clauses: readonly Clause[]): HighlightTerm[] {
  const terms = new Map<string, HighlightTerm>();
  for (const clause of clauses) {
    for (const key of clause.keys) terms.set(stem(key), { stem: stem(key), root: root(stem(key)) });
    for (const part of partsOf(clause)) if (!terms.has(part)) terms.set(part, { stem: part, root: null });
    for (const synonym of synonymsOf(clause))
      for (const key of contentKeys(synonym))
        if (!terms.has(stem(key))) terms.set(stem(key), { stem: stem(key), root: null });
  }
  return [...terms.values()];
}

function partsOf({ alternatives }: Clause): string[] {
  return alternatives.flatMap(({ kind, found }) =>
    kind === "split" && found !== null ? found.split(" + ").map(stem) : [],
  );
}
