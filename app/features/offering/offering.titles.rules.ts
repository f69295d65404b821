const german = new Intl.Collator("de");
const GAP = 1024;

/**
 * Numbers for titles that sort as a German dictionary does, also for titles that come later: those get a number between
 * their neighbours, so nothing that has one changes. Equal titles share a number.
 */
export class TitleRanks {
  readonly #titles: string[];
  readonly #ranks: number[];

  constructor(titles: readonly string[]) {
    this.#titles = [...new Set(titles)].sort(german.compare);
    this.#ranks = this.#titles.map((_, index) => (index + 1) * GAP);
  }

  rankOf(title: string): number {
    const position = this.#position(title);
    const known = this.#ranks[position];
    if (known !== undefined && german.compare(this.#titles[position] as string, title) === 0) return known;
    const before = this.#ranks[position - 1] ?? 0;
    const rank = known === undefined ? before + GAP : (before + known) / 2;
    this.#titles.splice(position, 0, title);
    this.#ranks.splice(position, 0, rank);
    return rank;
  }

  /** of the first title that does not come before this one */
  #position(title: string): number {
    let low = 0;
    let high = this.#titles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (german.compare(this.#titles[middle] as string, title) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
