import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeTokens } from "~/platform/one-time-token.server";
import type { Role } from "~prisma/generated/enums";
import { type Appointment, findAppointment, listOperatorIds } from "./organisation.appointment.queries.server";
import { APPOINTMENT_WAIT_HOURS } from "./organisation.appointment.rules";
import type { InvitationInput } from "./organisation.forms";
import {
  type InvitedPerson,
  invitationEnd,
  readInvitationList,
  stepDone,
  stillOpen,
} from "./organisation.invitation.rules";
import { invitationsOf } from "./organisation.invitations.queries.server";
import { invalid } from "./organisation.membership.server";
import { canInviteAs } from "./organisation.policy";
import { checkTopicField } from "./organisation.request.server";
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
  const { unit, people, problems } = readInvitationList(input.list);
  if (problems.length > 0) throw wrongList(problems);
  if (people.length === 0) throw wrongList(["Bitte geben Sie mindestens eine E-Mail-Adresse ein."]);
  await checkOneAppointment(tx, actor, { stateCode: organisation.stateCode, count: people.length });
  const inWay = await whatIsInTheWay(tx, actor, { ...input, people });
  if (inWay.length > 0) throw wrongList(inWay.map(({ line, email, text }) => `${unit} ${line} („${email}“): ${text}`));
  await writeInvitations(tx, actor, { ...input, people });
  return people.length;
}

function wrongList(problems: readonly string[]): Invalid {
  return new Invalid("Es wurde niemand eingeladen.", { list: problems });
}

/** A coordinator invites into organisations of the own Land; an operator also the first coordinator of a Land. */
async function invitingOrganisation(tx: Tx, actor: Actor, { organisationId, role }: Place) {
  // whether the Land has a coordinator, and whether one is already on the way, must not change in between
  await oneAtATime(tx, "coordinators");
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, kind: true, stateCode: true },
  });
  const { stateCode } = organisation ?? {};
  if (organisation === null || (actor.role !== "operator" && stateCode !== actor.stateCode))
    throw actor.role === "coordinator" || actor.role === "operator" ? new NotFound() : new Forbidden();
  const appointment = await findAppointment(tx, organisation.stateCode, new Date());
  if (canInviteAs(actor, { kind: organisation.kind, role, scope: appointment })) return organisation;
  throw new Forbidden(actor.role === "operator" ? whyNoAppointment(appointment) : undefined);
}

type Place = { readonly organisationId: string; readonly role: Role };

function whyNoAppointment({ from }: Appointment): string {
  return from === null
    ? "In ein Land lädt dessen OZG-Koordination ein. Der Plattformbetrieb benennt nur die erste OZG-Koordination eines Landes, das keine hat."
    : `Die OZG-Koordination dieses Landes wurde vom Plattformbetrieb gesperrt. Eine andere kann er erst ${APPOINTMENT_WAIT_HOURS} Stunden danach benennen.`;
}

const ONE_APPOINTMENT =
  "Der Plattformbetrieb benennt eine OZG-Koordination je Land, und für dieses Land ist schon jemand eingeladen. Bitte warten Sie, oder widerrufen Sie die Einladung.";

/** Whom the operator names brings in everybody else, so there is one at a time. @throws Invalid, Conflict */
async function checkOneAppointment(
  tx: Tx,
  actor: Actor,
  { stateCode, count, except }: { readonly stateCode: string | null; readonly count: number; readonly except?: string },
): Promise<void> {
  if (actor.role !== "operator" || !belongsToLand(stateCode)) return;
  if (count > 1) throw wrongList(["Der Plattformbetrieb benennt für ein Land eine einzige Person."]);
  const others = await tx.invitation.count({
    where: {
      ...stillOpen(),
      ...(except === undefined ? {} : { id: { not: except } }),
      role: "coordinator",
      organisation: { stateCode },
      invitedById: { in: await listOperatorIds(tx) },
    },
  });
  if (others > 0) throw new Conflict(ONE_APPOINTMENT);
}

type Invited = InvitationInput & { readonly people: readonly InvitedPerson[] };
type Hurdles = Place & { readonly people: readonly InvitedPerson[]; readonly except?: string };

/** Says nothing about accounts: only about what the own Land knows anyway, its members and its invitations. */
async function whatIsInTheWay(tx: Tx, actor: Actor, input: Hurdles) {
  const { organisationId, role, people, except } = input;
  const emails = people.map(({ email }) => email);
  const isOther = except === undefined ? {} : { id: { not: except } };
  const [members, invited] = await Promise.all([
    tx.membership.findMany({
      where: { organisationId, role, endedAt: null, person: { email: { in: emails } } },
      take: 100,
      select: { person: { select: { email: true } } },
    }),
    tx.invitation.findMany({
      where: { organisationId, role, email: { in: emails }, ...stillOpen(), ...isOther },
      take: 100,
      select: { email: true },
    }),
  ]);
  const isMember = new Set(members.map(({ person }) => person.email));
  const isInvited = new Set(invited.map(({ email }) => email));
  return people.flatMap(({ line, email }) => {
    const say = (text: string) => [{ line, email, text }];
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

/**
 * Sends a new link and begins the time anew; links sent before end. It promises the role again, so whoever sends it must be
 * allowed to invite now, and answers for it from now on.
 */
export async function resendInvitation(tx: Tx, actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await checkAgain(tx, actor, await findMovable(tx, actor, id));
  await moveInvitation(tx, { id, data: { expiresAt: invitationEnd(new Date()), invitedById: actor.personId } });
  await recordInvited(tx, actor, id);
}

type Movable = Awaited<ReturnType<typeof findMovable>>;

/** As strict as inviting. @throws Forbidden, Conflict */
async function checkAgain(tx: Tx, actor: Actor, invitation: Movable): Promise<void> {
  const { id, email, name, role, organisationId } = invitation;
  const organisation = await invitingOrganisation(tx, actor, invitation);
  await checkOneAppointment(tx, actor, { stateCode: organisation.stateCode, count: 1, except: id });
  const people = [{ line: 1, email, name }];
  const [problem] = await whatIsInTheWay(tx, actor, { organisationId, role, people, except: id });
  if (problem !== undefined) throw new Conflict(problem.text);
}

/** The link ends with it. */
export async function revokeInvitation(tx: Tx, actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await findMovable(tx, actor, id);
  await moveInvitation(tx, { id, data: { revokedAt: new Date() } });
  await recordEvent(tx, actor, {
    type: "membership.invitation_revoked",
    subjectKind: "invitation",
    subjectId: id,
    visibility: "internal",
  });
}

/** @returns what was done, to say so */
export async function takeInvitationStep(
  tx: Tx,
  actor: Actor,
  { id, intent }: { readonly id: string; readonly intent: keyof typeof stepDone },
): Promise<string> {
  await (intent === "resend" ? resendInvitation : revokeInvitation)(tx, actor, { id });
  return stepDone[intent];
}

/** @throws NotFound for another Land's */
async function findMovable(tx: Tx, actor: Actor, id: string) {
  // taken up, sent again and revoked one after the other
  await oneAtATime(tx, "coordinators");
  const invitation = await tx.invitation.findFirst({
    where: { AND: [await invitationsOf(tx, actor), { id }] },
    select: { id: true, email: true, name: true, role: true, organisationId: true, acceptedAt: true, revokedAt: true },
  });
  if (invitation === null) throw new NotFound("Diese Einladung wurde nicht gefunden.");
  if (invitation.acceptedAt !== null || invitation.revokedAt !== null) throw new Conflict(SETTLED);
  return invitation;
}

type Move = {
  readonly id: string;
  readonly data: { expiresAt: Date; invitedById: string } | { revokedAt: Date };
};

/** @throws Conflict when it is accepted or revoked */
async function moveInvitation(tx: Tx, { id, data }: Move): Promise<void> {
  const moved = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data });
  if (moved.count === 0) throw new Conflict(SETTLED);
  await revokeTokens(tx, "invitation", id);
}
