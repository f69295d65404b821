import { accountSubject, type MailContent, type MailFrame } from "./content";

export interface RegistrationKnown extends MailFrame {
  readonly isDisabled: boolean;
  readonly resetUrl: string;
}

/** To the owner of an existing account whose address was typed at the registration. */
export function registrationKnown(data: RegistrationKnown): MailContent {
  const next = data.isDisabled
    ? "Ihr Konto ist zurzeit gesperrt. Wenn Sie wieder einen Zugang brauchen, wenden Sie sich an die OZG-Koordination Ihres Landes oder an den Plattformbetrieb. Dort kann es wieder freigegeben werden."
    : "Melden Sie sich mit diesem Konto an. Weitere Organisationen und Rollen beantragen Sie danach unter „Konto“. Wenn Sie Ihr Passwort nicht mehr wissen, können Sie ein neues festlegen.";
  const content: MailContent = {
    subject: accountSubject("Registrierung", "Zu dieser Adresse gibt es bereits ein Konto"),
    heading: "Sie haben bereits ein Konto",
    paragraphs: [
      "Mit dieser Adresse wurde eine Registrierung begonnen. Zu ihr gehört schon ein Konto, deshalb ist kein neues entstanden und nichts hat sich geändert.",
      next,
      "Das erfahren nur Sie: Auf der Seite der Registrierung steht für jede Adresse derselbe Text. Falls nicht Sie die Registrierung begonnen haben, müssen Sie nichts tun.",
    ],
    facts: [],
    quote: null,
    action: { label: data.isDisabled ? "Zum Marktplatz" : "Anmelden", url: data.url },
  };
  if (data.isDisabled) return content;
  return { ...content, otherAction: { label: "Neues Passwort festlegen", url: data.resetUrl } };
}
