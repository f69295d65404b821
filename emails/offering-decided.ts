import { type MailContent, type MailFrame, type OfferingFacts, offeringFacts, offeringSubject } from "./content";

/** corrected: published without a decision, because nothing material changed */
export const offeringOutcomes = ["published", "corrected", "changes_requested", "rejected"] as const;
export type OfferingOutcome = (typeof offeringOutcomes)[number];

export interface OfferingDecided extends MailFrame {
  readonly offering: OfferingFacts;
  readonly outcome: OfferingOutcome;
  readonly decidedBy: string;
  readonly reason: string | null;
}

/** One template for the decision: the outcome is data, so a rejection can never go out in the words of an approval. */
const words: Readonly<
  Record<OfferingOutcome, { what: string; heading: string; sentence: string; next: string; action: string }>
> = {
  published: {
    what: "veröffentlicht",
    heading: "Das Angebot ist veröffentlicht",
    sentence: "hat die Fassung freigegeben",
    next: "Das Angebot steht jetzt öffentlich im Marktplatz. Andere Länder können den Anschluss anfragen.",
    action: "Angebot ansehen",
  },
  corrected: {
    what: "berichtigt",
    heading: "Das Angebot ist berichtigt",
    sentence: "hat eine Fassung veröffentlicht, die nichts Wesentliches ändert",
    next: "Die Freigabe der vorigen Fassung gilt weiter; niemand musste entscheiden.",
    action: "Angebot ansehen",
  },
  changes_requested: {
    what: "Überarbeitung erbeten",
    heading: "Bitte überarbeiten Sie das Angebot",
    sentence: "hat die Fassung zur Überarbeitung zurückgegeben",
    next: "Bitte ändern Sie die genannten Punkte und reichen Sie die Fassung erneut ein.",
    action: "Angebot überarbeiten",
  },
  rejected: {
    what: "nicht veröffentlicht",
    heading: "Die Fassung wurde abgelehnt",
    sentence: "hat die Fassung abgelehnt",
    next: "Diese Fassung wird nicht veröffentlicht. Eine bereits veröffentlichte Fassung bleibt unverändert bestehen.",
    action: "Angebot ansehen",
  },
};

export function offeringDecided(data: OfferingDecided): MailContent {
  const { what, heading, sentence, next, action } = words[data.outcome];
  return {
    subject: offeringSubject(data.offering, what),
    heading,
    paragraphs: [`${data.decidedBy} ${sentence}: „${data.offering.title}“.`, next],
    facts: offeringFacts(data.offering),
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: action, url: data.url },
  };
}
