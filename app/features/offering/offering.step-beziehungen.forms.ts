import { z } from "zod";
import { nullableLine, optionalChoice, optionalWebAddress } from "~/platform/form-fields";
import { type Relation, relationKinds } from "./offering.content.forms";
import { removal, rowsOf } from "./offering.step.forms";

const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .transform((value) => value ?? null);

const relationRow = z.object({
  kind: optionalChoice(relationKinds),
  title: nullableLine(200, "Der Titel"),
  /** of an entry of the marketplace that was found by the search; else the address counts */
  slug,
  url: optionalWebAddress("Bitte geben Sie eine vollständige Adresse an, zum Beispiel https://www.beispiel.de."),
  ...removal,
});

/** slug of a hit of the search, ticked */
const hit = z.string().regex(/^[a-z0-9-]{1,120}$/);

export const relationsForm = z
  .object({
    relations: rowsOf(relationRow, (row, need): Relation => {
      const kind = need(row.kind, "kind", "Bitte wählen Sie die Art der Beziehung.");
      // the title of an entry of the marketplace is its own; the command takes it from there
      if (row.slug !== null) return { kind, title: row.title ?? row.slug, slug: row.slug, url: null };
      const title = need(row.title, "title", "Bitte nennen Sie das Angebot.");
      return { kind, title, slug: null, url: need(row.url, "url", "Bitte geben Sie die Adresse an.") };
    }),
    /** hits that are to become relations, all of one kind */
    found: z.array(hit).max(20).default([]),
    foundKind: optionalChoice(relationKinds),
  })
  .check(({ value, issues }) => {
    if (issues.length === 0 && value.found.length > 0 && value.foundKind === null)
      issues.push({
        code: "custom",
        path: ["foundKind"],
        input: value.foundKind,
        message: "Bitte wählen Sie die Art der Beziehung.",
      });
  })
  .transform(({ relations, found, foundKind }) => {
    const known = new Set(relations.map((relation) => relation.slug));
    const added = found
      .filter((one) => !known.has(one))
      .map((one): Relation => ({ kind: foundKind ?? "variant", title: one, slug: one, url: null }));
    return { relations: [...relations, ...added] };
  });
