import type { Alternative, Clause } from "./search.clauses.rules";
import type { Match } from "./search.expansion.rules";
import type { ClauseAnswers, Holdings, Origin } from "./search.holdings.rules";
import { strongly } from "./search.namesakes.rules";
import type { Answers, Postings } from "./search.postings.rules";

/** The value of a document that answers as well as can be. */
export const FULL = 255 * 256;
/** Words that are kept for one question; more are worked out again. */
const MAX_SETS = 24;

/** of 256: how much of their weight synonyms keep */
const BESIDE_NAMESAKES = 190;

/** Finds for each clause of a question how well each document answers it. Its arrays are used again and again. */
export class Answerer {
  #arrays: Answers[] = [];
  readonly #sets = new Map<readonly Match[], Uint16Array>();
  #setArrays: Answers[] = [];
  /** where sets note their origins, which nobody asks for */
  #unread = new Uint32Array(0);
  #length = 0;

  /** Before each question. @param length of the arrays: at least the number of documents */
  prepare(length: number): void {
    this.#sets.clear();
    if (length <= this.#length) return;
    this.#length = length;
    this.#arrays = [];
    this.#setArrays = [];
    this.#unread = new Uint32Array(length);
  }

  #array(index: number, documents: number): Answers {
    const made = () => ({ values: new Uint16Array(this.#length), origins: new Uint32Array(this.#length) });
    const array = this.#arrays[index] ?? made();
    this.#arrays[index] = array;
    array.values.fill(0, 0, documents);
    return array;
  }

  answer(clause: Clause, index: number, holdings: Holdings): ClauseAnswers {
    const target = this.#array(index, holdings.documents);
    const ways: Origin[] = [];
    let namesakes: readonly number[] | null = null;
    for (const each of clause.alternatives) {
      let alternative = each;
      if (each.kind === "synonym") {
        // what is called as it was asked for stands before what means the same
        namesakes ??= strongly(target.values, holdings);
        if (namesakes.length > 0) alternative = { ...each, weight: (each.weight * BESIDE_NAMESAKES) >> 8 };
      }
      const [only] = alternative.all;
      if (alternative.all.length === 1 && only)
        for (const match of only)
          holdings.words.raise(
            match.id,
            combinedWeight(match, alternative.weight),
            target,
            ways.push({ alternative, match }),
          );
      else this.#raiseTogether(alternative, target, ways.push({ alternative, match: null }), holdings);
      if (alternative.name !== null) raiseBearers(alternative, target, ways, holdings);
    }
    if (clause.number !== null)
      for (const term of holdings.numbersFrom(clause.number)) holdings.numbers.raise(term, 256, target, 0);
    for (const document of holdings.dead) target.values[document] = 0;
    return { ...target, ways, namesakes: namesakes ?? [] };
  }

  /** A document answers as well as its worst word of those that it needs; only those with the rarest word are looked at. */
  #raiseTogether(alternative: Alternative, target: Answers, way: number, { words, ...holdings }: Holdings): void {
    const { all, weight, isStrict } = alternative;
    const least = isStrict ? holdings.strongImpact << 7 : 1;
    if (this.#sets.size + all.length > MAX_SETS) this.#sets.clear();
    const sets = all.map((matches) => this.#setOf(matches, words, holdings.documents));
    const { values, origins } = target;
    const visit = (document: number) => {
      let worst = FULL;
      for (let index = 0; index < sets.length; index++) {
        const value = (sets[index] as Uint16Array)[document] as number;
        if (value < worst) worst = value;
      }
      const value = (worst * weight) >>> 8;
      if (worst >= least && value > (values[document] as number)) {
        values[document] = value;
        origins[document] = way;
      }
      return true;
    };
    for (const { id } of rarest(all, words)) words.each(id, visit);
  }

  /** How well each document answers by any of these words; alternatives share words, so it is kept for the question. */
  #setOf(matches: readonly Match[], words: Postings, documents: number): Uint16Array {
    const known = this.#sets.get(matches);
    if (known) return known;
    const set = this.#setArrays[this.#sets.size] ?? { values: new Uint16Array(this.#length), origins: this.#unread };
    this.#setArrays[this.#sets.size] = set;
    set.values.fill(0, 0, documents);
    for (const match of matches) words.raise(match.id, match.weight, set, 0);
    this.#sets.set(matches, set.values);
    return set.values;
  }
}

function rarest(all: readonly (readonly Match[])[], words: Postings): readonly Match[] {
  const lengths = all.map((matches) => matches.reduce((sum, { id }) => sum + words.length(id), 0));
  return all[lengths.indexOf(Math.min(...lengths))] ?? [];
}

function raiseBearers(alternative: Alternative, target: Answers, ways: Origin[], { bearers }: Holdings): void {
  const documents = bearers(alternative.name ?? "");
  if (documents.length === 0) return;
  const value = (FULL * alternative.weight) >>> 8;
  const way = ways.push({ alternative, match: null });
  for (const document of documents)
    if (value > (target.values[document] as number)) {
      target.values[document] = value;
      target.origins[document] = way;
    }
}

/** Weights of words and of the way they were found come together: 1…256. */
function combinedWeight(match: Match, weight: number): number {
  return Math.max(1, (match.weight * weight) >> 8);
}
