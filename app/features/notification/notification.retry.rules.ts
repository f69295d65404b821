const MINUTE = 60;
/** RFC 5321 4.5.4.1: two tries in the first hour are fine, then at least 30 minutes apart; greylisting opens after 5. */
const RETRY_AFTER_MINUTES = [1, 6, 30, 30, 60, 60, 120, 240, 480, 720] as const;
const GIVE_UP_SECONDS = 3 * 24 * 60 * MINUTE;

/**
 * Seconds to wait after the given number of deferred attempts (≥ 1).
 * @returns null when the mail has been tried for three days
 */
export function retryAfter(attempts: number, ageSeconds: number): number | null {
  const step = RETRY_AFTER_MINUTES[Math.min(attempts, RETRY_AFTER_MINUTES.length) - 1] ?? RETRY_AFTER_MINUTES[0];
  return ageSeconds + step * MINUTE > GIVE_UP_SECONDS ? null : step * MINUTE;
}

/** How long to wait when the fault is ours (sign-in, TLS): it burns no attempt and goes on until somebody mends it. */
export const MISCONFIGURED_RETRY_SECONDS = 5 * MINUTE;
