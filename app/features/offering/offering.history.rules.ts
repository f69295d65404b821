import { type Day, dayOf } from "~/features/account/account.absence.rules";
import type { EntryContent } from "./offering.content.forms";
import { type Audience, visibleEntry } from "./offering.visible.rules";

/* The published revisions of an entry as its history. */

const HOUR_MS = 60 * 60 * 1000;
/** The first moment after a day of German legal time; in summer that is an hour earlier in UTC than in winter. */
export function endOfDay(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const midnightUtc = Date.UTC(year, month - 1, date + 1);
  const summer = new Date(midnightUtc - 2 * HOUR_MS);
  return dayOf(summer) === day ? new Date(midnightUtc - HOUR_MS) : summer;
}

/**
 * Two revisions as somebody may compare them. Costs that one of them does not show are shown of neither: what looks like
 * a change would be a change of the audience.
 */
export function visiblePair(from: EntryContent, to: EntryContent, audience: Audience): [EntryContent, EntryContent] {
  const hasCosts = from.areCostsPublic && to.areCostsPublic;
  const seen = (entry: EntryContent) => ({
    ...visibleEntry({ ...entry, areCostsPublic: hasCosts }, audience),
    areCostsPublic: entry.areCostsPublic,
  });
  return [seen(from), seen(to)];
}

/** One line of the change log. */
export interface LogEntry {
  readonly number: number;
  readonly publishedAt: Date;
  /** labels of the changed fields; null for the first publication */
  readonly changed: string[] | null;
  readonly isMaterial: boolean;
  /** the published revision before it, to compare with */
  readonly before: number | null;
  /** what the deciding person wrote; for the own Land */
  readonly reason: string | null;
}

export function logTitle({ number, changed, isMaterial }: Pick<LogEntry, "number" | "changed" | "isMaterial">): string {
  if (changed === null) return `Fassung ${number}: veröffentlicht`;
  return isMaterial ? `Fassung ${number}: geändert` : `Fassung ${number}: berichtigt`;
}

export function logText({ changed }: Pick<LogEntry, "changed">): string {
  if (changed === null) return "Das Angebot ist zum ersten Mal veröffentlicht.";
  return changed.length === 0
    ? "An den öffentlichen Angaben hat sich nichts geändert."
    : `Geändert: ${changed.join(", ")}.`;
}

/** Whether an entry was no longer offered on a day. */
export function isRetiredOn({ retiredAt }: { readonly retiredAt: Date | null }, day: Day): boolean {
  return retiredAt !== null && dayOf(retiredAt) <= day;
}
