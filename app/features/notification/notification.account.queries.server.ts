import type { Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { findPersonName, findStateName, isOperator } from "./notification.people.queries.server";

const personSelect = {
  id: true,
  email: true,
  name: true,
  status: true,
  disabledReason: true,
} as const satisfies Prisma.PersonSelect;
export type SubjectPerson = Prisma.PersonGetPayload<{ select: typeof personSelect }>;

/** Whose account has the address; addresses of people are stored in lower case. */
function findOwner(tx: Tx, email: string): Promise<SubjectPerson | null> {
  return tx.person.findUnique({ where: { email: email.trim().toLowerCase() }, select: personSelect });
}

export async function findRegistrationSubject(tx: Tx, id: string) {
  const registration = await tx.registration.findUnique({
    where: { id },
    select: {
      id: true,
      email: true,
      role: true,
      confirmedAt: true,
      organisation: { select: { name: true } },
    },
  });
  return (
    registration && { kind: "registration" as const, ...registration, owner: await findOwner(tx, registration.email) }
  );
}

/** "BUND" and null are nobody's Land: there the operator decides. */
export function landOf(stateCode: string | null): string | null {
  return stateCode === "BUND" ? null : stateCode;
}

export async function findMembershipRequestSubject(tx: Tx, id: string) {
  const request = await tx.membershipRequest.findUnique({
    where: { id },
    select: {
      id: true,
      personId: true,
      stateCode: true,
      organisationName: true,
      role: true,
      remark: true,
      domainMatch: true,
      status: true,
      grantedRole: true,
      reason: true,
      createdAt: true,
      organisation: { select: { name: true } },
    },
  });
  if (!request) return null;
  const person = await tx.person.findUniqueOrThrow({ where: { id: request.personId }, select: personSelect });
  const land = landOf(request.stateCode);
  const stateName = land === null ? null : await findStateName(tx, land);
  return { kind: "membership_request" as const, ...request, person, land, stateName };
}

export async function findInvitationSubject(tx: Tx, id: string) {
  const invitation = await tx.invitation.findUnique({
    where: { id },
    select: {
      id: true,
      email: true,
      role: true,
      invitedById: true,
      expiresAt: true,
      revokedAt: true,
      acceptedAt: true,
      acceptedById: true,
      organisation: { select: { name: true, stateCode: true } },
    },
  });
  if (!invitation) return null;
  const inviter =
    invitation.invitedById === null
      ? null
      : await tx.person.findUnique({ where: { id: invitation.invitedById }, select: personSelect });
  const acceptedByName = await findPersonName(tx, invitation.acceptedById);
  const isByOperator = inviter !== null && (await isOperator(tx, inviter.id));
  return { kind: "invitation" as const, ...invitation, inviter, isByOperator, acceptedByName };
}

export async function findEmailChangeSubject(tx: Tx, id: string) {
  const change = await tx.emailChange.findUnique({
    where: { id },
    select: { id: true, oldEmail: true, newEmail: true, confirmedAt: true, person: { select: personSelect } },
  });
  if (!change) return null;
  const owner = await findOwner(tx, change.newEmail);
  return { kind: "email_change" as const, ...change, owner: owner?.id === change.person.id ? null : owner };
}

export async function findFactorResetSubject(tx: Tx, id: string) {
  const reset = await tx.factorReset.findUnique({
    where: { id },
    select: {
      id: true,
      dueAt: true,
      confirmedAt: true,
      cancelledAt: true,
      doneAt: true,
      person: { select: personSelect },
    },
  });
  return reset && { kind: "factor_reset" as const, ...reset };
}

interface EventOfPerson {
  readonly absenceId: string | null;
  readonly sessionId: string | null;
  /** Land in which a membership ended */
  readonly stateCode: string | null;
}

/** @param event with the absence, the session and the Land it speaks about, where it does */
export async function findPersonSubject(tx: Tx, id: string, event: EventOfPerson) {
  const person = await tx.person.findUnique({ where: { id }, select: personSelect });
  if (!person) return null;
  const absence =
    event.absenceId === null
      ? null
      : await tx.absence.findFirst({
          where: { id: event.absenceId, personId: id },
          select: { startsOn: true, endsOn: true, deputy: { select: personSelect } },
        });
  const session =
    event.sessionId === null
      ? null
      : await tx.session.findFirst({
          where: { publicId: event.sessionId, personId: id },
          select: { device: true, network: true },
        });
  const land = landOf(event.stateCode);
  const stateName = land === null ? null : await findStateName(tx, land);
  return { kind: "person" as const, person, absence, session, land, stateName };
}

/** @param event whether it says that the Land still has a coordinator, who is not active any more */
export async function findOrganisationSubject(tx: Tx, id: string, event: { readonly isOnlyInactive: boolean }) {
  const organisation = await tx.organisation.findUnique({ where: { id }, select: { name: true, stateCode: true } });
  if (!organisation) return null;
  const land = landOf(organisation.stateCode);
  const stateName = land === null ? null : await findStateName(tx, land);
  return { kind: "organisation" as const, ...organisation, ...event, land, stateName };
}

type Found<F extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<F>>>;
export type RegistrationSubject = Found<typeof findRegistrationSubject>;
export type MembershipRequestSubject = Found<typeof findMembershipRequestSubject>;
export type InvitationSubject = Found<typeof findInvitationSubject>;
export type EmailChangeSubject = Found<typeof findEmailChangeSubject>;
export type FactorResetSubject = Found<typeof findFactorResetSubject>;
export type PersonSubject = Found<typeof findPersonSubject>;
export type OrganisationSubject = Found<typeof findOrganisationSubject>;
export type AccountSubject =
  | RegistrationSubject
  | MembershipRequestSubject
  | InvitationSubject
  | EmailChangeSubject
  | FactorResetSubject
  | PersonSubject
  | OrganisationSubject;
