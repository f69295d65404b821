/** Longest question; people paste, but nobody reads what a longer one finds. */
export const MAX_QUESTION = 200;

/**
 * A question as it came in an address, fit to be shown again: HTML has no NUL and UTF-8 no half of a pair, so with them
 * the page of the server would differ from that of the browser. What is too long is cut, not between two halves.
 */
export function typedQuestion(text: string, max = MAX_QUESTION): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, max)
    .replace(/\p{Cs}/gu, "")
    .trim();
}
