import {
  type ConnectionFacts,
  connectionFacts,
  connectionSubject,
  formatDay,
  type MailContent,
  type MailFrame,
} from "./content";

export interface ConnectionDecisionNeeded extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly releasedBy: string;
  readonly remark: string | null;
}

/** To the coordinators (and the mailbox) of the providing Land: who asks, what, until when. */
export function connectionDecisionNeeded(data: ConnectionDecisionNeeded): MailContent {
  const { connection } = data;
  const goLive = formatDay(connection.desiredGoLive);
  return {
    subject: connectionSubject(connection, `${connection.stateName} fragt den Anschluss an`),
    heading: `${connection.stateName} möchte Ihr Angebot nachnutzen`,
    paragraphs: [
      `${connection.stateName} fragt den Anschluss an „${connection.offeringTitle}“ an. ${data.releasedBy} hat die Anfrage für das Land freigegeben.`,
      goLive === null
        ? "Ein gewünschter Start ist nicht genannt."
        : `Gewünschter Start ist der ${goLive}. Bitte entscheiden Sie rechtzeitig davor.`,
      "Sie können zustimmen, mit Begründung ablehnen oder eine Rückfrage stellen.",
    ],
    facts: connectionFacts(connection),
    quote: data.remark === null ? null : { label: `Anmerkung aus ${connection.stateName}`, text: data.remark },
    action: { label: "Anfrage ansehen und entscheiden", url: data.url },
  };
}
