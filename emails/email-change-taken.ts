import { accountSubject, type MailContent, type MailFrame } from "./content";

export type EmailChangeTaken = MailFrame;

/** To the owner of an account whose address somebody wanted for another account: that is told to nobody else. */
export function emailChangeTaken(data: EmailChangeTaken): MailContent {
  return {
    subject: accountSubject("Konto", "Zu dieser Adresse gibt es bereits ein Konto"),
    heading: "Zu dieser Adresse gibt es bereits ein Konto",
    paragraphs: [
      "Diese Adresse sollte für ein anderes Konto im Marktplatz eingetragen werden. Zu ihr gehört aber schon Ihr Konto. Deshalb hat sich nichts geändert.",
      "Waren Sie das selbst und haben zwei Konten? Dann wenden Sie sich an den Plattformbetrieb. Sonst müssen Sie nichts tun: Ihr Konto ist nicht betroffen, und niemand sonst hat von ihm erfahren.",
    ],
    facts: [],
    quote: null,
    action: { label: "Zum Marktplatz", url: data.url },
  };
}
