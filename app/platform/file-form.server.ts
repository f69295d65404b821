import type { output, ZodType } from "zod";
import { submitFields } from "./forms.server";
import { discardReceived, type ReceivedFile, receiveFile } from "./receive-file.server";

interface Expected<S extends ZodType> {
  readonly schema: S;
  /** name of the field with the file; the schema finds the file's name in it */
  readonly file: string;
  /** all fields that are taken over, the file among them */
  readonly fields: readonly string[];
}

type Answer = Awaited<ReturnType<typeof submitFields>>;

/** As submitForm, for a form with one file, which is gone again unless `run` has stored it. */
export async function submitFile<S extends ZodType>(
  request: Request,
  { schema, file: name, fields }: Expected<S>,
  run: (value: output<S>, file: ReceivedFile | null) => Promise<Response>,
): Promise<Answer> {
  const { fields: sent, file, problem } = await receiveFile(request, { file: name, fields });
  try {
    const problems = problem === null ? {} : { [name]: [problem] };
    return await submitFields(sent, { schema, problems }, (value) => run(value, file));
  } finally {
    if (file) await discardReceived(file);
  }
}

/** The answer of a form for a script that sent it: where to go on, or what is wrong. The message for the next page stays. */
export function scriptAnswer(answer: Answer): Response {
  if (!(answer instanceof Response))
    return Response.json({ reply: answer.data }, { status: answer.init?.status ?? 422 });
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return Response.json({ to: answer.headers.get("Location") ?? "/" }, { headers });
}
