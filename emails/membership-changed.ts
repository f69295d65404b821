import { accountSubject, type MailContent, type MailFrame } from "./content";

export const membershipChanges = ["role_changed", "ended"] as const;
export type MembershipChange = (typeof membershipChanges)[number];

export interface MembershipChanged extends MailFrame {
  readonly outcome: MembershipChange;
  readonly organisationName: string;
  readonly roleLabel: string;
  readonly previousRole: string | null;
  readonly changedBy: string;
  readonly reason: string | null;
}

/** To whoever's rights changed. */
export function membershipChanged(data: MembershipChanged): MailContent {
  const isEnd = data.outcome === "ended";
  const what = isEnd ? "Ihre Mitgliedschaft ist beendet" : "Ihre Rolle hat sich geändert";
  return {
    subject: accountSubject("Mitgliedschaft", what),
    heading: what,
    paragraphs: [
      isEnd
        ? `${data.changedBy} hat Ihre Mitgliedschaft bei „${data.organisationName}“ als ${data.roleLabel} beendet. Sie können für diese Organisation nicht mehr handeln.`
        : `${data.changedBy} hat Ihre Rolle bei „${data.organisationName}“ geändert. Sie arbeiten dort jetzt als ${data.roleLabel}.`,
      "Das gilt ab sofort. Bei Fragen wenden Sie sich an die OZG-Koordination Ihres Landes.",
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: isEnd ? "Beendete Rolle" : "Neue Rolle", value: data.roleLabel },
      { term: "Bisherige Rolle", value: isEnd ? null : data.previousRole },
      { term: "Geändert durch", value: data.changedBy },
    ],
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: "Ihre Mitgliedschaften ansehen", url: data.url },
  };
}
