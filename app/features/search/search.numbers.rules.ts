/** An OZG-ID or a LeiKa key (or its beginning) that somebody typed or pasted. */
export interface TypedNumber {
  /** digits only */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Whatever people put between digits: spaces of all widths, dots, dashes, underscores, slashes, invisible marks. */
const gap = String.raw`[\s.·:'’\p{Pd}−_/\p{Cf}]`;
const label = String.raw`(?:(?:ozg|leika|leistungs)[\s\p{Pd}_.:=/]*)?(?:(?:id|nr|no|nummer|schl(?:ü|ue|u)ssel|leistung|code)(?!\p{L})[\s\p{Pd}_.:=#]*)?`;
/** 99, then three to twelve digits, grouped in any way: the key has fourteen, its beginning names a group. */
const leika = String.raw`9${gap}?9(?:${gap}*\d){3,12}`;
const ozg = String.raw`1${gap}?\d${gap}?\d${gap}?\d${gap}?\d`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${label}#?(${leika}|${ozg})(?![\p{L}\p{N}])`, "giu");

/**
 * OZG-IDs (five digits, the first is 1) and LeiKa keys (99 and twelve digits, or a beginning of at least five) in any
 * punctuation: "99 089 108 001 000", "99089.108.001000", "OZG-10480", "ozg-id:10480", also in wide digits (１０４８０).
 */
export function typedNumbers(text: string): TypedNumber[] {
  return [...withPlainDigits(text).matchAll(pattern)].map((match) => ({
    digits: (match[1] ?? "").replace(/\D/g, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const WIDE_ZERO = 0xff10;

function withPlainDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - WIDE_ZERO));
}
