/**
 * Who gets which mail for what: one table, event type × relation → template and reason. `docs/benachrichtigungen.md` is
 * the same table for people; a test keeps the two equal.
 */
export const relations = [
  "own_deciders",
  "provider_deciders",
  "other_deciders",
  "author",
  "own_involved",
  "provider_involved",
  "own_mailbox",
  "provider_mailbox",
] as const;

/**
 * own = Land of the offering, or the connecting Land (AL); provider = the implementing Land (UL) of a connection.
 * Order is precedence: who is reached by several relations gets the mail of the first.
 */
export type Relation = (typeof relations)[number];

export const relationLabels: Readonly<Record<Relation, string>> = {
  own_deciders: "OZG-Koordination des eigenen Landes",
  provider_deciders: "OZG-Koordination des umsetzenden Landes",
  other_deciders: "OZG-Koordination der anderen Seite",
  author: "Verfassende und Einreichende",
  own_involved: "Beteiligte des eigenen Landes",
  provider_involved: "Beteiligte des umsetzenden Landes",
  own_mailbox: "Funktionspostfach der eigenen Organisation",
  provider_mailbox: "Funktionspostfach der umsetzenden Organisation",
};

/** Why somebody gets a mail: stored with the delivery, sent as `X-Marktplatz-Grund`. */
export const reasons = ["entscheidung", "koordination", "verfasst", "beteiligt", "funktionspostfach"] as const;
export type Reason = (typeof reasons)[number];

export const becauseSentences: Readonly<Record<Reason, (place: string) => string>> = {
  entscheidung: (place) => `Sie für ${place} als OZG-Koordination entscheiden`,
  koordination: (place) => `Sie ${place} als OZG-Koordination vertreten`,
  verfasst: () => "Sie diesen Vorgang verfasst oder eingereicht haben",
  beteiligt: () => "Sie an diesem Vorgang beteiligt sind",
  funktionspostfach: (place) => `dieses Postfach als Funktionspostfach für ${place} hinterlegt ist`,
};

export const eventTypes = [
  "offering.drafted",
  "offering.revision_started",
  "offering.submitted",
  "offering.changes_requested",
  "offering.rejected",
  "offering.published",
  "offering.retired",
  "connection.drafted",
  "connection.handed_in",
  "connection.taken_back",
  "connection.discarded",
  "connection.returned",
  "connection.released",
  "connection.clarification_requested",
  "connection.clarification_answered",
  "connection.approved",
  "connection.rejected",
  "connection.contract_started",
  "connection.connecting_started",
  "connection.test_started",
  "connection.went_live",
  "connection.paused",
  "connection.resumed",
  "connection.terminated",
  "connection.withdrawn",
] as const;
export type EventType = (typeof eventTypes)[number];

export function isEventType(type: string): type is EventType {
  return (eventTypes as readonly string[]).includes(type);
}

export const templates = [
  "offering-decision-needed",
  "offering-decided",
  "connection-release-needed",
  "connection-returned",
  "connection-decision-needed",
  "connection-released",
  "connection-clarification-asked",
  "connection-clarification-answered",
  "connection-decided",
  "connection-progressed",
] as const;
export type Template = (typeof templates)[number];

export interface Assignment {
  readonly template: Template;
  readonly reason: Reason;
}
type Row = Readonly<Record<Relation, Assignment | null>>;

const nobody: Row = {
  own_deciders: null,
  provider_deciders: null,
  other_deciders: null,
  author: null,
  own_involved: null,
  provider_involved: null,
  own_mailbox: null,
  provider_mailbox: null,
};

const mail = (template: Template, reason: Reason): Assignment => ({ template, reason });

const offeringDecided: Row = { ...nobody, author: mail("offering-decided", "verfasst") };

const connectionDecided: Row = {
  ...nobody,
  own_deciders: mail("connection-decided", "koordination"),
  author: mail("connection-decided", "verfasst"),
  own_mailbox: mail("connection-decided", "funktionspostfach"),
};

const progressed: Row = {
  ...nobody,
  other_deciders: mail("connection-progressed", "koordination"),
  author: mail("connection-progressed", "verfasst"),
  own_involved: mail("connection-progressed", "beteiligt"),
  provider_involved: mail("connection-progressed", "beteiligt"),
};

export const mailTable: Readonly<Record<EventType, Row>> = {
  "offering.drafted": nobody,
  "offering.revision_started": nobody,
  "offering.submitted": { ...nobody, own_deciders: mail("offering-decision-needed", "entscheidung") },
  "offering.changes_requested": offeringDecided,
  "offering.rejected": offeringDecided,
  "offering.published": { ...offeringDecided, own_mailbox: mail("offering-decided", "funktionspostfach") },
  "offering.retired": nobody,
  "connection.drafted": nobody,
  "connection.taken_back": nobody,
  "connection.discarded": nobody,
  "connection.handed_in": { ...nobody, own_deciders: mail("connection-release-needed", "entscheidung") },
  "connection.returned": { ...nobody, author: mail("connection-returned", "verfasst") },
  "connection.released": {
    ...nobody,
    provider_deciders: mail("connection-decision-needed", "entscheidung"),
    provider_mailbox: mail("connection-decision-needed", "funktionspostfach"),
    author: mail("connection-released", "verfasst"),
  },
  "connection.clarification_requested": {
    ...nobody,
    own_deciders: mail("connection-clarification-asked", "koordination"),
    author: mail("connection-clarification-asked", "verfasst"),
  },
  "connection.clarification_answered": {
    ...nobody,
    provider_deciders: mail("connection-clarification-answered", "entscheidung"),
    // whoever asked may be a representative, and waits for the answer
    provider_involved: mail("connection-clarification-answered", "beteiligt"),
  },
  "connection.approved": connectionDecided,
  "connection.rejected": connectionDecided,
  "connection.contract_started": progressed,
  "connection.connecting_started": progressed,
  "connection.test_started": progressed,
  "connection.went_live": progressed,
  "connection.paused": progressed,
  "connection.resumed": progressed,
  "connection.terminated": progressed,
  "connection.withdrawn": progressed,
};

export interface Candidate {
  readonly email: string;
  readonly name: string;
  /** null: a functional mailbox */
  readonly personId: string | null;
}
/** Everybody who stands in a relation to the subject, before the table decides. */
export type People = Readonly<Record<Exclude<Relation, "other_deciders">, readonly Candidate[]>>;

export interface PlannedEvent {
  readonly type: string;
  readonly actorId: string | null;
  readonly isInternal: boolean;
  readonly side: Side;
}
export type Side = "own" | "provider";

export interface PlannedMail extends Assignment {
  readonly recipient: Candidate;
  readonly side: Side;
}

/** Side that a relation belongs to; for "the other side" it depends on who acted. */
export function sideOfRelation(relation: Relation, actingSide: Side): Side {
  if (relation === "other_deciders") return actingSide === "own" ? "provider" : "own";
  return relation.startsWith("provider") ? "provider" : "own";
}

/**
 * The mails of one event: at most one per address, none to whoever did it, and none out of the Land for what is internal
 * to it (a request that was never released is not betrayed by its withdrawal).
 */
export function planMails(event: PlannedEvent, people: People): PlannedMail[] {
  if (!isEventType(event.type)) return [];
  const row = mailTable[event.type];
  const planned = new Map<string, PlannedMail>();
  for (const relation of relations) {
    const assignment = row[relation];
    const side = sideOfRelation(relation, event.side);
    if (assignment === null || (event.isInternal && side !== event.side)) continue;
    for (const recipient of peopleOf(people, relation, side)) {
      const address = recipient.email.trim().toLowerCase();
      const isActor = recipient.personId !== null && recipient.personId === event.actorId;
      if (address !== "" && !isActor && !planned.has(address)) planned.set(address, { ...assignment, recipient, side });
    }
  }
  return [...planned.values()];
}

function peopleOf(people: People, relation: Relation, side: Side): readonly Candidate[] {
  if (relation !== "other_deciders") return people[relation];
  return side === "own" ? people.own_deciders : people.provider_deciders;
}

const MINUTE = 60;
/** RFC 5321 4.5.4.1: two tries in the first hour are fine, then at least 30 minutes apart; greylisting opens after 5. */
const RETRY_AFTER_MINUTES = [1, 6, 30, 30, 60, 60, 120, 240, 480, 720] as const;
const GIVE_UP_SECONDS = 3 * 24 * 60 * MINUTE;

/**
 * Seconds to wait after the given number of deferred attempts (≥ 1).
 * @returns null when the mail has been tried for three days
 */
export function retryAfter(attempts: number, ageSeconds: number): number | null {
  const step = RETRY_AFTER_MINUTES[Math.min(attempts, RETRY_AFTER_MINUTES.length) - 1] ?? RETRY_AFTER_MINUTES[0];
  return ageSeconds + step * MINUTE > GIVE_UP_SECONDS ? null : step * MINUTE;
}

/** How long to wait when the fault is ours (sign-in, TLS): it burns no attempt and goes on until somebody mends it. */
export const MISCONFIGURED_RETRY_SECONDS = 5 * MINUTE;
