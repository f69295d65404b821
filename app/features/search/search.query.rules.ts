import { type StemLexicon, splitCompound } from "./search.compound.rules";
import { typedNumbers } from "./search.numbers.rules";
import { tokens } from "./search.text.rules";
import { stopWords, weakWords } from "./search.words.rules";

const MAX_LENGTH = 300;
const MAX_WORDS = 12;

/** A word of a question as it was typed. */
export interface AskedWord {
  readonly text: string;
  readonly key: string;
  /** of a hyphenated word, else empty */
  readonly parts: readonly string[];
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
  const words = askedWords(rest);
  const content = words.filter(({ key }) => !stopWords.has(key));
  return {
    words: (content.length > 0 || numbers.length > 0 ? content : words).slice(0, MAX_WORDS),
    numbers: numbers
      .map(({ digits, start, end }) => ({ digits, text: text.slice(start, end).trim() }))
      .slice(0, MAX_WORDS),
  };
}

function askedWords(text: string): AskedWord[] {
  const words: AskedWord[] = [];
  const ends: { start: number; key: string }[] = [];
  for (const { key, start, end } of tokens(text)) {
    const parts: string[] = [];
    // the whole of a hyphenated word comes behind its parts
    while ((ends.at(-1)?.start ?? -1) >= start) {
      parts.unshift(ends.pop()?.key ?? "");
      words.pop();
    }
    ends.push({ start, key });
    words.push({ text: text.slice(start, end), key, parts: parts.length > 1 ? parts : [] });
  }
  return words.filter(({ key }, index) => words.findIndex((other) => other.key === key) === index);
}

export function isWeak({ key }: AskedWord): boolean {
  return weakWords.has(key);
}

/** The parts of a word that is looked for: as typed with hyphens, else as the vocabulary splits it. */
export function partsOfWord({ key, parts }: AskedWord, lexicon: StemLexicon): readonly string[] {
  if (parts.length > 0) return parts;
  const split = splitCompound(key, lexicon);
  return split.every(({ isKnown }) => isKnown) ? split.map(({ stem }) => stem) : [];
}
