import { dateOf, dayOf } from "~/features/account/account.absence.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { listWriters } from "~/features/account/account.writers.queries.server";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";

/** Invitations that can still be accepted. */
export function countOpenInvitationsOf(where: Prisma.InvitationWhereInput, now: Date): Promise<number> {
  return db().invitation.count({ where: { ...where, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } } });
}

/**
 * Whose things the actor may hand over: the own ones, and for a coordinator those of everybody who ever belonged to the
 * Land.
 * @throws NotFound for everybody else's
 */
export async function findLeaver(actor: Actor, personId: string) {
  const stateCode = writingState(actor);
  const isOwn = personId === actor.personId;
  if (stateCode === null || (!isOwn && actor.role !== "coordinator"))
    throw new NotFound("Diese Person wurde nicht gefunden.");
  const organisation = { stateCode };
  const person = await db().person.findFirst({
    where: { id: personId, memberships: { some: { organisation } } },
    select: {
      id: true,
      name: true,
      memberships: { where: { endedAt: null, organisation }, take: 20, select: { id: true } },
    },
  });
  if (!person) throw new NotFound("Diese Person wurde nicht gefunden.");
  const writers = await listWriters(db(), stateCode);
  return {
    id: person.id,
    name: person.name,
    isSelf: isOwn,
    stateCode,
    hasMembership: person.memberships.length > 0,
    receivers: writers.filter(({ id }) => id !== person.id),
  };
}

/** What hangs on a person besides offerings and connections. The caller has checked who may ask. */
export async function findLooseEnds({ personId, stateCode }: { personId: string; stateCode: string }, now: Date) {
  const [invitations, deputyships, imports] = await Promise.all([
    countOpenInvitationsOf({ invitedById: personId, organisation: { stateCode } }, now),
    db().absence.count({ where: { deputyId: personId, endedAt: null, endsOn: { gte: dateOf(dayOf(now)) } } }),
    db().pendingImport.count({ where: { createdById: personId, importId: null } }),
  ]);
  return { invitations, deputyships, imports };
}
