import { root, stem } from "./search.stem.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

/** A word of the vocabulary that answers a typed one, how well (1…256) and why. */
export interface Match {
  readonly id: number;
  readonly weight: number;
  readonly kind: "exact" | "inflection" | "derivation" | "part" | "prefix";
}

const EXACT = 256;
const INFLECTION = 246;
const HEAD = 190;
const PART = 160;
const DERIVATION = 150;
const DERIVED_HEAD = 110;
const DERIVED_PART = 95;
const PREFIX = 150;
const MAX_MEMO = 2_000;
const MAX_COMPLETIONS = 200;

type Add = (id: number, weight: number, kind: Match["kind"]) => void;

/** How far an expansion goes: forms only, compounds too, the whole family too. */
export type Breadth = "forms" | "compounds" | "family";

/** Expands words to what the vocabulary has of them; keeps what was asked before until the vocabulary changes. */
export class Expander {
  readonly #vocabulary: Vocabulary;
  readonly #memo = new Map<string, readonly Match[]>();
  #version = -1;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The word, its forms, the compounds that have it as a part, its family; empty when nothing is known of it. */
  expand(key: string, breadth: Breadth = "family"): readonly Match[] {
    return this.#remember(`${breadth} ${key}`, () => this.#expand(key, breadth));
  }

  /** Words that begin or end like this, the frequent ones: for a word that is not finished or not begun. */
  complete(key: string): readonly Match[] {
    if (key.length < 4) return [];
    return this.#remember(`${key}*`, () => {
      const { keys, counts } = this.#vocabulary;
      const stemmed = stem(key);
      const isLongStem = stemmed.length >= MIN_STEM;
      const reaches = (word: string) => reachesBeyond(word, key) || (isLongStem && word.startsWith(stemmed));
      const ids: number[] = [];
      for (let id = 0; id < keys.length; id++)
        if ((counts[id] as number) > 0 && reaches(keys[id] as string)) ids.push(id);
      const frequent = ids.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
      return frequent.slice(0, MAX_COMPLETIONS).map((id) => ({ id, weight: PREFIX, kind: "prefix" as const }));
    });
  }

  #remember(key: string, make: () => readonly Match[]): readonly Match[] {
    if (this.#version !== this.#vocabulary.version || this.#memo.size > MAX_MEMO) {
      this.#memo.clear();
      this.#version = this.#vocabulary.version;
    }
    const known = this.#memo.get(key);
    if (known) return known;
    const made = make();
    this.#memo.set(key, made);
    return made;
  }

  #expand(key: string, breadth: Breadth): readonly Match[] {
    const vocabulary = this.#vocabulary;
    const found = new Map<number, Match>();
    const add: Add = (id, weight, kind) => {
      if ((found.get(id)?.weight ?? 0) < weight) found.set(id, { id, weight, kind });
    };
    const stemmed = stem(key);
    for (const id of vocabulary.forms(stemmed)) {
      const isSame = vocabulary.keys[id] === key;
      add(id, isSame ? EXACT : INFLECTION, isSame ? "exact" : "inflection");
    }
    if (breadth !== "forms") vocabulary.eachCompound(stemmed, (id, isHead) => add(id, isHead ? HEAD : PART, "part"));
    if (breadth === "family") this.#addFamily(stemmed, add);
    return [...found.values()];
  }

  #addFamily(stemmed: string, add: Add): void {
    this.#addRoot(root(stemmed), stemmed, add);
    // geförderte, Förderung
    const participle = /^ge(.{4,}t)$/.exec(stemmed)?.[1];
    if (participle !== undefined) this.#addRoot(root(participle), stemmed, add);
  }

  #addRoot(ofRoot: string, stemmed: string, add: Add): void {
    const vocabulary = this.#vocabulary;
    for (const id of vocabulary.family(ofRoot)) add(id, DERIVATION, "derivation");
    for (const part of vocabulary.partsOfFamily(ofRoot))
      if (part !== stemmed)
        vocabulary.eachCompound(part, (id, isHead) => add(id, isHead ? DERIVED_HEAD : DERIVED_PART, "part"));
  }
}

const MIN_ENDING = 8;
/** Of a word in another form than it has in a compound: Krankenhäuser, Krankenhausplanung. */
const MIN_STEM = 7;

function reachesBeyond(word: string, key: string): boolean {
  return word.startsWith(key) || (key.length >= MIN_ENDING && word.endsWith(key));
}
