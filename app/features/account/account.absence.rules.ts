import type { Role } from "~prisma/generated/enums";

/** A calendar day in German legal time, e.g. "2026-11-24". */
export type Day = string;

const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

export function dayOf(moment: Date): Day {
  return berlin.format(moment);
}

/** As the database holds a day: midnight UTC. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Longest absence that can be entered at once: parental leave fits, a typing error of a century does not. */
export const LONGEST_ABSENCE_DAYS = 366;

/** Where a person stands: one membership, as far as standing in for somebody needs it. */
export interface Standing {
  readonly role: Role;
  readonly organisationId: string;
  readonly stateCode: string | null;
}

/**
 * Whether somebody with this standing may do and know everything that the other may: nobody gains a right by standing in.
 * Who decides is stood in for by somebody who decides.
 */
export function covers(absent: Standing, deputy: Standing): boolean {
  const isSameOrganisation = absent.organisationId === deputy.organisationId;
  const isSameLand = absent.stateCode !== null && absent.stateCode === deputy.stateCode;
  if (absent.role === "coordinator") return isSameLand && deputy.role === "coordinator";
  if (absent.role === "representative")
    return isSameLand && (deputy.role === "representative" || deputy.role === "coordinator");
  return isSameOrganisation && deputy.role === absent.role;
}

/** Whether somebody covers everything that the other may do in a Land. */
export function coversAll(absent: readonly Standing[], deputy: readonly Standing[]): boolean {
  return absent.length > 0 && absent.every((one) => deputy.some((other) => covers(one, other)));
}

/**
 * Who really stands in: a deputy who is absent too is stood in for by their own deputy, and so on.
 * @param deputyOf absent person → deputy, on one day
 * @returns null when nobody on the way is there (the absences go round in a circle)
 */
export function presentDeputy(personId: string, deputyOf: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let current = personId;
  for (let next = deputyOf.get(current); next !== undefined; next = deputyOf.get(current)) {
    if (seen.has(current)) return null;
    seen.add(current);
    current = next;
  }
  return current === personId ? null : current;
}
