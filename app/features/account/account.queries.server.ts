import { db, type Tx } from "~/platform/db.server";
import { type Actor, type FourEyes, fourEyes } from "./account.rules";

const membershipSelect = {
  id: true,
  role: true,
  topicFieldSlug: true,
  organisation: { select: { id: true, name: true, kind: true, stateCode: true } },
} as const;

const actingPersonSelect = {
  id: true,
  email: true,
  name: true,
  status: true,
  memberships: {
    where: { endedAt: null },
    orderBy: { startedAt: "asc" },
    take: 50,
    select: membershipSelect,
  },
} as const;

/**
 * The session with everything that permissions need, in one query. `actor` is null where the person is disabled or
 * has no membership left.
 * @param sessionId SHA-256 of the token
 */
export async function findSessionWithActor(sessionId: string) {
  const session = await db().session.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      personId: true,
      membershipId: true,
      createdAt: true,
      expiresAt: true,
      person: { select: actingPersonSelect },
    },
  });
  if (!session) return null;
  const { person, ...rest } = session;
  const membership = person.memberships.find(({ id }) => id === session.membershipId) ?? person.memberships[0];
  const actor: Actor | null =
    membership && person.status === "active"
      ? {
          personId: person.id,
          name: person.name,
          email: person.email,
          membershipId: membership.id,
          role: membership.role,
          organisationId: membership.organisation.id,
          organisationName: membership.organisation.name,
          organisationKind: membership.organisation.kind,
          stateCode: membership.organisation.stateCode,
          topicFieldSlug: membership.topicFieldSlug,
        }
      : null;
  return { ...rest, actor };
}

/** What a sign-in needs; only here does a password hash leave the database. */
export async function findCredentials(email: string) {
  return db().person.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      status: true,
      memberships: { where: { endedAt: null }, orderBy: { startedAt: "asc" }, take: 1, select: { id: true } },
    },
  });
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
