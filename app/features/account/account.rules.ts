import type { Acting } from "~/platform/transaction.server";
import type { OrganisationKind, Role, SignInMethod } from "~prisma/generated/enums";

/** A person acting through one membership. Everything that permissions need, nothing else. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  /** the Land (or "BUND") the person acts for; null for the platform operator */
  readonly stateCode: string | null;
  readonly topicFieldSlug: string | null;
}

/** One of the memberships of a person, to choose from. */
export interface MembershipChoice {
  readonly id: string;
  readonly role: Role;
  readonly organisationName: string;
}

/** A person with a valid session, whether or not they may act already. */
export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** public id of the session */
  readonly sessionId: string;
  readonly method: SignInMethod;
  /** when they last proved who they are */
  readonly authenticatedAt: Date;
  readonly memberships: readonly MembershipChoice[];
  readonly hasSecondFactor: boolean;
  /** from when on they need a second factor; null where none is asked for, or they have one */
  readonly factorDueFrom: Date | null;
  /** the second factor is due: nothing else is open to them */
  readonly mustEnrol: boolean;
  /** null while no membership was granted, or the second factor is due */
  readonly actor: Actor | null;
}

/** Who stands in the record for what a person does with their own account, also before they have a membership. */
export function actingAs({ actor, personId, name }: Pick<SignedIn, "actor" | "personId" | "name">): Acting {
  return actor ?? { personId, name, role: null, organisationId: null, stateCode: null };
}

/** Changes of address, password, factors and roles need a sign-in that is not older. */
export const FRESH_MINUTES = 10;

export function isFresh({ authenticatedAt }: Pick<SignedIn, "authenticatedAt">, now: Date): boolean {
  return now.getTime() - authenticatedAt.getTime() < FRESH_MINUTES * 60_000;
}

export const roleLabels: Readonly<Record<Role, string>> = {
  representative: "Landesvertretung",
  coordinator: "OZG-Koordination",
  topic_lead: "Themenfeldführung",
  municipal: "Kommune / IT-Dienstleister",
  operator: "Plattformbetrieb",
};

/** Roles that write for their Land (contract part 3). */
export function actsForState(actor: Actor, stateCode: string): boolean {
  return (actor.role === "representative" || actor.role === "coordinator") && actor.stateCode === stateCode;
}

/**
 * The Land whose unpublished things this person may know, for the `where` of queries; null for every other role, also
 * for municipalities of the same Land.
 */
export function writingState(actor: Actor | null): string | null {
  return actor?.stateCode && actsForState(actor, actor.stateCode) ? actor.stateCode : null;
}

export type FourEyes = "two_people" | "waived" | "refused";

/**
 * Nobody approves what they themselves submitted, unless their Land has exactly one active coordinator; then the
 * decision is allowed, marked and visible in the record (contract part 3).
 */
export function fourEyes(input: {
  readonly submitterId: string | null;
  readonly deciderId: string;
  readonly activeCoordinators: number;
}): FourEyes {
  if (input.submitterId !== input.deciderId) return "two_people";
  return input.activeCoordinators === 1 ? "waived" : "refused";
}
