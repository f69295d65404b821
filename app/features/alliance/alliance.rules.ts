import type { AllianceKind, AllianceMemberStatus, AllianceStatus } from "~prisma/generated/enums";

export const allianceKindLabels: Readonly<Record<AllianceKind, string>> = {
  implementation: "Umsetzungsallianz",
  connection: "Anschlussallianz",
};

export const allianceStatusLabels: Readonly<Record<AllianceStatus, string>> = {
  draft: "Entwurf",
  call_open: "Aufruf offen",
  constituted: "Konstituiert",
  active: "Aktiv",
  completed: "Abgeschlossen",
  dissolved: "Aufgelöst",
};

export const allianceTones: Readonly<Record<AllianceStatus, "neutral" | "info" | "success" | "warning">> = {
  draft: "neutral",
  call_open: "warning",
  constituted: "info",
  active: "success",
  completed: "neutral",
  dissolved: "neutral",
};

export const memberStatusLabels: Readonly<Record<AllianceMemberStatus, string>> = {
  invited: "Eingeladen",
  interested: "Interessiert",
  awaiting_coordinator: "Wartet auf Zustimmung des Landes",
  member: "Mitglied",
  observer: "Beobachtend",
  declined: "Abgesagt",
  left: "Ausgetreten",
};

export interface Quorum {
  readonly states: number;
  /** per cent of the Königsteiner Schlüssel that the members have, three decimals */
  readonly percent: number;
  readonly isReached: boolean;
}

/**
 * "9 Länder oder mindestens 50 % Königsteiner Schlüssel" (ITPLR 2022/02-AL), both configurable; either one is enough.
 * @param shares per cent by Land, summing to 100
 */
export function quorumOf(input: {
  readonly memberCodes: readonly string[];
  readonly shares: ReadonlyMap<string, number>;
  readonly neededStates: number;
  readonly neededPercent: number;
}): Quorum {
  // the Bund has no share of the key and counts as no Land
  const lands = [...new Set(input.memberCodes)].filter((code) => input.shares.has(code));
  // whole hundred-thousandths, so that sixteen decimals never miss the threshold by a rounding of binary fractions
  const units = lands.reduce((sum, code) => sum + Math.round((input.shares.get(code) ?? 0) * 100_000), 0);
  return {
    states: lands.length,
    percent: Math.round(units / 100) / 1_000,
    isReached: lands.length >= input.neededStates || units >= Math.round(input.neededPercent * 100_000),
  };
}
