import { accountSubject, formatMoment, type MailContent, type MailFrame } from "./content";

export const emailChangeSteps = ["requested", "changed"] as const;
export type EmailChangeStep = (typeof emailChangeSteps)[number];

export interface EmailChangeNotice extends MailFrame {
  readonly outcome: EmailChangeStep;
  readonly newEmail: string;
  readonly happenedAt: Date;
  /** where a new password can be set while the address is still the account's */
  readonly resetUrl: string;
}

const words: Readonly<Record<EmailChangeStep, { what: string; sentence: string; advice: string }>> = {
  requested: {
    what: "Ihre E-Mail-Adresse soll geändert werden",
    sentence:
      "Für Ihr Konto wurde eine neue E-Mail-Adresse angegeben. Sie gilt erst, wenn sie über einen Link an die neue Adresse bestätigt ist.",
    advice:
      "Sie haben das nicht veranlasst? Dann legen Sie sofort ein neues Passwort fest. Damit enden alle Anmeldungen, und die neue Adresse wird nicht mehr übernommen. Sagen Sie außerdem der OZG-Koordination Ihres Landes oder dem Plattformbetrieb Bescheid.",
  },
  changed: {
    what: "Ihre E-Mail-Adresse wurde geändert",
    sentence: "Die E-Mail-Adresse Ihres Kontos ist geändert. Ab jetzt melden Sie sich mit der neuen Adresse an.",
    advice:
      "Sie haben das nicht veranlasst? Dann wenden Sie sich sofort an die OZG-Koordination Ihres Landes oder an den Plattformbetrieb. Dort kann das Konto gesperrt werden.",
  },
};

/** To the old address, and after the change to the new one. */
export function emailChangeNotice(data: EmailChangeNotice): MailContent {
  const { what, sentence, advice } = words[data.outcome];
  return {
    subject: accountSubject("Konto", what),
    heading: what,
    paragraphs: [sentence, advice],
    facts: [
      { term: "Neue Adresse", value: data.newEmail },
      { term: "Zeitpunkt", value: formatMoment(data.happenedAt) },
    ],
    quote: null,
    action: { label: "Zur Sicherheit Ihres Kontos", url: data.url },
    ...(data.outcome === "requested" ? { otherAction: { label: "Neues Passwort festlegen", url: data.resetUrl } } : {}),
  };
}
