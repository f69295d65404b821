import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { config, locales, type output, type ZodType } from "zod";
import { DomainError } from "./errors";

/** A net below our own messages: whatever has none is at least German. */
config(locales.de());

export type FormReply = SubmissionResult<string[]>;
type FormAnswer = ReturnType<typeof data<FormReply>>;

/**
 * Parses the form, runs the operation, and turns what the person can mend (invalid fields, a stale page) into the same
 * form with everything that was typed. Other domain errors pass on to the one table that knows their status.
 * Answers: 422 invalid, 409 stale, else whatever `run` returns.
 */
export async function submitForm<S extends ZodType>(
  request: Request,
  schema: S,
  run: (value: output<S>) => Promise<Response>,
): Promise<Response | FormAnswer> {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  try {
    return await run(submission.value);
  } catch (error) {
    if (!(error instanceof DomainError) || (error.code !== "invalid" && error.code !== "conflict")) throw error;
    const fieldErrors = Object.fromEntries(Object.entries(error.fieldErrors).map(([name, list]) => [name, [...list]]));
    const onlyFields = Object.keys(fieldErrors).length > 0;
    const reply = submission.reply({ fieldErrors, ...(onlyFields ? {} : { formErrors: [error.message] }) });
    return data(reply, { status: error.code === "invalid" ? 422 : 409 });
  }
}
