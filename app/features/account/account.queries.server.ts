import { db, type Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { Prisma, SignInMethod } from "~prisma/generated/client";
import { type FactorState, factorDueFrom, mustEnrol } from "./account.factor.rules";
import { type Actor, actingAs, type FourEyes, fourEyes, type SignedIn } from "./account.rules";

const membershipSelect = {
  id: true,
  role: true,
  topicFieldSlug: true,
  organisation: { select: { id: true, name: true, kind: true, stateCode: true } },
} as const;

const signedInPersonSelect = {
  id: true,
  email: true,
  name: true,
  status: true,
  createdAt: true,
  secondFactorSince: true,
  memberships: {
    where: { endedAt: null },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    take: 50,
    select: membershipSelect,
  },
} satisfies Prisma.PersonSelect;

type PersonRow = Prisma.PersonGetPayload<{ select: typeof signedInPersonSelect }>;

/**
 * The session with everything that permissions need, in one query. `actor` is null where the person has no membership
 * left, or still owes their second factor.
 * @param sessionId SHA-256 of the token
 * @returns null for an unknown session and for a person who may not sign in any more
 */
export async function findSessionWithPerson(sessionId: string) {
  const session = await db().session.findUnique({
    where: { id: sessionId },
    select: {
      publicId: true,
      personId: true,
      membershipId: true,
      createdAt: true,
      expiresAt: true,
      authenticatedAt: true,
      method: true,
      person: { select: signedInPersonSelect },
    },
  });
  if (session?.person.status !== "active") return null;
  const { person, publicId, authenticatedAt, method, ...rest } = session;
  const factorState = factorStateOf(person, method);
  const owesFactor = mustEnrol(env().secondFactor, factorState, new Date());
  const signedIn: SignedIn = {
    personId: person.id,
    name: person.name,
    email: person.email,
    sessionId: publicId,
    method,
    authenticatedAt,
    memberships: person.memberships.map(({ id, role, organisation }) => ({
      id,
      role,
      organisationName: organisation.name,
    })),
    hasSecondFactor: person.secondFactorSince !== null,
    factorDueFrom: factorDueFrom(env().secondFactor, factorState),
    mustEnrol: owesFactor,
    actor: owesFactor ? null : actorOf(person, session.membershipId),
  };
  return { ...rest, signedIn };
}

function factorStateOf(person: PersonRow, method: SignInMethod): FactorState {
  return {
    roles: person.memberships.map(({ role }) => role),
    accountSince: person.createdAt,
    hasSecondFactor: person.secondFactorSince !== null,
    method,
  };
}

function actorOf(person: PersonRow, membershipId: string | null): Actor | null {
  const membership = person.memberships.find(({ id }) => id === membershipId) ?? person.memberships[0];
  if (!membership) return null;
  const { organisation } = membership;
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    membershipId: membership.id,
    role: membership.role,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    stateCode: organisation.stateCode,
    topicFieldSlug: membership.topicFieldSlug,
  };
}

/** The person acting through one of their running memberships, whichever they act through just now; null for others. */
export async function findActorThrough(personId: string, membershipId: string): Promise<Actor | null> {
  const person = await db().person.findUnique({
    where: { id: personId, status: "active" },
    select: signedInPersonSelect,
  });
  return person?.memberships.some(({ id }) => id === membershipId) ? actorOf(person, membershipId) : null;
}

/** What a sign-in needs; only here does a password hash leave the database. */
export async function findCredentials(email: string) {
  return db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, status: true, secondFactorSince: true },
  });
}

export async function isPasswordNewerThan(personId: string, moment: Date): Promise<boolean> {
  return (await db().person.count({ where: { id: personId, passwordChangedAt: { gt: moment } } })) > 0;
}

/** With which password-like proof a signed-in person can confirm who they are. */
export async function hasPassword(personId: string): Promise<boolean> {
  return (await db().person.count({ where: { id: personId, passwordHash: { not: null } } })) > 0;
}

/**
 * Whom a new session is for and what is known about where they come from. The membership is the one of the last
 * session, else the oldest.
 */
export async function findArrival(personId: string, fingerprint: string) {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      ...signedInPersonSelect,
      lastSeenAt: true,
      inactivityWarnedAt: true,
      _count: { select: { devices: true } },
      devices: { where: { fingerprint }, select: { lastSeenAt: true } },
      sessions: {
        where: { membership: { endedAt: null } },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { membershipId: true },
      },
    },
  });
  const { lastSeenAt, inactivityWarnedAt, _count, devices, sessions, name } = person;
  const actor = actorOf(person, sessions[0]?.membershipId ?? null);
  return {
    actor,
    acting: actingAs({ actor, personId, name }),
    lastSeenAt,
    inactivityWarnedAt,
    deviceCount: _count.devices,
    deviceSeenAt: devices[0]?.lastSeenAt ?? null,
  };
}
export type Arrival = Awaited<ReturnType<typeof findArrival>>;

/** Whose session has just run out; null for one that was revoked or never was. */
export async function findExpiredSessionOwner(sessionId: string): Promise<string | null> {
  const session = await db().session.findUnique({ where: { id: sessionId }, select: { personId: true } });
  return session?.personId ?? null;
}

/** Whether this person could decide on what `submitterId` handed in; the command checks again. */
export async function findFourEyes(actor: Actor, stateCode: string, submitterId: string | null): Promise<FourEyes> {
  const activeCoordinators = await countActiveCoordinators(db(), stateCode);
  return fourEyes({ submitterId, deciderId: actor.personId, activeCoordinators });
}

/** Active coordinators of a Land; decides whether four eyes are possible. */
export async function countActiveCoordinators(tx: Tx, stateCode: string): Promise<number> {
  const people = await tx.person.findMany({
    where: {
      status: "active",
      memberships: { some: { role: "coordinator", endedAt: null, organisation: { stateCode } } },
    },
    select: { id: true },
    take: 1_000,
  });
  return people.length;
}
