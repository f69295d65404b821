const NONE = -1;

/** Lists of numbers by word, for very many short lists: two numbers an entry instead of an array each. */
export class Chains {
  readonly #first = new Map<string, number>();
  readonly #next: number[] = [];
  readonly #values: number[] = [];

  /** @returns the place of the entry */
  add(word: string, value: number): number {
    const place = this.#values.length;
    this.#next.push(this.#first.get(word) ?? NONE);
    this.#values.push(value);
    this.#first.set(word, place);
    return place;
  }

  /** Forgets the entry; its place stays unused. */
  drop(place: number): void {
    this.#values[place] = NONE;
  }

  has(word: string): boolean {
    return this.#first.has(word);
  }

  words(): IterableIterator<string> {
    return this.#first.keys();
  }

  /** Calls back with each value, the latest first. Return false to stop. */
  each(word: string, visit: (value: number) => boolean | undefined): void {
    for (let place = this.#first.get(word) ?? NONE; place !== NONE; place = this.#next[place] ?? NONE) {
      const value = this.#values[place] ?? NONE;
      if (value !== NONE && visit(value) === false) return;
    }
  }
}
