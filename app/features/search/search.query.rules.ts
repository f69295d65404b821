import { type StemLexicon, splitCompound } from "./search.compound.rules";
import { typedNumbers } from "./search.numbers.rules";
import { stem } from "./search.stem.rules";
import { foldWithOffsets, tokens } from "./search.text.rules";
import { withParticles } from "./search.verbs.rules";
import { stopWords, weakWords } from "./search.words.rules";

const MAX_LENGTH = 300;
const MAX_WORDS = 12;

/** A word of a question as it was typed. */
export interface AskedWord {
  readonly text: string;
  readonly key: string;
  /** of a hyphenated word, else empty */
  readonly parts: readonly { readonly text: string; readonly key: string }[];
  /** with the particle that stands apart from it ("ziehe … um"), should it be a verb */
  readonly verb?: string | null;
  /** of a corrected word that may be another one */
  readonly isUncertain?: boolean;
}

export interface Question {
  readonly words: readonly AskedWord[];
  readonly numbers: readonly { readonly digits: string; readonly text: string }[];
}

/** Cuts a question into numbers and words that mean something; without any, all its words count. */
export function readQuestion(q: string): Question {
  const text = q.slice(0, MAX_LENGTH);
  const numbers = typedNumbers(text);
  const rest = numbers.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
  const words = withParticles(askedWords(rest), rest);
  const content = words.filter(({ key }) => !stopWords.has(key));
  return {
    words: (content.length > 0 || numbers.length > 0 ? content : words).slice(0, MAX_WORDS),
    numbers: numbers
      .map(({ digits, start, end }) => ({ digits, text: text.slice(start, end).trim() }))
      .slice(0, MAX_WORDS),
  };
}

function askedWords(text: string): (AskedWord & { start: number })[] {
  const words: (AskedWord & { start: number })[] = [];
  for (const { key, start, end } of tokens(text)) {
    const parts: AskedWord[] = [];
    // the whole of a hyphenated word comes behind its parts
    while ((words.at(-1)?.start ?? -1) >= start) parts.unshift(words.pop() as AskedWord);
    words.push({ text: text.slice(start, end), key, parts: parts.length > 1 ? parts : [], start });
  }
  return words.filter(({ key }, index) => words.findIndex((other) => other.key === key) === index);
}

export function isWeak({ key }: AskedWord): boolean {
  return weakWords.has(key);
}

/** The parts of a word that is looked for: as typed with hyphens, else as the vocabulary splits it. */
export function partsOfWord(word: AskedWord, lexicon: StemLexicon): readonly string[] {
  const parts = separated(word, lexicon);
  return parts.length > 1 ? parts.map(({ key }) => key) : [];
}

/** A compound as the words that it is made of; a word that cannot be split with certainty as it is. */
export function separated(word: AskedWord, lexicon: StemLexicon): readonly AskedWord[] {
  if (word.parts.length > 0) {
    // the E of an E-Scooter is in every text
    const long = word.parts.filter(({ key }) => key.length > 1);
    return (long.length > 0 ? long : word.parts).map((part) => ({ ...part, parts: [] }));
  }
  const parts = splitCompound(word.key, lexicon);
  if (parts.length < 2 || !parts.every(({ isKnown }) => isKnown)) return [word];
  const { offsets } = foldWithOffsets(word.text);
  return parts.map(({ start, end }) => ({
    text: word.text.slice(offsets[start] ?? 0, offsets[end] ?? word.text.length),
    key: word.key.slice(start, end),
    parts: [],
  }));
}

const MIN_END = 5;
/** Fewer letters before it are no part of a compound (Klappe, Lappe); behind it they may be an ending. */
const MIN_REST = 3;

/** What is known of a word that nobody wrote and nothing explains: its longest beginning and end that are words. */
export function knownEnds(word: AskedWord, isKnownStem: (stemmed: string) => boolean): readonly AskedWord[] {
  const { key } = word;
  const isKnown = (piece: string) => !weakWords.has(piece) && isKnownStem(stem(piece));
  const lengths = Array.from({ length: Math.max(0, key.length - MIN_END) }, (_, index) => key.length - 1 - index);
  const beginning = lengths.find((length) => isKnown(key.slice(0, length))) ?? 0;
  const longest = key.length - Math.max(beginning, MIN_REST);
  const end = lengths.find((length) => length <= longest && isKnown(key.slice(-length))) ?? 0;
  const places = [[0, beginning] as const, [key.length - end, key.length] as const];
  const { offsets } = foldWithOffsets(word.text);
  const known = places.flatMap(([from, to]) =>
    from === to ? [] : [{ text: word.text.slice(offsets[from], offsets[to]), key: key.slice(from, to), parts: [] }],
  );
  return known.length > 0 ? known : [word];
}
