import { type MailContent, type MailFrame, shorten } from "./content";

export interface HandoverReceived extends MailFrame {
  readonly fromName: string;
  readonly handedOverBy: string;
  readonly offerings: number;
  readonly connections: number;
  readonly revisions: number;
  readonly questions: number;
}

/** To whoever takes over what a colleague answered for. */
export function handoverReceived(data: HandoverReceived): MailContent {
  return {
    subject: `[Übergabe] ${shorten(data.fromName, 60)}: Vorgänge gehen an Sie über`,
    heading: "Ihnen wurden Vorgänge übergeben",
    paragraphs: [
      `${data.handedOverBy} hat Ihnen Vorgänge von ${data.fromName} übergeben. Sie sind jetzt dafür zuständig und bekommen die Benachrichtigungen dazu.`,
    ],
    facts: [
      { term: "Bisher zuständig", value: data.fromName },
      { term: "Angebote", value: String(data.offerings) },
      { term: "Anschlüsse", value: String(data.connections) },
      { term: "Fassungen in Arbeit", value: String(data.revisions) },
      { term: "Offene Fragen", value: String(data.questions) },
    ],
    quote: null,
    action: { label: "Zum Arbeitskorb", url: data.url },
  };
}
