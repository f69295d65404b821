import { cleanLine } from "~/platform/form-fields";

export const INVITATION_DAYS = 14;
export const MAX_INVITATIONS = 50;

export const INVITATION_GONE = "Diese Einladung gilt nicht mehr: Sie wurde angenommen, widerrufen oder ist abgelaufen.";

export type InvitationState = "open" | "accepted" | "expired" | "revoked";

export const invitationStateLabels: Readonly<Record<InvitationState, string>> = {
  open: "offen",
  accepted: "angenommen",
  expired: "abgelaufen",
  revoked: "widerrufen",
};

interface InvitationDates {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly acceptedAt: Date | null;
}

export function invitationState({ expiresAt, revokedAt, acceptedAt }: InvitationDates, now: Date): InvitationState {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}

/** For the `where`: neither accepted nor revoked nor expired. */
export function stillOpen() {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}

const COORDINATION = "Bitte wenden Sie sich an die OZG-Koordination.";

/** Why an invitation that is open all the same gives nothing any more. */
export const invitationBlocked = {
  inviter: `Die Einladung gilt nicht mehr, weil die Person, die Sie eingeladen hat, dafür nicht mehr zuständig ist. ${COORDINATION}`,
  coordinated: `Die Einladung gilt nicht mehr, weil das Land inzwischen eine OZG-Koordination hat. ${COORDINATION}`,
  waiting:
    "Die Einladung gilt zurzeit nicht, weil die bisherige OZG-Koordination des Landes erst vor Kurzem gesperrt wurde. Bitte wenden Sie sich an den Plattformbetrieb.",
} as const;

export function invitedText(count: number): string {
  return count === 1 ? "Die Einladung ist unterwegs." : `${count} Einladungen sind unterwegs.`;
}

export const stepDone = {
  resend: "Die Einladung ist noch einmal unterwegs.",
  revoke: "Die Einladung ist widerrufen.",
} as const;

export function invitationEnd(from: Date): Date {
  return new Date(from.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);
}

export interface InvitedPerson {
  /** where it stands in what was pasted, from 1; counted as the list says */
  readonly line: number;
  readonly email: string;
  readonly name: string | null;
}

export interface InvitationList {
  /** what is counted: a line, unless one holds several entries */
  readonly unit: "Zeile" | "Eintrag";
  readonly people: readonly InvitedPerson[];
  /** German, each naming its entry */
  readonly problems: readonly string[];
}

const MAX_NAME = 100;
/** Local part and domain as mail programs write them; quoted local parts are not used for people. */
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/;

/**
 * A list as people paste it: an address a line, or separated by semicolons; `Name <adresse>` as mail programs copy it, or
 * `Name, adresse` and `Name; adresse` from a table.
 */
export function readInvitationList(text: string): InvitationList {
  const found = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => entriesOfLine(line).map((entry) => ({ line: index + 1, ...entry })));
  const unit = new Set(found.map(({ line }) => line)).size === found.length ? "Zeile" : "Eintrag";
  const entries = unit === "Zeile" ? found : found.map((entry, index) => ({ ...entry, line: index + 1 }));
  if (entries.length > MAX_INVITATIONS)
    return {
      unit,
      people: [],
      problems: [`Höchstens ${MAX_INVITATIONS} Einladungen auf einmal, jetzt sind es ${entries.length}.`],
    };
  const problems = entries.flatMap((entry, index) => {
    const problem = problemOf(entry, entries.slice(0, index));
    return problem === null ? [] : [`${unit} ${entry.line} („${shortened(entry.typed)}“): ${problem}`];
  });
  return { unit, people: entries.map(({ line, email, name }) => ({ line, email, name })), problems };
}

interface Entry {
  readonly typed: string;
  readonly email: string;
  readonly name: string | null;
}

/** A semicolon separates people, unless it stands between a name and its address. */
function entriesOfLine(line: string): Entry[] {
  const parts = line.split(/[;\t]/).map(cleanLine).filter(Boolean);
  const entries: Entry[] = [];
  let name: string | null = null;
  for (const part of parts) {
    if (!part.includes("@") && name === null && part !== parts.at(-1)) {
      name = part;
      continue;
    }
    entries.push(entryOf(part, name));
    name = null;
  }
  return entries;
}

function entryOf(part: string, nameBefore: string | null): Entry {
  const [, quoted, inBrackets] = /^(.*?)<([^<>]*)>$/.exec(part) ?? [];
  const [, listed, atEnd] = /^([^@]*?),\s*(\S+@\S+)$/.exec(part) ?? [];
  const name = cleanLine((quoted ?? listed ?? "").replace(/^\s*["']|["']\s*$/g, "")) || nameBefore;
  return { typed: part, email: (inBrackets ?? atEnd ?? part).trim().toLowerCase(), name };
}

function problemOf({ typed, email, name }: Entry, before: readonly Entry[]): string | null {
  if (!email.includes("@")) return "Hier fehlt die E-Mail-Adresse.";
  if (email.length > 254 || !ADDRESS.test(email)) return withBrackets(typed) ?? "Das ist keine gültige E-Mail-Adresse.";
  if ((name ?? "").length > MAX_NAME) return `Ein Name hat höchstens ${MAX_NAME} Zeichen.`;
  return before.some((other) => other.email === email) ? "Diese Adresse steht schon weiter oben." : null;
}

/** "Emil Fünf e5@nw.example": a name and an address with nothing between them. */
function withBrackets(typed: string): string | null {
  const [, name, address] = /^([^<>@]+)\s(\S+)$/.exec(typed) ?? [];
  if (!name || !address || !ADDRESS.test(address.toLowerCase())) return null;
  return `Bitte die Adresse in spitze Klammern setzen: ${name.trim()} <${address}>`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
