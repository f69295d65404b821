/** What every mail says, before it becomes HTML and text. Each template builds one of these; `registry.ts` renders it. */
export interface MailContent {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** the context somebody needs to decide without opening the marketplace; empty values are left out */
  readonly facts: readonly { readonly term: string; readonly value: string | null }[];
  /** what a person wrote: a reason, a question, an answer */
  readonly quote: { readonly label: string; readonly text: string } | null;
  readonly action: MailAction;
  /** the other thing one may want to do; most mails have one */
  readonly otherAction?: MailAction;
}

export interface MailAction {
  readonly label: string;
  readonly url: string;
}

/** Given to every template: who gets it and why. */
export interface MailFrame {
  /** null for a functional mailbox: nobody is addressed by name */
  readonly recipientName: string | null;
  /** completes "Sie erhalten diese Nachricht, weil …" */
  readonly because: string;
  /** absolute address of the thing the mail speaks about */
  readonly url: string;
  /** absolute address of the marketplace */
  readonly appUrl: string;
}

export interface OfferingFacts {
  readonly title: string;
  readonly stateName: string;
  readonly organisationName: string;
  readonly revision: number | null;
}

export interface ConnectionFacts {
  readonly reference: string;
  readonly offeringTitle: string;
  /** anschließendes Land */
  readonly stateName: string;
  /** umsetzendes Land */
  readonly providerStateName: string;
  readonly organisationName: string;
  readonly purpose: string;
  readonly desiredGoLive: Date | null;
  readonly transport: string | null;
  readonly municipalityCount: number | null;
}

const SUBJECT_LIMIT = 120;
const TITLE_LIMIT = 60;

/** One line without control characters: what people typed must not shape a header. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

export function shorten(text: string, limit: number): string {
  const characters = Array.from(oneLine(text));
  return characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`;
}

/** Keeps line breaks; what is left out can be read in the marketplace. */
export function excerpt(text: string, limit: number): string {
  const characters = Array.from(text.trim());
  return characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`;
}

/**
 * Bounds what people typed, so that a mail stays under 60 kB (webmailers cut longer ones) whatever they typed: a quotation
 * mark alone is six bytes of HTML.
 */
export function bounded(content: MailContent): MailContent {
  const { quote } = content;
  return {
    ...content,
    heading: shorten(content.heading, 150),
    paragraphs: content.paragraphs.map((paragraph) => excerpt(paragraph, 600)),
    facts: content.facts.map(({ term, value }) => ({ term, value: value === null ? null : excerpt(value, 1_000) })),
    quote: quote === null ? null : { label: shorten(quote.label, 100), text: excerpt(quote.text, 3_000) },
  };
}

/** All mails about one offering begin alike, so that mail programs keep them together. */
export function offeringSubject(offering: OfferingFacts, what: string): string {
  return shorten(`[Angebot] ${shorten(offering.title, TITLE_LIMIT)}: ${what}`, SUBJECT_LIMIT);
}

/** All mails about one connection begin alike, with the reference people use on the telephone. */
export function connectionSubject(connection: ConnectionFacts, what: string): string {
  const stem = `[Anschluss ${oneLine(connection.reference)}] ${shorten(connection.offeringTitle, TITLE_LIMIT)}`;
  return shorten(`${stem}: ${what}`, SUBJECT_LIMIT);
}

const day = new Intl.DateTimeFormat("de-DE", {
  timeZone: "UTC",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** A calendar date (no time, no zone) as `01.03.2027`. */
export function formatDay(date: Date | null): string | null {
  return date === null ? null : day.format(date);
}

const moment = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A point in time in German legal time, as `24.11.2026, 17:30 Uhr`. */
export function formatMoment(date: Date): string {
  return `${moment.format(date)} Uhr`;
}

/** All mails about one account matter begin alike. */
export function accountSubject(stem: "Konto" | "Registrierung" | "Einladung" | "Mitgliedschaft", what: string): string {
  return shorten(`[${stem}] ${what}`, SUBJECT_LIMIT);
}

export function offeringFacts(offering: OfferingFacts): MailContent["facts"] {
  return [
    { term: "Angebot", value: shorten(offering.title, 200) },
    { term: "Umsetzendes Land", value: offering.stateName },
    { term: "Organisation", value: offering.organisationName },
    { term: "Fassung", value: offering.revision === null ? null : String(offering.revision) },
  ];
}

export function connectionFacts(connection: ConnectionFacts): MailContent["facts"] {
  return [
    { term: "Aktenzeichen", value: connection.reference },
    { term: "Angebot", value: shorten(connection.offeringTitle, 200) },
    { term: "Anschließendes Land", value: connection.stateName },
    { term: "Anfragende Organisation", value: connection.organisationName },
    { term: "Umsetzendes Land", value: connection.providerStateName },
    { term: "Gewünschter Start", value: formatDay(connection.desiredGoLive) },
    { term: "Anbindungsart", value: connection.transport },
    { term: "Kommunen", value: connection.municipalityCount === null ? null : String(connection.municipalityCount) },
    { term: "Bedarf", value: connection.purpose },
  ];
}

export function greeting({ recipientName }: Pick<MailFrame, "recipientName">): string {
  return recipientName === null ? "Guten Tag," : `Guten Tag ${recipientName},`;
}
