import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export interface ConnectionReleased extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly releasedBy: string;
  readonly remark: string | null;
}

/** To those who wrote the request: it has left the Land. */
export function connectionReleased(data: ConnectionReleased): MailContent {
  const { connection } = data;
  return {
    subject: connectionSubject(connection, "freigegeben und versandt"),
    heading: "Ihre Anschlussanfrage ist unterwegs",
    paragraphs: [
      `${data.releasedBy} hat die Anfrage zum Anschluss an „${connection.offeringTitle}“ freigegeben.`,
      `Sie liegt jetzt bei ${connection.providerStateName}. Sobald dort entschieden oder nachgefragt wird, erhalten Sie eine Nachricht.`,
    ],
    facts: connectionFacts(connection),
    quote: data.remark === null ? null : { label: "Anmerkung", text: data.remark },
    action: { label: "Stand der Anfrage ansehen", url: data.url },
  };
}
