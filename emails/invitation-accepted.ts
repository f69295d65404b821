import { accountSubject, type MailContent, type MailFrame, shorten } from "./content";

export interface InvitationAccepted extends MailFrame {
  readonly personName: string;
  readonly email: string;
  readonly organisationName: string;
  readonly roleLabel: string;
}

/** To whoever invited. */
export function invitationAccepted(data: InvitationAccepted): MailContent {
  return {
    subject: accountSubject("Einladung", `${shorten(data.personName, 60)} hat Ihre Einladung angenommen`),
    heading: "Ihre Einladung wurde angenommen",
    paragraphs: [
      `${data.personName} hat Ihre Einladung angenommen und arbeitet jetzt für „${data.organisationName}“ als ${data.roleLabel}.`,
    ],
    facts: [
      { term: "Name", value: data.personName },
      { term: "Eingeladene Adresse", value: data.email },
      { term: "Organisation", value: data.organisationName },
      { term: "Rolle", value: data.roleLabel },
    ],
    quote: null,
    action: { label: "Einladungen ansehen", url: data.url },
  };
}
