import { accountSubject, formatMoment, type MailContent, type MailFrame } from "./content";

export interface Invitation extends MailFrame {
  /** null when whoever invited is no longer there */
  readonly invitedBy: string | null;
  readonly organisationName: string;
  readonly roleLabel: string;
  readonly validUntil: Date;
}

/** To an address that may or may not have an account: what the link does depends on that. */
export function invitation(data: Invitation): MailContent {
  const who = data.invitedBy === null ? "Sie sind eingeladen" : `${data.invitedBy} lädt Sie ein`;
  return {
    subject: accountSubject("Einladung", "Arbeiten Sie im Marktplatz der Nachnutzung mit"),
    heading: "Sie sind in den Marktplatz eingeladen",
    paragraphs: [
      `${who}, im Marktplatz der Nachnutzung für „${data.organisationName}“ als ${data.roleLabel} zu arbeiten.`,
      "Länder, Bund und Kommunen stellen hier Onlinedienste bereit, die andere nachnutzen können.",
      `Die Einladung gilt bis ${formatMoment(data.validUntil)}. Mit einem vorhandenen Konto nehmen Sie sie nach dem Anmelden an, sonst legen Sie dabei ein Konto an.`,
      "Sie erwarten keine Einladung? Dann müssen Sie nichts tun: Ohne Annahme entsteht weder ein Konto noch eine Mitgliedschaft.",
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: "Rolle", value: data.roleLabel },
      { term: "Eingeladen von", value: data.invitedBy },
      { term: "Gültig bis", value: formatMoment(data.validUntil) },
    ],
    quote: null,
    action: { label: "Einladung ansehen", url: data.url },
  };
}
