import { accountSubject, type MailContent, type MailFrame, shorten } from "./content";

export interface MembershipLeft extends MailFrame {
  readonly personName: string;
  readonly organisationName: string;
  readonly roleLabel: string;
  /** null: the person themselves */
  readonly endedBy: string | null;
}

/** To those who coordinate the Land for which somebody does not work any more. */
export function membershipLeft(data: MembershipLeft): MailContent {
  const { personName, organisationName, roleLabel } = data;
  return {
    subject: accountSubject("Mitgliedschaft", `${shorten(personName, 60)} ist ausgeschieden`),
    heading: "Eine Mitgliedschaft in Ihrem Land ist beendet",
    paragraphs: [
      data.endedBy === null
        ? `${personName} hat die eigene Mitgliedschaft bei „${organisationName}“ als ${roleLabel} beendet.`
        : `${data.endedBy} hat die Mitgliedschaft von ${personName} bei „${organisationName}“ als ${roleLabel} beendet.`,
      "Das gilt ab sofort. In Ihrem Land bleibt dadurch kein Vorgang ohne zuständige Person.",
    ],
    facts: [
      { term: "Name", value: personName },
      { term: "Organisation", value: organisationName },
      { term: "Beendete Rolle", value: roleLabel },
    ],
    quote: null,
    action: { label: "Person ansehen", url: data.url },
  };
}
