import { type Bitmap, bitmapFor, clearBit, setBit, widened } from "./search.bitmap.rules";

/**
 * The numbers of the documents. A document that changes gets a new number and its old one is dead: lists of documents
 * only ever grow at their end.
 */
export class Documents {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #orders: ReadonlyMap<string, number[]>;
  /** numbers of the removed ones */
  readonly dead: number[] = [];
  live: Bitmap = bitmapFor(1_024);

  constructor(orders: readonly string[]) {
    this.#orders = new Map(orders.map((name) => [name, []]));
  }

  /** All numbers are less than this. */
  get count(): number {
    return this.ids.length;
  }

  get size(): number {
    return this.#numbers.size;
  }

  add(id: string, orders: Readonly<Record<string, number>>): number {
    const number = this.ids.length;
    this.ids.push(id);
    this.#numbers.set(id, number);
    for (const [name, values] of this.#orders) values.push(orders[name] ?? Number.POSITIVE_INFINITY);
    this.live = widened(this.live, number + 1);
    setBit(this.live, number);
    return number;
  }

  /** @returns whether there was such a document */
  remove(id: string): boolean {
    const number = this.#numbers.get(id);
    if (number === undefined) return false;
    this.#numbers.delete(id);
    clearBit(this.live, number);
    this.dead.push(number);
    return true;
  }

  /** A copy: documents may be removed meanwhile. */
  liveIds(): string[] {
    return [...this.#numbers.keys()];
  }

  /** Ascending by the order (the first one when null), equal ones by id. */
  compare(order: string | null): (a: number, b: number) => number {
    const values = (order === null ? [...this.#orders.values()][0] : this.#orders.get(order)) ?? [];
    const { ids } = this;
    return (a, b) => {
      const left = values[a] as number;
      const right = values[b] as number;
      if (left !== right) return left < right ? -1 : 1;
      return (ids[a] as string) < (ids[b] as string) ? -1 : 1;
    };
  }
}
