import { type Logger, pino } from "pino";
import { env } from "./env.server";
import { requestScope } from "./request-scope.server";
import { singleton } from "./singleton.server";

/**
 * JSON lines on standard output. A message never holds input from outside: JSON escapes line breaks, but names, mail
 * addresses, cookies and bodies have no place in a log at all.
 */
export function log(): Logger {
  return singleton("log", () =>
    pino({
      level: env().logLevel,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const scope = requestScope();
        return scope === null ? {} : { requestId: scope.requestId };
      },
    }),
  );
}

interface ErrorRecord {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly frames: readonly string[];
}

/** Prisma's messages repeat the values of the query, so of them only the code is kept. */
export function describeError(error: unknown): ErrorRecord {
  if (!(error instanceof Error)) return { name: "unknown", message: typeof error, frames: [] };
  const stack = error.stack ?? "";
  // the stack begins with name and message
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split("\n    at ")
    .slice(1);
  const code = "code" in error ? { code: String(error.code) } : {};
  const message = error.name.startsWith("Prisma") ? "" : error.message;
  return { name: error.name, message, ...code, frames: frames.slice(0, 10) };
}

export interface RequestRecord {
  readonly requestId: string;
  readonly actorId: string | null;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly dbMs: number | null;
  /** why the guard refused, if it did */
  readonly refusal: string | null;
}

/** One line a request. */
export function logRequest(record: RequestRecord): void {
  const { dbMs, refusal, actorId, ms, ...rest } = record;
  const line = {
    ...rest,
    ms: Math.round(ms * 10) / 10,
    ...(actorId === null ? {} : { actorId }),
    ...(dbMs === null ? {} : { dbMs: Math.round(dbMs * 10) / 10 }),
    ...(refusal === null ? {} : { refusal }),
  };
  if (record.status >= 500) log().error(line, "request");
  else log().info(line, "request");
}
