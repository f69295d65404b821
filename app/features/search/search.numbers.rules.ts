/** An OZG-ID or a LeiKa key (or its beginning) that somebody typed or pasted. */
export interface TypedNumber {
  /** digits only */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const label = String.raw`(?:(?:ozg|leika|leistungs)[\s\-–_.:]*)?(?:(?:id|nr|nummer|schl(?:ü|ue|u)ssel)\b[\s\-–_.:#]*)?`;
/** 99, then three to twelve digits, grouped in any way: the key has fourteen, its beginning names a group. */
const leika = String.raw`9[\s.\-–/_]?9(?:[\s.\-–/_]*\d){3,12}`;
const ozg = String.raw`1[\s.]?\d[\s.]?\d[\s.]?\d[\s.]?\d`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${label}#?(${leika}|${ozg})(?![\p{L}\p{N}])`, "giu");

/**
 * OZG-IDs (five digits, the first is 1) and LeiKa keys (99 and twelve digits, or a beginning of at least five) in any
 * punctuation: "99 089 108 001 000", "99089.108.001000", "OZG-10480", "ozg-id:10480".
 */
export function typedNumbers(text: string): TypedNumber[] {
  return [...text.matchAll(pattern)].map((match) => ({
    digits: (match[1] ?? "").replace(/\D/g, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
