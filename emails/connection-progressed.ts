import { type ConnectionFacts, connectionFacts, connectionSubject, type MailContent, type MailFrame } from "./content";

export const connectionSteps = [
  "contract",
  "connecting",
  "test",
  "live",
  "paused",
  "resumed",
  "terminated",
  "withdrawn",
] as const;
export type ConnectionStep = (typeof connectionSteps)[number];

export interface ConnectionProgressed extends MailFrame {
  readonly connection: ConnectionFacts;
  readonly step: ConnectionStep;
  readonly doneBy: string;
  /** Land for which it was done */
  readonly doneForState: string;
  readonly reason: string | null;
}

const words: Readonly<Record<ConnectionStep, { what: string; heading: string; sentence: string }>> = {
  contract: {
    what: "Vertragsschluss begonnen",
    heading: "Der Vertragsschluss hat begonnen",
    sentence: "hat den Vertragsschluss begonnen",
  },
  connecting: {
    what: "technische Anbindung begonnen",
    heading: "Die technische Anbindung hat begonnen",
    sentence: "hat die technische Anbindung begonnen",
  },
  test: { what: "Test begonnen", heading: "Der Test hat begonnen", sentence: "hat den Test begonnen" },
  live: {
    what: "in Betrieb",
    heading: "Der Anschluss ist in Betrieb",
    sentence: "hat die Betriebsaufnahme gemeldet",
  },
  paused: { what: "pausiert", heading: "Der Anschluss ruht", sentence: "hat den Anschluss pausiert" },
  resumed: { what: "fortgesetzt", heading: "Der Anschluss geht weiter", sentence: "hat den Anschluss fortgesetzt" },
  terminated: { what: "beendet", heading: "Der Anschluss ist beendet", sentence: "hat den Anschluss beendet" },
  withdrawn: {
    what: "zurückgezogen",
    heading: "Die Anschlussanfrage wurde zurückgezogen",
    sentence: "hat die Anschlussanfrage zurückgezogen",
  },
};

/** To the other side and everybody involved: the connection moved on. */
export function connectionProgressed(data: ConnectionProgressed): MailContent {
  const { connection } = data;
  const { what, heading, sentence } = words[data.step];
  return {
    subject: connectionSubject(connection, what),
    heading,
    paragraphs: [
      `${data.doneBy} (${data.doneForState}) ${sentence}: „${connection.offeringTitle}“ zwischen ${connection.providerStateName} und ${connection.stateName}.`,
    ],
    facts: connectionFacts(connection),
    quote: data.reason === null ? null : { label: "Begründung", text: data.reason },
    action: { label: "Anschluss ansehen", url: data.url },
  };
}
