import { z } from "zod";
import { isSecretField } from "./form-fields";

/** Hidden field in which a form says which one of its page it is (`ui/form.tsx` writes it). */
export const FORM_ID_FIELD = "formular";
/** Hidden field with the labels of its fields, as JSON: for a page that shows what was typed without the form. */
export const FORM_LABELS_FIELD = "beschriftungen";

export const sentForm = z.object({
  formId: z.string(),
  /** as typed, by the name of the field; a name that came several times has a list */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** what stood beside the fields that a person fills in */
  labels: z.record(z.string().max(100), z.string().max(300)).default({}),
});
/** What somebody typed, without secrets and files. */
export type SentForm = z.infer<typeof sentForm>;

/** The guard has bounded number, names and size of the fields already. @returns null when the form does not say which it is */
export function readSentForm(fields: Iterable<[string, FormDataEntryValue]>): SentForm | null {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    if (typeof value !== "string" || isSecretField(name)) continue;
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : [...[earlier].flat(), value]);
  }
  const formId = values.get(FORM_ID_FIELD);
  const labels = readLabels(values.get(FORM_LABELS_FIELD));
  values.delete(FORM_ID_FIELD);
  values.delete(FORM_LABELS_FIELD);
  if (typeof formId !== "string" || formId === "") return null;
  return { formId, values: Object.fromEntries(values), labels };
}

/** They come from the browser: what is not understood is left out. */
function readLabels(text: string | string[] | undefined): SentForm["labels"] {
  if (typeof text !== "string") return {};
  try {
    return sentForm.shape.labels.catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}
