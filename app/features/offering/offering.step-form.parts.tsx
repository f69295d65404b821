import { useContext, useMemo, useState } from "react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/field";
import type { FieldSource } from "~/ui/field-source";
import { DraftContext, type FormReply, useServerForm } from "~/ui/form";
import type { BothSides } from "./offering.conflict.queries.server";
import { MAX_ROWS } from "./offering.content.forms";
import { entryFields } from "./offering.entry.rules";
import type { SimilarOffering } from "./offering.similar.queries.server";
import {
  type FormValues,
  flatValues,
  plainLabels,
  type RowList,
  rowCount,
  rowLabels,
  rowLists,
  rowListsOf,
  rowName,
} from "./offering.step.rules";
import type { FormStep } from "./offering.steps.forms";

/** What the action of a step answers; `rows`: how many rows the page is to show now. */
export type StepReply = FormReply & {
  rows?: Partial<Record<RowList, number>>;
  /** what a search inside the form found */
  hits?: readonly SimilarOffering[];
  /** somebody else saved meanwhile: what differs, and what stands there now */
  sides?: readonly BothSides[];
  current?: { readonly version: number; readonly seen: string };
};

type Setup = {
  step: FormStep;
  values: FormValues;
  reply: StepReply | undefined;
  required: readonly string[];
  /** fields of the rows that the page adds */
  cells?: Partial<Record<RowList, Readonly<Record<string, string>>>>;
  /** rows of a list that cannot grow on the page */
  fixed?: readonly RowList[];
};

const FORM_ID = "schritt";

/** The form of a step with its rows: those that are filled in, and one more. */
export function useStepForm({ step, values, reply, required, cells = {}, fixed = [] }: Setup) {
  const { draft } = useContext(DraftContext);
  const typed = useMemo(() => flatReply(reply), [reply]);
  const [added, setAdded] = useState<Partial<Record<RowList, number>>>({});
  const known: Readonly<Record<string, unknown>> = {
    ...values,
    ...typed?.initialValue,
    ...(draft?.formId === FORM_ID ? draft.values : {}),
  };
  const rows = Object.fromEntries(
    rowListsOf(step).map((list) => {
      const filled = rowCount(list, known);
      const shown = fixed.includes(list) ? filled : Math.max(filled + 1, reply?.rows?.[list] ?? 0) + (added[list] ?? 0);
      return [list, Math.min(shown, fixed.includes(list) ? filled : MAX_ROWS)];
    }),
  ) as Partial<Record<RowList, number>>;
  const labels: Record<string, string> = Object.assign(
    plainLabels(step),
    ...rowListsOf(step).map((list) => rowLabels(list, rows[list] ?? 0, cells[list])),
  );
  const form = useServerForm<string>({ id: FORM_ID, labels, required, values, reply: typed });
  const listErrors = errorsOfLists(step, typed);
  return {
    ...form,
    problems: [
      ...form.problems,
      ...listErrors.map(({ list, message }) => ({ fieldId: listId(list), label: entryFields[list].label, message })),
    ],
    rows,
    listErrors,
    field: (name: string): FieldSource => form.fields[name] ?? nameless(name),
    /** of a field that nobody sees */
    value: (name: string): string => (typeof known[name] === "string" ? known[name] : ""),
    addRow: (list: RowList) => setAdded((before) => ({ ...before, [list]: (before[list] ?? 0) + 1 })),
  };
}
export type StepForm = ReturnType<typeof useStepForm>;

const listId = (list: RowList) => `${FORM_ID}-${list}`;

/** What is wrong with a list as a whole: too many rows, or something that the database found. */
function errorsOfLists(step: FormStep, reply: FormReply | undefined) {
  return rowListsOf(step).flatMap((list) => (reply?.error?.[list] ?? []).map((message) => ({ list, message })));
}

/** Fields that only lead back to the page (hidden ones) have neither label nor message. */
function nameless(name: string): FieldSource {
  const id = `${FORM_ID}-${name}`;
  return { id, name, errorId: `${id}-error`, descriptionId: `${id}-description` };
}

/** What was typed comes back nested; the fields look for it by name. */
function flatReply(reply: StepReply | undefined): FormReply | undefined {
  if (reply === undefined) return undefined;
  const { initialValue, isStale, sides, ...rest } = reply;
  // where both sides stand on the page, nobody needs to load it anew and lose what was typed
  return { ...rest, ...(isStale && !sides ? { isStale } : {}), initialValue: flatValues(initialValue ?? {}) };
}

type RowProps = {
  form: StepForm;
  list: RowList;
  /** heading of a row, where "Kontakt 2" does not say enough */
  heading?: (index: number) => string;
  children: (row: { field: (name: string) => FieldSource; index: number }) => React.ReactNode;
};

/**
 * Rows of a list, editable without JavaScript: the button sends the form, which comes back as it was typed with one row
 * more; a box in each row takes it out when the form is saved.
 */
export function Rows({ form, list, heading, children }: RowProps) {
  const { one, more } = rowLists[list];
  const count = form.rows[list] ?? 0;
  return (
    <div className="mp-rows" id={listId(list)} tabIndex={-1}>
      {form.listErrors.map((error) =>
        error.list === list ? (
          <p className="kern-error" key={error.message}>
            {error.message}
          </p>
        ) : null,
      )}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity before they are stored, and never change places
        <fieldset key={index} className="mp-row" id={`zeile-${list}-${index}`}>
          <legend className="kern-label">{heading?.(index) ?? `${one} ${index + 1}`}</legend>
          <div className="mp-row__fields">
            {children({ index, field: (name) => form.field(rowName(list, index, name)) })}
          </div>
          <Checkbox field={form.field(rowName(list, index, "remove"))} label={`${one} ${index + 1} entfernen`} />
        </fieldset>
      ))}
      {count < MAX_ROWS ? <AddRow form={form} list={list} label={more} /> : null}
    </div>
  );
}

/** With JavaScript the row is there at once and takes the focus. */
function AddRow({ form, list, label }: { form: StepForm; list: RowList; label: string }) {
  const count = form.rows[list] ?? 0;
  return (
    <Button
      variant="secondary"
      name="zeile"
      value={`${list}.${count + 1}`}
      formAction={`#zeile-${list}-${count}`}
      onClick={(event) => {
        event.preventDefault();
        form.addRow(list);
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>(`#zeile-${list}-${count} :is(input, select, textarea)`)?.focus(),
        );
      }}
    >
      {label}
    </Button>
  );
}
