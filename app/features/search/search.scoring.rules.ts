import { type Bitmap, bitmapFor, hasBit, setBit } from "./search.bitmap.rules";
import type { Alternative, Clause } from "./search.clauses.rules";
import type { Match } from "./search.expansion.rules";
import type { Postings } from "./search.postings.rules";

const WEAK_SHARE = 0.25;
const NUMBER_BONUS = 50;
const FULL = 255 * 256;

export interface Scored {
  readonly found: Bitmap;
  readonly scores: Float32Array;
  readonly isRelaxed: boolean;
  /** for each clause: how well each document answers it (0 = not at all); valid until the next question */
  readonly answers: readonly Uint16Array[];
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
  /** document numbers are less than this */
  readonly documents: number;
  /** live documents */
  readonly size: number;
  /** the least impact of a word that stands in an important field */
  readonly strongImpact: number;
}

/** Scores all documents for a question. Its arrays are used again and again: nothing grows with the questions. */
export class Scorer {
  #arrays: Uint16Array[] = [];
  #scores = new Float32Array(0);
  #covers = new Uint8Array(0);
  #length = 0;

  /** `name` is the whole question, by `nameOf`. */
  score(clauses: readonly Clause[], name: string, holdings: Holdings): Scored {
    this.#prepare(holdings.documents);
    const needed = clauses.filter(({ isWeak }) => !isWeak).length;
    const answers = clauses.map((clause, index) => this.#answer(clause, index, clauses.length, holdings));
    const counts = clauses.map((clause, index) => this.#add(clause, answers[index] as Uint16Array, holdings));
    if (clauses.length > 1) this.#addBonus(name, holdings);
    const best = this.#bestCover(holdings);
    const found = this.#found(best, holdings);
    return { found, scores: this.#scores, isRelaxed: best > 0 && best < needed, answers, counts };
  }

  #prepare(documents: number): void {
    if (documents > this.#length) {
      this.#length = Math.ceil(documents * 1.25) + 64;
      this.#arrays = [];
      this.#scores = new Float32Array(this.#length);
      this.#covers = new Uint8Array(this.#length);
    }
    this.#scores.fill(0, 0, documents);
    this.#covers.fill(0, 0, documents);
  }

  #array(index: number, documents: number): Uint16Array {
    const array = this.#arrays[index] ?? new Uint16Array(this.#length);
    this.#arrays[index] = array;
    return array.fill(0, 0, documents);
  }

  #answer(clause: Clause, index: number, first: number, holdings: Holdings): Uint16Array {
    const target = this.#array(index, holdings.documents);
    for (const alternative of clause.alternatives) {
      const [only] = alternative.all;
      if (alternative.all.length === 1 && only) raiseAll(holdings.words, only, alternative.weight, target);
      else this.#raiseTogether(alternative, target, first, holdings);
      raiseBearers(alternative, target, holdings);
    }
    if (clause.number !== null)
      for (const term of holdings.numbersFrom(clause.number)) holdings.numbers.raise(term, 256, target);
    return target;
  }

  /** A document answers as well as its worst word of those that it needs. */
  #raiseTogether({ all, weight, isStrict }: Alternative, target: Uint16Array, first: number, holdings: Holdings): void {
    const sets = all.map((matches, index) => {
      const array = this.#array(first + index, holdings.documents);
      raiseAll(holdings.words, matches, 256, array);
      return array;
    });
    const least = isStrict ? holdings.strongImpact << 7 : 1;
    for (let document = 0; document < holdings.documents; document++) {
      let worst = FULL;
      for (let index = 0; index < sets.length; index++) {
        const value = (sets[index] as Uint16Array)[document] as number;
        if (value < worst) worst = value;
        if (value === 0) break;
      }
      if (worst < least) continue;
      const value = (worst * weight) >>> 8;
      if (value > (target[document] as number)) target[document] = value;
    }
  }

  /** Adds one clause to the scores; rare words count more. @returns the number of live documents that answer it */
  #add(clause: Clause, answer: Uint16Array, { live, documents, size }: Holdings): number {
    let count = 0;
    for (let document = 0; document < documents; document++)
      if (answer[document] !== 0 && hasBit(live, document)) count++;
    if (count === 0) return 0;
    const rarity = Math.log(1 + size / count);
    const share = clause.isWeak ? WEAK_SHARE : clause.number === null ? 1 : NUMBER_BONUS;
    const factor = (rarity * share) / FULL;
    const cover = clause.isWeak ? 0 : 1;
    for (let document = 0; document < documents; document++) {
      const value = answer[document] as number;
      if (value === 0) continue;
      this.#scores[document] = (this.#scores[document] as number) + value * factor;
      this.#covers[document] = (this.#covers[document] as number) + cover;
    }
    return count;
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
    if (best === 0) return found;
    let highest = 0;
    for (let document = 0; document < documents; document++)
      if (this.#covers[document] === best && hasBit(live, document))
        highest = Math.max(highest, this.#scores[document] as number);
    for (let document = 0; document < documents; document++) {
      const isFound = this.#covers[document] === best || (this.#scores[document] as number) > highest;
      if (isFound && hasBit(live, document)) setBit(found, document);
    }
    return found;
  }

  #bestCover({ live, documents }: Holdings): number {
    let best = 0;
    for (let document = 0; document < documents; document++)
      if ((this.#covers[document] as number) > best && hasBit(live, document)) best = this.#covers[document] as number;
    return best;
  }
}

function raiseBearers({ name, weight }: Alternative, target: Uint16Array, { bearers }: Holdings): void {
  if (name === null) return;
  const value = (FULL * weight) >>> 8;
  for (const document of bearers(name)) if (value > (target[document] as number)) target[document] = value;
}

/** Weights of words and of the way they were found come together: 1…256. */
export function combinedWeight(match: Match, weight: number): number {
  return Math.max(1, (match.weight * weight) >> 8);
}

function raiseAll(postings: Postings, matches: readonly Match[], weight: number, target: Uint16Array): void {
  for (const match of matches) postings.raise(match.id, combinedWeight(match, weight), target);
}
