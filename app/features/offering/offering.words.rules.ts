/* Two texts word by word, as a proofreader marks them. */

export interface WordPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words (amounts, dates and addresses are one), single signs, and the space between: their concatenation is the text. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:[.,:/@_-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Above this the changed middle is shown as a whole: it would take too long to compare, and nobody reads such a mosaic. */
const MAX_CELLS = 4_000_000;

/** The parts without `added` are the old text, those without `removed` the new one. */
export function compareWords(from: string, to: string): WordPart[] {
  const [a, b] = [tokensOf(from), tokensOf(to)];
  const start = sharedStart(a, b);
  const end = Math.min(sharedStart([...a].reverse(), [...b].reverse()), a.length - start, b.length - start);
  const middle = compareTokens(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const tail = a.slice(a.length - end).map((text) => ({ kind: "same", text }) as const);
  return joinParts([...a.slice(0, start).map((text) => ({ kind: "same", text }) as const), ...middle, ...tail]);
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a[length] === b[length]) length += 1;
  return length;
}

function compareTokens(a: readonly string[], b: readonly string[]): WordPart[] {
  if (a.length * b.length > MAX_CELLS || a.length === 0 || b.length === 0)
    return [
      ...a.map((text) => ({ kind: "removed", text }) as const),
      ...b.map((text) => ({ kind: "added", text }) as const),
    ];
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const parts: WordPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]];
    if (old !== undefined && old === fresh) {
      parts.push({ kind: "same", text: old });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1))
    ) {
      parts.push({ kind: "removed", text: old });
      i += 1;
    } else if (fresh !== undefined) {
      parts.push({ kind: "added", text: fresh });
      j += 1;
    }
  }
  return parts;
}

const at = (table: Uint16Array, index: number) => table[index] ?? 0;

/** Length of the longest common subsequence of the rests that begin at (i, j), row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? at(table, (i + 1) * width + j + 1) + 1
          : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
  return table;
}

/** A space between two changes belongs to both: whole phrases are easier to read than words in turn. */
function joinParts(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  parts.forEach(({ kind, text }, index) => {
    const isBetween = kind === "same" && text.trim() === "" && isChange(parts[index - 1]) && isChange(parts[index + 1]);
    if (kind === "removed" || isBetween) removed += text;
    if (kind === "added" || isBetween) added += text;
    if (kind !== "same" || isBetween) return;
    close();
    const last = joined.at(-1);
    if (last?.kind === "same") joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  });
  close();
  return joined;
}

const isChange = (part: WordPart | undefined) => part !== undefined && part.kind !== "same";
