import { labelOf, transports } from "~/features/catalogue/catalogue.rules";
import type { OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import type { OfferingFilters } from "./offering.forms";
import { phaseLabels, reuseModelLabels } from "./offering.rules";

/** Address of a search: only what differs from "everything, first page". */
export function filterAddress(filters: Partial<OfferingFilters>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value === undefined || value === "" || (name === "seite" && value === 1)) continue;
    parameters.set(name, String(value));
  }
  return parameters.size > 0 ? `/angebote?${parameters}` : "/angebote";
}

type Options = readonly { readonly value: string; readonly label: string }[];

/** The set filters in words, each with the address of the search without it. */
export function activeFilters(
  filters: OfferingFilters,
  names: { readonly topicFields: Options; readonly states: Options },
): { name: string; label: string; without: string }[] {
  const words: { [N in keyof OfferingFilters]?: (value: string) => string } = {
    q: (value) => `„${value}“`,
    themenfeld: (value) => labelOf(names.topicFields, value),
    land: (value) => labelOf(names.states, value),
    modell: (value) => reuseModelLabels[value as ReuseModel],
    phase: (value) => phaseLabels[value as OfferingPhase],
    reifegrad: (value) => `Reifegrad ab ${value}`,
    transport: (value) => labelOf(transports, value),
    leika: (value) => `LeiKa ${value}`,
    ozg: (value) => `OZG-ID ${value}`,
  };
  return (Object.keys(words) as (keyof OfferingFilters)[]).flatMap((name) => {
    const value = filters[name];
    const label = value === undefined || value === "" ? undefined : words[name]?.(String(value));
    if (label === undefined) return [];
    const { [name]: _removed, seite: _page, ...rest } = filters;
    return [{ name, label, without: filterAddress(rest) }];
  });
}
