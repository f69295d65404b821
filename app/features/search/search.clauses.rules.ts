import type { StemLexicon } from "./search.compound.rules";
import type { Expander, Match } from "./search.expansion.rules";
import { joinedWords } from "./search.joined.rules";
import { nameOf } from "./search.names.rules";
import { type AskedWord, isWeak, partsOfWord, type Question } from "./search.query.rules";
import type { WhyKind } from "./search.rules";
import { stem } from "./search.stem.rules";
import type { SynonymMatch, SynonymTerm, Thesaurus } from "./search.thesaurus.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

/** One way to answer a clause: every set of words must be met by the document. */
export interface Alternative {
  readonly all: readonly (readonly Match[])[];
  /** 1…256 */
  readonly weight: number;
  /** null: as each matched word says (exact, inflection, derivation, part) */
  readonly kind: WhyKind | null;
  readonly found: string | null;
  readonly group: string | null;
  /** The words must stand in the most important fields: parts of a compound say little when scattered in long texts. */
  readonly isStrict: boolean;
  /** Documents that bear this name answer fully. */
  readonly name: string | null;
}

/** One thing that was asked for: a word, or several that mean one thing. */
export interface Clause {
  readonly word: string;
  /** what is looked for with the words as asked, for the highlights */
  readonly keys: readonly string[];
  /** adds to the score, but a document without it is no worse a hit */
  readonly isWeak: boolean;
  readonly alternatives: readonly Alternative[];
  /** 0…1; less than 1 for a corrected word */
  readonly certainty: number;
  /** digits: also looked for among the numbers of the documents */
  readonly number: string | null;
}

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly expander: Expander;
  readonly thesaurus: Thesaurus;
  /** stems of the texts and of the thesaurus: what typed compounds are made of */
  readonly lexicon: StemLexicon;
}

const OWN = 256;
const HYPHENATED = 225;
const SPLIT = 170;
const JOINED = 235;
const OFFICIAL = 215;
const EVERYDAY = 120;
const HINT = 80;
/** share of a corrected word */
const CORRECTED = 0.7;
const MAX_SYNONYMS = 40;
/** documents */
const WELL_KNOWN = 20;
/** letters */
const LONG_WORD = 9;

/** What a question asks for, with all that counts as an answer. Typing errors are corrected before. */
export function clausesOf(question: Question, knowledge: Knowledge): Clause[] {
  const matches = knowledge.thesaurus.match(question.words.map(({ key }) => key));
  // several words are one thing only where the texts know the thing: else each is looked for by itself
  const spans = longest(matches.filter(({ others }) => synonymAlternatives(others, knowledge).length > 0));
  const claimed = new Set(spans.flat());
  const units = [...spans, ...question.words.flatMap((_, place) => (claimed.has(place) ? [] : [[place]]))];
  const clauses = withJoined(
    units.map((places) => wordClause(places, question.words, matches, knowledge)),
    knowledge,
  );
  const all = [...question.numbers.map((number) => numberClause(number, knowledge)), ...clauses];
  return all.every((clause) => clause.isWeak) ? all.map((clause) => ({ ...clause, isWeak: false })) : all;
}

/** A compound that joins words of the question answers each of them nearly as if it was typed. */
function withJoined(clauses: readonly Clause[], { vocabulary }: Knowledge): Clause[] {
  const words = clauses.filter(({ keys }) => keys.length === 1);
  const joined = joinedWords(
    words.map(({ keys }) => keys[0] ?? ""),
    vocabulary,
  );
  return clauses.map((clause) => {
    const ids = joined[words.indexOf(clause)] ?? [];
    const alternatives = ids.map((id) => ({
      all: [[{ id, weight: OWN, kind: "part" as const }]],
      weight: JOINED,
      kind: null,
      found: null,
      group: null,
      isStrict: false,
      name: nameOf([vocabulary.keys[id] ?? ""]),
    }));
    return { ...clause, alternatives: [...clause.alternatives, ...alternatives] };
  });
}

/** Terms of several words claim them, the longest first. */
function longest(matches: readonly SynonymMatch[]): (readonly number[])[] {
  const spans: (readonly number[])[] = [];
  const taken = new Set<number>();
  for (const { words } of matches) {
    const places = [...new Set(words)].sort((a, b) => a - b);
    if (places.length < 2 || places.some((place) => taken.has(place))) continue;
    spans.push(places);
    for (const place of places) taken.add(place);
  }
  return spans;
}

function wordClause(
  places: readonly number[],
  words: readonly AskedWord[],
  matches: readonly SynonymMatch[],
  knowledge: Knowledge,
): Clause {
  const asked = places.map((place) => words[place] as AskedWord);
  const isUncertain = asked.some((word) => word.isUncertain === true);
  const isCorrected = asked.some((word) => word.isUncertain !== undefined);
  const strong = asked.filter((word) => !isWeak(word));
  const needed = strong.length > 0 ? strong : asked;
  const own = needed.map((word) => ownAlternatives(word, synonymsFor([words.indexOf(word)], matches), knowledge));
  const [only = []] = own;
  const whole = places.length > 1 ? synonymAlternatives(synonymsFor(places, matches), knowledge) : [];
  return {
    word: asked.map(({ text }) => text).join(" "),
    keys: asked.map(({ key }) => key),
    // a correction that may be wrong must not hide what the other words find
    isWeak: places.length === 1 && (strong.length === 0 || isUncertain),
    certainty: isCorrected ? CORRECTED : 1,
    alternatives: [...(own.length === 1 ? only : [together(own, nameOf(asked.map(({ key }) => key)))]), ...whole],
    number: null,
  };
}

/** All of several words, each in any of its ways. */
function together(own: readonly (readonly Alternative[])[], name: string): Alternative {
  const all = own.map((alternatives) =>
    alternatives.flatMap(({ all: sets, weight }) => (sets.length === 1 ? weighted(sets[0] ?? [], weight) : [])),
  );
  return { all, weight: OWN, kind: null, found: null, group: null, isStrict: false, name };
}

function weighted(matches: readonly Match[], weight: number): Match[] {
  return matches.map((match) => ({ ...match, weight: Math.max(1, (match.weight * weight) >> 8) }));
}

function ownAlternatives(word: AskedWord, synonyms: readonly SynonymTerm[], knowledge: Knowledge): Alternative[] {
  const { expander, lexicon, thesaurus } = knowledge;
  const own = expander.expand(word.key);
  const parts = partsOfWord(word, lexicon);
  const meant = synonymAlternatives(synonyms, knowledge);
  const others = [...splitAlternative(word, parts, knowledge), ...meant];
  // a short beginning is that of too many words when there is a better way to understand it
  const isOpen = own.length === 0 && (others.length === 0 || word.key.length >= LONG_WORD);
  const matches = isOpen ? expander.complete(word.key) : own;
  const name = nameOf([word.key]);
  const first = { all: [matches], weight: OWN, kind: null, found: null, group: null, isStrict: false, name };
  if (matches.length > 0) return [first, ...others];
  return meant.length > 0 ? others : [...others, ...synonymAlternatives(thesaurus.hints(word.key), knowledge, HINT)];
}

/** The parts of a compound apart from each other say less than the compound: they help where few texts have it whole. */
function splitAlternative(word: AskedWord, parts: readonly string[], knowledge: Knowledge): Alternative[] {
  const { expander, vocabulary } = knowledge;
  const whole = vocabulary.forms(stem(word.key)).reduce((sum, id) => sum + (vocabulary.counts[id] ?? 0), 0);
  const isTyped = word.parts.length > 0;
  if (parts.length < 2 || (whole >= WELL_KNOWN && !isTyped)) return [];
  const all = parts.map((part) => expander.expand(part));
  if (all.some((matches) => matches.length === 0)) return [];
  return [
    {
      all,
      weight: isTyped ? HYPHENATED : SPLIT,
      kind: "split",
      found: parts.join(" + "),
      group: null,
      isStrict: !isTyped,
      name: null,
    },
  ];
}

/** The other terms of the groups that have a term of exactly these words. */
function synonymsFor(places: readonly number[], matches: readonly SynonymMatch[]): SynonymTerm[] {
  const found = new Map<string, SynonymTerm>();
  for (const { words, others } of matches) {
    if (words.length !== places.length || !words.every((word) => places.includes(word))) continue;
    for (const other of others) if (!found.has(other.text)) found.set(other.text, other);
  }
  const terms = [...found.values()];
  return [...terms.filter(({ isOfficial }) => isOfficial), ...terms.filter(({ isOfficial }) => !isOfficial)].slice(
    0,
    MAX_SYNONYMS,
  );
}

function synonymAlternatives(terms: readonly SynonymTerm[], { expander }: Knowledge, hint?: number): Alternative[] {
  return terms.flatMap(({ keys, text, group, isOfficial }) => {
    // what people say is often a wide word; only official terms reach into compounds
    const all = keys.map((key) => expander.expand(key, isOfficial ? "compounds" : "forms"));
    if (all.length === 0 || all.some((matches) => matches.length === 0)) return [];
    const weight = hint ?? (isOfficial ? OFFICIAL : EVERYDAY);
    const name = nameOf(keys);
    return [{ all, weight, kind: "synonym", found: text, group, isStrict: false, name }];
  });
}

function numberClause({ digits, text }: { digits: string; text: string }, { expander }: Knowledge): Clause {
  const own = expander.expand(digits);
  const only = { all: [own], weight: OWN, kind: null, found: null, group: null, isStrict: false, name: null };
  return {
    word: text,
    keys: [digits],
    isWeak: false,
    certainty: 1,
    alternatives: own.length > 0 ? [only] : [],
    number: digits,
  };
}
