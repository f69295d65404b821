import type { Actor } from "~/features/account/account.rules";
import type { Role } from "~prisma/generated/enums";

export const auditActions = ["view", "export"] as const;
export type AuditAction = (typeof auditActions)[number];

/** Whose record it is. */
export interface AuditScope {
  /** a Land; null = everything that was recorded on the platform */
  readonly stateCode: string | null;
}

/** The record of the Land that the person acts for. */
export function landScope({ stateCode }: Pick<Actor, "stateCode">): AuditScope {
  // Whoever acts for no Land has no record of a Land: the empty code is that of none.
  return { stateCode: stateCode ?? "" };
}

export const platformScope: AuditScope = { stateCode: null };

type Rule = (actor: Actor, scope: AuditScope) => boolean;

const never: Rule = () => false;
const always: Rule = () => true;
const ownLand: Rule = (actor, { stateCode }) =>
  stateCode !== null && stateCode !== "" && stateCode !== "BUND" && actor.stateCode === stateCode;

/** Role × action: coordinators read what their Land did, operators everything (contract part 3); nobody changes it. */
const table: Readonly<Record<Role, Readonly<Record<AuditAction, Rule>>>> = {
  representative: { view: never, export: never },
  coordinator: { view: ownLand, export: ownLand },
  topic_lead: { view: never, export: never },
  municipal: { view: never, export: never },
  operator: { view: always, export: always },
};

export function can(actor: Actor, action: AuditAction, scope: AuditScope): boolean {
  return table[actor.role][action](actor, scope);
}
