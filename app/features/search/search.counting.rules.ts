/** 1 for a value from 1 to 65,535, 0 for 0; without a branch, which a processor would guess wrong for every other document. */
export function isHit(value: number): number {
  return (value + 65_535) >>> 16;
}

/** 1 when both are the same, else 0; without a branch too. */
export function isSame(a: number, b: number): number {
  return ((a ^ b) - 1) >>> 31;
}

export function highest(covers: Uint8Array, documents: number): number {
  let most = 0;
  for (let document = 0; document < documents; document++)
    if ((covers[document] as number) > most) most = covers[document] as number;
  return most;
}

/** Documents with a value. */
export function hits(values: Uint16Array, documents: number): number {
  let count = 0;
  for (let document = 0; document < documents; document++) count += isHit(values[document] as number);
  return count;
}
