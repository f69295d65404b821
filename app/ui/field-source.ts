/** What the form controls need of conform's `FieldMetadata`; a plain object with these keys works as well. */
export type FieldSource = {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  key?: string | undefined;
  errors?: readonly string[] | undefined;
  initialValue?: unknown;
  required?: boolean | undefined;
};

export type Option = { value: string; label: string; hint?: string | undefined };

/** The typed value as text; anything else (absent, structured) is an empty field. */
export function textOf(initialValue: unknown): string {
  return typeof initialValue === "string" ? initialValue : "";
}

/** The ticked values of a group; a form sends one value as a string and several as a list. */
export function listOf(initialValue: unknown): string[] {
  const values: unknown[] = Array.isArray(initialValue) ? initialValue : [initialValue];
  return values.filter((value) => typeof value === "string" && value !== "").map(String);
}

export function hasErrors(field: FieldSource): boolean {
  return field.errors !== undefined && field.errors.length > 0;
}

/**
 * Ties a control to its hint and its error. `aria-required` and not `required`: the server's message at the field, in
 * German and also without JavaScript, instead of the browser's own bubble.
 */
export function ariaOf(field: FieldSource, hint: unknown) {
  const ids = [hint ? field.descriptionId : "", hasErrors(field) ? field.errorId : ""].filter((id) => id !== "");
  return {
    ...(ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {}),
    ...(hasErrors(field) ? { "aria-invalid": true as const } : {}),
  };
}

export function isRequired(field: FieldSource) {
  return field.required ? { "aria-required": true as const } : {};
}

/** The first option carries the field's own id, so that the error summary's link lands on it. */
export function optionId(field: FieldSource, index: number): string {
  return index === 0 ? field.id : `${field.id}-${index}`;
}
