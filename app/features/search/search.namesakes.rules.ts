import type { Bitmap } from "./search.bitmap.rules";
import type { Holdings } from "./search.holdings.rules";

/** of 256: forms of the asked word, and not what has it as a part */
const STRONG_WAY = 240;
const MAX_NAMESAKES = 20;

/** Documents that have the word, by now the asked one only, in an important field; none when they are many. */
export function strongly(values: Uint16Array, { documents, strongImpact, live }: Holdings): number[] {
  const found: number[] = [];
  const least = strongImpact * STRONG_WAY;
  for (let document = 0; document < documents; document++)
    if ((values[document] as number) >= least && ((live[document >>> 5] as number) >>> (document & 31)) & 1) {
      if (found.length === MAX_NAMESAKES) return [];
      found.push(document);
    }
  return found;
}

/** Who has the asked name is not hidden by those that have all words, but this one only by a synonym. */
export function addMissing(namesakes: readonly number[], found: Bitmap): void {
  if (namesakes.some((document) => ((found[document >>> 5] as number) >>> (document & 31)) & 1)) return;
  for (const document of namesakes) found[document >>> 5] = (found[document >>> 5] as number) | (1 << (document & 31));
}
