import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export const connectionOutcomes = ["approved", "rejected"] as const;
export type ConnectionOutcome = (typeof connectionOutcomes)[number];

export interface ConnectionDecided extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly outcome: ConnectionOutcome;
  readonly decidedBy: string;
  readonly reason: string | null;
}

const words: Readonly<Record<ConnectionOutcome, { what: string; heading: string; sentence: string; label: string }>> = {
  approved: {
    what: "Zustimmung",
    heading: "Dem Anschluss wurde zugestimmt",
    sentence: "hat dem Anschluss zugestimmt",
    label: "Anmerkung",
  },
  rejected: {
    what: "Ablehnung",
    heading: "Der Anschluss wurde abgelehnt",
    sentence: "hat den Anschluss abgelehnt",
    label: "Begründung",
  },
};

/** Either side may begin the contract (transition `start_contract`), so both are named. */
const next: Readonly<Record<ConnectionOutcome, (connection: ConnectionFacts) => string>> = {
  approved: ({ stateName, providerStateName }) =>
    `Als Nächstes beginnt ${stateName} oder ${providerStateName} den Vertragsschluss im Marktplatz. Beide Länder sehen dort den Stand.`,
  rejected: ({ stateName }) =>
    `Die Begründung steht unten. ${stateName} kann eine neue Anfrage stellen, wenn sich die Voraussetzungen ändern.`,
};

/** To the requesting Land: the decision of the provider, in one template with the outcome as data. */
export function connectionDecided(data: ConnectionDecided): MailContent {
  const { connection } = data;
  const { what, heading, sentence, label } = words[data.outcome];
  return {
    subject: connectionSubject(connection, what),
    heading,
    paragraphs: [
      `${data.decidedBy} (${connection.providerStateName}) ${sentence}: „${connection.offeringTitle}“ für ${connection.stateName}.`,
      next[data.outcome](connection),
    ],
    facts: connectionFacts(connection),
    quote: data.reason === null ? null : { label, text: data.reason },
    action: { label: "Anschluss ansehen", url: data.url },
  };
}
