import { type Actor, actingAs, type SignedIn } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { Acting } from "~/platform/transaction.server";
import type { Prisma } from "~prisma/generated/client";
import type { Role } from "~prisma/generated/enums";
import type { MembershipWish, RequestDecision } from "./organisation.forms";
import { domainMatchNow, grantMembership, invalid, wishedOrganisation } from "./organisation.membership.server";
import { outsideLands, requestsDecidedBy } from "./organisation.requests.queries.server";
import { belongsToLand, roleProblem } from "./organisation.rules";

/** A person with a proved address, whether or not they act for anybody yet. */
export interface Wishing extends Acting {
  readonly personId: string;
  readonly email: string;
}

export function wishingAs(person: SignedIn): Wishing {
  const { personId, email } = person;
  return { ...actingAs(person), personId, email };
}

const MAX_OPEN = 10;

/** @throws Invalid by field; Conflict when the same is asked for or granted already */
export async function requestMembership(tx: Tx, actor: Wishing, wish: MembershipWish): Promise<void> {
  const organisation = await wishedOrganisation(tx, { ...wish, email: actor.email });
  await oneAtATime(tx, `membership_request.${actor.personId}`);
  await checkNew(tx, actor, { ...wish, ...organisation });
  await openRequest(tx, actor, { ...wish, ...organisation });
}

async function checkNew(tx: Tx, { personId }: Wishing, wish: MembershipWish): Promise<void> {
  const { organisationId, organisationName, stateCode, role } = wish;
  const open = await tx.membershipRequest.findMany({
    where: { personId, status: "open" },
    take: MAX_OPEN,
    select: { organisationId: true, organisationName: true, stateCode: true, role: true },
  });
  const isSame = open.some(
    (other) =>
      other.role === role &&
      other.stateCode === stateCode &&
      other.organisationId === organisationId &&
      other.organisationName?.toLowerCase() === organisationName?.toLowerCase(),
  );
  if (isSame) throw new Conflict("Diesen Antrag haben Sie schon gestellt; über ihn ist noch nicht entschieden.");
  if (open.length >= MAX_OPEN)
    throw new Invalid(`Es sind höchstens ${MAX_OPEN} offene Anträge möglich. Bitte warten Sie auf eine Entscheidung.`);
  if (organisationId === null) return;
  const held = await tx.membership.count({ where: { personId, organisationId, role, endedAt: null } });
  if (held > 0) throw new Conflict("Diese Rolle haben Sie in dieser Organisation schon.");
}

export async function openRequest(tx: Tx, actor: Wishing, wish: MembershipWish): Promise<void> {
  const domainMatch = await domainMatchNow(tx, actor.email, wish.organisationId);
  const { id } = await tx.membershipRequest.create({
    data: { ...wish, personId: actor.personId, domainMatch },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    type: "membership.requested",
    subjectKind: "membership_request",
    subjectId: id,
    visibility: "internal",
    data: { role: wish.role, stateCode: wish.stateCode, domainMatch },
  });
}

/** @throws NotFound for requests of others; Conflict when it is decided */
export async function withdrawRequest(tx: Tx, actor: Wishing, { id }: { readonly id: string }): Promise<void> {
  const own = await tx.membershipRequest.count({ where: { id, personId: actor.personId } });
  if (own === 0) throw new NotFound();
  const withdrawn = await tx.membershipRequest.updateMany({
    where: { id, personId: actor.personId, status: "open" },
    data: { status: "withdrawn", decidedAt: new Date(), decidedById: actor.personId },
  });
  if (withdrawn.count === 0) throw new Conflict("Über diesen Antrag ist inzwischen entschieden.");
  await recordEvent(tx, actor, {
    type: "membership.withdrawn",
    subjectKind: "membership_request",
    subjectId: id,
    visibility: "internal",
  });
}

const DECIDED = "Über diese Registrierung hat inzwischen jemand anderes entschieden, oder sie wurde zurückgezogen.";

/** @throws NotFound for another Land's; Forbidden for one's own; Conflict when it is decided */
async function findOpen(tx: Tx, actor: Actor, id: string) {
  const request = await tx.membershipRequest.findFirst({
    where: { id, ...requestsDecidedBy(actor) },
    select: {
      personId: true,
      status: true,
      organisationId: true,
      stateCode: true,
      role: true,
      person: { select: { status: true, email: true } },
    },
  });
  if (request === null) throw new NotFound("Diese Registrierung wurde nicht gefunden.");
  if (request.personId === actor.personId)
    throw new Forbidden("Über den eigenen Antrag entscheidet eine andere Person.");
  if (request.status !== "open") throw new Conflict(DECIDED);
  return request;
}

/** Of two decisions at once the first counts. @throws Conflict for the other */
async function settle(
  tx: Tx,
  actor: Actor,
  {
    id,
    ...data
  }: { readonly id: string } & Pick<
    Prisma.MembershipRequestUncheckedUpdateManyInput,
    "status" | "grantedRole" | "organisationId" | "reason"
  >,
): Promise<void> {
  const settled = await tx.membershipRequest.updateMany({
    where: { id, status: "open", ...requestsDecidedBy(actor) },
    data: { ...data, decidedAt: new Date(), decidedById: actor.personId },
  });
  if (settled.count === 0) throw new Conflict(DECIDED);
}

export interface Acceptance {
  readonly id: string;
  readonly role: Role;
  /** for a request that names an organisation outside the list */
  readonly organisationId: string | null;
  readonly topicFieldSlug: string | null;
}

/** @throws as acceptRequest and declineRequest do */
export function decideRequest(
  tx: Tx,
  actor: Actor,
  { outcome, reason, role, ...input }: { readonly id: string } & RequestDecision,
): Promise<void> {
  if (outcome === "decline") return declineRequest(tx, actor, { id: input.id, reason: reason ?? "" });
  if (role === null) throw invalid("role", "Bitte wählen Sie die Rolle.");
  return acceptRequest(tx, actor, { ...input, role });
}

/** Lets the person act for the organisation, in the wished role or another one that exists there. */
export async function acceptRequest(tx: Tx, actor: Actor, input: Acceptance): Promise<void> {
  const { id, role, topicFieldSlug } = input;
  const request = await findOpen(tx, actor, id);
  if (request.person.status !== "active")
    throw new Conflict("Das Konto dieser Person ist nicht mehr aktiv; sie kann keine Rolle bekommen.");
  const organisation = await grantedOrganisation(tx, actor, request.organisationId ?? input.organisationId);
  const problem = roleProblem(organisation.kind, input);
  if (problem !== null) throw invalid(problem.field, problem.message);
  await checkTopicField(tx, topicFieldSlug);
  await settle(tx, actor, { id, status: "accepted", grantedRole: role, organisationId: organisation.id });
  const grant = { personId: request.personId, organisationId: organisation.id, role };
  const isNew = await grantMembership(tx, { ...grant, topicFieldSlug: role === "topic_lead" ? topicFieldSlug : null });
  if (!isNew)
    throw new Conflict("Die Person hat diese Rolle dort schon. Bitte wählen Sie eine andere, oder lehnen Sie ab.");
  const domainMatch = await domainMatchNow(tx, request.person.email, organisation.id);
  await recordEvent(tx, actor, {
    type: "membership.accepted",
    subjectKind: "membership_request",
    subjectId: id,
    visibility: "internal",
    data: { role, wishedRole: request.role, organisationName: organisation.name, domainMatch },
  });
}

/** The organisation has to belong to those whose people this person decides about. */
async function grantedOrganisation(tx: Tx, actor: Actor, organisationId: string | null) {
  if (organisationId === null)
    throw invalid("organisationId", "Bitte wählen Sie, zu welcher Organisation Ihres Landes die Person gehört.");
  const own = belongsToLand(actor.stateCode) ? { stateCode: actor.stateCode } : outsideLands;
  const organisation = await tx.organisation.findFirst({
    where: { id: organisationId, ...own },
    select: { id: true, name: true, kind: true },
  });
  if (organisation === null) throw new NotFound();
  return organisation;
}

export async function checkTopicField(tx: Tx, slug: string | null): Promise<void> {
  if (slug === null) return;
  const known = await tx.topicField.count({ where: { slug } });
  if (known === 0) throw invalid("topicFieldSlug", "Bitte wählen Sie ein Themenfeld aus der Liste.");
}

export async function declineRequest(
  tx: Tx,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  await findOpen(tx, actor, id);
  await settle(tx, actor, { id, status: "declined", reason });
  await recordEvent(tx, actor, {
    type: "membership.declined",
    subjectKind: "membership_request",
    subjectId: id,
    visibility: "internal",
    reason,
  });
}
