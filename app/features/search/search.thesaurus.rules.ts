import { StemFilter, type StemLexicon } from "./search.compound.rules";
import type { SynonymGroup } from "./search.rules";
import { letterSet, pushTo } from "./search.spelling.rules";
import { root, stem } from "./search.stem.rules";
import { type Token, tokens } from "./search.text.rules";
import { stopWords, weakWords } from "./search.words.rules";

/** A term of a group, cut into the words to look for. */
export interface SynonymTerm {
  readonly group: string;
  readonly text: string;
  readonly isOfficial: boolean;
  /** keys, without words that carry no meaning */
  readonly keys: readonly string[];
}

export interface SynonymMatch {
  readonly term: SynonymTerm;
  /** which of the asked words it stands for */
  readonly words: readonly number[];
  /** the other terms of its group */
  readonly others: readonly SynonymTerm[];
}

const MIN_HINT = 4;
const MAX_HINTS = 3;

interface Entry {
  readonly term: SynonymTerm;
  readonly stems: readonly string[];
  readonly roots: readonly string[];
}

/** The words of a term that mean something; all when none does. Hyphenated words count as a whole. */
export function contentKeys(text: string): string[] {
  const keys = wholeWords(tokens(text)).map(({ key }) => key);
  const content = keys.filter((key) => !stopWords.has(key));
  return content.length > 0 ? content : keys;
}

/** The whole of a hyphenated word stands behind its parts and takes their place. */
function wholeWords(all: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of all) {
    while ((words.at(-1)?.start ?? -1) >= token.start) words.pop();
    words.push(token);
  }
  return words;
}

/** Finds the synonym groups that a question touches. Words of a term may stand in any order and form. */
export class Thesaurus implements StemLexicon {
  readonly #stems = new Set<string>();
  readonly #filter = new StemFilter();
  readonly #groups = new Map<string, readonly SynonymTerm[]>();
  /** by one word of the term: each term is found once */
  readonly #byRoot = new Map<string, Entry[]>();
  /** groups by the words of their longer terms */
  readonly #hints = new Map<string, Set<string>>();
  /** all words of one-word terms, for the correction of typing errors */
  readonly keys: string[] = [];
  readonly surfaces: string[] = [];
  readonly counts: number[] = [];
  readonly letters: number[] = [];
  readonly byLength: number[][] = [];

  constructor(groups: readonly SynonymGroup[]) {
    for (const { id, official, everyday } of groups) {
      const terms = [...termsOf(id, official, true), ...termsOf(id, everyday, false)];
      this.#groups.set(id, terms);
      for (const term of terms) this.#enter(term);
    }
  }

  #enter(term: SynonymTerm): void {
    const stems = term.keys.map(stem);
    const roots = stems.map(root);
    const first = roots.toSorted((a, b) => b.length - a.length)[0];
    if (first === undefined) return;
    this.#byRoot.set(first, [...(this.#byRoot.get(first) ?? []), { term, stems, roots }]);
    if (term.keys.length > 1) {
      this.#enterHints(term);
      return;
    }
    this.#stems.add(stems[0] as string);
    this.#filter.add(stems[0] as string);
    const key = term.keys[0] as string;
    pushTo(this.byLength, key.length, this.keys.length);
    this.keys.push(key);
    this.surfaces.push(term.text);
    this.counts.push(1);
    this.letters.push(letterSet(key));
  }

  #enterHints({ keys, group }: SynonymTerm): void {
    for (const key of keys) {
      if (key.length < MIN_HINT || weakWords.has(key)) continue;
      const stemmed = stem(key);
      const groups = this.#hints.get(stemmed);
      if (groups) groups.add(group);
      else this.#hints.set(stemmed, new Set([group]));
    }
  }

  /** What a word points to that is told only together with others ("Heimkosten der Eltern"); nothing when it is common. */
  hints(key: string): readonly SynonymTerm[] {
    const groups = [...(this.#hints.get(stem(key)) ?? [])];
    if (groups.length > MAX_HINTS) return [];
    return groups.flatMap((group) => (this.#groups.get(group) ?? []).filter(({ isOfficial }) => isOfficial));
  }

  knows(key: string): boolean {
    return this.#stems.has(stem(key));
  }

  has(stemmed: string): boolean {
    return this.#stems.has(stemmed);
  }

  mayHold(hash: number): boolean {
    return this.#filter.mayHold(hash);
  }

  /** All terms whose words are among the asked ones, those of most words first. */
  match(keys: readonly string[]): SynonymMatch[] {
    const stems = keys.map(stem);
    const roots = stems.map(root);
    const found: SynonymMatch[] = [];
    for (const asked of new Set(roots))
      for (const entry of this.#byRoot.get(asked) ?? []) {
        const words = placesOf(entry, stems, roots);
        if (!words) continue;
        const others = (this.#groups.get(entry.term.group) ?? []).filter((other) => other !== entry.term);
        found.push({ term: entry.term, words, others });
      }
    return found.sort((a, b) => b.words.length - a.words.length);
  }
}

function termsOf(group: string, texts: readonly string[], isOfficial: boolean): SynonymTerm[] {
  return texts.map((text) => ({ group, text, isOfficial, keys: contentKeys(text) }));
}

/** A term of one word must have the same stem; the words of longer ones explain each other, there the family is enough. */
function placesOf(entry: Entry, stems: readonly string[], roots: readonly string[]): number[] | null {
  if (entry.stems.length === 1) {
    const place = stems.indexOf(entry.stems[0] as string);
    return place < 0 ? null : [place];
  }
  const places = entry.roots.map((needed) => roots.indexOf(needed));
  return places.includes(-1) ? null : places;
}
