import type { FieldSource } from "./field-source";

/** A field outside a validated form, e.g. a filter: an id, a name and what is in it. */
export function plainField(id: string, name: string, initialValue?: string | readonly string[]): FieldSource {
  return { id, name, errorId: `${id}-fehler`, descriptionId: `${id}-hinweis`, initialValue };
}
