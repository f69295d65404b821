import { accountTable } from "./notification.account.rules";
import { processTable } from "./notification.process.rules";
import {
  type Assignment,
  isFollowedByDeputy,
  type Relation,
  type Row,
  relations,
} from "./notification.relations.rules";

const table = { ...processTable, ...accountTable };
export type EventType = keyof typeof table;

/**
 * Who gets which mail for what: one table, event type × relation → template and reason. `docs/benachrichtigungen.md` is
 * the same table for people; a test keeps the two equal.
 */
export const mailTable: Readonly<Record<EventType, Row>> = table;

export const eventTypes = Object.keys(table) as EventType[];

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(table, type);
}

/** Most of what the record holds, every sign-in for one, tells nobody: then nothing has to be looked up. */
export function hasMails(type: string): boolean {
  return isEventType(type) && Object.keys(mailTable[type]).length > 0;
}

export interface Candidate {
  readonly email: string;
  /** empty where nobody vouches for it, or it is not theirs to know: the mail greets without a name */
  readonly name: string;
  /** null: a functional mailbox, or an address without an account */
  readonly personId: string | null;
}
/** Everybody who stands in a relation to the subject, before the table decides. */
export type People = Readonly<Partial<Record<Exclude<Relation, "other_deciders">, readonly Candidate[]>>>;

export interface PlannedEvent {
  readonly type: string;
  readonly actorId: string | null;
  readonly isInternal: boolean;
  readonly side: Side;
}
export type Side = "own" | "provider";

/** By the id of the absent person, on the side they work for. */
export type Deputies = Readonly<Record<Side, ReadonlyMap<string, Candidate>>>;
export const noDeputies: Deputies = { own: new Map(), provider: new Map() };

export interface PlannedMail extends Assignment {
  readonly recipient: Candidate;
  readonly side: Side;
}

/** Side that a relation belongs to; for "the other side" it depends on who acted. */
export function sideOfRelation(relation: Relation, actingSide: Side): Side {
  if (relation === "other_deciders") return actingSide === "own" ? "provider" : "own";
  // who is connected to an offering stands on the other side of its Land
  return relation.startsWith("provider") || relation.startsWith("connected") ? "provider" : "own";
}

/**
 * The mails of one event: at most one per address, none to whoever did it (unless it is about their security), and none
 * out of the Land for what is internal to it (a request that was never released is not betrayed by its withdrawal). Who
 * is absent gets theirs, and the deputy another.
 */
export function planMails(event: PlannedEvent, people: People, deputies: Deputies = noDeputies): PlannedMail[] {
  const planned = new Map<string, PlannedMail>();
  const add = (mail: PlannedMail) => {
    const address = mail.recipient.email.trim().toLowerCase();
    const isActor = mail.recipient.personId !== null && mail.recipient.personId === event.actorId;
    if (address === "" || (isActor && !mail.isForActor) || planned.has(address)) return;
    planned.set(address, mail);
  };
  for (const mail of assigned(event, people)) add(mail);
  for (const mail of [...planned.values()]) {
    const { recipient, side, reason } = mail;
    const deputy = recipient.personId === null ? undefined : deputies[side].get(recipient.personId);
    if (deputy && isFollowedByDeputy(reason)) add({ ...mail, recipient: deputy, reason: "vertretung" });
  }
  return [...planned.values()];
}

function assigned(event: PlannedEvent, people: People): PlannedMail[] {
  if (!isEventType(event.type)) return [];
  const row = mailTable[event.type];
  return relations.flatMap((relation) => {
    const assignment = row[relation];
    const side = sideOfRelation(relation, event.side);
    if (!assignment || (event.isInternal && side !== event.side)) return [];
    return peopleOf(people, relation, side).map((recipient) => ({ ...assignment, recipient, side }));
  });
}

function peopleOf(people: People, relation: Relation, side: Side): readonly Candidate[] {
  if (relation !== "other_deciders") return people[relation] ?? [];
  return (side === "own" ? people.own_deciders : people.provider_deciders) ?? [];
}
