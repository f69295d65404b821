import type { Knowledge } from "./search.clauses.rules";
import { type AskedWord, isWeak, knownEnds, type Question, separated } from "./search.query.rules";
import { nearestWord, typingErrors } from "./search.spelling.rules";

export interface Correction {
  readonly key: string;
  /** for people */
  readonly surface: string;
}

export interface Corrected {
  readonly question: Question;
  /** by place in the question; null where the word stayed */
  readonly corrections: readonly (Correction | null)[];
}

const MAX_CORRECTIONS = 4;
const MIN_SLIP = 8;

/** Words that occur nowhere become the words that were probably meant. */
export function correctQuestion(question: Question, knowledge: Knowledge): Corrected {
  const explained = new Set(
    knowledge.thesaurus.match(question.words.map(({ key }) => key)).flatMap(({ words }) => words),
  );
  let left = MAX_CORRECTIONS;
  const corrections = question.words.map((word, place) => {
    if (left === 0 || explained.has(place) || isKnown(word, knowledge)) return null;
    left--;
    return correctionOf(word, knowledge);
  });
  const words = question.words.map((word, place) => {
    const key = corrections[place]?.key;
    return key === undefined ? word : { ...word, key, parts: [] };
  });
  return { question: { ...question, words }, corrections };
}

function isKnown(word: AskedWord, { expander }: Knowledge): boolean {
  if (isWeak(word) || expander.expand(word.key).length > 0) return true;
  return expander.complete(word.key).length > 0;
}

const MAX_MEMO = 1_000;

interface Memo {
  readonly version: number;
  readonly corrections: Map<string, Correction | null>;
}

const memos = new WeakMap<Knowledge, Memo>();

/** The word that was probably meant: looked for among all words, so once for each that is typed. */
function correctionOf({ key }: AskedWord, knowledge: Knowledge): Correction | null {
  let memo = memos.get(knowledge);
  if (!memo || memo.version !== knowledge.vocabulary.version || memo.corrections.size > MAX_MEMO) {
    memo = { version: knowledge.vocabulary.version, corrections: new Map() };
    memos.set(knowledge, memo);
  }
  const known = memo.corrections.get(key);
  if (known !== undefined) return known;
  const made = nearestOf(key, knowledge);
  memo.corrections.set(key, made);
  return made;
}

function nearestOf(key: string, { vocabulary, thesaurus }: Knowledge): Correction | null {
  const inTexts = nearestWord(key, vocabulary);
  const inTerms = nearestWord(key, { keys: thesaurus.keys, counts: thesaurus.counts });
  const candidates = [
    ...(inTexts === null ? [] : [{ key: vocabulary.keys[inTexts] ?? "", surface: vocabulary.surfaces[inTexts] ?? "" }]),
    ...(inTerms === null ? [] : [{ key: thesaurus.keys[inTerms] ?? "", surface: thesaurus.surfaces[inTerms] ?? "" }]),
  ];
  const errors = candidates.map((candidate) => typingErrors(key, candidate.key, 3));
  return candidates[errors.indexOf(Math.min(...errors))] ?? null;
}

/** A long word with one wrong letter is a typing error and not a new compound (Personlausweis). */
function isSlip(word: AskedWord, knowledge: Knowledge): boolean {
  if (word.key.length < MIN_SLIP || word.parts.length > 0) return false;
  const correction = correctionOf(word, knowledge);
  return correction !== null && typingErrors(word.key, correction.key, 1) <= 1;
}

/** Compounds that no text and no synonym has become the words that they are made of (Autoanmeldung: Auto, Anmeldung). */
export function separateCompounds(question: Question, knowledge: Knowledge): Question {
  const { thesaurus, lexicon } = knowledge;
  const explained = new Set(thesaurus.match(question.words.map(({ key }) => key)).flatMap(({ words }) => words));
  const isWhole = (word: AskedWord, place: number) =>
    explained.has(place) || isKnown(word, knowledge) || isSlip(word, knowledge);
  const wholes = question.words.map(isWhole);
  const words = question.words.flatMap((word, place) => {
    if (wholes[place]) return [word];
    const parts = separated(word, lexicon);
    const isNew = parts.length === 1 && !wholes.includes(true) && correctionOf(word, knowledge) === null;
    return isNew ? knownEnds(word, lexicon) : parts;
  });
  return {
    ...question,
    words: words.filter(({ key }, index) => words.findIndex((word) => word.key === key) === index),
  };
}

/** The question with its corrections, for "Meinten Sie …"; null when nothing was corrected. */
export function suggestionOf(q: string, words: readonly AskedWord[], corrections: readonly (Correction | null)[]) {
  let text = q.trim();
  let isChanged = false;
  corrections.forEach((correction, place) => {
    const typed = words[place]?.text;
    if (!correction || typed === undefined) return;
    text = text.replace(typed, correction.surface);
    isChanged = true;
  });
  return isChanged ? text : null;
}
