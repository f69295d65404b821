import { z } from "zod";
import {
  legalPaths,
  leikaKeyPattern,
  ozgIdPattern,
  transports,
  userAccounts,
  valuesOf,
} from "~/features/catalogue/catalogue.rules";
import { typedQuestion } from "~/features/search/search.typed.rules";
import { OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import { readChosen } from "./offering.compare.rules";
import { type OfferingFacet, offeringOrders } from "./offering.search.rules";

/** Values of one filter that count; more than any list has. */
const MAX_VALUES = 40;

/** What a value of each filter looks like; numbers come in any spacing, Länder in any case. */
export const facetValues = {
  themenfeld: z.string().regex(/^[a-z_]{1,60}$/),
  land: z
    .string()
    .regex(/^([a-z]{2}|bund)$/i)
    .toUpperCase(),
  modell: z.enum(ReuseModel),
  phase: z.enum(OfferingPhase),
  reifegrad: z.string().regex(/^[0-4]$/),
  transport: z.enum(valuesOf(transports)),
  rechtsweg: z.enum(valuesOf(legalPaths)),
  konto: z.enum(valuesOf(userAccounts)),
  ozg: z.string().transform(withoutSpaces).pipe(z.string().regex(ozgIdPattern)),
  leika: z.string().transform(withoutSpaces).pipe(z.string().regex(leikaKeyPattern)),
} as const satisfies Record<OfferingFacet, z.ZodType<string>>;

function withoutSpaces(text: string): string {
  return text.replace(/[\s.]/g, "");
}

export const facetNames = Object.keys(facetValues) as OfferingFacet[];
export const sort = z.enum(["relevanz", ...offeringOrders]);
const page = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

/** The whole state of the search, as in the address. */
export interface OfferingFilters {
  readonly q: string;
  readonly selected: Readonly<Record<OfferingFacet, readonly string[]>>;
  readonly sort: z.output<typeof sort> | null;
  readonly seite: number;
  /** slugs of entries chosen for a comparison: they stay chosen while somebody looks for more */
  readonly chosen: readonly string[];
}

/** A parameter that is no filter, or a value that none can have. */
export interface FilterProblem {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads an address. Pages pass over problems, so that a shared link never ends in an error page; the API refuses them.
 * @param others names of parameters that the caller reads itself
 */
export function readFilters(
  parameters: URLSearchParams,
  others: readonly string[] = [],
): { filters: OfferingFilters; problems: FilterProblem[] } {
  const selected = Object.fromEntries(facetNames.map((name) => [name, [] as string[]])) as Record<
    OfferingFacet,
    string[]
  >;
  const problems: FilterProblem[] = [];
  const single: { q: string; sort: OfferingFilters["sort"]; seite: number } = { q: "", sort: null, seite: 1 };
  for (const [name, value] of parameters) {
    if (value === "" || others.includes(name)) continue;
    if (name === "a") continue;
    if (name === "q") single.q = typedQuestion(value);
    else if (name === "sort" && sort.safeParse(value).success) single.sort = sort.parse(value);
    else if (name === "seite" && page.safeParse(value).success) single.seite = page.parse(value);
    else if (!addValue(selected, name, value)) problems.push({ name, value });
  }
  return { filters: { ...single, selected, chosen: readChosen(parameters) }, problems };
}

function addValue(selected: Record<OfferingFacet, string[]>, name: string, value: string): boolean {
  if (!Object.hasOwn(facetValues, name)) return false;
  const facet = name as OfferingFacet;
  const parsed = facetValues[facet].safeParse(value);
  if (!parsed.success) return false;
  const values = selected[facet];
  if (!values.includes(parsed.data) && values.length < MAX_VALUES) values.push(parsed.data);
  // "at least 2" says nothing beside "at least 3"; "at least 0" says nothing at all
  if (facet === "reifegrad") {
    const highest = Math.max(...values.map(Number));
    selected.reifegrad = highest > 0 ? [String(highest)] : [];
  }
  return true;
}
