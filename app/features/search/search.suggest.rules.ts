import type { Completion } from "./search.rules";
import { searchKey, tokens } from "./search.text.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

const MIN_TYPED = 2;

/** Completes the last word of what was typed with words of the texts, the frequent ones first. */
export function completions(q: string, { keys, counts, surfaces }: Vocabulary, limit: number): Completion[] {
  const last = tokens(q).at(-1);
  // as written: "vi" is not the number six
  const typed = last ? searchKey(q.slice(last.start, last.end)) : "";
  if (!last || last.end < q.length || typed.length < MIN_TYPED) return [];
  const before = q.slice(0, last.start);
  const found: number[] = [];
  for (let id = 0; id < keys.length; id++)
    if ((counts[id] as number) > 0 && (keys[id] as string).startsWith(typed)) found.push(id);
  return found
    .sort(
      (a, b) =>
        (counts[b] as number) - (counts[a] as number) ||
        (keys[a] as string).length - (keys[b] as string).length ||
        a - b,
    )
    .slice(0, limit)
    .map((id) => ({ text: before + surfaces[id], count: counts[id] as number }));
}
