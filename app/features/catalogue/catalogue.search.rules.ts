import { foldForSearch } from "./catalogue.rules";

/** What the search looks through: number and name of the bundle, names and keys of its services. */
export function ozgSearchText(service: {
  readonly ozgId: string;
  readonly name: string;
  readonly services: readonly { readonly leikaKey: string | null; readonly name: string }[];
}): string {
  const parts = service.services.flatMap(({ leikaKey, name }) => (leikaKey === null ? [name] : [name, leikaKey]));
  return foldForSearch([service.ozgId, service.name, ...new Set(parts)].join(" "));
}

const MAX_TERMS = 8;

/** The words of a search, folded, without repetition, at most eight. */
export function searchTerms(text: string): string[] {
  const words = foldForSearch(text).split(/[^a-z0-9]+/);
  return [...new Set(words.filter((word) => word.length > 0))].slice(0, MAX_TERMS);
}

/** Ä, ö and ü are spelled out in folded text; a plural often differs by nothing else (Krankenhaus, Krankenhäuser). */
export function withoutUmlauts(folded: string): string {
  return folded.replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("ue", "u");
}

/** Inflected forms find the basic form: "genehmigungen" → "genehmigung". Short words and numbers stay as they are. */
export function stemOf(term: string): string {
  const plain = withoutUmlauts(term);
  if (/\d/.test(plain)) return plain;
  const stem = plain.replace(/(?:ern|en|er|es|em|e|n|s)$/, "");
  return stem.length >= 4 ? stem : plain;
}

/**
 * How well a bundle answers the search, 0 = best: its number, its name, the beginning of its name, all words at
 * beginnings of words in the name, all words in the name, all stems in the name, only in its services.
 */
export function matchRank(
  terms: readonly string[],
  service: { readonly ozgId: string; readonly name: string },
): number {
  if (terms.length === 1 && terms[0] === service.ozgId) return 0;
  const name = ` ${foldForSearch(service.name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(" ")} `;
  const phrase = ` ${terms.join(" ")}`;
  if (name === `${phrase} `) return 1;
  if (name.startsWith(phrase)) return 2;
  if (terms.every((term) => name.includes(` ${term}`))) return 3;
  if (terms.every((term) => name.includes(term))) return 4;
  const stemmed = withoutUmlauts(name);
  return terms.every((term) => stemmed.includes(stemOf(term))) ? 5 : 6;
}

const german = new Intl.Collator("de");

/** Best match first; entries of the current catalogue before withdrawn ones; then by name. */
export function byMatch(terms: readonly string[]) {
  return <T extends { ozgId: string; name: string; withdrawnAt: Date | null }>(a: T, b: T): number =>
    matchRank(terms, a) - matchRank(terms, b) ||
    Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null) ||
    german.compare(a.name, b.name) ||
    a.ozgId.localeCompare(b.ozgId);
}
