/* A comparison of entries; its address is its whole state. */

/** More columns than fit on a sheet of paper help nobody to decide. */
export const MAX_COMPARED = 4;
const slug = /^[a-z0-9-]{1,120}$/;

/** The entries that an address names with `a`, each once. */
export function readChosen(parameters: URLSearchParams): string[] {
  const named = parameters.getAll("a").filter((value) => slug.test(value));
  return [...new Set(named)].slice(0, MAX_COMPARED);
}

export interface Comparison {
  readonly slugs: readonly string[];
  readonly isOnlyDifferences: boolean;
}

export function readComparison(parameters: URLSearchParams): Comparison {
  return { slugs: readChosen(parameters), isOnlyDifferences: parameters.get("nur") === "unterschiede" };
}

export function comparisonAddress({ slugs, isOnlyDifferences }: Comparison): string {
  const parameters = new URLSearchParams(slugs.map((value) => ["a", value]));
  if (isOnlyDifferences) parameters.set("nur", "unterschiede");
  return parameters.size === 0 ? "/angebote/vergleich" : `/angebote/vergleich?${parameters}`;
}
