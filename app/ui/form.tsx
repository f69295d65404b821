import type { SubmissionResult } from "@conform-to/react";
import { Form, useActionData, useLocation, useMatches, useNavigation } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useState } from "react";
import { Alert } from "./alert";
import { Button } from "./button";
import { type ErrorItem, ErrorSummary } from "./error-summary";
import type { FieldSource } from "./field-source";
import { withoutIndex } from "./local-search";
import { isStep } from "./navigation-effects";
import type { SentInput } from "./unsent-input";

/** What forms.server.ts answers; stale: somebody was faster, so that only today's state helps. */
export type FormReply = SubmissionResult<string[]> & { isStale?: true };

type Typed = Readonly<Record<string, unknown>>;
type Errors = Readonly<Record<string, readonly string[]>>;

type Fields<Name extends string> = { readonly [N in Name]: FieldSource };

/** What was typed into a form of this page before the session ended. */
export type Draft = SentInput & { formId: string };

/** A draft, and whether a form of the page has taken it: what none takes stands on the page as text (unsent-input.tsx). */
export type WaitingDraft = { draft: Draft | null; isTaken: boolean };

export const DraftContext = createContext<WaitingDraft>({ draft: null, isTaken: false });

/** The form says which one of its page it is, so that what was typed finds back to it after a new sign-in. */
const FORM_ID_FIELD = "formular";
/** and what stands beside its fields, for the page that shows what was typed without the form */
const FORM_LABELS_FIELD = "beschriftungen";

type Setup<Name extends string> = {
  /** one form a page has one id; field ids derive from it */
  id: string;
  /** label of every field, in the order of the error summary */
  labels: Readonly<Record<Name, string>>;
  required?: readonly NoInfer<Name>[];
  values?: { readonly [N in NoInfer<Name>]?: string | string[] | undefined } | undefined;
  /** what the action answered, if anything */
  reply: FormReply | undefined;
};

/**
 * A form whose rules live on the server: fields with their typed values and messages, also without JavaScript, and the
 * list of everything that is wrong.
 */
export function useServerForm<Name extends string>({ id, labels, required = [], values, reply }: Setup<Name>) {
  const { round, draft, reply: last } = useStart(id, reply);
  const typed: Typed = last?.initialValue ?? (draft ? onlyTyped(draft, labels) : values) ?? {};
  const errors = errorsOf(reply);
  const names = Object.keys(labels) as Name[];
  const fields = Object.fromEntries(
    names.map((name): [Name, FieldSource] => [
      name,
      {
        id: `${id}-${name}`,
        name,
        errorId: `${id}-${name}-error`,
        descriptionId: `${id}-${name}-description`,
        key: round,
        errors: messagesOf(name, errors),
        initialValue: typed[name],
        required: required.includes(name),
      },
    ]),
  ) as Fields<Name>;
  const problems: ErrorItem[] = [
    ...(errors[""] ?? []).map((message) => ({ fieldId: id, label: "", message })),
    ...names.flatMap((name) =>
      messagesOf(name, errors).map((message) => ({ fieldId: fields[name].id, label: labels[name], message })),
    ),
  ];
  /** Value of a hidden field: the one it had when the person typed, so that a stale form stays a stale form. */
  const kept = (name: string, value: string | number): string => {
    const earlier = draft?.[name];
    return typeof earlier === "string" ? earlier : String(value);
  };
  return { formId: id, fields, problems, labels, attempt: reply ?? null, isRestored: draft !== null, kept, round };
}

/**
 * What a form begins with in this round. The draft and what the last refused try brought back stay until the round ends,
 * also when the page loads its data anew meanwhile (another look, a search): what is typed must not change under the hand.
 */
function useStart(formId: string, reply: FormReply | undefined) {
  const { draft: waiting } = useContext(DraftContext);
  const round = String(useRound());
  const draft = waiting?.formId === formId ? waiting.values : null;
  const [start, setStart] = useState({ round, draft, reply });
  if (start.round !== round) {
    const next = { round, draft, reply };
    setStart(next);
    return next;
  }
  if (reply === undefined || reply === start.reply) return start;
  const next = { ...start, reply };
  setStart(next);
  return next;
}

/**
 * Number of the steps on this page that went well. Each begins its forms anew, with what is stored now; a refused step
 * leaves them as they are, and so does one that concerns no form of the page.
 */
function useRound(): number {
  const { key } = useLocation();
  const navigation = useNavigation();
  const isRefused = useActionData() !== undefined;
  const [seen, setSeen] = useState({ key, isOnItsWay: false, round: 0 });
  const isOnItsWay = navigation.state !== "idle" && isStep(navigation);
  if (key !== seen.key) {
    const round = seen.isOnItsWay && !isRefused ? seen.round + 1 : seen.round;
    setSeen({ key, isOnItsWay, round });
    return round;
  }
  if (isOnItsWay !== seen.isOnItsWay) setSeen({ ...seen, isOnItsWay });
  return seen.round;
}

function errorsOf(reply: FormReply | undefined): Errors {
  return Object.fromEntries(Object.entries(reply?.error ?? {}).map(([name, messages]) => [name, messages ?? []]));
}

/** Nothing beside it: a box that is missing in the draft was not ticked, whatever stands in the data. */
function onlyTyped<Name extends string>(draft: Draft["values"], labels: Readonly<Record<Name, string>>): Typed {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => Object.hasOwn(labels, name)));
}

/** Messages of a field and of the entries of a list (`ozgIds[0]`), each once. */
function messagesOf(name: string, all: Errors): string[] {
  const own = Object.entries(all).filter(([key]) => key === name || key.startsWith(`${name}[`));
  return [...new Set(own.flatMap(([, messages]) => messages))];
}

type ServerFormProps = {
  formId: string;
  isRestored?: boolean;
  problems: readonly ErrorItem[];
  attempt: FormReply | null;
  round: string;
  labels?: Readonly<Record<string, string>>;
  action?: string;
  /** what helps when the form as a whole was refused */
  help?: ReactNode;
  children: ReactNode;
};

/** Error summary and form; `noValidate`, because the server's German messages replace the browser's. */
export function ServerForm({
  formId,
  isRestored = false,
  problems,
  attempt,
  round,
  labels = {},
  action,
  help,
  children,
}: ServerFormProps) {
  const own = useOwnAddress();
  const waiting = useContext(DraftContext);
  // noted while it is rendered, for what is rendered after it: without a script there is no later
  if (isRestored) waiting.isTaken = true;
  const target = action ?? own;
  return (
    <>
      <ErrorSummary items={problems} attempt={attempt} help={help} />
      {isRestored && attempt === null ? (
        <Alert kind="info" title="Ihre Eingaben sind wieder da" live>
          Bitte prüfen und senden Sie sie noch einmal.
        </Alert>
      ) : null}
      <Form
        key={round}
        method="post"
        id={formId}
        noValidate
        {...(target ? { action: target } : {})}
        className="mp-form"
      >
        <FormMark formId={formId} labels={labels} />
        {children}
      </Form>
    </>
  );
}

/** Says which form of its page was sent, and what stood beside its fields. */
export function FormMark({ formId, labels }: { formId: string; labels: Readonly<Record<string, string>> }) {
  return (
    <>
      <input type="hidden" name={FORM_ID_FIELD} value={formId} />
      {Object.keys(labels).length > 0 ? (
        <input type="hidden" name={FORM_LABELS_FIELD} value={JSON.stringify(labels)} />
      ) : null}
    </>
  );
}

/**
 * Without the `index` by which Remix tells a page from the frame around it, and which would stand in the address bar
 * after an error. Where a frame has the same address (konto.tsx and konto._index.tsx), the mark is needed: null.
 */
export function useOwnAddress(): string | null {
  const { pathname, search } = useLocation();
  const [frame, page] = useMatches()
    .slice(-2)
    .map((match) => match.pathname.replace(/\/+$/, ""));
  return frame === page ? null : pathname + withoutIndex(search);
}

/** Button that says that its form is on the way, so that nobody sends it twice. */
export function SubmitButton(props: Parameters<typeof Button>[0]) {
  const navigation = useNavigation();
  const isBusy = navigation.state !== "idle" && navigation.formMethod === "POST";
  return <Button type="submit" {...props} aria-disabled={isBusy} />;
}
