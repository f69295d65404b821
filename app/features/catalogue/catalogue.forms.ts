import { z } from "zod";
import { typedQuestion } from "~/features/search/search.typed.rules";
import { isCalendarDate } from "./catalogue.cells.rules";
import { fileKinds } from "./catalogue.plan.rules";

const searchParameters = z.object({
  q: z
    .string()
    .default("")
    .transform((text) => typedQuestion(text)),
  themenfeld: z.string().max(60).catch("").default(""),
  seite: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});

export type CatalogueSearch = z.output<typeof searchParameters>;

/** The query string is the whole state; what cannot be understood falls back to "not given". */
export function readCatalogueSearch(parameters: URLSearchParams): CatalogueSearch {
  return searchParameters.parse(Object.fromEntries(parameters));
}

/**
 * The same for machines, which have to know when they ask something that does not exist.
 * @param others names of parameters that the caller reads itself
 */
export function readCatalogueQuestion(parameters: URLSearchParams, others: readonly string[]) {
  const known = ["q", "themenfeld", ...others];
  const problems = [...new Set(parameters.keys())]
    .filter((name) => !known.includes(name))
    .map((parameter) => ({ parameter, detail: "unbekannt" }));
  const { q, themenfeld } = readCatalogueSearch(parameters);
  return { question: { q, topicField: themenfeld || null }, problems };
}

/** Address of a page of results, or of the same in another form, with every filter kept. */
export function catalogueAddress({ q, themenfeld, seite }: CatalogueSearch, path = "/katalog"): string {
  const parameters = new URLSearchParams({
    ...(q === "" ? {} : { q }),
    ...(themenfeld === "" ? {} : { themenfeld }),
    ...(seite === 1 ? {} : { seite: String(seite) }),
  });
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** An upload; `file` is its name. */
export const uploadForm = z.object({
  file: z.string("Bitte wählen Sie eine Datei aus.").min(1, "Bitte wählen Sie eine Datei aus."),
  kind: z.enum(fileKinds, "Bitte wählen Sie, was die Datei enthält."),
  asOf: z
    .string()
    .trim()
    .optional()
    .transform((value) => (value === undefined || value === "" ? null : value))
    .refine((value) => value === null || isCalendarDate(value), "Bitte geben Sie ein Datum an, z. B. 05.10.2019."),
});

export const confirmForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("import"), expected: z.string().max(60) }),
  z.object({ intent: z.literal("discard") }),
]);

export function pageFrom(parameters: URLSearchParams): number {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .catch(1)
    .parse(parameters.get("seite") ?? 1);
}
