import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { Acting } from "~/platform/transaction.server";
import { grantMembership } from "./organisation.membership.server";

/** The first of them is made on the command line, where nobody is signed in; also for whoever was locked out. */
export interface Operator {
  readonly personId: string;
  readonly isNew: boolean;
}

/**
 * Makes the person an operator: with an account where there was none, active again where it was not. It has no password
 * by this.
 * @param name of a new account; else what stands before the @. Who has an account keeps their name
 * @throws Invalid for an account whose name and address are gone
 */
export async function createOperator(
  tx: Tx,
  actor: Acting,
  { email, ...given }: { readonly email: string; readonly name: string | null },
): Promise<Operator> {
  const organisation = await operatorOrganisation(tx);
  const name = given.name ?? email.split("@")[0] ?? email;
  const made = await tx.person.createManyAndReturn({
    data: [{ email, name }],
    skipDuplicates: true,
    select: { id: true },
  });
  const person = await tx.person.findUniqueOrThrow({ where: { email }, select: { id: true, status: true } });
  if (person.status === "pseudonymised") throw new Invalid("Dieses Konto ist gelöscht.");
  if (person.status === "disabled") await activate(tx, actor, person.id);
  const grant = { personId: person.id, organisationId: organisation.id, role: "operator" as const };
  if (await grantMembership(tx, { ...grant, topicFieldSlug: null }))
    await recordEvent(tx, actor, {
      type: "membership.role_changed",
      subjectKind: "person",
      subjectId: person.id,
      visibility: "internal",
      data: { organisationName: organisation.name, role: "operator" },
    });
  return { personId: person.id, isNew: made.length === 1 };
}

/** The oldest organisation of the operator; made with the first operator. */
async function operatorOrganisation(tx: Tx): Promise<{ id: string; name: string }> {
  await oneAtATime(tx, "operator_organisation");
  const found = await tx.organisation.findFirst({
    where: { kind: "operator" },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true },
  });
  if (found !== null) return found;
  return tx.organisation.create({
    data: { slug: "plattformbetrieb", kind: "operator", name: "Plattformbetrieb" },
    select: { id: true, name: true },
  });
}

async function activate(tx: Tx, actor: Acting, personId: string): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { status: "active", disabledAt: null, disabledReason: null },
  });
  await recordEvent(tx, actor, {
    type: "account.reactivated",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
  });
}
