import { findLandOrganisation, listSoleCoordinations } from "~/features/account/account.coordinators.queries.server";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeInvitationsBy } from "./organisation.invitation-end.server";
import { grantMembership, invalid } from "./organisation.membership.server";
import type { RoleChange } from "./organisation.people.forms";
import { CONFIRM_LAST } from "./organisation.people.rules";
import { can } from "./organisation.policy";
import { checkTopicField } from "./organisation.request.server";
import { belongsToLand, roleProblem } from "./organisation.rules";

/** A running membership of somebody whom the actor manages. @throws NotFound for everybody else's */
async function findManaged(
  tx: Tx,
  actor: Actor,
  { personId, membershipId }: { readonly personId: string; readonly membershipId: string },
) {
  // whoever is counted as the last coordinator must not change in between
  await oneAtATime(tx, "coordinators");
  const membership = await tx.membership.findFirst({
    where: { id: membershipId, personId },
    select: {
      id: true,
      role: true,
      endedAt: true,
      topicFieldSlug: true,
      organisation: { select: { id: true, name: true, kind: true, stateCode: true } },
    },
  });
  const scope = { stateCode: membership?.organisation.stateCode ?? null, hasCoordinator: true };
  const isOwn = personId === actor.personId;
  if (!membership || (!isOwn && !can(actor, "view_people", scope)))
    throw new NotFound("Diese Person wurde nicht gefunden.");
  if (!isOwn && !can(actor, "manage_people", scope)) throw new Forbidden();
  if (membership.endedAt !== null) throw new Conflict("Diese Mitgliedschaft ist inzwischen beendet.");
  return membership;
}

type Managed = Awaited<ReturnType<typeof findManaged>>;

/**
 * Gives a person another role in the same organisation; what they were before stays in the record. Their sessions go on
 * with the new role from the next request on.
 * @throws Forbidden for the own role, Conflict when the page is older than the role
 */
export async function changeRole(
  tx: Tx,
  actor: Actor,
  input: RoleChange & { readonly personId: string },
): Promise<void> {
  const { personId, role, topicFieldSlug } = input;
  const membership = await findManaged(tx, actor, input);
  if (personId === actor.personId)
    throw new Forbidden("Die eigene Rolle ändert eine andere Person der OZG-Koordination, nie man selbst.");
  const { organisation } = membership;
  if (!can(actor, "manage_people", { stateCode: organisation.stateCode, hasCoordinator: true })) throw new Forbidden();
  const problem = roleProblem(organisation.kind, { role, topicFieldSlug });
  if (problem !== null) throw invalid(problem.field, problem.message);
  const fieldOfTopic = role === "topic_lead" ? topicFieldSlug : null;
  await checkTopicField(tx, fieldOfTopic);
  if (membership.role !== input.seen) throw new Conflict();
  if (membership.role === role) {
    await tx.membership.update({ where: { id: membership.id }, data: { topicFieldSlug: fieldOfTopic } });
    return;
  }
  const loses = await losesLastCoordinator(tx, { personId, membership });
  if (loses && !input.confirmsLast) throw unconfirmed();
  await closeMembership(tx, membership);
  const grant = { personId, organisationId: organisation.id, role, topicFieldSlug: fieldOfTopic };
  if (!(await grantMembership(tx, grant))) throw new Conflict("Diese Person hat diese Rolle hier schon.");
  await moveSessions(tx, { from: membership.id, grant });
  await recordEvent(tx, actor, {
    type: "membership.role_changed",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
    data: { organisationName: organisation.name, role, previousRole: membership.role },
  });
  await endInviting(tx, actor, { personId, membership });
  if (loses) await recordLeaderless(tx, actor, organisation.stateCode);
}

/**
 * Ends a membership: of somebody whom the actor manages, or the own one. Whoever is left without any keeps the account and
 * can do nothing with it.
 */
export async function endMembership(
  tx: Tx,
  actor: Actor,
  input: { readonly personId: string; readonly membershipId: string; readonly confirmsLast: boolean },
): Promise<void> {
  const { personId } = input;
  const membership = await findManaged(tx, actor, input);
  const loses = await losesLastCoordinator(tx, { personId, membership });
  if (loses && !input.confirmsLast) throw unconfirmed();
  await refuseLastOperator(tx, membership);
  await closeMembership(tx, membership);
  await recordEvent(tx, actor, {
    type: "membership.ended",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
    data: { organisationName: membership.organisation.name, role: membership.role },
  });
  await endInviting(tx, actor, { personId, membership });
  if (loses) await recordLeaderless(tx, actor, membership.organisation.stateCode);
}

/** Ends every membership that a person has in the Land of the actor. */
export async function endMembershipsInLand(
  tx: Tx,
  actor: Actor,
  { personId, confirmsLast }: { readonly personId: string; readonly confirmsLast: boolean },
): Promise<void> {
  if (!belongsToLand(actor.stateCode)) throw new Forbidden();
  const memberships = await tx.membership.findMany({
    where: { personId, endedAt: null, organisation: { stateCode: actor.stateCode } },
    take: 50,
    select: { id: true },
  });
  for (const { id } of memberships) await endMembership(tx, actor, { personId, membershipId: id, confirmsLast });
}

/** @throws Conflict when somebody else was faster */
async function closeMembership(tx: Tx, { id, role }: Managed): Promise<void> {
  const won = await tx.membership.updateMany({ where: { id, role, endedAt: null }, data: { endedAt: new Date() } });
  if (won.count === 0) throw new Conflict();
}

interface Move {
  readonly from: string;
  readonly grant: { readonly personId: string; readonly organisationId: string; readonly role: RoleChange["role"] };
}

async function moveSessions(tx: Tx, { from, grant: { personId, organisationId, role } }: Move): Promise<void> {
  const { id } = await tx.membership.findUniqueOrThrow({
    where: { personId_organisationId_role: { personId, organisationId, role } },
    select: { id: true },
  });
  await tx.session.updateMany({ where: { membershipId: from }, data: { membershipId: id } });
}

type Leaving = { readonly personId: string; readonly membership: Managed };

/** Whether the Land loses its last active coordinator with this membership. */
async function losesLastCoordinator(tx: Tx, leaving: Leaving): Promise<boolean> {
  const { stateCode } = leaving.membership.organisation;
  if (!belongsToLand(stateCode) || !(await stopsCoordinating(tx, leaving))) return false;
  return (await listSoleCoordinations(tx, leaving.personId)).includes(stateCode);
}

/** Whether it is the only membership by which the person coordinates the Land. */
async function stopsCoordinating(tx: Tx, { personId, membership }: Leaving): Promise<boolean> {
  const { stateCode } = membership.organisation;
  if (membership.role !== "coordinator" || !belongsToLand(stateCode)) return false;
  const others = await tx.membership.count({
    where: { personId, id: { not: membership.id }, role: "coordinator", endedAt: null, organisation: { stateCode } },
  });
  return others === 0;
}

/** What somebody promised as coordinator or operator ends with that role. */
async function endInviting(tx: Tx, actor: Actor, leaving: Leaving): Promise<void> {
  if (leaving.membership.role === "operator") return endOperatorsInviting(tx, actor, leaving.personId);
  const { stateCode } = leaving.membership.organisation;
  if (belongsToLand(stateCode) && (await stopsCoordinating(tx, leaving)))
    await revokeInvitationsBy(tx, actor, { personId: leaving.personId, stateCode });
}

/** Operators invite for the Bund and the operator, and the first coordinator of any Land. */
async function endOperatorsInviting(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const others = await tx.membership.findMany({
    where: { personId, role: { in: ["operator", "coordinator"] }, endedAt: null },
    take: 50,
    select: { role: true, organisation: { select: { stateCode: true } } },
  });
  if (others.some(({ role }) => role === "operator")) return;
  const exceptStates = others.flatMap(({ organisation }) => organisation.stateCode ?? []);
  await revokeInvitationsBy(tx, actor, { personId, exceptStates });
}

function unconfirmed(): Invalid {
  return new Invalid(CONFIRM_LAST, { confirmsLast: [CONFIRM_LAST] });
}

async function refuseLastOperator(tx: Tx, { id, role }: Managed): Promise<void> {
  if (role !== "operator") return;
  const others = await tx.membership.count({
    where: { id: { not: id }, role: "operator", endedAt: null, person: { status: "active" } },
  });
  if (others === 0)
    throw new Conflict("Das ist die letzte Person im Plattformbetrieb. Bitte nehmen Sie zuerst jemanden auf.");
}

/** Tells the operators and the people of a Land that nobody decides there any more. */
export async function recordLeaderless(tx: Tx, actor: Actor, stateCode: string | null): Promise<void> {
  const organisation = stateCode === null ? null : await findLandOrganisation(tx, stateCode);
  if (!organisation) return;
  await recordEvent(
    tx,
    { ...actor, stateCode },
    {
      type: "state.without_coordinator",
      subjectKind: "organisation",
      subjectId: organisation.id,
      visibility: "internal",
      data: { organisationName: organisation.name },
    },
  );
}
