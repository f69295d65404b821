import type { MaturityModel } from "~prisma/generated/enums";

/** Facets of the list, in the order in which people see them; names as in the address (contract part 4). */
export const shownFacets = [
  "themenfeld",
  "land",
  "modell",
  "phase",
  "reifegrad",
  "transport",
  "rechtsweg",
  "konto",
] as const;
/** Filters without counts: they come from links of the catalogue. */
export const hiddenFacets = ["ozg", "leika"] as const;
export type ShownFacet = (typeof shownFacets)[number];
export type OfferingFacet = ShownFacet | (typeof hiddenFacets)[number];

export const offeringOrders = ["neu", "verbunden", "titel"] as const;

/** "at least": an entry with level 3 counts for 1, 2 and 3. Only model 1.1, levels of different models do not compare. */
export function cumulativeMaturity(entry: {
  readonly maturityModel: MaturityModel | string | null;
  readonly maturityLevel: number | null;
}): string[] {
  if (entry.maturityModel !== "v1_1" || entry.maturityLevel === null) return [];
  return Array.from({ length: entry.maturityLevel }, (_, index) => String(index + 1));
}

export function offeringNumbers(entry: { readonly ozgIds: readonly string[]; readonly leikaKeys: readonly string[] }) {
  return [...entry.ozgIds, ...entry.leikaKeys];
}
