import { Answerer, FULL } from "./search.answers.rules";
import { type Bitmap, bitmapFor, intersect } from "./search.bitmap.rules";
import type { Clause } from "./search.clauses.rules";
import { highest, hits, isHit, isSame } from "./search.counting.rules";
import type { ClauseAnswers, Holdings, Scored } from "./search.holdings.rules";
import { addMissing } from "./search.namesakes.rules";
import type { Answers } from "./search.postings.rules";

const WEAK_SHARE = 0.25;
const NUMBER_BONUS = 50;
/** Scores all documents for a question. Its arrays are used again and again: nothing grows with the questions. */
export class Scorer {
  readonly #answerer = new Answerer();
  #scores = new Float32Array(0);
  #covers = new Uint8Array(0);
  #length = 0;

  /** `name` is the whole question, by `nameOf`. */
  score(clauses: readonly Clause[], name: string, holdings: Holdings): Scored {
    this.#prepare(holdings.documents);
    const needed = clauses.filter(({ isWeak }) => !isWeak).length;
    const answers = clauses.map((clause, index) => this.#answerer.answer(clause, index, holdings));
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
      this.#scores = new Float32Array(this.#length);
      this.#covers = new Uint8Array(this.#length);
    }
    this.#answerer.prepare(this.#length);
    this.#scores.fill(0, 0, documents);
    this.#covers.fill(0, 0, documents);
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
