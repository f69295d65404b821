import { type Bitmap, bitmapFor, intersect } from "./search.bitmap.rules";
import type { Alternative, Clause } from "./search.clauses.rules";
import { highest, hits, isHit, isSame } from "./search.counting.rules";
import type { Match } from "./search.expansion.rules";
import { addMissing, strongly } from "./search.namesakes.rules";
import type { Answers, Postings } from "./search.postings.rules";

const WEAK_SHARE = 0.25;
const NUMBER_BONUS = 50;
const FULL = 255 * 256;
/** Words that are kept for one question; more are worked out again. */
const MAX_SETS = 24;

/** of 256: how much of their weight synonyms keep */
const BESIDE_NAMESAKES = 190;

/** The way in which a document answers a clause. */
export interface Origin {
  readonly alternative: Alternative;
  /** null where several words, or a whole name, answer together */
  readonly match: Match | null;
}

/** How well each document answers a clause (0 = not at all); valid until the next question. */
export interface ClauseAnswers extends Answers {
  /** by number in `origins` less one; 0 there is a number of the document */
  readonly ways: readonly Origin[];
  /** few documents whose names have the asked word, where there are synonyms too */
  readonly namesakes: readonly number[];
}

export interface Scored {
  readonly found: Bitmap;
  readonly scores: Float32Array;
  readonly isRelaxed: boolean;
  /** for each clause */
  readonly answers: readonly ClauseAnswers[];
  /** for each clause: documents that answer it */
  readonly counts: readonly number[];
}

export interface Holdings {
  readonly words: Postings;
  readonly numbers: Postings;
  /** documents that bear the name, by `nameOf` */
  readonly bearers: (name: string) => readonly number[];
  /** terms of `numbers` that begin with these digits */
  readonly numbersFrom: (digits: string) => readonly number[];
  readonly live: Bitmap;
  /** removed documents, which the postings still have */
  readonly dead: readonly number[];
  /** document numbers are less than this */
  readonly documents: number;
  /** live documents */
  readonly size: number;
  /** the least impact of a word that stands in an important field */
  readonly strongImpact: number;
}

/** Scores all documents for a question. Its arrays are used again and again: nothing grows with the questions. */
export class Scorer {
  #arrays: Answers[] = [];
  readonly #sets = new Map<readonly Match[], Uint16Array>();
  #setArrays: Answers[] = [];
  /** where sets note their origins, which nobody asks for */
  #unread = new Uint32Array(0);
  #scores = new Float32Array(0);
  #covers = new Uint8Array(0);
  #length = 0;

  /** `name` is the whole question, by `nameOf`. */
  score(clauses: readonly Clause[], name: string, holdings: Holdings): Scored {
    this.#prepare(holdings.documents);
    const needed = clauses.filter(({ isWeak }) => !isWeak).length;
    const answers = clauses.map((clause, index) => this.#answer(clause, index, holdings));
    const counts = answers.map(({ values }) => hits(values, holdings.documents));
    // "anmelden in Köln": where nothing is known of all that matters, the general words must answer
    const isGeneral = clauses.every(({ isWeak }, index) => isWeak || counts[index] === 0);
    for (const [index, clause] of clauses.entries())
      this.#add(clause, isGeneral, counts[index] as number, answers[index] as ClauseAnswers, holdings);
    if (clauses.length > 1) this.#addBonus(name, holdings);
    const best = highest(this.#covers, holdings.documents);
    const found = best === 0 ? bitmapFor(holdings.documents) : this.#found(best, holdings);
    for (const { namesakes } of answers) addMissing(namesakes, found);
    return {
      found,
      scores: this.#scores,
      isRelaxed: best > 0 && (best < needed || (isGeneral && needed > 0)),
      answers,
      counts,
    };
  }

  #prepare(documents: number): void {
    if (documents > this.#length) {
      this.#length = Math.ceil(documents * 1.25) + 64;
      this.#arrays = [];
      this.#setArrays = [];
      this.#unread = new Uint32Array(this.#length);
      this.#scores = new Float32Array(this.#length);
      this.#covers = new Uint8Array(this.#length);
    }
    this.#sets.clear();
    this.#scores.fill(0, 0, documents);
    this.#covers.fill(0, 0, documents);
  }

  #array(index: number, documents: number): Answers {
    const made = () => ({ values: new Uint16Array(this.#length), origins: new Uint32Array(this.#length) });
    const array = this.#arrays[index] ?? made();
    this.#arrays[index] = array;
    array.values.fill(0, 0, documents);
    return array;
  }

  #answer(clause: Clause, index: number, holdings: Holdings): ClauseAnswers {
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

  /** Adds one clause, which `count` documents answer, to the scores; rare words count more. */
  #add(clause: Clause, isGeneral: boolean, count: number, { values }: Answers, { documents, size }: Holdings): void {
    if (count === 0) return;
    const rarity = Math.log(1 + size / count);
    const share = shareOf(clause, isGeneral);
    const factor = (rarity * share) / FULL;
    const cover = clause.isWeak && !isGeneral ? 0 : 1;
    const scores = this.#scores;
    const covers = this.#covers;
    for (let document = 0; document < documents; document++) {
      const value = values[document] as number;
      scores[document] = (scores[document] as number) + value * factor;
      covers[document] = (covers[document] as number) + isHit(value) * cover;
    }
  }

  /** The question is the name of these documents. */
  #addBonus(name: string, { bearers, size }: Holdings): void {
    for (const document of bearers(name))
      this.#scores[document] = (this.#scores[document] as number) + Math.log(1 + size);
  }

  /**
   * Documents with the most words, and those that would stand above them: a long text that happens to hold every word
   * must not hide the thing that most of the words name.
   */
  #found(best: number, { live, documents }: Holdings): Bitmap {
    const found = bitmapFor(documents);
    const scores = this.#scores;
    const covers = this.#covers;
    let bar = 0;
    for (let document = 0; document < documents; document++)
      bar = Math.max(bar, (scores[document] as number) * isSame(covers[document] as number, best));
    for (let word = 0; word < found.length; word++) {
      const end = Math.min(documents, word * 32 + 32);
      let bits = 0;
      for (let document = word * 32; document < end; document++) {
        bits |= isSame(covers[document] as number, best) << (document & 31);
        if ((scores[document] as number) > bar) bits |= 1 << (document & 31);
      }
      found[word] = bits;
    }
    intersect(found, live);
    return found;
  }
}

function shareOf({ isWeak, number, certainty }: Clause, isGeneral: boolean): number {
  if (number !== null) return NUMBER_BONUS;
  return isWeak && !isGeneral ? WEAK_SHARE : certainty;
}

function rarest(all: readonly (readonly Match[])[], words: Postings): readonly Match[] {
  const lengths = all.map((matches) => matches.reduce((sum, { id }) => sum + words.length(id), 0));
  return all[lengths.indexOf(Math.min(...lengths))] ?? [];
}

function raiseBearers(alternative: Alternative, target: Answers, ways: Origin[], { bearers }: Holdings): void {
  const documents = bearers(alternative.name ?? "");
  if (documents.length === 0) return;
  const value = (FULL * alternative.weight) >>> 8;
  const way = ways.push({ alternative, match: alternative.all[0]?.[0] ?? null });
  for (const document of documents)
    if (value > (target.values[document] as number)) {
      target.values[document] = value;
      target.origins[document] = way;
    }
}

/** Weights of words and of the way they were found come together: 1…256. */
export function combinedWeight(match: Match, weight: number): number {
  return Math.max(1, (match.weight * weight) >> 8);
}
