import type { SearchField } from "./search.rules";
import { type Token, tokens } from "./search.text.rules";
import { stopWords } from "./search.words.rules";

export const MAX_IMPACT = 255;

/** A word of a document; `impact` (1…255) says how much the document is about it. */
export interface WeightedWord {
  readonly key: string;
  readonly impact: number;
  /** where it was read first, to show it to people */
  readonly text: string;
  readonly token: Token;
}

/** Repetition counts less and less, and less in long texts (after BM25F); depends on nothing but the document. */
function saturated(times: number, length: number): number {
  const weighted = times / (1 + Math.log2(length) / 4);
  return weighted / (weighted + 0.5);
}

interface Sum {
  value: number;
  /** in the field that is being read */
  count: number;
  readonly text: string;
  readonly token: Token;
}

/** The distinct words of a document with their impact over all fields. */
export function weightedWords(texts: Readonly<Record<string, string>>, fields: readonly SearchField[]): WeightedWord[] {
  const sums = new Map<string, Sum>();
  for (const { name, weight } of fields) addField(texts[name] ?? "", weight, sums);
  const most = fields.reduce((sum, { weight }) => sum + weight, 0) * saturated(1, 1);
  return [...sums].map(([key, { value, text, token }]) => ({
    key,
    impact: Math.max(1, Math.min(MAX_IMPACT, Math.round((value / most) * MAX_IMPACT))),
    text,
    token,
  }));
}

function addField(text: string, weight: number, sums: Map<string, Sum>): void {
  const read: Sum[] = [];
  let length = 0;
  for (const token of tokens(text)) {
    if (stopWords.has(token.key)) continue;
    length++;
    const known = sums.get(token.key);
    const sum = known ?? { value: 0, count: 0, text, token };
    if (!known) sums.set(token.key, sum);
    if (sum.count++ === 0) read.push(sum);
  }
  for (const sum of read) {
    sum.value += weight * saturated(sum.count, length);
    sum.count = 0;
  }
}

/** A word of this impact or more stands in the most important field, or often in others. */
export function strongImpact(fields: readonly SearchField[]): number {
  const weights = fields.map(({ weight }) => weight).sort((a, b) => b - a);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const name = ((weights[0] ?? 0) / sum) * (saturated(1, 16) / saturated(1, 1));
  return weights.length < 2 || weights[0] === weights[1] ? 1 : Math.floor(MAX_IMPACT * name);
}
