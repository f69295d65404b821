/**
 * An operator may keep any account out after an incident, and may name the first coordinator of a Land that has none. Both
 * together would let one operator alone replace a Land's coordination. So a Land whose last coordinator an operator locked
 * counts as leaderless only a day later: time for the Land, which is told at the lock, to object.
 */
export const APPOINTMENT_WAIT_HOURS = 24;

const WAIT_MS = APPOINTMENT_WAIT_HOURS * 60 * 60 * 1000;

/** Coordinators locked after this moment still stand in the way of a first coordinator. */
export function lockedAfter(now: Date): Date {
  return new Date(now.getTime() - WAIT_MS);
}

/**
 * From when an operator may name a coordinator for a Land that has no active one.
 * @param lockedAt when operators locked coordinators whose membership runs on
 * @returns null when nothing has to be waited for
 */
export function appointableFrom(lockedAt: readonly Date[], now: Date): Date | null {
  const times = lockedAt.map((at) => at.getTime() + WAIT_MS);
  const last = times.length === 0 ? 0 : Math.max(...times);
  return last > now.getTime() ? new Date(last) : null;
}
