import { z } from "zod";
import { leikaKeyPattern, ozgIdPattern, transports, valuesOf } from "~/features/catalogue/catalogue.rules";
import { nullableText, seenVersion } from "~/platform/form-fields";
import { OfferingPhase, ReuseModel } from "~prisma/generated/enums";

/** Hands in what the person saw; what it says is stored already. */
export const submissionForm = z.object({ version: seenVersion });

export const decisionForm = z
  .object({
    outcome: z.enum(["publish", "changes_requested"], "Bitte wählen Sie eine Entscheidung."),
    /** of the revision as the person read it: a decision never falls on a text that came later */
    version: seenVersion,
    reason: nullableText(2_000, "Die Begründung"),
  })
  .check((context) => {
    if (context.value.outcome === "changes_requested" && !context.value.reason)
      context.issues.push({
        code: "custom",
        path: ["reason"],
        input: context.value.reason,
        message: "Bitte schreiben Sie, was geändert werden soll.",
      });
  });

/** An unknown or malformed filter is no filter: a shared link never ends in an error page. */
const ignoreBad = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined as never);

/** The whole state of the search, as in the address (contract part 4). */
export const offeringFilters = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  themenfeld: ignoreBad(z.string().regex(/^[a-z_]{1,60}$/)),
  land: ignoreBad(
    z
      .string()
      .regex(/^([a-z]{2}|bund)$/i)
      .toUpperCase(),
  ),
  modell: ignoreBad(z.enum(ReuseModel)),
  phase: ignoreBad(z.enum(OfferingPhase)),
  reifegrad: ignoreBad(
    z
      .string()
      .regex(/^[0-4]$/)
      .transform(Number),
  ),
  transport: ignoreBad(z.enum(valuesOf(transports))),
  leika: ignoreBad(z.string().regex(leikaKeyPattern)),
  ozg: ignoreBad(z.string().regex(ozgIdPattern)),
  sort: ignoreBad(z.enum(["relevanz", "neu", "titel"])),
  seite: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .catch(1)
    .default(1),
});

export type OfferingFilters = z.output<typeof offeringFilters>;

/** Empty fields of a GET form are no filters; of a repeated parameter the first counts. */
export function readFilters(parameters: URLSearchParams): OfferingFilters {
  const first = new Map<string, string>();
  for (const [name, value] of parameters) if (value !== "" && !first.has(name)) first.set(name, value);
  return offeringFilters.parse(Object.fromEntries(first));
}
