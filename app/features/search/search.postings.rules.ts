import type { Bitmap } from "./search.bitmap.rules";

const PAGE_BITS = 16;
const PAGE_SIZE = 1 << PAGE_BITS;
const FIRST_SLICE = 2;
const LARGEST_SLICE = 2_048;
const NONE = -1;

/** What is known of each document for one question: how well it answers, and a number that says in which way. */
export interface Answers {
  readonly values: Uint16Array;
  readonly origins: Uint32Array;
}

/**
 * For each term the documents that hold it, in the order they came, each with its impact (1…255): document number and
 * impact share 32 bits. Slices of growing size lie in shared pages, so that the many rare terms cost some bytes and
 * not some objects. The last place of a slice is the address of the next one.
 */
export class Postings {
  readonly #pages: Uint32Array[] = [];
  #used = PAGE_SIZE;
  #heads = new Int32Array(1_024).fill(NONE);
  #lengths = new Int32Array(1_024);
  /** where the next entry goes */
  #tails = new Int32Array(1_024);
  /** entries that the last slice still takes */
  #rooms = new Int32Array(1_024);
  /** size of the last slice */
  #sizes = new Int32Array(1_024);

  get bytes(): number {
    return this.#pages.length * PAGE_SIZE * 4 + this.#heads.length * 20;
  }

  add(term: number, document: number, impact: number): void {
    if (term >= this.#heads.length) this.#widen(term);
    if (this.#heads[term] === NONE) this.#begin(term);
    else if (this.#rooms[term] === 0) this.#continue(term);
    const tail = this.#tails[term] as number;
    this.#page(tail)[tail & (PAGE_SIZE - 1)] = ((document << 8) | impact) >>> 0;
    this.#tails[term] = tail + 1;
    this.#rooms[term] = (this.#rooms[term] as number) - 1;
    this.#lengths[term] = (this.#lengths[term] as number) + 1;
  }

  /** Raises what documents have to impact × weight (0…256) and notes `origin` there. Hot: nothing is allocated. */
  raise(term: number, weight: number, target: Answers, origin: number): void {
    const { values, origins } = target;
    let address = this.#heads[term] ?? NONE;
    let size = FIRST_SLICE;
    while (address !== NONE) {
      const page = this.#page(address);
      const from = address & (PAGE_SIZE - 1);
      const to = from + this.#countIn(term, address, size);
      for (let index = from; index < to; index++) {
        const entry = page[index] as number;
        const value = (entry & 255) * weight;
        const document = entry >>> 8;
        if (value <= (values[document] as number)) continue;
        values[document] = value;
        origins[document] = origin;
      }
      address = this.#next(term, address, size);
      size = nextSize(size);
    }
  }

  /** How many documents were ever added to the term. */
  length(term: number): number {
    return this.#lengths[term] ?? 0;
  }

  /** How many documents of the bitmap have the term. Hot: after a removal every term is counted anew. */
  countIn(term: number, documents: Bitmap): number {
    let sum = 0;
    let address = this.#heads[term] ?? NONE;
    let size = FIRST_SLICE;
    while (address !== NONE) {
      const page = this.#page(address);
      const from = address & (PAGE_SIZE - 1);
      const to = from + this.#countIn(term, address, size);
      for (let index = from; index < to; index++) {
        const document = (page[index] as number) >>> 8;
        sum += ((documents[document >>> 5] as number) >>> (document & 31)) & 1;
      }
      address = this.#next(term, address, size);
      size = nextSize(size);
    }
    return sum;
  }

  /** Calls back for each entry; for what is not hot. Return false to stop. */
  each(term: number, visit: (document: number, impact: number) => boolean | undefined): void {
    let address = this.#heads[term] ?? NONE;
    let size = FIRST_SLICE;
    while (address !== NONE) {
      const page = this.#page(address);
      const from = address & (PAGE_SIZE - 1);
      const count = this.#countIn(term, address, size);
      for (let index = from; index < from + count; index++) {
        const entry = page[index] as number;
        if (visit(entry >>> 8, entry & 255) === false) return;
      }
      address = this.#next(term, address, size);
      size = nextSize(size);
    }
  }

  /** @returns 0 when the document does not have the term */
  impactOf(term: number, document: number): number {
    let address = this.#heads[term] ?? NONE;
    let size = FIRST_SLICE;
    while (address !== NONE) {
      const from = address & (PAGE_SIZE - 1);
      const to = from + this.#countIn(term, address, size) - 1;
      const page = this.#page(address);
      if (to >= from && (page[to] as number) >>> 8 >= document) return impactIn(page, from, to, document);
      address = this.#next(term, address, size);
      size = nextSize(size);
    }
    return 0;
  }

  #isLast(term: number, address: number, size: number): boolean {
    const tail = this.#tails[term] as number;
    return this.#sizes[term] === size && tail >= address && tail <= address + size - 1;
  }

  #countIn(term: number, address: number, size: number): number {
    return this.#isLast(term, address, size) ? (this.#tails[term] as number) - address : size - 1;
  }

  #next(term: number, address: number, size: number): number {
    if (this.#isLast(term, address, size)) return NONE;
    return this.#page(address)[(address & (PAGE_SIZE - 1)) + size - 1] as number;
  }

  #page(address: number): Uint32Array {
    return this.#pages[address >>> PAGE_BITS] as Uint32Array;
  }

  #begin(term: number): void {
    this.#heads[term] = this.#openSlice(term, FIRST_SLICE);
  }

  #continue(term: number): void {
    const link = this.#tails[term] as number;
    const size = nextSize(this.#sizes[term] as number);
    this.#page(link)[link & (PAGE_SIZE - 1)] = this.#openSlice(term, size);
  }

  /** A slice never crosses a page. */
  #openSlice(term: number, size: number): number {
    if (this.#used + size > PAGE_SIZE) {
      this.#pages.push(new Uint32Array(PAGE_SIZE));
      this.#used = 0;
    }
    const address = (this.#pages.length - 1) * PAGE_SIZE + this.#used;
    this.#used += size;
    this.#tails[term] = address;
    this.#rooms[term] = size - 1;
    this.#sizes[term] = size;
    return address;
  }

  #widen(term: number): void {
    const length = Math.max(term + 1, Math.ceil(this.#heads.length * 1.5));
    const before = this.#heads.length;
    const grown = (old: Int32Array<ArrayBuffer>) => {
      const next = new Int32Array(length);
      next.set(old);
      return next;
    };
    this.#heads = grown(this.#heads).fill(NONE, before);
    this.#lengths = grown(this.#lengths);
    this.#tails = grown(this.#tails);
    this.#rooms = grown(this.#rooms);
    this.#sizes = grown(this.#sizes);
  }
}

function nextSize(size: number): number {
  return Math.min(size * 2, LARGEST_SLICE);
}

/** Entries are in the order of their documents. */
function impactIn(page: Uint32Array, from: number, to: number, document: number): number {
  let [low, high] = [from, to];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = page[middle] as number;
    if (entry >>> 8 === document) return entry & 255;
    if (entry >>> 8 < document) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
