import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export interface ConnectionClarificationAsked extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly askedBy: string;
  readonly question: string | null;
}

/** To the requesting Land: the provider asks back, the request rests until the answer. */
export function connectionClarificationAsked(data: ConnectionClarificationAsked): MailContent {
  const { connection } = data;
  return {
    subject: connectionSubject(connection, "Rückfrage"),
    heading: `${connection.providerStateName} hat eine Rückfrage`,
    paragraphs: [
      `${data.askedBy} (${connection.providerStateName}) fragt zu der Anschlussanfrage ${connection.reference} von ${connection.stateName} („${connection.offeringTitle}“) nach.`,
      `Bis ${connection.stateName} antwortet, ruht die Anfrage.`,
    ],
    facts: connectionFacts(connection),
    quote: data.question === null ? null : { label: "Rückfrage", text: data.question },
    action: { label: "Rückfrage beantworten", url: data.url },
  };
}
