import {
  formatDay,
  type MailContent,
  type MailFrame,
  type OfferingFacts,
  offeringFacts,
  offeringSubject,
  shorten,
} from "./content";

/** expiring: within 30 days; expired: its last day is over */
export const documentSteps = ["expiring", "expired"] as const;
export type DocumentStep = (typeof documentSteps)[number];

export interface OfferingDocument extends MailFrame {
  readonly offering: OfferingFacts;
  readonly step: DocumentStep;
  readonly document: { readonly title: string; readonly validUntil: Date };
}

const words: Readonly<Record<DocumentStep, { what: string; heading: string; says: string; next: string }>> = {
  expiring: {
    what: "Dokument läuft ab",
    heading: "Ein Dokument läuft bald ab",
    says: "gilt nicht mehr lange",
    next: "Bitte laden Sie rechtzeitig eine neue Fassung hoch oder verlängern Sie die Gültigkeit.",
  },
  expired: {
    what: "Dokument abgelaufen",
    heading: "Ein Dokument ist abgelaufen",
    says: "gilt nicht mehr",
    next: "Am Angebot steht es jetzt als abgelaufen. Bitte laden Sie eine neue Fassung hoch, verlängern Sie die Gültigkeit oder entfernen Sie es.",
  },
};

/** To whoever answers for the entry and to the functional mailbox of its organisation. */
export function offeringDocument(data: OfferingDocument): MailContent {
  const { what, heading, says, next } = words[data.step];
  const title = shorten(data.document.title, 150);
  return {
    subject: offeringSubject(data.offering, what),
    heading,
    paragraphs: [`Das Dokument „${title}“ am Angebot „${data.offering.title}“ ${says}.`, next],
    facts: [
      ...offeringFacts(data.offering),
      { term: "Dokument", value: title },
      { term: "Gültig bis", value: formatDay(data.document.validUntil) },
    ],
    quote: null,
    action: { label: "Zu den Dokumenten", url: data.url },
  };
}
