import { accountSubject, type MailContent, type MailFrame } from "./content";

export const membershipOutcomes = ["accepted", "declined"] as const;
export type MembershipOutcome = (typeof membershipOutcomes)[number];

export interface MembershipDecided extends MailFrame {
  readonly outcome: MembershipOutcome;
  readonly organisationName: string;
  readonly wishedRole: string;
  /** null while nothing was granted */
  readonly grantedRole: string | null;
  readonly decidedBy: string;
  readonly reason: string | null;
}

/** To whoever asked to work for an organisation. */
export function membershipDecided(data: MembershipDecided): MailContent {
  return data.outcome === "accepted" ? accepted(data) : declined(data);
}

function accepted(data: MembershipDecided): MailContent {
  const role = data.grantedRole ?? data.wishedRole;
  const isOther = role !== data.wishedRole;
  return {
    subject: accountSubject("Registrierung", "Ihr Zugang ist freigegeben"),
    heading: "Ihr Zugang ist freigegeben",
    paragraphs: [
      `${data.decidedBy} hat Ihren Antrag angenommen. Sie arbeiten jetzt für „${data.organisationName}“ als ${role}.`,
      ...(isOther ? [`Gewünscht hatten Sie die Rolle ${data.wishedRole}. Vergeben wurde die Rolle ${role}.`] : []),
      "Sie können sich jetzt anmelden.",
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: "Rolle", value: role },
    ],
    quote: data.reason === null ? null : { label: "Anmerkung", text: data.reason },
    action: { label: "Zum Arbeitskorb", url: data.url },
  };
}

function declined(data: MembershipDecided): MailContent {
  return {
    subject: accountSubject("Registrierung", "Ihr Antrag auf Zugang wurde abgelehnt"),
    heading: "Ihr Antrag auf Zugang wurde abgelehnt",
    paragraphs: [
      `${data.decidedBy} hat Ihren Antrag für „${data.organisationName}“ als ${data.wishedRole} abgelehnt.`,
      "Wenn sich etwas ändert, zum Beispiel Ihre Zuständigkeit, können Sie einen neuen Antrag stellen.",
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: "Gewünschte Rolle", value: data.wishedRole },
    ],
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: "Ihre Mitgliedschaften ansehen", url: data.url },
  };
}
