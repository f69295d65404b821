import type { Role } from "~prisma/generated/enums";

export const personFilters = ["active", "ended", "disabled"] as const;
export type PersonFilter = (typeof personFilters)[number];

export const personFilterLabels: Readonly<Record<PersonFilter, string>> = {
  active: "aktiv",
  ended: "ausgeschieden",
  disabled: "Konto gesperrt",
};

const DAY_MS = 24 * 60 * 60 * 1000;
const month = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", month: "long", year: "numeric" });

/** Coarse on purpose: who looks after people needs to know who is away for long, not who works when. */
export function lastSeenText(lastSeenAt: Date | null, now: Date): string {
  if (lastSeenAt === null) return "noch nie angemeldet";
  const days = (now.getTime() - lastSeenAt.getTime()) / DAY_MS;
  if (days < 7) return "in den letzten 7 Tagen";
  return days < 30 ? "in den letzten 30 Tagen" : `zuletzt im ${month.format(lastSeenAt)}`;
}

/** The same where no label says what it is about. */
export function lastSignInText(lastSeenAt: Date | null, now: Date): string {
  const text = lastSeenText(lastSeenAt, now);
  return text.startsWith("in ") ? `angemeldet ${text}` : text.replace(/^zuletzt im/, "zuletzt angemeldet im");
}

export interface MembershipState {
  readonly role: Role;
  readonly endedAt: Date | null;
}

/** Running ones first, as a person has them. */
export function runningFirst<T extends MembershipState>(memberships: readonly T[]): T[] {
  return [...memberships].sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null));
}

export const CONFIRM_LAST =
  "Danach hat Ihr Land keine aktive OZG-Koordination mehr. Bitte bestätigen Sie, dass das so gewollt ist.";
