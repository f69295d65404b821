import type { Actor } from "~/features/account/account.rules";
import type { OrganisationKind, Role } from "~prisma/generated/enums";

export const organisationActions = [
  /** accept or decline registrations and wishes to join */
  "decide_requests",
  "invite",
  /** change roles, end memberships, hand over, start the reset of a second factor */
  "manage_people",
  "view_people",
  /** the one thing an operator does for a Land: name its first coordinator */
  "appoint_coordinator",
  /** organisations and their mail domains */
  "manage_organisations",
  /** keep an account out after a security incident, and let it in again; memberships stay their Land's */
  "disable_accounts",
] as const;
export type OrganisationAction = (typeof organisationActions)[number];

/** Whose people it is about. */
export interface OrganisationScope {
  /** a Land, "BUND", or null for the operator's own organisation */
  readonly stateCode: string | null;
  /** whether the Land has an active coordinator, or had one until a moment ago (organisation.appointment.rules) */
  readonly hasCoordinator: boolean;
}

/** Whoever acts, or acted when they made a promise that is taken up now. */
export type Holder = Pick<Actor, "role" | "stateCode">;

type Rule = (actor: Holder, scope: OrganisationScope) => boolean;

const isLand = ({ stateCode }: OrganisationScope) => stateCode !== null && stateCode !== "BUND";
const never: Rule = () => false;
const always: Rule = () => true;
const ownLand: Rule = (actor, scope) => isLand(scope) && actor.stateCode === scope.stateCode;
/** Nobody coordinates Bund and operator: their people are the operator's task. */
const notOfALand: Rule = (_actor, scope) => !isLand(scope);
const leaderless: Rule = (_actor, scope) => isLand(scope) && !scope.hasCoordinator;

const nothing: Readonly<Record<OrganisationAction, Rule>> = {
  decide_requests: never,
  invite: never,
  manage_people: never,
  view_people: never,
  appoint_coordinator: never,
  manage_organisations: never,
  disable_accounts: never,
};

/** Role × action; an operator never decides for a Land (contract part 3). */
const table: Readonly<Record<Role, Readonly<Record<OrganisationAction, Rule>>>> = {
  representative: { ...nothing, view_people: ownLand },
  coordinator: {
    ...nothing,
    decide_requests: ownLand,
    invite: ownLand,
    manage_people: ownLand,
    view_people: ownLand,
  },
  topic_lead: nothing,
  municipal: nothing,
  operator: {
    decide_requests: notOfALand,
    invite: notOfALand,
    manage_people: notOfALand,
    view_people: always,
    appoint_coordinator: leaderless,
    manage_organisations: always,
    disable_accounts: always,
  },
};

export function can(actor: Holder, action: OrganisationAction, scope: OrganisationScope): boolean {
  return table[actor.role][action](actor, scope);
}

/** Whether somebody in this place may invite for a role; asked when inviting, when sending again and when accepting. */
export function canInviteAs(
  holder: Holder,
  { kind, role, scope }: { readonly kind: OrganisationKind; readonly role: Role; readonly scope: OrganisationScope },
): boolean {
  const isAppointment = role === "coordinator" && kind === "state";
  return can(holder, "invite", scope) || (isAppointment && can(holder, "appoint_coordinator", scope));
}
