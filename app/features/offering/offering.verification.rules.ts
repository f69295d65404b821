/* "Noch aktuell": when an entry has to be confirmed, and when nobody did. */

export const CONFIRM_AFTER_MONTHS = 6;
export const LATE_AFTER_DAYS = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The same day of an earlier month; its last day where that month is shorter. */
export function monthsBefore(moment: Date, months: number): Date {
  const earlier = new Date(moment);
  earlier.setUTCMonth(earlier.getUTCMonth() - months);
  // 31 August minus six months overflows into March
  if (earlier.getUTCDate() !== moment.getUTCDate()) earlier.setUTCDate(0);
  return earlier;
}

/** What was last confirmed before this moment is asked about. */
export function confirmedBefore(now: Date): Date {
  return monthsBefore(now, CONFIRM_AFTER_MONTHS);
}

/** Who was asked before this moment and has not answered is late. */
export function askedBefore(now: Date): Date {
  return new Date(now.getTime() - LATE_AFTER_DAYS * DAY_MS);
}
