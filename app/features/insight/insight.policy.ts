import type { Role } from "~prisma/generated/enums";

export type InsightAction = "view_operation";

/** The state of the installation is nobody's business but the operator's (contract part 3). */
const table: Readonly<Record<Role, Readonly<Record<InsightAction, boolean>>>> = {
  representative: { view_operation: false },
  coordinator: { view_operation: false },
  topic_lead: { view_operation: false },
  municipal: { view_operation: false },
  operator: { view_operation: true },
};

export function can(actor: { readonly role: Role }, action: InsightAction): boolean {
  return table[actor.role][action];
}
