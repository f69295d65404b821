import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export interface ConnectionReturned extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly returnedBy: string;
  readonly reason: string | null;
}

/** To those who wrote the request: their own coordinator sends it back. */
export function connectionReturned(data: ConnectionReturned): MailContent {
  return {
    subject: connectionSubject(data.connection, "zur Überarbeitung zurück"),
    heading: "Bitte überarbeiten Sie die Anschlussanfrage",
    paragraphs: [
      `${data.returnedBy} hat die Anfrage zum Anschluss an „${data.connection.offeringTitle}“ zur Überarbeitung zurückgegeben.`,
      `Die Anfrage hat ${data.connection.stateName} nicht verlassen. Bitte ändern Sie die genannten Punkte und legen Sie sie erneut vor.`,
    ],
    facts: connectionFacts(data.connection),
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: "Anfrage überarbeiten", url: data.url },
  };
}
