import type { PersonStatus } from "~prisma/generated/enums";

/*
 * What happens to an account that nobody uses. Each step is told beforehand and follows from dates alone, so that it can
 * be explained to the person and repeated at any time.
 */

/** Without a sign-in for so long: a warning. */
export const WARN_AFTER_MONTHS = 11;
/** Without a sign-in after the warning: no more sign-in. */
export const DEACTIVATE_AFTER_DAYS = 30;
/** After the deactivation: name and address go. */
export const PSEUDONYMISE_AFTER_MONTHS = 12;

export interface AccountAge {
  readonly status: PersonStatus;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly inactivityWarnedAt: Date | null;
  readonly disabledAt: Date | null;
  /** the only active coordinator of some Land: never locked out by a rule alone */
  readonly isLastCoordinator: boolean;
  /** the only active operator: nobody would be left to let anybody in again */
  readonly isLastOperator: boolean;
}

export const inactivitySteps = ["warn", "report", "deactivate", "pseudonymise"] as const;
export type InactivityStep = (typeof inactivitySteps)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Same day of the month, or its last one where the month is shorter. */
export function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  if (result.getUTCDate() !== moment.getUTCDate()) result.setUTCDate(0);
  return result;
}

export function warnBefore(now: Date): Date {
  return monthsBefore(now, WARN_AFTER_MONTHS);
}

export function deactivateBefore(now: Date): Date {
  return new Date(now.getTime() - DEACTIVATE_AFTER_DAYS * DAY_MS);
}

export function pseudonymiseBefore(now: Date): Date {
  return monthsBefore(now, PSEUDONYMISE_AFTER_MONTHS);
}

/** The step that is due now; null where there is none. */
export function dueStep(account: AccountAge, now: Date): InactivityStep | null {
  if (account.status === "disabled") {
    const isOld = account.disabledAt !== null && account.disabledAt <= pseudonymiseBefore(now);
    return isOld ? "pseudonymise" : null;
  }
  if (account.status !== "active") return null;
  const seenAt = account.lastSeenAt ?? account.createdAt;
  if (seenAt > warnBefore(now)) return null;
  const { inactivityWarnedAt: warnedAt } = account;
  // a warning that is older than the last visit belongs to another absence
  if (warnedAt === null || warnedAt < seenAt) return "warn";
  if (warnedAt > deactivateBefore(now)) return null;
  if (account.isLastCoordinator) return "report";
  return account.isLastOperator ? null : "deactivate";
}
