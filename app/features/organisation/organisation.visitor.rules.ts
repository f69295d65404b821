import type { PersonStatus } from "~prisma/generated/enums";

/** Who opens the link of an invitation, seen from the invited address. */
export type Visitor = "new" | "signed_out" | "owner" | "somebody_else" | "disabled";

type Owner = { readonly id: string; readonly status: PersonStatus } | null;

export function visitorOf(owner: Owner, person: { readonly personId: string } | null): Visitor {
  if (person !== null) return person.personId === owner?.id ? "owner" : "somebody_else";
  if (owner === null) return "new";
  return owner.status === "active" ? "signed_out" : "disabled";
}
