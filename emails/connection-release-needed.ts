import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export interface ConnectionReleaseNeeded extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly handedInBy: string;
}

/** To the coordinators of the connecting Land: nothing leaves the Land without their release. */
export function connectionReleaseNeeded(data: ConnectionReleaseNeeded): MailContent {
  const { connection } = data;
  return {
    subject: connectionSubject(connection, "Freigabe erbeten"),
    heading: "Eine Anschlussanfrage wartet auf Ihre Freigabe",
    paragraphs: [
      `${data.handedInBy} möchte für ${connection.stateName} den Anschluss an „${connection.offeringTitle}“ (${connection.providerStateName}) anfragen.`,
      `Bitte prüfen Sie die Anfrage. ${connection.providerStateName} sieht sie erst, wenn Sie sie freigeben. Sie können sie auch zur Überarbeitung zurückgeben.`,
    ],
    facts: connectionFacts(connection),
    quote: null,
    action: { label: "Anfrage prüfen und freigeben", url: data.url },
  };
}
