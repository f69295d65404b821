import { Chains } from "./search.chains.rules";
import { findableParts, type SplitMemo, StemFilter, type StemLexicon } from "./search.compound.rules";
import { letterSet, pushTo } from "./search.spelling.rules";
import { root, stem } from "./search.stem.rules";

/** So many new words at once: everything is split anew instead of looking for the words that they are part of. */
const MANY_CHANGES = 64;
const PORTION = 100;

/**
 * The distinct words of the indexed texts, by number. What belongs together (forms of a word, its family, the
 * compounds it is part of) is kept here and not with the documents: a question is expanded, the documents are not.
 * A word is live while a document has it; only live words are found and make compounds.
 */
export class Vocabulary implements StemLexicon {
  readonly keys: string[] = [];
  /** as first read in a text, for people */
  readonly surfaces: string[] = [];
  /** documents with the word */
  readonly counts: number[] = [];
  readonly letters: number[] = [];
  readonly byLength: number[][] = [];
  readonly #ids = new Map<string, number>();
  readonly #byStem = new Chains();
  readonly #byRoot = new Chains();
  readonly #byPart = new Chains();
  readonly #partsByRoot = new Map<string, Set<string>>();
  readonly #placesOfParts: (readonly number[] | undefined)[] = [];
  readonly #filter = new StemFilter();
  readonly #changed = new Set<number>();
  /** grows with every change of what can be found */
  version = 0;

  /** The number of a word; `surface` is read when it is new. */
  idOf(key: string, surface: () => string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.keys.length;
    const stemmed = stem(key);
    this.#ids.set(key, id);
    this.keys.push(key);
    // a copy: a slice would keep the whole text alive
    this.surfaces.push(surface().split("").join(""));
    this.counts.push(0);
    this.letters.push(letterSet(key));
    pushTo(this.byLength, key.length, id);
    this.#byStem.add(stemmed, id);
    this.#byRoot.add(root(stemmed), id);
    this.#filter.add(stemmed);
    return id;
  }

  find(key: string): number | null {
    const id = this.#ids.get(key);
    return id !== undefined && this.isLive(id) ? id : null;
  }

  isLive(id: number): boolean {
    return (this.counts[id] ?? 0) > 0;
  }

  setCount(id: number, count: number): void {
    if (this.isLive(id) !== count > 0) this.#changed.add(id);
    this.counts[id] = count;
  }

  has(stemmed: string): boolean {
    let isKnown = false;
    this.#byStem.each(stemmed, (id) => {
      isKnown = this.isLive(id);
      return !isKnown;
    });
    return isKnown;
  }

  mayHold(hash: number): boolean {
    return this.#filter.mayHold(hash);
  }

  /** Live words with this stem. */
  forms(stemmed: string): number[] {
    return this.#live(this.#byStem, stemmed);
  }

  /** Live words of this family. */
  family(ofRoot: string): number[] {
    return this.#live(this.#byRoot, ofRoot);
  }

  #live(chains: Chains, word: string): number[] {
    const found: number[] = [];
    chains.each(word, (id) => {
      if (this.isLive(id)) found.push(id);
      return true;
    });
    return found;
  }

  /** Calls back with the live compounds that have this part. */
  eachCompound(partStem: string, visit: (id: number, isHead: boolean) => void): void {
    this.#byPart.each(partStem, (value) => {
      if (this.isLive(value >>> 1)) visit(value >>> 1, (value & 1) === 1);
      return true;
    });
  }

  /** Whether a live compound has this part, which may be a word that nobody wrote alone (kampfmittel). */
  isPart(stemmed: string): boolean {
    let isKnown = false;
    this.eachCompound(stemmed, () => {
      isKnown = true;
    });
    return isKnown;
  }

  /** Parts of compounds of this family. */
  partsOfFamily(ofRoot: string): readonly string[] {
    return [...(this.#partsByRoot.get(ofRoot) ?? [])];
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0;
  }

  /** Brings the compounds up to date with the live words, in portions. */
  *refresh(): Generator<void, void, void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (changed.length === 0) return;
    this.version++;
    const affected = changed.length > MANY_CHANGES ? this.keys.keys() : this.#affectedBy(changed);
    const memo: SplitMemo = new Map();
    let inPortion = 0;
    for (const id of affected) {
      this.#split(id, memo);
      if (++inPortion % PORTION === 0) yield;
    }
    this.version++;
  }

  /** The words themselves and those that may have them as parts. */
  *#affectedBy(changed: readonly number[]): Generator<number, void, void> {
    const stems = [...new Set(changed.map((id) => stem(this.keys[id] ?? "")))].filter(({ length }) => length >= 3);
    const isChanged = new Set(changed);
    for (const [id, key] of this.keys.entries())
      if (isChanged.has(id) || stems.some((stemmed) => key.length > stemmed.length && key.includes(stemmed))) yield id;
  }

  #split(id: number, memo: SplitMemo): void {
    for (const place of this.#placesOfParts[id] ?? []) this.#byPart.drop(place);
    this.#placesOfParts[id] = undefined;
    if (!this.isLive(id)) return;
    const parts = findableParts(this.keys[id] ?? "", this, memo);
    if (parts.length === 0) return;
    this.#placesOfParts[id] = parts.map(({ stem: part, isHead }) => {
      const ofRoot = root(part);
      const family = this.#partsByRoot.get(ofRoot);
      if (family) family.add(part);
      else this.#partsByRoot.set(ofRoot, new Set([part]));
      return this.#byPart.add(part, id * 2 + Number(isHead));
    });
  }
}
