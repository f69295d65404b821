import type { Knowledge } from "./search.clauses.rules";
import { isOrdinary } from "./search.ordinary.rules";
import { type AskedWord, isWeak, knownEnds, type Question, separated } from "./search.query.rules";
import { nearestWord, typingErrors } from "./search.spelling.rules";
import { root, stem } from "./search.stem.rules";
import { foldWithOffsets } from "./search.text.rules";
import type { Thesaurus } from "./search.thesaurus.rules";
import { formWords } from "./search.words.rules";

export interface Correction {
  readonly key: string;
  /** for people */
  readonly surface: string;
  /** few errors for its length, and the same beginning */
  readonly isSure: boolean;
}

export interface Corrected {
  readonly question: Question;
  /** by place in the question; null where the word stayed */
  readonly corrections: readonly (Correction | null)[];
}

const MAX_CORRECTIONS = 4;
const MIN_SLIP = 8;
/** letters for each error */
const SURE_LENGTH = 6;
const MIN_PART = 4;
const MIN_BEGINNING = 5;
/** letters; longer compounds are pasted, and every cut costs comparisons */
const MAX_MISSPELLED = 36;

/** Words that occur nowhere become the words that were probably meant. */
export function correctQuestion(question: Question, knowledge: Knowledge): Corrected {
  const explained = new Set(
    knowledge.thesaurus.match(question.words.map(({ key }) => key)).flatMap(({ words }) => words),
  );
  let left = MAX_CORRECTIONS;
  const corrections = question.words.map((word, place) => {
    if (left === 0 || explained.has(place) || isKnown(word, knowledge)) return null;
    left--;
    const correction = correctionOf(word.key, knowledge);
    const isHint = knowledge.thesaurus.hints(word.key).length > 0;
    return isHint && correction?.isSure !== true ? null : correction;
  });
  const words = question.words.map((word, place) => {
    const correction = corrections[place];
    return correction ? { ...word, key: correction.key, parts: [], isUncertain: !correction.isSure } : word;
  });
  return { question: { ...question, words }, corrections };
}

function isKnown(word: AskedWord, knowledge: Knowledge): boolean {
  const { expander } = knowledge;
  if (isWeak(word) || expander.expand(word.key, "compounds").length > 0) return true;
  if (expander.expand(word.key).length > 0) return !isSlipOfOther(word, knowledge);
  return expander.complete(word.key).length > 0;
}

/** One wrong letter leads to another family: "Bestatung" is rather Bestattung than something of Bestätigung. */
function isSlipOfOther(word: AskedWord, knowledge: Knowledge): boolean {
  if (!isSlip(word, knowledge)) return false;
  const meant = correctionOf(word.key, knowledge);
  return meant?.isSure === true && root(stem(meant.key)) !== root(stem(word.key));
}

const MAX_MEMO = 1_000;

interface Memo {
  readonly version: number;
  readonly corrections: Map<string, Correction | null>;
}

const memos = new WeakMap<Knowledge, Memo>();

/** The word that was probably meant: looked for among all words, so once for each that is typed. */
export function correctionOf(key: string, knowledge: Knowledge): Correction | null {
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
  if (isOrdinary(key)) return null;
  const inTexts = nearestWord(key, vocabulary);
  const inTerms = nearestWord(key, thesaurus);
  const best = !inTexts || (inTerms && inTerms.rank < inTexts.rank) ? inTerms : inTexts;
  if (!best) return unfinishedTerm(key, thesaurus);
  const { keys, surfaces } = best === inTexts ? vocabulary : thesaurus;
  const nearest = keys[best.id] ?? "";
  const isLong = key.length >= SURE_LENGTH * best.errors;
  return { key: nearest, surface: surfaces[best.id] ?? "", isSure: isLong && nearest.charAt(0) === key.charAt(0) };
}

/** The beginning of what people say ("bauantr"); the beginnings of words of the texts are found without this. */
function unfinishedTerm(key: string, { keys, surfaces }: Thesaurus): Correction | null {
  if (key.length < MIN_BEGINNING) return null;
  let shortest: number | null = null;
  for (let id = 0; id < keys.length; id++)
    if (keys[id]?.startsWith(key) && (shortest === null || (keys[id]?.length ?? 0) < (keys[shortest]?.length ?? 0)))
      shortest = id;
  return shortest === null ? null : { key: keys[shortest] ?? "", surface: surfaces[shortest] ?? "", isSure: true };
}

/** A long word with one wrong letter is a typing error and not a new compound (Personlausweis). */
function isSlip(word: AskedWord, knowledge: Knowledge): boolean {
  if (word.key.length < MIN_SLIP || word.parts.length > 0) return false;
  const correction = correctionOf(word.key, knowledge);
  return correction !== null && typingErrors(word.key, correction.key, 1) <= 1;
}

/** Compounds that no text and no synonym has become the words that they are made of (Autoanmeldung: Auto, Anmeldung). */
export function separateCompounds(question: Question, knowledge: Knowledge): Question {
  const { thesaurus, lexicon } = knowledge;
  const explained = new Set(thesaurus.match(question.words.map(({ key }) => key)).flatMap(({ words }) => words));
  const isWhole = (word: AskedWord, place: number) =>
    explained.has(place) || isKnown(word, knowledge) || thesaurus.hints(word.key).length > 0 || isSlip(word, knowledge);
  const wholes = question.words.map(isWhole);
  let left = MAX_CORRECTIONS;
  const words = question.words.flatMap((word, place) => {
    if (wholes[place]) return [word];
    const parts = separated(word, lexicon);
    if (parts.length > 1 || correctionOf(word.key, knowledge) !== null) return withWeakHead(parts);
    // each costs dozens of comparisons with all words, and nobody misspells so many compounds at once
    const misspelled = left-- > 0 ? misspelledParts(word, knowledge) : null;
    if (misspelled) return misspelled;
    const ends = knownEnds(word, (stemmed) => isMeaningful(stemmed, knowledge));
    // beside words that are known, what is left of one that is not must not decide
    return wholes.includes(true) && ends[0] !== word ? ends.map((end) => ({ ...end, isUncertain: true })) : ends;
  });
  return {
    ...question,
    words: words.filter(({ key }, index) => words.findIndex((word) => word.key === key) === index),
  };
}

/** A word, a part of words (kampfmittel), or one that only longer terms have. */
function isMeaningful(stemmed: string, { lexicon, vocabulary, thesaurus }: Knowledge): boolean {
  return lexicon.has(stemmed) || vocabulary.isPart(stemmed) || thesaurus.hints(stemmed).length > 0;
}

/** Of a compound that nobody wrote the paper matters less than what it is about (Vaterschaftsanerkennungsurkunde). */
function withWeakHead(parts: readonly AskedWord[]): readonly AskedWord[] {
  const head = parts.at(-1);
  if (parts.length < 2 || !head || !formWords.has(head.key)) return parts;
  return [...parts.slice(0, -1), { ...head, isUncertain: true }];
}

/** A compound that nobody wrote, with typing errors in its parts (Farzeugabmeldug): cut where the fewest errors are left. */
function misspelledParts(word: AskedWord, knowledge: Knowledge): AskedWord[] | null {
  const { key } = word;
  if (key.length < 2 * MIN_PART + 1 || key.length > MAX_MISSPELLED || !/^[a-z]+$/.test(key) || isOrdinary(key))
    return null;
  const allowed = Math.floor(key.length / 7);
  let best: { cut: number; errors: number } | null = null;
  for (let cut = MIN_PART; cut <= key.length - MIN_PART; cut++) {
    const head = errorsIn(key.slice(cut), knowledge);
    // most ends are no words: the beginnings need not be looked at
    const errors = head > allowed ? head : head + errorsIn(key.slice(0, cut), knowledge);
    if (errors <= allowed && errors < (best?.errors ?? allowed + 1)) best = { cut, errors };
  }
  if (!best) return null;
  const { offsets } = foldWithOffsets(word.text);
  const middle = offsets[best.cut] ?? word.text.length;
  return [
    { text: word.text.slice(0, middle), key: key.slice(0, best.cut), parts: [] },
    { text: word.text.slice(middle), key: key.slice(best.cut), parts: [] },
  ];
}

function errorsIn(piece: string, knowledge: Knowledge): number {
  const bare = withoutLink(piece);
  if (knowledge.lexicon.has(stem(piece)) || knowledge.lexicon.has(stem(bare))) return 0;
  return Math.min(...[piece, bare].map((typed) => errorsOf(typed, knowledge)));
}

function errorsOf(typed: string, knowledge: Knowledge): number {
  const correction = correctionOf(typed, knowledge);
  return correction && correction.key.charAt(0) === typed.charAt(0)
    ? typingErrors(typed, correction.key, 3)
    : Number.POSITIVE_INFINITY;
}

/** "wohnugs" in Wohnugsgeld */
function withoutLink(piece: string): string {
  return piece.endsWith("s") ? piece.slice(0, -1) : piece;
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
