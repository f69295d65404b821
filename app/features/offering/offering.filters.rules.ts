import { labelOf, legalPaths, transports, userAccounts } from "~/features/catalogue/catalogue.rules";
import type { OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import type { OfferingFilters } from "./offering.filters.forms";
import { phaseLabels, reuseModelLabels } from "./offering.rules";
import { hiddenFacets, type OfferingFacet, shownFacets } from "./offering.search.rules";

/** What an address may say; the rest is "everything, first page". */
export type FilterInput = {
  readonly q?: string;
  readonly selected?: Partial<OfferingFilters["selected"]>;
  readonly sort?: OfferingFilters["sort"];
  readonly seite?: number;
  readonly chosen?: readonly string[];
};

/** Query string of a search: only what differs from "everything, first page"; filters in a fixed order. */
export function filterQuery({
  q = "",
  selected = {},
  sort = null,
  seite = 1,
  chosen = [],
}: FilterInput): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const facet of [...shownFacets, ...hiddenFacets])
    for (const value of selected[facet] ?? []) parameters.append(facet, value);
  if (sort !== null) parameters.set("sort", sort);
  if (seite > 1) parameters.set("seite", String(seite));
  for (const slug of chosen) parameters.append("a", slug);
  return parameters;
}

/** @param path another page that understands the same filters */
export function filterAddress(filters: FilterInput, path = "/angebote"): string {
  const parameters = filterQuery(filters);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

export const facetLabels: Readonly<Record<OfferingFacet, string>> = {
  themenfeld: "Themenfeld",
  land: "Umsetzendes Land",
  modell: "Nachnutzungsmodell",
  phase: "Umsetzungsphase",
  reifegrad: "Reifegrad mindestens",
  transport: "Anbindungsart",
  rechtsweg: "Rechtlicher Weg",
  konto: "Nutzerkonto",
  ozg: "OZG-ID",
  leika: "Leistungsschlüssel",
};

type Options = readonly { readonly value: string; readonly label: string }[];
export interface FacetNames {
  readonly topicFields: Options;
  readonly states: Options;
}

/** A value of a filter in words. */
export function facetValueLabel(facet: OfferingFacet, value: string, names: FacetNames): string {
  switch (facet) {
    case "themenfeld":
      return labelOf(names.topicFields, value);
    case "land":
      return labelOf(names.states, value);
    case "modell":
      return reuseModelLabels[value as ReuseModel];
    case "phase":
      return phaseLabels[value as OfferingPhase];
    case "transport":
      return labelOf(transports, value);
    case "rechtsweg":
      return labelOf(legalPaths, value);
    case "konto":
      return labelOf(userAccounts, value);
    case "reifegrad":
      return `ab ${value}`;
    case "ozg":
    case "leika":
      return value;
  }
}

/** The same search with one value of a filter taken away or added, from its first page. */
export function toggled(filters: OfferingFilters, facet: OfferingFacet, value: string): FilterInput {
  const { seite: _page, ...rest } = filters;
  const values = filters.selected[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...rest, selected: { ...filters.selected, [facet]: next } };
}

/** The set filters in words, each with the address of the search without it. */
export function activeFilters(filters: OfferingFilters, names: FacetNames) {
  const chosen = [...shownFacets, ...hiddenFacets].flatMap((facet) =>
    filters.selected[facet].map((value) => ({
      key: `${facet}-${value}`,
      label: `${facetLabels[facet]}: ${facetValueLabel(facet, value, names)}`,
      without: filterAddress(toggled(filters, facet, value)),
    })),
  );
  const { seite: _page, ...rest } = filters;
  const words = { key: "q", label: `„${filters.q}“`, without: filterAddress({ ...rest, q: "" }) };
  return filters.q === "" ? chosen : [words, ...chosen];
}
