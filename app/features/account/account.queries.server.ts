import { db, type Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { Prisma, SignInMethod } from "~prisma/generated/client";
import { type FactorState, mustEnrol } from "./account.factor.rules";
import { type Actor, type FourEyes, fourEyes, type SignedIn } from "./account.rules";

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
  const owesFactor = mustEnrol(env().secondFactor, factorStateOf(person, method), new Date());
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

/** What a sign-in needs; only here does a password hash leave the database. */
export async function findCredentials(email: string) {
  return db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, status: true, secondFactorSince: true },
  });
}

/** The membership a new session acts through: the one of the last session, else the oldest. */
export async function findDefaultMembership(personId: string): Promise<string | null> {
  const last = await db().session.findFirst({
    where: { personId, membership: { endedAt: null } },
    orderBy: { createdAt: "desc" },
    select: { membershipId: true },
  });
  if (last?.membershipId) return last.membershipId;
  const first = await db().membership.findFirst({
    where: { personId, endedAt: null },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return first?.id ?? null;
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
