import type { Alternative, Clause } from "./search.clauses.rules";
import type { Match } from "./search.expansion.rules";
import type { Postings } from "./search.postings.rules";
import type { Why } from "./search.rules";
import { combinedWeight } from "./search.scoring.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

interface Evidence {
  readonly words: Postings;
  readonly vocabulary: Vocabulary;
  /** surface of the correction by key of the word */
  readonly corrected: ReadonlyMap<string, string>;
}

/** Why the document answers the clause: the way that counted most; null when it does not. */
export function explain(clause: Clause, document: number, value: number, evidence: Evidence): Why | null {
  if (value === 0) return null;
  const best = bestOf(clause, document, evidence.words);
  if (!best) return { kind: "number", word: clause.word, found: clause.number ?? "", group: null };
  const { alternative, match } = best;
  const surface = evidence.vocabulary.surfaces[match.id] ?? "";
  const correction = evidence.corrected.get(clause.keys[0] ?? "");
  if (alternative.kind === null && correction !== undefined && clause.keys.length === 1)
    return { kind: "spelling", word: clause.word, found: correction, group: null };
  return {
    kind: alternative.kind ?? match.kind,
    word: clause.word,
    found: alternative.found ?? surface,
    group: alternative.group,
  };
}

interface Found {
  readonly alternative: Alternative;
  readonly match: Match;
  readonly value: number;
}

function bestOf(clause: Clause, document: number, words: Postings): Found | null {
  let best: Found | null = null;
  for (const alternative of clause.alternatives) {
    const found = valueIn(alternative, document, words);
    if (found && (!best || found.value > best.value)) best = found;
  }
  return best;
}

function valueIn(alternative: Alternative, document: number, words: Postings): Found | null {
  const isSingle = alternative.all.length === 1;
  let worst: Found | null = null;
  for (const matches of alternative.all) {
    const found = bestMatch(matches, document, words, isSingle ? alternative.weight : 256);
    if (!found) return null;
    if (!worst || found.value < worst.value) worst = { ...found, alternative };
  }
  return worst && !isSingle ? { ...worst, value: (worst.value * alternative.weight) >> 8 } : worst;
}

function bestMatch(matches: readonly Match[], document: number, words: Postings, weight: number) {
  let best: { match: Match; value: number } | null = null;
  for (const match of matches) {
    const value = words.impactOf(match.id, document) * combinedWeight(match, weight);
    if (value > (best?.value ?? 0)) best = { match, value };
  }
  return best;
}
