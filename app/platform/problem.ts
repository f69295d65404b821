import type { HttpErrorBody } from "./http-errors";

/** One parameter or field that the machine on the other side has to correct. */
export interface ProblemDetail {
  readonly parameter: string;
  readonly detail: string;
}

/** An error for machines (RFC 9457); `code` is stable, the texts may change. */
export function problem(
  status: number,
  { code, title, detail, errors = [] }: { code: string; title: string; detail: string; errors?: ProblemDetail[] },
  headers: HeadersInit = {},
): Response {
  const body = { type: "about:blank", title, status, detail, code, ...(errors.length > 0 ? { errors } : {}) };
  const answer = new Response(JSON.stringify(body), { status, headers });
  answer.headers.set("Content-Type", "application/problem+json; charset=utf-8");
  answer.headers.set("Cache-Control", "no-store");
  return answer;
}

/** What a page would show as an error page, for machines. */
export async function problemFrom(answer: Response): Promise<Response> {
  const { code, message, fieldErrors } = (await answer.json()) as HttpErrorBody;
  const errors = Object.entries(fieldErrors).flatMap(([parameter, texts]) =>
    texts.map((detail) => ({ parameter, detail })),
  );
  const retryAfter = answer.headers.get("Retry-After");
  const headers: HeadersInit = retryAfter === null ? {} : { "Retry-After": retryAfter };
  return problem(answer.status, { code, title: answer.statusText, detail: message, errors }, headers);
}
