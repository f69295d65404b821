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
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const scope = requestScope();
        return scope === null ? {} : { requestId: scope.requestId };
      },
    }),
  );
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
