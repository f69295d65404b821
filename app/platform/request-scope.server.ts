import { AsyncLocalStorage } from "node:async_hooks";
import type { SentForm } from "./sent-form";
import { singleton } from "./singleton.server";
import type { Timings } from "./timings.server";

/** What is known about the running request, without handing it through every function. */
export interface RequestScope {
  readonly requestId: string;
  readonly timings: Timings;
  /** filled once the session is known; an id, never a name or an address */
  actorId: string | null;
  /** public id of the session, for the record */
  sessionId: string | null;
  /** personal data, never logged: for limits and for the list of one's own sessions */
  readonly client: { ip: string; readonly userAgent: string };
  /** for an answer 429 that is a page with a form */
  retryAfterSeconds: number | null;
  /** the pattern of the route, such as `/angebote/:slug`, never the path as typed */
  route: string | null;
  /** what was typed, for the page that says that it could not be used; personal data, never logged */
  sentForm?: SentForm | null;
}

/** One storage for the server bundle and the scripts' bundle, which hold separate copies of this module. */
function storage(): AsyncLocalStorage<RequestScope> {
  return singleton("request-scope", () => new AsyncLocalStorage<RequestScope>());
}

export function runInScope<T>(scope: RequestScope, work: () => T): T {
  return storage().run(scope, work);
}

/** @returns null outside of a request: jobs, commands, tests */
export function requestScope(): RequestScope | null {
  return storage().getStore() ?? null;
}

/** For the log line of this request and for what it records. */
export function noteActor(personId: string, sessionId: string): void {
  const scope = requestScope();
  if (scope === null) return;
  scope.actorId = personId;
  scope.sessionId = sessionId;
}

/** Adds the time of a query to that of its request; parallel queries add up. */
export function measuredQuery<T>(work: () => Promise<T>): Promise<T> {
  const scope = requestScope();
  return scope === null ? work() : scope.timings.measure("db", work);
}
