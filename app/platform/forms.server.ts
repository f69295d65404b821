import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { config, locales, type output, type ZodType, z } from "zod";
import { DomainError, TooMany } from "./errors";
import { isSecretField } from "./form-fields";
import { requestScope } from "./request-scope.server";
import { readSentForm } from "./sent-form";

/** A net below our own messages: whatever has none is at least German. */
config(locales.de());

/** Stale: somebody was faster, so that the form offers today's state. */
export type FormReply = SubmissionResult<string[]> & { isStale?: true };
type FormAnswer = ReturnType<typeof data<FormReply>>;

/** What the person can mend or wait for: it comes back in the form. Everything else has a page of its own. */
const STATUS = { invalid: 422, conflict: 409, too_many: 429 } as const;

function statusFor({ code }: DomainError): number | null {
  return code in STATUS ? STATUS[code as keyof typeof STATUS] : null;
}

/**
 * Parses the form, runs the operation, and turns what the person can mend (invalid fields, a stale page, too many tries)
 * into the same form with everything that was typed, except secrets. Other domain errors pass on to the one table that
 * knows their status.
 * Answers: 422 invalid, 409 stale, 429 too many, else whatever `run` returns.
 */
export async function submitForm<S extends ZodType>(
  request: Request,
  schema: S,
  run: (value: output<S>) => Promise<Response>,
): Promise<Response | FormAnswer> {
  return submitFields(await request.formData(), { schema }, run);
}

interface Judged<S extends ZodType> {
  readonly schema: S;
  /** what was found wrong while the form was read, by field */
  readonly problems?: Readonly<Record<string, string[]>>;
}

/** The same for a form that is read already, such as one with a file. */
export async function submitFields<S extends ZodType>(
  form: FormData,
  { schema, problems = {} }: Judged<S>,
  run: (value: output<S>) => Promise<Response>,
): Promise<Response | FormAnswer> {
  noteSentForm(form);
  const submission = parseWithZod(form, { schema });
  const hideFields = [...new Set(form.keys())].filter(isSecretField);
  if (submission.status !== "success" || Object.keys(problems).length > 0)
    return data(submission.reply({ hideFields, fieldErrors: problems }), { status: 422 });
  try {
    return await run(submission.value);
  } catch (error) {
    const status = error instanceof DomainError ? statusFor(error) : null;
    if (!(error instanceof DomainError) || status === null) throw error;
    if (error instanceof TooMany) noteRetryAfter(error.retryAfterSeconds);
    const fieldErrors = Object.fromEntries(Object.entries(error.fieldErrors).map(([name, list]) => [name, [...list]]));
    const onlyFields = Object.keys(fieldErrors).length > 0;
    const reply = submission.reply({ fieldErrors, hideFields, ...(onlyFields ? {} : { formErrors: [error.message] }) });
    return data(error.code === "conflict" ? { ...reply, isStale: true } : reply, { status });
  }
}

/** A form as it was typed, unchecked: for a button that changes the form itself, like one row more. */
export function typedForm(form: FormData): FormReply {
  const { initialValue } = parseWithZod(form, { schema: z.looseObject({}) }).reply({
    hideFields: [...new Set(form.keys())].filter(isSecretField),
  });
  return { initialValue: initialValue ?? {} };
}

/** For the page that says that the thing is gone: the body can be read only once. */
function noteSentForm(form: FormData): void {
  const scope = requestScope();
  if (scope) scope.sentForm = readSentForm(form);
}

/** As a note and not as a header of the answer: Remix drops headers of actions unless the route asks for them. */
function noteRetryAfter(seconds: number): void {
  const scope = requestScope();
  if (scope) scope.retryAfterSeconds = Math.max(1, Math.ceil(seconds));
}
