import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export const connectionOutcomes = ["approved", "rejected"] as const;
export type ConnectionOutcome = (typeof connectionOutcomes)[number];

export interface ConnectionDecided extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly outcome: ConnectionOutcome;
  readonly decidedBy: string;
  readonly reason: string | null;
}

const words: Readonly<
  Record<ConnectionOutcome, { what: string; heading: string; sentence: string; next: string; label: string }>
> = {
  approved: {
    what: "Zustimmung",
    heading: "Dem Anschluss wurde zugestimmt",
    sentence: "hat dem Anschluss zugestimmt",
    next: "Der nächste Schritt ist der Vertragsschluss. Beide Länder sehen den Stand im Marktplatz.",
    label: "Anmerkung",
  },
  rejected: {
    what: "Ablehnung",
    heading: "Der Anschluss wurde abgelehnt",
    sentence: "hat den Anschluss abgelehnt",
    next: "Die Begründung steht unten. Sie können eine neue Anfrage stellen, wenn sich die Voraussetzungen ändern.",
    label: "Begründung",
  },
};

/** To the requesting Land: the decision of the provider, in one template with the outcome as data. */
export function connectionDecided(data: ConnectionDecided): MailContent {
  const { connection } = data;
  const { what, heading, sentence, next, label } = words[data.outcome];
  return {
    subject: connectionSubject(connection, what),
    heading,
    paragraphs: [
      `${data.decidedBy} (${connection.providerStateName}) ${sentence}: „${connection.offeringTitle}“ für ${connection.stateName}.`,
      next,
    ],
    facts: connectionFacts(connection),
    quote: data.reason === null ? null : { label, text: data.reason },
    action: { label: "Anschluss ansehen", url: data.url },
  };
}
