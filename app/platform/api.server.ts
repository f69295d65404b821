import { z } from "zod";
import { env } from "./env.server";
import { MAX_LIMIT } from "./paging";
import { type ProblemDetail, problem } from "./problem";

const DEFAULT_LIMIT = 20;

export interface Paging {
  readonly limit: number;
  readonly offset: number;
}

const limit = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_LIMIT));
const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,24}$/)
  .transform((text) => Buffer.from(text, "base64url").toString("utf8"))
  .pipe(z.string().regex(/^o\d{1,9}$/))
  .transform((text) => Number(text.slice(1)));

export const PAGING_PARAMETERS = ["limit", "cursor"] as const;

/** @returns what is wrong with `limit` and `cursor` beside what they say */
export function readPaging(parameters: URLSearchParams): { paging: Paging; problems: ProblemDetail[] } {
  const size = limit.safeParse(parameters.get("limit") ?? String(DEFAULT_LIMIT));
  const place = cursor.safeParse(parameters.get("cursor") ?? cursorOf(0));
  const problems = [
    ...(size.success ? [] : [{ parameter: "limit", detail: `eine Zahl von 1 bis ${MAX_LIMIT}` }]),
    ...(place.success ? [] : [{ parameter: "cursor", detail: "der Wert aus „next“ der vorigen Antwort" }]),
  ];
  return { paging: { limit: size.data ?? DEFAULT_LIMIT, offset: place.data ?? 0 }, problems };
}

function cursorOf(offset: number): string {
  return Buffer.from(`o${offset}`).toString("base64url");
}

/** A list as the contract has it (part 7): `next` keeps every parameter of the request. */
export function listAnswer<Item>(
  request: Request,
  { items, total, paging }: { items: readonly Item[]; total: number; paging: Paging },
): Response {
  const { pathname, searchParams } = new URL(request.url);
  const reached = paging.offset + paging.limit;
  searchParams.set("cursor", cursorOf(reached));
  const next = items.length > 0 && reached < total ? `${env().appUrl}${pathname}?${searchParams}` : null;
  return Response.json({ items, next, total }, { headers: { "Cache-Control": "no-cache" } });
}

/** A parameter that is ignored gives a wrong answer that looks right; so every unknown one is refused. */
export function refuseParameters(errors: readonly ProblemDetail[]): Response {
  return problem(400, {
    code: "invalid_parameter",
    title: "Bad Request",
    detail: "Die Anfrage enthält Parameter, die es nicht gibt oder die so nicht verstanden werden.",
    errors: [...errors],
  });
}

/** Parameters beside the known ones. */
export function unknownParameters(parameters: URLSearchParams, known: readonly string[]): ProblemDetail[] {
  const unknown = [...new Set(parameters.keys())].filter((name) => !known.includes(name));
  return unknown.map((parameter) => ({ parameter, detail: "unbekannt" }));
}

/** For addresses that take no parameters. @returns null when there are none */
export function refuseAnyParameter(request: Request): Response | null {
  const errors = unknownParameters(new URL(request.url).searchParams, []);
  return errors.length === 0 ? null : refuseParameters(errors);
}
