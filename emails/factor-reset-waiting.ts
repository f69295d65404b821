import { accountSubject, formatMoment, type MailContent, type MailFrame } from "./content";

export interface FactorResetWaiting extends MailFrame {
  readonly until: Date;
}

/** To all addresses of the person: whoever reads it and did not want it can stop it. */
export function factorResetWaiting(data: FactorResetWaiting): MailContent {
  const until = formatMoment(data.until);
  return {
    subject: accountSubject("Konto", "Ihr zweiter Faktor wird zurückgesetzt"),
    heading: "Ihr zweiter Faktor wird bald zurückgesetzt",
    paragraphs: [
      `Das Zurücksetzen des zweiten Faktors ist bestätigt. Am ${until} werden die Authenticator-App, die Passkeys und die Wiederherstellungscodes des Kontos entfernt.`,
      "Sie haben das veranlasst? Dann müssen Sie nichts weiter tun.",
      "Sie haben das nicht veranlasst? Dann brechen Sie es jetzt ab und legen Sie danach ein neues Passwort fest. Der Link führt zu einer Seite mit einer Schaltfläche, eine Anmeldung ist nicht nötig.",
    ],
    facts: [{ term: "Wartezeit endet am", value: until }],
    quote: null,
    action: { label: "Zurücksetzen abbrechen", url: data.url },
  };
}
