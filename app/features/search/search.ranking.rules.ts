import type { Bitmap } from "./search.bitmap.rules";

/** Does document a stand before document b? Never true both ways; total. */
export type IsBefore = (a: number, b: number) => boolean;

/**
 * The first `count` documents of the set in order; a heap holds them, so that a page costs no sorting of all. Goes from
 * the latest to the earliest: the newest are asked for most, and then the heap seldom changes.
 */
export function firstDocuments(found: Bitmap, count: number, isBefore: IsBefore): number[] {
  const heap: number[] = [];
  if (count <= 0) return heap;
  for (let word = found.length - 1; word >= 0; word--) {
    let bits = found[word] as number;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      bits &= ~(1 << bit);
      const document = word * 32 + bit;
      if (heap.length < count) push(heap, document, isBefore);
      else if (isBefore(document, heap[0] as number)) replaceWorst(heap, document, isBefore);
    }
  }
  return heap.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The worst of the heap stands on top. */
function push(heap: number[], document: number, isBefore: IsBefore): void {
  let place = heap.length;
  heap.push(document);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (isBefore(document, heap[parent] as number)) break;
    heap[place] = heap[parent] as number;
    place = parent;
  }
  heap[place] = document;
}

function replaceWorst(heap: number[], document: number, isBefore: IsBefore): void {
  let place = 0;
  for (;;) {
    let child = place * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child] as number, heap[child + 1] as number)) child++;
    if (isBefore(heap[child] as number, document)) break;
    heap[place] = heap[child] as number;
    place = child;
  }
  heap[place] = document;
}
