import type { Actor } from "~/features/account/account.rules";
import type { Role } from "~prisma/generated/enums";

export const auditActions = ["view", "export"] as const;
export type AuditAction = (typeof auditActions)[number];

/** Whose record it is. */
export interface AuditScope {
  /** a Land; null = everything that was recorded on the platform */
  readonly stateCode: string | null;
}

/** Code of no Land: whoever acts for none has no record of one, not even an operator. */
const NO_LAND = "";

/** The record of the Land that the person acts for. */
export function landScope({ stateCode }: Pick<Actor, "stateCode">): AuditScope {
  return { stateCode: stateCode ?? NO_LAND };
}

export const platformScope: AuditScope = { stateCode: null };

type Rule = (actor: Actor, scope: AuditScope) => boolean;

const never: Rule = () => false;
const everything: Rule = (_actor, { stateCode }) => stateCode !== NO_LAND;
const ownLand: Rule = (actor, { stateCode }) =>
  stateCode !== null && stateCode !== NO_LAND && stateCode !== "BUND" && actor.stateCode === stateCode;

/** Role × action: coordinators read what their Land did, operators everything (contract part 3); nobody changes it. */
const table: Readonly<Record<Role, Readonly<Record<AuditAction, Rule>>>> = {
  representative: { view: never, export: never },
  coordinator: { view: ownLand, export: ownLand },
  topic_lead: { view: never, export: never },
  municipal: { view: never, export: never },
  operator: { view: everything, export: everything },
};

export function can(actor: Actor, action: AuditAction, scope: AuditScope): boolean {
  return table[actor.role][action](actor, scope);
}
