/** What the guard may look at before a single byte of the body is read. Header names are lower case. */
export interface RequestHead {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** repeated Host headers are a smuggling trick: Node keeps the first and hides the rest */
  readonly hostCount: number;
}

export interface Refusal {
  readonly status: 400 | 403 | 405 | 408 | 411 | 413 | 415 | 417 | 421;
  /** for the log and the tests, never shown */
  readonly reason: string;
}

/** The path of a request target, still percent-encoded. */
export function pathOf(target: string): string {
  return target.split("?", 1)[0] ?? "";
}
