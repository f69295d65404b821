import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import type { Acting } from "~/platform/transaction.server";
import { acceptInvitation, acceptOpenInvitations, useInvitationLink } from "./organisation.acceptance.server";
import { createAccount } from "./organisation.registration.server";
import type { Wishing } from "./organisation.request.server";

/** @throws Conflict when the link is over, or for another address than that of the person */
export async function acceptAsKnownPerson(
  tx: Tx,
  actor: Wishing,
  { token }: { readonly token: string },
): Promise<void> {
  const { id, email } = await useInvitationLink(tx, token);
  if (email !== actor.email)
    throw new Conflict(`Diese Einladung gilt für ${email}. Sie sind mit einer anderen Adresse angemeldet.`);
  await acceptInvitation(tx, actor, { id });
}

interface NewPerson {
  readonly token: string;
  readonly name: string;
  readonly passwordHash: string;
}

/**
 * Makes the account of a new person and accepts this and every other open invitation for the address.
 * @throws Conflict when the link is over, or the address has an account meanwhile
 */
export async function acceptAsNewPerson(
  tx: Tx,
  actor: Acting,
  { token, name, passwordHash }: NewPerson,
): Promise<void> {
  const { id, email } = await useInvitationLink(tx, token);
  const personId = await createAccount(tx, { email, name, passwordHash });
  const person = { ...actor, personId, name, email };
  await acceptInvitation(tx, person, { id });
  await acceptOpenInvitations(tx, person);
}
