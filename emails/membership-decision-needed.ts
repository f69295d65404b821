import { accountSubject, formatMoment, type MailContent, type MailFrame, shorten } from "./content";

export const domainFindings = ["matches", "other_organisation", "unknown"] as const;
export type DomainFinding = (typeof domainFindings)[number];

export interface MembershipDecisionNeeded extends MailFrame {
  readonly personName: string;
  readonly personEmail: string;
  /** as chosen, or as typed where the organisation is not in the list */
  readonly organisationName: string;
  readonly isListed: boolean;
  readonly roleLabel: string;
  readonly domainFinding: DomainFinding;
  readonly requestedAt: Date;
  readonly remark: string | null;
}

const findings: Readonly<Record<DomainFinding, string>> = {
  matches: "gehört zu dieser Organisation",
  other_organisation: "gehört zu einer anderen Organisation",
  unknown: "keiner Organisation zugeordnet",
};

const advice: Readonly<Record<DomainFinding, string>> = {
  matches: "Die Mail-Domain der Adresse gehört zu dieser Organisation.",
  other_organisation:
    "Die Mail-Domain der Adresse gehört zu einer anderen Organisation. Bitte fragen Sie im Zweifel nach.",
  unknown:
    "Die Mail-Domain der Adresse ist keiner Organisation zugeordnet. Bitte prüfen Sie, ob Sie die Person kennen.",
};

/** To those who decide who may work for the Land. */
export function membershipDecisionNeeded(data: MembershipDecisionNeeded): MailContent {
  const organisation = shorten(data.organisationName, 200);
  return {
    subject: accountSubject("Registrierung", `Bitte über den Zugang von ${shorten(data.personName, 60)} entscheiden`),
    heading: "Ein Antrag auf Zugang wartet auf Ihre Entscheidung",
    paragraphs: [
      `${data.personName} möchte für „${organisation}“ als ${data.roleLabel} im Marktplatz arbeiten. Die E-Mail-Adresse ist bestätigt.`,
      advice[data.domainFinding],
      "Sie können den Antrag annehmen, eine andere Rolle vergeben oder ihn mit einer Begründung ablehnen. Die Entscheidung wird der Person per E-Mail mitgeteilt.",
    ],
    facts: [
      { term: "Name", value: data.personName },
      { term: "E-Mail-Adresse", value: data.personEmail },
      { term: "Organisation", value: data.isListed ? organisation : `${organisation} (nicht im Verzeichnis)` },
      { term: "Gewünschte Rolle", value: data.roleLabel },
      { term: "Mail-Domain", value: findings[data.domainFinding] },
      { term: "Beantragt am", value: formatMoment(data.requestedAt) },
    ],
    quote: data.remark === null ? null : { label: "Bemerkung der Person", text: data.remark },
    action: { label: "Antrag prüfen und entscheiden", url: data.url },
  };
}
