import { type MailContent, type MailFrame, type OfferingFacts, offeringFacts, offeringSubject } from "./content";

export interface OfferingDecisionNeeded extends MailFrame {
  readonly offering: OfferingFacts;
  readonly submittedBy: string;
}

/** To the coordinators of the Land: a revision waits for their decision. */
export function offeringDecisionNeeded(data: OfferingDecisionNeeded): MailContent {
  return {
    subject: offeringSubject(data.offering, "Bitte über die Veröffentlichung entscheiden"),
    heading: "Ein Angebot wartet auf Ihre Entscheidung",
    paragraphs: [
      `${data.submittedBy} hat „${data.offering.title}“ zur Veröffentlichung eingereicht.`,
      "Bitte prüfen Sie die Fassung. Sie können sie veröffentlichen, um Änderungen bitten oder sie ablehnen. Erst mit Ihrer Zustimmung wird sie öffentlich sichtbar.",
    ],
    facts: offeringFacts(data.offering),
    quote: null,
    action: { label: "Angebot prüfen und entscheiden", url: data.url },
  };
}
