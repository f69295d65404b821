import { accountSubject, type MailContent, type MailFrame } from "./content";

export const membershipChanges = ["role_changed", "ended"] as const;
export type MembershipChange = (typeof membershipChanges)[number];

export interface MembershipChanged extends MailFrame {
  readonly outcome: MembershipChange;
  readonly organisationName: string;
  readonly roleLabel: string;
  readonly previousRole: string | null;
  /** null: on the command line, where nobody is signed in */
  readonly changedBy: string | null;
  /** people of the operator ask their own, those of a Land its coordination */
  readonly isOfOperator: boolean;
  readonly reason: string | null;
}

/** To whoever's rights changed. */
export function membershipChanged(data: MembershipChanged): MailContent {
  const changedBy = data.changedBy ?? "Der Plattformbetrieb";
  const isEnd = data.outcome === "ended";
  const what = isEnd ? "Ihre Mitgliedschaft ist beendet" : "Ihre Rolle hat sich geändert";
  return {
    subject: accountSubject("Mitgliedschaft", what),
    heading: what,
    paragraphs: [
      isEnd
        ? `${changedBy} hat Ihre Mitgliedschaft bei „${data.organisationName}“ als ${data.roleLabel} beendet. Sie können für diese Organisation nicht mehr handeln.`
        : `${changedBy} hat Ihre Rolle bei „${data.organisationName}“ geändert. Sie arbeiten dort jetzt als ${data.roleLabel}.`,
      `Das gilt ab sofort. Bei Fragen wenden Sie sich an ${data.isOfOperator ? "den Plattformbetrieb" : "die OZG-Koordination Ihres Landes"}.`,
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: isEnd ? "Beendete Rolle" : "Neue Rolle", value: data.roleLabel },
      { term: "Bisherige Rolle", value: isEnd ? null : data.previousRole },
      { term: "Geändert durch", value: changedBy },
    ],
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: "Ihre Mitgliedschaften ansehen", url: data.url },
  };
}
