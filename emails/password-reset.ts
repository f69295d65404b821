import { accountSubject, formatMoment, type MailContent, type MailFrame } from "./content";

export interface PasswordReset extends MailFrame {
  readonly validMinutes: number;
  readonly requestedAt: Date;
}

/** To the owner of the account; only the link in it proves anything. */
export function passwordReset(data: PasswordReset): MailContent {
  return {
    subject: accountSubject("Konto", "Neues Passwort festlegen"),
    heading: "Neues Passwort festlegen",
    paragraphs: [
      "Für Ihr Konto wurde ein neues Passwort angefordert. Öffnen Sie den Link und legen Sie auf der Seite ein neues Passwort fest.",
      `Der Link gilt ${data.validMinutes} Minuten ab dem Versand dieser Nachricht und lässt sich nur einmal verwenden. Geben Sie ihn nicht weiter.`,
      "Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ihr bisheriges Passwort gilt weiter, und niemand sonst hat diesen Link bekommen.",
    ],
    facts: [{ term: "Angefordert am", value: formatMoment(data.requestedAt) }],
    quote: null,
    action: { label: "Neues Passwort festlegen", url: data.url },
  };
}
