/** Words to compare with, by number. */
export interface SpellingWords {
  readonly keys: readonly string[];
  /** documents with the word; 0 is left out */
  readonly counts: readonly number[];
  /** by `letterSet`: most words are told apart by it alone */
  readonly letters: readonly number[];
  /** numbers of the words of each length */
  readonly byLength: readonly (readonly number[] | undefined)[];
}

/** Short words that begin differently are other words (Acker, Bäcker). */
const MIN_OTHER_START = 8;

/** How many errors a word of this length may have: none in short words, where everything is near everything. */
export function allowedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** `rank`: the less the better, to compare with what other words offer. */
export interface Nearest {
  readonly id: number;
  readonly rank: number;
  readonly errors: number;
}

/**
 * The word that was probably meant: fewest errors, then the same beginning, then the more frequent one. Compares with
 * all words of such a length instead of an index of deletions: only words that occur nowhere come here, a filter by
 * letters leaves some hundred comparisons, and 50,000 documents would need over 100 MB of deletions.
 */
export function nearestWord(typed: string, words: SpellingWords, limit = allowedErrors(typed.length)): Nearest | null {
  if (limit === 0 || /\d/.test(typed)) return null;
  const letters = letterSet(typed);
  let best: Nearest | null = null;
  for (let length = typed.length - limit; length <= typed.length + limit; length++)
    for (const id of words.byLength[length] ?? []) {
      const found = compared({ typed, letters }, id, words, limit);
      if (found && isNearer(found, best, words)) best = found;
    }
  return best;
}

/** The same for every order in which the words were read. */
function isNearer(found: Nearest, best: Nearest | null, { keys }: SpellingWords): boolean {
  if (!best || found.rank !== best.rank) return !best || found.rank < best.rank;
  return (keys[found.id] as string) < (keys[best.id] as string);
}

interface Typed {
  readonly typed: string;
  readonly letters: number;
}

function compared({ typed, letters }: Typed, id: number, words: SpellingWords, limit: number): Nearest | null {
  const count = words.counts[id] as number;
  if (count === 0 || differingLetters(letters, words.letters[id] as number) > 2 * limit) return null;
  const key = words.keys[id] as string;
  const isSameStart = key.charCodeAt(0) === typed.charCodeAt(0);
  if (typed.length < MIN_OTHER_START && !isSameStart) return null;
  const errors = typingErrors(typed, key, limit);
  if (errors > limit) return null;
  return { id, errors, rank: errors * 100 + (isSameStart ? 0 : 30) - 2 * Math.min(Math.log2(count), 14) };
}

/** Which letters a word has, one bit each. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** Adds to the list at a place that may have none yet. */
export function pushTo(lists: number[][], place: number, value: number): void {
  const list = lists[place];
  if (list) list.push(value);
  else lists[place] = [value];
}

function differingLetters(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

/**
 * Letters typed wrong, left out, added, or swapped with their neighbour (optimal string alignment).
 * @returns the number of errors, or limit + 1 when there are more
 */
export function typingErrors(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let errors = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
      );
      if (isSwapped(a, row, b, column)) errors = Math.min(errors, (beforeLast[column - 2] as number) + 1);
      current.push(errors);
      least = Math.min(least, errors);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] as number, limit + 1);
}

function isSwapped(a: string, row: number, b: string, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
}
