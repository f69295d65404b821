import { countActiveCoordinators } from "~/features/account/account.queries.server";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeTokens, useToken } from "~/platform/one-time-token.server";
import type { InvitationInput } from "./organisation.forms";
import {
  INVITATION_GONE,
  type InvitedPerson,
  invitationEnd,
  readInvitationList,
} from "./organisation.invitation.rules";
import { invitationsOf } from "./organisation.invitations.queries.server";
import { grantMembership, invalid } from "./organisation.membership.server";
import { can } from "./organisation.policy";
import { checkTopicField, type Wishing } from "./organisation.request.server";
import { belongsToLand, roleProblem } from "./organisation.rules";

/**
 * Invites everybody on the list, or nobody: each entry that is wrong is named.
 * @returns how many mails go out
 * @throws NotFound for organisations of another Land; Forbidden; Invalid by field
 */
export async function invite(tx: Tx, actor: Actor, input: InvitationInput): Promise<number> {
  const organisation = await invitingOrganisation(tx, actor, input);
  const problem = roleProblem(organisation.kind, input);
  if (problem !== null) throw invalid(problem.field, problem.message);
  await checkTopicField(tx, input.topicFieldSlug);
  const { people, problems } = readInvitationList(input.list);
  if (problems.length > 0) throw wrongList(problems);
  if (people.length === 0) throw wrongList(["Bitte geben Sie mindestens eine E-Mail-Adresse ein."]);
  await oneAtATime(tx, `invitations.${organisation.id}`);
  const inWay = await whatIsInTheWay(tx, actor, { ...input, people });
  if (inWay.length > 0) throw wrongList(inWay);
  await writeInvitations(tx, actor, { ...input, people });
  return people.length;
}

function wrongList(problems: readonly string[]): Invalid {
  return new Invalid("Es wurde niemand eingeladen.", { list: problems });
}

/** A coordinator invites into organisations of the own Land; an operator also the first coordinator of a Land. */
async function invitingOrganisation(tx: Tx, actor: Actor, { organisationId, role }: InvitationInput) {
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, kind: true, stateCode: true },
  });
  const { stateCode } = organisation ?? {};
  if (organisation === null || (actor.role !== "operator" && stateCode !== actor.stateCode))
    throw actor.role === "coordinator" || actor.role === "operator" ? new NotFound() : new Forbidden();
  const isOfLand = belongsToLand(organisation.stateCode);
  const hasCoordinator = isOfLand && (await countActiveCoordinators(tx, organisation.stateCode ?? "")) > 0;
  const scope = { stateCode: organisation.stateCode, hasCoordinator };
  const mayAppoint =
    role === "coordinator" && organisation.kind === "state" && can(actor, "appoint_coordinator", scope);
  if (can(actor, "invite", scope) || mayAppoint) return organisation;
  throw new Forbidden(
    actor.role === "operator"
      ? "In ein Land lädt dessen OZG-Koordination ein. Der Plattformbetrieb benennt nur die erste OZG-Koordination eines Landes, das keine hat."
      : undefined,
  );
}

type Invited = InvitationInput & { readonly people: readonly InvitedPerson[] };

/** Says nothing about accounts: only about what the own Land knows anyway, its members and its invitations. */
async function whatIsInTheWay(tx: Tx, actor: Actor, input: Invited): Promise<string[]> {
  const { organisationId, role, people } = input;
  const emails = people.map(({ email }) => email);
  const now = new Date();
  const [members, invited] = await Promise.all([
    tx.membership.findMany({
      where: { organisationId, role, endedAt: null, person: { email: { in: emails } } },
      take: 100,
      select: { person: { select: { email: true } } },
    }),
    tx.invitation.findMany({
      where: { organisationId, role, email: { in: emails }, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      take: 100,
      select: { email: true },
    }),
  ]);
  const isMember = new Set(members.map(({ person }) => person.email));
  const isInvited = new Set(invited.map(({ email }) => email));
  return people.flatMap(({ line, email }) => {
    const say = (text: string) => [`Eintrag ${line} („${email}“): ${text}`];
    if (email === actor.email) return say("Sich selbst können Sie nicht einladen.");
    if (isMember.has(email)) return say("Diese Person hat diese Rolle dort schon.");
    return isInvited.has(email) ? say("Diese Person ist schon eingeladen.") : [];
  });
}

async function writeInvitations(tx: Tx, actor: Actor, input: Invited): Promise<void> {
  const { organisationId, role, people } = input;
  const topicFieldSlug = role === "topic_lead" ? input.topicFieldSlug : null;
  const expiresAt = invitationEnd(new Date());
  const rows = await tx.invitation.createManyAndReturn({
    data: people.map(({ email, name }) => ({
      email,
      name,
      organisationId,
      role,
      topicFieldSlug,
      invitedById: actor.personId,
      expiresAt,
    })),
    select: { id: true },
  });
  for (const { id } of rows) await recordInvited(tx, actor, id);
}

function recordInvited(tx: Tx, actor: Actor, id: string): Promise<string> {
  return recordEvent(tx, actor, {
    type: "membership.invited",
    subjectKind: "invitation",
    subjectId: id,
    visibility: "internal",
  });
}

const SETTLED = "Diese Einladung ist inzwischen angenommen oder widerrufen.";

/** Sends a new link and begins the time anew; links sent before end. */
export async function resendInvitation(tx: Tx, actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await moveInvitation(tx, actor, { id, data: { expiresAt: invitationEnd(new Date()) } });
  await recordInvited(tx, actor, id);
}

/** The link ends with it. */
export async function revokeInvitation(tx: Tx, actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await moveInvitation(tx, actor, { id, data: { revokedAt: new Date() } });
  await recordEvent(tx, actor, {
    type: "membership.invitation_revoked",
    subjectKind: "invitation",
    subjectId: id,
    visibility: "internal",
  });
}

type Move = { readonly id: string; readonly data: { expiresAt: Date } | { revokedAt: Date } };

/** @throws NotFound for another Land's; Conflict when it is accepted or revoked */
async function moveInvitation(tx: Tx, actor: Actor, { id, data }: Move): Promise<void> {
  const where = { AND: [await invitationsOf(tx, actor), { id }] };
  if ((await tx.invitation.count({ where })) === 0) throw new NotFound("Diese Einladung wurde nicht gefunden.");
  const moved = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data });
  if (moved.count === 0) throw new Conflict(SETTLED);
  await revokeTokens(tx, "invitation", id);
}

/**
 * Uses the link of an invitation up. @returns its id and address
 * @throws Conflict when the link or the invitation is over
 */
export async function useInvitationLink(tx: Tx, token: string): Promise<{ id: string; email: string }> {
  const id = await useToken(tx, "invitation", token);
  const invitation =
    id && (await tx.invitation.findFirst({ where: { id, ...stillOpen() }, select: { id: true, email: true } }));
  if (!invitation) throw new Conflict(INVITATION_GONE);
  return invitation;
}

/**
 * Makes the person a member as the invitation says; it counts once.
 * @throws Forbidden unless it is for the address of this person; Conflict when it is over
 */
export async function acceptInvitation(tx: Tx, actor: Wishing, { id }: { readonly id: string }): Promise<string> {
  const taken = await tx.invitation.updateManyAndReturn({
    where: { id, email: actor.email, ...stillOpen() },
    data: { acceptedAt: new Date(), acceptedById: actor.personId },
    select: { organisationId: true, role: true, topicFieldSlug: true },
  });
  const invitation = taken[0];
  if (invitation === undefined) throw new Conflict(INVITATION_GONE);
  // whoever has the role already loses nothing by accepting
  await grantMembership(tx, { personId: actor.personId, ...invitation });
  await revokeTokens(tx, "invitation", id);
  await recordEvent(tx, actor, {
    type: "membership.invitation_accepted",
    subjectKind: "invitation",
    subjectId: id,
    visibility: "internal",
  });
  return invitation.organisationId;
}

/** With the account of a new person come all invitations of the address. @returns the organisations */
export async function acceptOpenInvitations(tx: Tx, actor: Wishing): Promise<string[]> {
  const open = await tx.invitation.findMany({
    where: { email: actor.email, ...stillOpen() },
    orderBy: { createdAt: "asc" },
    take: 20,
    select: { id: true },
  });
  const organisations: string[] = [];
  for (const { id } of open) organisations.push(await acceptInvitation(tx, actor, { id }));
  return organisations;
}

function stillOpen() {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}
