import { db, type Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { covers, coversAll, type Day, dateOf, presentDeputy, type Standing } from "./account.absence.rules";
import type { Actor } from "./account.rules";

const MANY = 1_000;

const runningOn = (day: Day) =>
  ({
    startsOn: { lte: dateOf(day) },
    endsOn: { gte: dateOf(day) },
    endedAt: null,
  }) satisfies Prisma.AbsenceWhereInput;

const standingSelect = {
  role: true,
  organisationId: true,
  organisation: { select: { stateCode: true } },
} as const satisfies Prisma.MembershipSelect;

type StandingRow = Prisma.MembershipGetPayload<{ select: typeof standingSelect }>;

function standingOf({ role, organisationId, organisation }: StandingRow): Standing {
  return { role, organisationId, stateCode: organisation.stateCode };
}

/** Somebody who gets what an absent person would get. */
export interface Deputy {
  /** who is absent */
  readonly absentId: string;
  readonly absentName: string;
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  /** Länder whose business of the absent person the deputy may know; null: the operator's own organisation */
  readonly stateCodes: readonly (string | null)[];
}

/**
 * Who stands in for these people on a day; a deputy who is absent too is followed to their own deputy. Deputies who have
 * left, or whose roles no longer cover those of the absent person, are left out.
 */
export async function listDeputies(tx: Tx, personIds: readonly string[], day: Day): Promise<Deputy[]> {
  const deputyOf = await followAbsences(tx, personIds, day);
  const pairs = personIds.flatMap((absentId) => {
    const personId = presentDeputy(absentId, deputyOf);
    return personId === null ? [] : [{ absentId, personId }];
  });
  if (pairs.length === 0) return [];
  const people = await tx.person.findMany({
    where: { id: { in: pairs.flatMap(({ absentId, personId }) => [absentId, personId]) } },
    take: MANY,
    select: {
      id: true,
      email: true,
      name: true,
      status: true,
      memberships: { where: { endedAt: null }, take: 50, select: standingSelect },
    },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return pairs.flatMap(({ absentId, personId }) => {
    const [absent, deputy] = [byId.get(absentId), byId.get(personId)];
    if (!absent || deputy?.status !== "active") return [];
    const stateCodes = commonStates(absent.memberships.map(standingOf), deputy.memberships.map(standingOf));
    if (stateCodes.length === 0) return [];
    return [{ absentId, absentName: absent.name, personId, email: deputy.email, name: deputy.name, stateCodes }];
  });
}

function commonStates(absent: readonly Standing[], deputy: readonly Standing[]): (string | null)[] {
  const states = [...new Set(absent.map(({ stateCode }) => stateCode))];
  const standingIn = (stateCode: string | null) => absent.filter((standing) => standing.stateCode === stateCode);
  return states.filter((stateCode) => coversAll(standingIn(stateCode), deputy));
}

/** Absent person → deputy, for these people and for the deputies of deputies; ends, because nobody is looked up twice. */
async function followAbsences(tx: Tx, personIds: readonly string[], day: Day): Promise<Map<string, string>> {
  const deputyOf = new Map<string, string>();
  const asked = new Set<string>();
  let ids = [...new Set(personIds)];
  while (ids.length > 0) {
    for (const id of ids) asked.add(id);
    const rows = await tx.absence.findMany({
      where: { personId: { in: ids }, ...runningOn(day) },
      orderBy: { createdAt: "asc" },
      take: MANY,
      select: { personId: true, deputyId: true },
    });
    for (const { personId, deputyId } of rows) deputyOf.set(personId, deputyId);
    ids = [...new Set(rows.map(({ deputyId }) => deputyId))].filter((id) => !asked.has(id));
  }
  return deputyOf;
}

/** Somebody this person stands in for today. */
export interface Represented {
  readonly personId: string;
  readonly name: string;
  readonly endsOn: Date;
  /** what the absent person is in the place where the deputy acts; the deputy covers it */
  readonly role: Standing["role"];
}

/** For whom the actor stands in on a day, also through other absent deputies. */
export async function listRepresented(actor: Actor, day: Day): Promise<Represented[]> {
  const found = new Map<string, Represented>();
  let ids = [actor.personId];
  while (ids.length > 0) {
    const rows = await db().absence.findMany({
      where: { deputyId: { in: ids }, personId: { notIn: [actor.personId, ...found.keys()] }, ...runningOn(day) },
      take: MANY,
      select: {
        personId: true,
        endsOn: true,
        person: { select: { name: true, memberships: { where: { endedAt: null }, take: 50, select: standingSelect } } },
      },
    });
    ids = [];
    for (const { personId, endsOn, person } of rows) {
      const standing = person.memberships.map(standingOf).find((one) => covers(one, actor));
      if (!standing || found.has(personId)) continue;
      found.set(personId, { personId, name: person.name, endsOn, role: standing.role });
      ids.push(personId);
    }
  }
  return [...found.values()];
}

/** A person in the place they act for: a Land, or an organisation that belongs to none. */
export type Placed = Pick<Actor, "personId" | "stateCode" | "organisationId">;

/** People who may stand in for somebody, by name: active, and allowed everything that this person is allowed there. */
export async function listPossibleDeputies(absent: Placed, tx: Tx = db()): Promise<{ id: string; name: string }[]> {
  const { personId, stateCode, organisationId } = absent;
  const here = stateCode === null ? { organisationId } : { organisation: { stateCode } };
  const people = await tx.person.findMany({
    where: { status: "active", memberships: { some: { endedAt: null, ...here } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MANY,
    select: {
      id: true,
      name: true,
      memberships: { where: { endedAt: null, ...here }, take: 50, select: standingSelect },
    },
  });
  const own = people.find(({ id }) => id === personId)?.memberships.map(standingOf) ?? [];
  return people
    .filter(({ id, memberships }) => id !== personId && coversAll(own, memberships.map(standingOf)))
    .map(({ id, name }) => ({ id, name }));
}

const listed = {
  id: true,
  startsOn: true,
  endsOn: true,
  endedAt: true,
  deputy: { select: { name: true } },
} as const satisfies Prisma.AbsenceSelect;

/** Own absences that are running or to come, the next first. */
export async function listOwnAbsences(personId: string, day: Day) {
  return db().absence.findMany({
    where: { personId, endedAt: null, endsOn: { gte: dateOf(day) } },
    orderBy: { startsOn: "asc" },
    take: 50,
    select: listed,
  });
}

/** Absences of others in which this person is the deputy, running or to come. */
export async function listOwnDeputyships(personId: string, day: Day) {
  return db().absence.findMany({
    where: { deputyId: personId, endedAt: null, endsOn: { gte: dateOf(day) } },
    orderBy: { startsOn: "asc" },
    take: 50,
    select: { id: true, startsOn: true, endsOn: true, person: { select: { name: true } } },
  });
}
