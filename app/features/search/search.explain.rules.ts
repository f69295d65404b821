import type { Alternative, Clause } from "./search.clauses.rules";
import type { Match } from "./search.expansion.rules";
import type { ClauseAnswers } from "./search.holdings.rules";
import type { Postings } from "./search.postings.rules";
import type { Why } from "./search.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

interface Evidence {
  readonly words: Postings;
  readonly vocabulary: Vocabulary;
  /** surface of the correction by key of the word */
  readonly corrected: ReadonlyMap<string, string>;
}

/** Why the document answers the clause: the way that counted most; null when it does not. */
export function explain(clause: Clause, document: number, answers: ClauseAnswers, evidence: Evidence): Why | null {
  if (answers.values[document] === 0) return null;
  const { word } = clause;
  const way = answers.ways[(answers.origins[document] ?? 0) - 1];
  if (!way) return { kind: "number", word, found: clause.number ?? "", group: null };
  const { alternative } = way;
  if (alternative.kind !== null)
    return { kind: alternative.kind, word, found: alternative.found ?? "", group: alternative.group };
  const correction = evidence.corrected.get(clause.keys[0] ?? "");
  if (correction !== undefined && clause.keys.length === 1)
    return { kind: "spelling", word, found: correction, group: null };
  const match =
    way.match ?? weakestOf(alternative, document, evidence.words) ?? inNameOf(alternative, document, evidence);
  if (!match) return null;
  return { kind: match.kind, word, found: evidence.vocabulary.surfaces[match.id] ?? "", group: null };
}

/** Of several words that answer together the one that answers least. */
function weakestOf({ all }: Alternative, document: number, words: Postings): Match | null {
  const best = all.flatMap((matches) => strongestOf(matches, document, words) ?? []);
  return best.toSorted((a, b) => a.value - b.value)[0]?.match ?? null;
}

/** A document that bears the name has each of its words, in some form. */
function inNameOf({ name }: Alternative, document: number, { words, vocabulary }: Evidence): Match | null {
  const ids = (name ?? "").split(" ").flatMap((ofRoot) => vocabulary.family(ofRoot));
  const id = ids.find((each) => words.impactOf(each, document) > 0);
  return id === undefined ? null : { id, weight: 1, kind: "derivation" };
}

function strongestOf(matches: readonly Match[], document: number, words: Postings) {
  let best: { match: Match; value: number } | null = null;
  for (const match of matches) {
    const value = words.impactOf(match.id, document) * match.weight;
    if (value > (best?.value ?? 0)) best = { match, value };
  }
  return best;
}
