import type { OrganisationKind, Role } from "~prisma/generated/enums";

export const organisationKindLabels: Readonly<Record<OrganisationKind, string>> = {
  state: "Land",
  federation: "Bund",
  municipality: "Kommune",
  it_provider: "IT-Dienstleister",
  operator: "Plattformbetrieb",
};

/** Which roles a membership in an organisation of this kind can have (contract part 3). */
const roles: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  state: ["representative", "coordinator", "topic_lead"],
  federation: ["topic_lead"],
  municipality: ["municipal"],
  it_provider: ["municipal"],
  operator: ["operator"],
};

export function rolesIn(kind: OrganisationKind): readonly Role[] {
  return roles[kind];
}

export function isRoleIn(kind: OrganisationKind, role: Role): boolean {
  return roles[kind].includes(role);
}

/** Roles that can be wished for at registration; operators are made by operators or from the command line only. */
export const wishableRoles: readonly Role[] = ["representative", "coordinator", "topic_lead", "municipal"];
