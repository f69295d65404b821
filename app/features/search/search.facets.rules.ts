import { type Bitmap, bitmapFor, countCommon, hasBit, intersect, setBit, widened } from "./search.bitmap.rules";
import type { FacetCount } from "./search.rules";

/** Documents with one value of a facet: a list while they are few, a bitmap when that is shorter. */
class DocumentSet {
  #count = 0;
  #list: Uint32Array<ArrayBuffer> | null = new Uint32Array(4);
  #bitmap: Bitmap | null = null;

  add(document: number): void {
    this.#count++;
    if (this.#list && this.#count > Math.max(64, document >>> 5)) this.#toBitmap(document);
    if (this.#bitmap) {
      this.#bitmap = widened(this.#bitmap, document + 1);
      setBit(this.#bitmap, document);
    } else if (this.#list) {
      if (this.#count > this.#list.length) this.#list = longer(this.#list);
      this.#list[this.#count - 1] = document;
    }
  }

  #toBitmap(document: number): void {
    const bitmap = bitmapFor(document + 1);
    this.#list?.subarray(0, this.#count - 1).forEach((listed) => {
      setBit(bitmap, listed);
    });
    this.#bitmap = bitmap;
    this.#list = null;
  }

  countIn(base: Bitmap): number {
    if (this.#bitmap) return countCommon(this.#bitmap, base);
    let sum = 0;
    const list = this.#list;
    if (list) for (let index = 0; index < this.#count; index++) if (hasBit(base, list[index] as number)) sum++;
    return sum;
  }

  addTo(target: Bitmap): void {
    const { length } = target;
    if (this.#bitmap)
      for (let word = 0; word < Math.min(length, this.#bitmap.length); word++)
        target[word] = (target[word] as number) | (this.#bitmap[word] as number);
    const list = this.#list;
    if (list) for (let index = 0; index < this.#count; index++) setBit(target, list[index] as number);
  }
}

function longer(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(list.length * 2);
  next.set(list);
  return next;
}

type Values = Map<string, DocumentSet>;
type Selected = Readonly<Record<string, readonly string[]>>;

/** Which documents have which values. Removed documents stay in it; the caller's bitmaps hold live ones only. */
export class Facets {
  readonly #facets: ReadonlyMap<string, Values>;

  constructor(names: readonly string[]) {
    this.#facets = new Map(names.map((name) => [name, new Map()]));
  }

  add(document: number, values: Readonly<Record<string, readonly string[]>>): void {
    for (const [name, sets] of this.#facets)
      for (const value of new Set(values[name])) {
        const set = sets.get(value) ?? new DocumentSet();
        sets.set(value, set);
        set.add(document);
      }
  }

  /** For each facet with a selection the documents that have one of the selected values. */
  chosen(selected: Selected, documents: number): Map<string, Bitmap> {
    const chosen = new Map<string, Bitmap>();
    for (const [name, sets] of this.#facets) {
      const values = selected[name] ?? [];
      if (values.length === 0) continue;
      const union = bitmapFor(documents);
      for (const value of values) sets.get(value)?.addTo(union);
      chosen.set(name, union);
    }
    return chosen;
  }

  /** Counts among `found` as far as the other facets allow; `names` are the facets to count. */
  count(
    found: Bitmap,
    chosen: ReadonlyMap<string, Bitmap>,
    { selected, names }: { readonly selected: Selected; readonly names: readonly string[] },
  ): Record<string, FacetCount[]> {
    const all = restrict(found, chosen, null);
    const counts: Record<string, FacetCount[]> = {};
    for (const name of names) {
      const base = chosen.has(name) ? restrict(found, chosen, name) : all;
      counts[name] = this.#countValues(name, base, selected[name] ?? []);
    }
    return counts;
  }

  #countValues(name: string, base: Bitmap, selected: readonly string[]): FacetCount[] {
    const counted: FacetCount[] = [];
    const sets: Values = this.#facets.get(name) ?? new Map();
    for (const [value, set] of sets) {
      const count = set.countIn(base);
      if (count > 0 || selected.includes(value)) counted.push({ value, count });
    }
    // also one that no document ever had
    for (const value of new Set(selected)) if (!sets.has(value)) counted.push({ value, count: 0 });
    return counted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** What is found and allowed by all selections but that of one facet. */
export function restrict(found: Bitmap, chosen: ReadonlyMap<string, Bitmap>, except: string | null): Bitmap {
  const result = found.slice();
  for (const [name, documents] of chosen) if (name !== except) intersect(result, documents);
  return result;
}
