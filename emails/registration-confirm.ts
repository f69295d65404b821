import { accountSubject, type MailContent, type MailFrame } from "./content";

export interface RegistrationConfirm extends MailFrame {
  /** only names from the list: what a stranger typed would reach a mailbox that may be somebody else's */
  readonly organisationName: string | null;
  readonly roleLabel: string;
  readonly validHours: number;
}

/** To an address without an account: is it yours, and did you ask for access? */
export function registrationConfirm(data: RegistrationConfirm): MailContent {
  return {
    subject: accountSubject("Registrierung", "Bitte bestätigen Sie Ihre E-Mail-Adresse"),
    heading: "Bitte bestätigen Sie Ihre E-Mail-Adresse",
    paragraphs: [
      "Mit dieser Adresse wurde ein Zugang zum Marktplatz der Nachnutzung beantragt. Öffnen Sie den Link und bestätigen Sie auf der Seite, dass die Adresse Ihnen gehört. Danach wird über Ihren Zugang entschieden.",
      `Der Link gilt ${data.validHours} Stunden und lässt sich nur einmal verwenden.`,
      "Sie haben keinen Zugang beantragt? Dann müssen Sie nichts tun: Ohne Bestätigung entsteht kein Konto.",
    ],
    facts: [
      { term: "Organisation", value: data.organisationName },
      { term: "Gewünschte Rolle", value: data.roleLabel },
    ],
    quote: null,
    action: { label: "E-Mail-Adresse bestätigen", url: data.url },
  };
}
