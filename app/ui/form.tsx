import type { FieldMetadata, SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import { Alert } from "./alert";
import { Button } from "./button";
import { type ErrorItem, ErrorSummary } from "./error-summary";
import type { FieldSource } from "./field-source";

export type FormReply = SubmissionResult<string[]>;

type Values = Record<string, string | string[] | undefined>;

type Fields<Name extends string> = { readonly [N in Name]: FieldSource };

/** What was typed into a form of this page before the session ended. */
export type Draft = { formId: string; values: Record<string, string | string[]> };

export const DraftContext = createContext<Draft | null>(null);

/** The form says which one of its page it is, so that what was typed finds back to it after a new sign-in. */
const FORM_ID_FIELD = "formular";

type Setup<Name extends string> = {
  /** one form a page has one id; field ids derive from it */
  id: string;
  /** label of every field, in the order of the error summary */
  labels: Readonly<Record<Name, string>>;
  required?: readonly NoInfer<Name>[];
  values?: { readonly [N in NoInfer<Name>]?: string | string[] | undefined };
  /** what the action answered, if anything */
  reply: FormReply | undefined;
};

/**
 * A form whose rules live on the server: fields with their typed values and messages, also without JavaScript, and the
 * list of everything that is wrong.
 */
export function useServerForm<Name extends string>({ id, labels, required = [], values, reply }: Setup<Name>) {
  const waiting = useContext(DraftContext);
  const draft = waiting?.formId === id ? waiting.values : null;
  const [form, metadata] = useForm<Values>({
    id,
    lastResult: reply ?? null,
    ...(values || draft ? { defaultValue: draft ? onlyTyped(draft, labels) : values } : {}),
  });
  const names = Object.keys(labels) as Name[];
  const fields = Object.fromEntries(
    names.map((name) => {
      const source = metadata[name];
      if (!source) throw new Error(`unknown field ${name}`);
      return [name, sourceOf(source, required.includes(name))];
    }),
  ) as Fields<Name>;
  const problems: ErrorItem[] = [
    ...(form.errors ?? []).map((message) => ({ fieldId: form.id, label: "", message })),
    ...names.flatMap((name) =>
      messagesOf(name, form.allErrors).map((message) => ({ fieldId: fields[name].id, label: labels[name], message })),
    ),
  ];
  /** Value of a hidden field: the one it had when the person typed, so that a stale form stays a stale form. */
  const kept = (name: string, value: string | number): string => {
    const earlier = draft?.[name];
    return typeof earlier === "string" ? earlier : String(value);
  };
  return { formId: form.id, fields, problems, labels, attempt: reply ?? null, isRestored: draft !== null, kept };
}

/** Nothing beside it: a box that is missing in the draft was not ticked, whatever stands in the data. */
function onlyTyped<Name extends string>(draft: Draft["values"], labels: Readonly<Record<Name, string>>): Values {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => Object.hasOwn(labels, name)));
}

/** Messages of a field and of the entries of a list (`ozgIds[0]`), each once. */
function messagesOf(name: string, all: Record<string, string[]>): string[] {
  const own = Object.entries(all).filter(([key]) => key === name || key.startsWith(`${name}[`));
  return [...new Set(own.flatMap(([, messages]) => messages))];
}

function sourceOf(field: FieldMetadata<Values[string], Values>, required: boolean): FieldSource {
  const errors = messagesOf(field.name, field.allErrors);
  return {
    id: field.id,
    name: field.name,
    errorId: field.errorId,
    descriptionId: field.descriptionId,
    key: field.key,
    errors,
    initialValue: field.initialValue,
    required,
  };
}

type ServerFormProps = {
  formId: string;
  isRestored?: boolean;
  problems: readonly ErrorItem[];
  attempt: FormReply | null;
  action?: string;
  children: ReactNode;
};

/** Error summary and form; `noValidate`, because the server's German messages replace the browser's. */
export function ServerForm({ formId, isRestored = false, problems, attempt, action, children }: ServerFormProps) {
  return (
    <>
      <ErrorSummary items={problems} attempt={attempt} />
      {isRestored && attempt === null ? (
        <Alert kind="info" title="Ihre Eingaben sind wieder da" live>
          Bitte prüfen und senden Sie sie noch einmal.
        </Alert>
      ) : null}
      <Form method="post" id={formId} noValidate {...(action ? { action } : {})} className="mp-form">
        <input type="hidden" name={FORM_ID_FIELD} value={formId} />
        {children}
      </Form>
    </>
  );
}

/** Button that says that its form is on the way, so that nobody sends it twice. */
export function SubmitButton(props: Parameters<typeof Button>[0]) {
  const navigation = useNavigation();
  const isBusy = navigation.state !== "idle" && navigation.formMethod === "POST";
  return <Button type="submit" {...props} aria-disabled={isBusy} />;
}
