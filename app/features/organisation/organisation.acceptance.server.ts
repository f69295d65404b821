import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeTokens, useToken } from "~/platform/one-time-token.server";
import type { OrganisationKind, Role } from "~prisma/generated/enums";
import { findAppointment } from "./organisation.appointment.queries.server";
import { INVITATION_GONE, invitationBlocked, stillOpen } from "./organisation.invitation.rules";
import { grantMembership } from "./organisation.membership.server";
import { canInviteAs } from "./organisation.policy";
import type { Wishing } from "./organisation.request.server";

/**
 * Uses the link of an invitation up. @returns its id and address
 * @throws Conflict when the link or the invitation is over
 */
export async function useInvitationLink(tx: Tx, token: string): Promise<{ id: string; email: string }> {
  // who may invite, and whether the Land has a coordinator, must not change until the membership is there
  await oneAtATime(tx, "coordinators");
  const id = await useToken(tx, "invitation", token);
  const invitation =
    id && (await tx.invitation.findFirst({ where: { id, ...stillOpen() }, select: { id: true, email: true } }));
  if (!invitation) throw new Conflict(INVITATION_GONE);
  return invitation;
}

const promiseSelect = {
  role: true,
  invitedById: true,
  organisation: { select: { kind: true, stateCode: true } },
} as const;

interface Promised {
  readonly role: Role;
  readonly invitedById: string | null;
  readonly organisation: { readonly kind: OrganisationKind; readonly stateCode: string | null };
}

/** An invitation is worth what its inviter may give now, not what they could when they wrote it. @returns why not, or null */
async function whyWorthless(tx: Tx, { role, invitedById, organisation }: Promised): Promise<string | null> {
  const { kind, stateCode } = organisation;
  const memberships =
    invitedById === null
      ? []
      : await tx.membership.findMany({
          where: { personId: invitedById, endedAt: null, person: { status: "active" } },
          take: 50,
          select: { role: true, organisation: { select: { stateCode: true } } },
        });
  const holders = memberships.map((held) => ({ role: held.role, stateCode: held.organisation.stateCode }));
  const scope = await findAppointment(tx, stateCode, new Date());
  if (holders.some((holder) => canInviteAs(holder, { kind, role, scope }))) return null;
  const couldAppoint = holders.some((holder) =>
    canInviteAs(holder, { kind, role, scope: { stateCode, hasCoordinator: false } }),
  );
  if (!couldAppoint) return invitationBlocked.inviter;
  return scope.from === null ? invitationBlocked.coordinated : invitationBlocked.waiting;
}

/**
 * Makes the person a member as the invitation says; it counts once.
 * @throws Conflict when it is over, for another address than that of this person, or the inviter may not invite any more
 */
export async function acceptInvitation(tx: Tx, actor: Wishing, { id }: { readonly id: string }): Promise<string> {
  await oneAtATime(tx, "coordinators");
  const taken = await tx.invitation.updateManyAndReturn({
    where: { id, email: actor.email, ...stillOpen() },
    data: { acceptedAt: new Date(), acceptedById: actor.personId },
    select: { organisationId: true, topicFieldSlug: true, ...promiseSelect },
  });
  const invitation = taken[0];
  if (invitation === undefined) throw new Conflict(INVITATION_GONE);
  const problem = await whyWorthless(tx, invitation);
  if (problem !== null) throw new Conflict(problem);
  const { organisationId, role, topicFieldSlug } = invitation;
  // whoever has the role already loses nothing by accepting
  await grantMembership(tx, { personId: actor.personId, organisationId, role, topicFieldSlug });
  await revokeTokens(tx, "invitation", id);
  await recordEvent(tx, actor, {
    type: "membership.invitation_accepted",
    subjectKind: "invitation",
    subjectId: id,
    visibility: "internal",
  });
  return organisationId;
}

/**
 * With the account of a new person come all invitations of the address; those that are worth nothing any more stay behind.
 * @returns the organisations
 */
export async function acceptOpenInvitations(tx: Tx, actor: Wishing): Promise<string[]> {
  await oneAtATime(tx, "coordinators");
  const open = await tx.invitation.findMany({
    where: { email: actor.email, ...stillOpen() },
    orderBy: { createdAt: "asc" },
    take: 20,
    select: { id: true, ...promiseSelect },
  });
  const organisations: string[] = [];
  for (const { id, ...promised } of open)
    if ((await whyWorthless(tx, promised)) === null) organisations.push(await acceptInvitation(tx, actor, { id }));
  return organisations;
}
