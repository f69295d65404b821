/** Sets of document numbers, one bit each, 32 in a word. */
export type Bitmap = Uint32Array<ArrayBuffer>;

export function bitmapFor(documents: number): Bitmap {
  return new Uint32Array((documents + 31) >>> 5);
}

export function hasBit(bitmap: Bitmap, document: number): boolean {
  return ((bitmap[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0;
}

export function setBit(bitmap: Bitmap, document: number): void {
  bitmap[document >>> 5] = (bitmap[document >>> 5] as number) | (1 << (document & 31));
}

export function clearBit(bitmap: Bitmap, document: number): void {
  bitmap[document >>> 5] = (bitmap[document >>> 5] as number) & ~(1 << (document & 31));
}

/** The same bits in at least `documents` places; the bitmap itself when it is long enough. */
export function widened(bitmap: Bitmap, documents: number): Bitmap {
  const length = (documents + 31) >>> 5;
  if (length <= bitmap.length) return bitmap;
  const wider = new Uint32Array(Math.max(length, Math.ceil(bitmap.length * 1.5)));
  wider.set(bitmap);
  return wider;
}

/** Keeps in `target` what is in `other` too; places that `other` lacks are empty. */
export function intersect(target: Bitmap, other: Bitmap): void {
  for (let word = 0; word < target.length; word++) target[word] = (target[word] as number) & (other[word] ?? 0);
}

export function countBits(bitmap: Bitmap): number {
  let sum = 0;
  for (let word = 0; word < bitmap.length; word++) sum += bitsOf(bitmap[word] as number);
  return sum;
}

export function countCommon(a: Bitmap, b: Bitmap): number {
  const length = Math.min(a.length, b.length);
  let sum = 0;
  for (let word = 0; word < length; word++) {
    const bits = (a[word] as number) & (b[word] as number);
    if (bits !== 0) sum += bitsOf(bits);
  }
  return sum;
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
