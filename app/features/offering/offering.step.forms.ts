import { z } from "zod";
import { optionalDay, seenVersion } from "~/platform/form-fields";
import { MAX_ROWS } from "./offering.content.forms";
import { type EntryFieldName, entryFieldNames, isEmptyValue } from "./offering.entry.rules";

/*
 * What the forms of all steps have in common. A step may be saved half filled in: only what cannot be stored as it was
 * typed is refused. What is missing for the submission says offering.complete.rules.ts.
 */

/** `stay`: what was chosen decides what the step asks next */
export const stepIntents = ["next", "overview", "stay"] as const;

const side = z.enum(["mine", "theirs"]).optional();
const sides = Object.fromEntries(entryFieldNames.map((name) => [name, side])) as Record<EntryFieldName, typeof side>;

/** Beside the fields: which state the person saw, where to go, and what was chosen after somebody else had saved. */
export const stepFrame = z.object({
  version: seenVersion,
  /** hash of this step as the person saw it, so that two people can write in two steps at once */
  seen: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "Bitte laden Sie die Seite neu.")
    .optional(),
  intent: z.enum(stepIntents).default("overview"),
  choose: z.object(sides).prefault({}),
});

/** A box that marks its row for removal: works without JavaScript, and can be taken back until the form is sent. */
export const removal = { remove: z.boolean().optional() };

type RowInput = { readonly remove?: boolean | undefined };

/** Says at its field what a row lacks; the row counts as unreadable then. */
export type Need = <V>(value: V, field: string, message: string) => NonNullable<V>;

/** Carried along unseen, so it does not make a row filled in. */
const UNSEEN = new Set(["remove", "id", "code"]);

function isBlank(row: object): boolean {
  return Object.entries(row).every(([name, value]) => UNSEEN.has(name) || isEmptyValue(value));
}

/** What a row says, and its place in the form, for messages at its fields: blank rows before it count there. */
export interface PlacedRow<T> {
  readonly place: number;
  readonly value: T;
}

/** Rows of a list. Blank ones and those marked for removal are left out; an incomplete one says what it needs. */
export function placedRowsOf<R extends RowInput, T>(row: z.ZodType<R>, build: (row: R, need: Need) => T) {
  const read = row.transform((input, context): T | null => {
    if (input.remove || isBlank(input)) return null;
    const need: Need = (value, field, message) => {
      if (isEmptyValue(value)) context.issues.push({ code: "custom", path: [field], input: value, message });
      return value as NonNullable<typeof value>;
    };
    return build(input, need);
  });
  return z
    .array(read)
    .max(MAX_ROWS, `Es sind höchstens ${MAX_ROWS} Zeilen möglich.`)
    .default([])
    .transform((rows) =>
      rows.flatMap((value, place): PlacedRow<T>[] => (value === null ? [] : [{ place, value: value as T }])),
    );
}

/** As placedRowsOf, where nothing compares the rows. */
export function rowsOf<R extends RowInput, T>(row: z.ZodType<R>, build: (row: R, need: Need) => T) {
  return placedRowsOf(row, build).transform((rows) => rows.map(({ value }) => value));
}

/** Numbers separated by spaces, commas or line breaks, as people paste them from a table. */
export function keysOf(pattern: RegExp, message: string, max: number) {
  return z
    .string()
    .max(8_000, "Das ist zu lang. Bitte geben Sie nur die Nummern ein.")
    .optional()
    .transform((text) => [...new Set((text ?? "").split(/[\s,;|]+/).filter(Boolean))])
    .pipe(z.array(z.string().regex(pattern, message)).max(max, `Es sind höchstens ${max} Nummern möglich.`));
}

/** Ticked boxes of a list of values. */
export function choices<T extends string>(values: readonly [T, ...T[]]) {
  return z.array(z.enum(values)).max(values.length).default([]);
}

/** Ticked boxes whose values stand in the database; the command looks whether they exist. */
export const slugs = z
  .array(z.string().regex(/^[A-Za-z0-9_-]{1,80}$/))
  .max(80)
  .default([]);

/** A box: on or not. */
export const tick = z
  .boolean()
  .optional()
  .transform((value) => value ?? false);

/** One entry per line. */
export function linesOf(max: number, longest: number, label: string) {
  return z
    .string()
    .optional()
    .transform((text) => (text ?? "").split(/\r?\n/).flatMap((entry) => entry.trim() || []))
    .pipe(
      z
        .array(z.string().max(longest, `${label}: höchstens ${longest} Zeichen je Zeile.`))
        .max(max, `${label}: höchstens ${max} Zeilen.`),
    );
}

/** A day as the JSON lists keep it, "2027-03-31"; null for an empty field. */
export function dayText(message: string) {
  return optionalDay(message).transform((day) => day?.toISOString().slice(0, 10) ?? null);
}
