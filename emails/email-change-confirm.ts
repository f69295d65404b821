import { accountSubject, type MailContent, type MailFrame } from "./content";

export interface EmailChangeConfirm extends MailFrame {
  readonly validMinutes: number;
}

/** To the new address, which may be a stranger's: it names neither the person nor the old address. */
export function emailChangeConfirm(data: EmailChangeConfirm): MailContent {
  return {
    subject: accountSubject("Konto", "Bitte bestätigen Sie Ihre neue E-Mail-Adresse"),
    heading: "Bitte bestätigen Sie Ihre neue E-Mail-Adresse",
    paragraphs: [
      "Diese Adresse soll für ein Konto im Marktplatz der Nachnutzung gelten. Öffnen Sie den Link und bestätigen Sie auf der Seite, dass die Adresse Ihnen gehört. Bis dahin bleibt die bisherige Adresse gültig.",
      `Der Link gilt ${data.validMinutes} Minuten ab dem Versand dieser Nachricht und lässt sich nur einmal verwenden.`,
      "Sie haben das nicht veranlasst? Dann müssen Sie nichts tun: Ohne Bestätigung ändert sich nichts.",
    ],
    facts: [],
    quote: null,
    action: { label: "Neue Adresse bestätigen", url: data.url },
  };
}
