import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export interface ConnectionClarificationAnswered extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly answeredBy: string;
  readonly answer: string | null;
}

/** To the providing Land: the answer is there, the decision is theirs again. */
export function connectionClarificationAnswered(data: ConnectionClarificationAnswered): MailContent {
  const { connection } = data;
  return {
    subject: connectionSubject(connection, "Rückfrage beantwortet"),
    heading: `${connection.stateName} hat Ihre Rückfrage beantwortet`,
    paragraphs: [
      `${data.answeredBy} (${connection.stateName}) hat die Rückfrage zum Anschluss an „${connection.offeringTitle}“ beantwortet.`,
      `Die Anfrage liegt damit wieder zur Entscheidung bei ${connection.providerStateName}.`,
    ],
    facts: connectionFacts(connection),
    quote: data.answer === null ? null : { label: "Antwort", text: data.answer },
    action: { label: "Antwort lesen und entscheiden", url: data.url },
  };
}
