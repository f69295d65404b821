import { createHash } from "node:crypto";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The same id for the same name, so that demo data look the same in every installation. */
export function stableId(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  // version 8: ids of a scheme of one's own (RFC 9562)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number from 0 up to `limit` that depends on the name only. */
function stableNumber(name: string, limit: number): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0) % limit;
}

/**
 * Moments of a story, each after the one before, on working days between 8 and 16 hours UTC.
 * @param name tells stories of the same days apart
 */
export function storyClock(now: Date, name: string): (daysAgo: number) => Date {
  let last = 0;
  return (daysAgo) => {
    const day = startOfDay(now.getTime() - daysAgo * DAY);
    const minutes = 8 * 60 + stableNumber(`${name} ${daysAgo}`, 8 * 60);
    const wished = toWorkingDay(day) + minutes * MINUTE;
    last = Math.max(wished, last + 20 * MINUTE);
    return new Date(last);
  };
}

function startOfDay(time: number): number {
  return time - (time % DAY);
}

/** Saturday and Sunday become the Friday before. */
function toWorkingDay(day: number): number {
  const weekday = new Date(day).getUTCDay();
  return day - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0) * DAY;
}

/** "2027-03-31", so many days from now. */
export function dateIn(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}
