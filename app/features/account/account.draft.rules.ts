import { z } from "zod";
import { isSecretField } from "~/platform/form-fields";

/** A form that was sent after its session had ended, kept for the browser it came from (kind `draft`). */
export const formDraft = z.object({
  personId: z.uuid(),
  /** path and search of the page the form stands on */
  path: z.string(),
  formId: z.string(),
  /** as typed, by the name of the field; a name that came several times has a list */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type FormDraft = z.infer<typeof formDraft>;

export const DRAFT_MINUTES = 30;

/** Hidden field in which a form says which one of its page it is (`ui/form.tsx` writes it). */
export const FORM_ID_FIELD = "formular";

/** The guard has bounded number, names and size of the fields already. @returns null when the form does not say which it is */
export function draftValues(
  fields: Iterable<[string, FormDataEntryValue]>,
): Pick<FormDraft, "formId" | "values"> | null {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    if (typeof value !== "string" || isSecretField(name)) continue;
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : [...[earlier].flat(), value]);
  }
  const formId = values.get(FORM_ID_FIELD);
  values.delete(FORM_ID_FIELD);
  if (typeof formId !== "string" || formId === "") return null;
  return { formId, values: Object.fromEntries(values) };
}

/** The page a request belongs to: a form is sent to the address of its page. */
export function pageOf(address: string): string {
  const url = new URL(address);
  return url.pathname.replace(/\.data$/, "") + withoutRouteParameter(url);
}

/** Remix adds `_routes` to its data requests and `index` to posts of index routes; they belong to no page. */
function withoutRouteParameter(url: URL): string {
  const parameters = new URLSearchParams(url.search);
  parameters.delete("_routes");
  parameters.delete("index");
  return parameters.size > 0 ? `?${parameters}` : "";
}
