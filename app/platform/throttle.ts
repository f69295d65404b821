/**
 * How fast one key (an account, a network, both together) may fail. Slow-down, never a lock: the wait is bounded, and it
 * is over by itself.
 */
export interface ThrottleRule {
  /** part of the key: counters of different rules never meet */
  readonly scope: string;
  /** failures are forgotten so long after the first of them */
  readonly windowMinutes: number;
  /** failures without a wait */
  readonly free: number;
  readonly firstWaitSeconds: number;
  /** the wait doubles with every further failure, up to this */
  readonly maxWaitSeconds: number;
}

/** One counter: a rule and what it counts for. */
export interface ThrottleKey {
  readonly rule: ThrottleRule;
  /** personal data (address, network): kept as a keyed fingerprint only */
  readonly subject: string;
}

/** @returns seconds to wait after that many failures in the present window */
export function waitAfter({ free, firstWaitSeconds, maxWaitSeconds }: ThrottleRule, failures: number): number {
  if (failures <= free) return 0;
  // the exponent is bounded, because 2 ** 1,024 is no number any more
  return Math.min(maxWaitSeconds, firstWaitSeconds * 2 ** Math.min(failures - free - 1, 30));
}

/** Variants of case, spelling and spaces share one counter. */
export function normalisedSubject(subject: string): string {
  return subject.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** "in 40 Sekunden", "in 3 Minuten" */
export function waitText(seconds: number): string {
  const rounded = Math.max(1, Math.ceil(seconds));
  if (rounded <= 90) return rounded === 1 ? "in einer Sekunde" : `in ${rounded} Sekunden`;
  return `in ${Math.ceil(rounded / 60)} Minuten`;
}
