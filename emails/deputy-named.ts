import { formatDay, type MailContent, type MailFrame, shorten } from "./content";

export const deputySteps = ["set", "ended"] as const;
export type DeputyStep = (typeof deputySteps)[number];

export interface DeputyNamed extends MailFrame {
  readonly outcome: DeputyStep;
  readonly absentName: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
}

/** To whoever stands in for somebody. */
export function deputyNamed(data: DeputyNamed): MailContent {
  const period = `vom ${formatDay(data.startsOn)} bis ${formatDay(data.endsOn)}`;
  const isSet = data.outcome === "set";
  return {
    subject: `[Vertretung] ${shorten(data.absentName, 60)}: ${isSet ? "Sie sind als Vertretung eingetragen" : "Ihre Vertretung ist beendet"}`,
    heading: isSet ? `Sie vertreten ${data.absentName}` : `Ihre Vertretung für ${data.absentName} ist beendet`,
    paragraphs: isSet
      ? [
          `${data.absentName} ist ${period} abwesend und hat Sie als Vertretung eingetragen.`,
          "In dieser Zeit finden Sie die Aufgaben der abwesenden Person auch in Ihrem Arbeitskorb, und Sie bekommen ihre Benachrichtigungen zu Vorgängen. Sie handeln dabei mit Ihrer eigenen Rolle und in Ihrem eigenen Namen.",
          "Können Sie das nicht übernehmen? Dann sprechen Sie bitte mit der Person oder mit Ihrer OZG-Koordination.",
        ]
      : [
          `Die Abwesenheit von ${data.absentName} (${period}) ist beendet. Sie bekommen keine Benachrichtigungen mehr in Vertretung.`,
        ],
    facts: [
      { term: "Abwesend", value: data.absentName },
      { term: "Von", value: formatDay(data.startsOn) },
      { term: "Bis einschließlich", value: formatDay(data.endsOn) },
    ],
    quote: null,
    action: { label: "Zum Arbeitskorb", url: data.url },
  };
}
