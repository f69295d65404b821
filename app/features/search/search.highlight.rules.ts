import type { HighlightTerm } from "./search.rules";
import { root, stem } from "./search.stem.rules";
import { foldWithOffsets, type Token, tokens } from "./search.text.rules";
import { shortParts } from "./search.words.rules";

/** A piece of a text; all pieces join to the text. */
export interface Segment {
  readonly text: string;
  readonly isHit: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Marks what a question found: whole words, and of compounds the part ("Bau[genehmigung]"). */
export function highlight(text: string, terms: readonly HighlightTerm[]): Segment[] {
  return segments(text, hitRanges(text, terms));
}

function segments(text: string, ranges: readonly Range[]): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const range of ranges) {
    if (range.start > end) found.push({ text: text.slice(end, range.start), isHit: false });
    found.push({ text: text.slice(range.start, range.end), isHit: true });
    end = range.end;
  }
  if (end < text.length) found.push({ text: text.slice(end), isHit: false });
  return found;
}

/** In order, without overlaps. */
function hitRanges(text: string, terms: readonly HighlightTerm[]): Range[] {
  if (terms.length === 0) return [];
  const ranges = tokens(text).flatMap((token) => rangeIn(text, token, terms) ?? []);
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

function rangeIn(text: string, token: Token, terms: readonly HighlightTerm[]): Range | null {
  const stemmed = stem(token.key);
  const ofRoot = root(stemmed);
  if (terms.some((term) => term.stem === stemmed || term.root === ofRoot)) return token;
  const part = terms.map((term) => partIn(token.key, term.stem)).find((found) => found !== null);
  return part ? originalRange(text, token, part) : null;
}

/** The place of a word in a compound: at its beginning or end, long words also inside. */
function partIn(key: string, stemmed: string): Range | null {
  if (stemmed.length < 4 && !shortParts.has(stemmed)) return null;
  const start = key.indexOf(stemmed);
  if (start < 0 || key.length - stemmed.length < 3) return null;
  const end = start + stemmed.length;
  const isAtEdge = start === 0 || key.length - end <= 3;
  return isAtEdge || stemmed.length >= 6 ? { start, end: key.length - end <= 3 ? key.length : end } : null;
}

/** From places in the key to places in the text, which may be longer ("ae", soft hyphens). */
function originalRange(text: string, token: Token, part: Range): Range {
  const { offsets } = foldWithOffsets(text.slice(token.start, token.end));
  const start = token.start + (offsets[part.start] ?? 0);
  const end = part.end >= offsets.length ? token.end : token.start + (offsets[part.end] ?? 0);
  return { start, end: Math.max(end, start) };
}

const GAP = " … ";

/**
 * The stretch of a long text that shows most of what was found, marked; cut at words, "…" where text is missing.
 * @param maxLength of the text that is shown, without the marks for what is missing
 */
export function snippet(text: string, terms: readonly HighlightTerm[], maxLength: number): Segment[] {
  const ranges = hitRanges(text, terms);
  if (text.length <= maxLength) return segments(text, ranges);
  const start = bestStart(text, ranges, maxLength);
  const end = wordEnd(text, start, maxLength);
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  const shown = segments(
    text.slice(start, end),
    inside.map((range) => ({ start: range.start - start, end: range.end - start })),
  );
  return [
    ...(start > 0 ? [{ text: GAP.trimStart(), isHit: false }] : []),
    ...shown,
    ...(end < text.length ? [{ text: GAP.trimEnd(), isHit: false }] : []),
  ];
}

/** The stretch with the most different hits begins a little before its first one. */
function bestStart(text: string, ranges: readonly Range[], maxLength: number): number {
  let best = { start: 0, hits: 0 };
  for (const range of ranges) {
    const start = Math.max(0, range.start - Math.floor(maxLength / 5));
    const inside = ranges.filter((other) => other.start >= start && other.end <= start + maxLength);
    const hits = new Set(inside.map((other) => text.slice(other.start, other.end).toLowerCase())).size;
    if (hits > best.hits) best = { start, hits };
  }
  const space = best.start === 0 ? -1 : text.indexOf(" ", best.start);
  return space < 0 || space > best.start + maxLength / 5 ? best.start : space + 1;
}

function wordEnd(text: string, start: number, maxLength: number): number {
  if (start + maxLength >= text.length) return text.length;
  const space = text.lastIndexOf(" ", start + maxLength);
  return space > start ? space : start + maxLength;
}
