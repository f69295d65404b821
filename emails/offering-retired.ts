import {
  formatDay,
  type MailContent,
  type MailFrame,
  type OfferingFacts,
  offeringFacts,
  offeringSubject,
  shorten,
} from "./content";

export interface OfferingRetired extends MailFrame {
  readonly offering: OfferingFacts;
  readonly retiredBy: string;
  readonly retiredOn: Date | null;
  readonly reason: string | null;
  /** the entry that takes over */
  readonly successor: { readonly title: string; readonly url: string } | null;
}

/** To everybody who wrote it, and to the Länder that are connected or on the way. */
export function offeringRetired(data: OfferingRetired): MailContent {
  const { offering, successor, reason } = data;
  return {
    subject: offeringSubject(offering, "zurückgezogen"),
    heading: "Ein Angebot wurde zurückgezogen",
    paragraphs: [
      `${data.retiredBy} hat für ${offering.stateName} „${offering.title}“ zurückgezogen.`,
      successor === null
        ? "Ein Nachfolger ist nicht genannt. Bestehende Anschlüsse ändern sich dadurch nicht von selbst; bitte klären Sie mit dem umsetzenden Land, wie es weitergeht."
        : `Nachfolger ist „${successor.title}“. Bestehende Anschlüsse ändern sich dadurch nicht von selbst; bitte klären Sie mit dem umsetzenden Land den Wechsel.`,
    ],
    facts: [
      ...offeringFacts(offering),
      { term: "Zurückgezogen zum", value: formatDay(data.retiredOn) },
      { term: "Nachfolger", value: successor === null ? null : shorten(successor.title, 200) },
    ],
    quote: reason === null ? null : { label: "Begründung", text: reason },
    action: { label: "Angebot ansehen", url: data.url },
    ...(successor === null ? {} : { otherAction: { label: "Nachfolger ansehen", url: successor.url } }),
  };
}
