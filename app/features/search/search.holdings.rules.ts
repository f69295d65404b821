import type { Bitmap } from "./search.bitmap.rules";
import type { Alternative } from "./search.clauses.rules";
import type { Match } from "./search.expansion.rules";
import type { Answers, Postings } from "./search.postings.rules";

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
