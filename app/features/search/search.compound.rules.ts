import { stem } from "./search.stem.rules";
import { commonParts, noParts, shortParts } from "./search.words.rules";

/** A piece of a compound with its linking letters ("genehmigungs"); `stem` is the word in it. */
export interface CompoundPart {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
}

/** The stems of a vocabulary. `mayHold` is a quick first answer by hash (see `StemFilter`): false is certain. */
export interface StemLexicon {
  has(stem: string): boolean;
  mayHold(hash: number): boolean;
}

const FILTER_BITS = 1 << 21;

/** Next hash of a stem that grows by one letter, beginning with 0: pieces of a word are looked up without cutting them out. */
export function growHash(hash: number, letterCode: number): number {
  return (Math.imul(hash, 31) + letterCode) | 0;
}

/** Says quickly that a stem is certainly not known (a Bloom filter with one hash). */
export class StemFilter {
  readonly #bits = new Uint32Array(FILTER_BITS >>> 5);

  add(stemmed: string): void {
    let hash = 0;
    for (let index = 0; index < stemmed.length; index++) hash = growHash(hash, stemmed.charCodeAt(index));
    const bit = spread(hash);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  mayHold(hash: number): boolean {
    const bit = spread(hash);
    return ((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

function spread(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 11) & (FILTER_BITS - 1);
}

const commonStems = new Set([...commonParts].map(stem));
const noStems = new Set([...noParts].map(stem));
const common = new StemFilter();
for (const stemmed of commonStems) common.add(stemmed);

const MIN_PART = 3;
const MIN_UNKNOWN = 5;
const MIN_COMPOUND = 6;
const MAX_COMPOUND = 60;
const PART_COST = 10;
const SHORT_COST = 4;
const UNKNOWN_COST = 12;

interface Arc {
  readonly end: number;
  readonly stem: string;
}

interface Best {
  readonly cost: number;
  readonly from: number;
  readonly stem: string;
  readonly hasUnknown: boolean;
}

/**
 * The parts of a compound, in order; they join to the whole. Empty when the word is none. Few long parts are preferred;
 * one part may be unknown ("fuhrerschein" in "fuhrerscheinklasse"). Linking letters (s, es, n, en, er, e) fall to the
 * part before them.
 */
export function splitCompound(key: string, lexicon: StemLexicon): CompoundPart[] {
  if (key.length < MIN_COMPOUND || key.length > MAX_COMPOUND || !/^[a-z]+$/.test(key)) return [];
  const arcs = Array.from({ length: key.length }, (_, start) => knownParts(key, start, lexicon));
  const best: (Best | undefined)[] = new Array(key.length + 1).fill(undefined);
  best[0] = { cost: 0, from: -1, stem: "", hasUnknown: false };
  for (let start = 0; start < key.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (const { end, stem: stemmed } of arcs[start] ?? []) {
      const cost = before.cost + PART_COST + (end - start < 5 ? SHORT_COST : 0);
      improve(best, end, { cost, from: start, stem: stemmed, hasUnknown: before.hasUnknown });
    }
    if (!before.hasUnknown) reachUnknown(key, start, before, best, arcs);
  }
  return partsOf(best, key.length);
}

function improve(best: (Best | undefined)[], end: number, step: Best): void {
  const known = best[end];
  // of two ways the one that ends with the shorter word: Gewerbesteuer-anmeldung
  if (!known || step.cost <= known.cost) best[end] = step;
}

const endings = ["", "e", "s", "n", "en", "er", "es", "ens", "ern", "innen"];

/** Words of the lexicon that begin at `start`, with their linking letters. */
function knownParts(key: string, start: number, lexicon: StemLexicon): Arc[] {
  const found: Arc[] = [];
  let hash = 0;
  for (let end = start + 1; end <= key.length; end++) {
    hash = growHash(hash, key.charCodeAt(end - 1));
    if (end - start < MIN_PART || !(lexicon.mayHold(hash) || common.mayHold(hash))) continue;
    const stemmed = key.slice(start, end);
    if (!isPart(stemmed, lexicon)) continue;
    for (const ending of endings)
      if (key.startsWith(ending, end) && end + ending.length - start < key.length)
        found.push({ end: end + ending.length, stem: stemmed });
  }
  return found;
}

function isPart(stemmed: string, lexicon: StemLexicon): boolean {
  if (noStems.has(stemmed)) return false;
  if (commonStems.has(stemmed)) return true;
  return (stemmed.length >= 4 || shortParts.has(stemmed)) && lexicon.has(stemmed);
}

/** German words begin with one of these; "sberater" and "rlicher" are cut at the wrong place. */
const onset =
  /^(?:sch[lmnrw]?|st?r?|spr?|chr?|[bcfgkp][lr]|[dtw]r|[gk]n|pf[lr]?|ph|ps|q|th|zw|[b-df-hj-np-tv-z])?[aeiouy]/;

function reachUnknown(
  key: string,
  start: number,
  before: Best,
  best: (Best | undefined)[],
  arcs: readonly (readonly Arc[])[],
): void {
  for (let end = start + MIN_UNKNOWN; end <= key.length; end++) {
    if (end - start === key.length || (end < key.length && arcs[end]?.length === 0)) continue;
    const piece = key.slice(start, end);
    const stemmed = stem(piece);
    if (stemmed.length < 4 || noParts.has(piece) || noStems.has(stemmed) || !onset.test(piece)) continue;
    const cost = before.cost + PART_COST + UNKNOWN_COST + (end - start);
    improve(best, end, { cost, from: start, stem: stemmed, hasUnknown: true });
  }
}

function partsOf(best: readonly (Best | undefined)[], length: number): CompoundPart[] {
  const parts: CompoundPart[] = [];
  for (let end = length; end > 0; ) {
    const step = best[end];
    if (!step) return [];
    const isKnown = step.hasUnknown === best[step.from]?.hasUnknown;
    parts.unshift({ stem: step.stem, start: step.from, end, isKnown });
    end = step.from;
  }
  const isGuess = best[length]?.hasUnknown ?? false;
  return isGuess && !parts.some((part) => part.isKnown && part.end - part.start >= MIN_UNKNOWN) ? [] : parts;
}

/** What a compound can be found by, and whether it ends with it: the ending names the thing, the rest specifies it. */
export interface FindablePart {
  readonly stem: string;
  readonly isHead: boolean;
}

/** Splits of pieces, which return in very many words. */
export type SplitMemo = Map<string, readonly CompoundPart[]>;
const MAX_MEMO = 20_000;

/** All parts, parts of parts, and neighbours joined ("krankenhaus" in "krankenhausplanung"). */
export function findableParts(key: string, lexicon: StemLexicon, memo: SplitMemo = new Map()): FindablePart[] {
  const found = new Map<string, boolean>();
  const whole = stem(key);
  const split = (piece: string) => (piece === key ? splitCompound(key, lexicon) : remembered(piece, lexicon, memo));
  collect(key, true, split, (stemmed, isHead) => {
    if (stemmed !== whole && stemmed.length >= MIN_PART) found.set(stemmed, isHead || found.get(stemmed) === true);
  });
  return [...found].map(([stemmed, isHead]) => ({ stem: stemmed, isHead }));
}

function remembered(piece: string, lexicon: StemLexicon, memo: SplitMemo): readonly CompoundPart[] {
  const known = memo.get(piece);
  if (known) return known;
  if (memo.size >= MAX_MEMO) memo.clear();
  const parts = splitCompound(piece, lexicon);
  memo.set(piece, parts);
  return parts;
}

function collect(
  key: string,
  isHead: boolean,
  split: (piece: string) => readonly CompoundPart[],
  add: (stemmed: string, isHead: boolean) => void,
): void {
  const parts = split(key);
  parts.forEach((part, first) => {
    const isLastPart = isHead && part.end === key.length;
    add(part.stem, isLastPart);
    collect(key.slice(part.start, part.end), isLastPart, split, add);
    for (const { end } of parts.slice(first + 1))
      if (end - part.start < key.length) add(stem(key.slice(part.start, end)), isHead && end === key.length);
  });
}
