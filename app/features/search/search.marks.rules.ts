import type { Segment } from "./search.highlight.rules";

/** Segments as a page carries them: plain and found pieces in turn, beginning with a plain one, which may be empty. */
export function inTurn(segments: readonly Segment[]): string[] {
  const parts = [""];
  for (const { text, isHit } of segments) {
    const isFoundNext = parts.length % 2 === 1;
    if (isHit) {
      if (!isFoundNext) parts.push("");
      parts.push(text);
    } else if (isFoundNext) parts[parts.length - 1] += text;
    else parts.push(text);
  }
  return parts;
}
