import { accountSubject, type MailContent, type MailFrame } from "./content";

export interface FactorResetConfirm extends MailFrame {
  readonly startedBy: string;
  readonly validHours: number;
  readonly waitHours: number;
}

/** To whoever lost their second factor: a coordinator began, they have to agree. */
export function factorResetConfirm(data: FactorResetConfirm): MailContent {
  return {
    subject: accountSubject("Konto", "Zweiten Faktor zurücksetzen"),
    heading: "Möchten Sie Ihren zweiten Faktor zurücksetzen?",
    paragraphs: [
      `${data.startedBy} hat für Ihr Konto begonnen, den zweiten Faktor zurückzusetzen. Bestätigen Sie das nur, wenn Sie selbst darum gebeten haben.`,
      `Nach Ihrer Bestätigung läuft eine Wartezeit von ${data.waitHours} Stunden, in der Sie noch abbrechen können. Danach werden Ihre Authenticator-App, Ihre Passkeys und Ihre Wiederherstellungscodes entfernt. Bei der nächsten Anmeldung richten Sie einen neuen zweiten Faktor ein.`,
      `Der Link gilt ${data.validHours} Stunden und lässt sich nur einmal verwenden.`,
      "Sie haben nicht darum gebeten? Dann bestätigen Sie nicht und sagen Sie Ihrer OZG-Koordination Bescheid. Ohne Ihre Bestätigung ändert sich nichts.",
    ],
    facts: [{ term: "Begonnen durch", value: data.startedBy }],
    quote: null,
    action: { label: "Zurücksetzen prüfen und bestätigen", url: data.url },
  };
}
