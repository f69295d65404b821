import {
  formatMoment,
  type MailContent,
  type MailFrame,
  type OfferingFacts,
  offeringFacts,
  offeringSubject,
} from "./content";

/** due: the responsible person is asked; overdue: the coordinators hear that nobody answered */
export const verificationSteps = ["due", "overdue"] as const;
export type VerificationStep = (typeof verificationSteps)[number];

export interface OfferingVerification extends MailFrame {
  readonly offering: OfferingFacts;
  readonly step: VerificationStep;
  readonly lastVerifiedAt: Date | null;
}

const words: Readonly<Record<VerificationStep, { what: string; heading: string; next: string }>> = {
  due: {
    what: "Ist es noch aktuell?",
    heading: "Ist dieses Angebot noch aktuell?",
    next: "Bitte sehen Sie die Angaben durch. Stimmen sie, genügt ein Klick; sonst können Sie sie dort korrigieren. Ohne Antwort steht nach 14 Tagen am Angebot, dass es nicht bestätigt ist.",
  },
  overdue: {
    what: "nicht bestätigt",
    heading: "Ein Angebot ist nicht bestätigt",
    next: "Die zuständige Person hat seit 14 Tagen nicht geantwortet. Am Angebot steht jetzt, dass es nicht bestätigt ist. Bitte bestätigen oder korrigieren Sie es, oder geben Sie die Zuständigkeit weiter.",
  },
};

export function offeringVerification(data: OfferingVerification): MailContent {
  const { what, heading, next } = words[data.step];
  return {
    subject: offeringSubject(data.offering, what),
    heading,
    paragraphs: [`Angebote werden alle sechs Monate bestätigt, so auch „${data.offering.title}“.`, next],
    facts: [
      ...offeringFacts(data.offering),
      {
        term: "Zuletzt bestätigt",
        value: data.lastVerifiedAt === null ? null : formatMoment(data.lastVerifiedAt),
      },
    ],
    quote: null,
    action: { label: "Ansehen und bestätigen", url: data.url },
  };
}
