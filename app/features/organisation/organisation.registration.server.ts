import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { useToken } from "~/platform/one-time-token.server";
import type { Acting } from "~/platform/transaction.server";
import type { Registration } from "~prisma/generated/client";
import { acceptOpenInvitations } from "./organisation.acceptance.server";
import type { ProvenRegistrationInput, RegistrationInput } from "./organisation.forms";
import { wishedOrganisation } from "./organisation.membership.server";
import { openRequest } from "./organisation.request.server";
import { HAS_ACCOUNT, LINK_GONE } from "./organisation.rules";

/**
 * Notes that somebody wants an account for an address. Whether there is one already is not looked at here: the same work
 * and the same answer in both cases, and the mail tells the owner of the address what is the case.
 * @throws Invalid by field
 */
export async function requestRegistration(tx: Tx, actor: Acting, input: RegistrationInput): Promise<void> {
  const organisation = await wishedOrganisation(tx, input);
  const { email, name, role, remark } = input;
  const { id } = await tx.registration.create({
    data: { email, name, role, remark, ...organisation },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    type: "registration.requested",
    subjectKind: "registration",
    subjectId: id,
    visibility: "internal",
    data: { role, stateCode: organisation.stateCode },
  });
}

/** What became of the wish: decided already by an invitation, or waiting for somebody. */
export type Confirmation = "invited" | "requested";

/**
 * Makes the account: the address is proved by the link. Of several registrations of one address the first that is
 * confirmed wins.
 * @throws Conflict when the link is used up, or the address has an account meanwhile
 */
export async function confirmRegistration(
  tx: Tx,
  actor: Acting,
  { token, passwordHash }: { readonly token: string; readonly passwordHash: string },
): Promise<Confirmation> {
  const id = await useToken(tx, "registration_confirm", token);
  const now = new Date();
  const marked = await tx.registration.updateManyAndReturn({
    where: { id: id ?? NO_ID, confirmedAt: null },
    data: { confirmedAt: now },
  });
  const registration = marked[0];
  if (registration === undefined) throw new Conflict(LINK_GONE);
  const { email, name } = registration;
  const personId = await createAccount(tx, { email, name, passwordHash });
  const person = { ...actor, personId, name, email };
  const accepted = await acceptOpenInvitations(tx, person);
  if (isAnswered(registration, accepted)) return "invited";
  const { role, remark, organisationId, organisationName, stateCode } = registration;
  await openRequest(tx, person, { role, remark, organisationId, organisationName, stateCode });
  return "requested";
}

const NO_ID = "00000000-0000-0000-0000-000000000000";

/** An invitation stands in for the wish, unless the person wished for another organisation by name. */
function isAnswered({ organisationId }: Pick<Registration, "organisationId">, invitedTo: readonly string[]): boolean {
  return invitedTo.length > 0 && (organisationId === null || invitedTo.includes(organisationId));
}

/**
 * The same for somebody whose address an identity provider has proved: no link, and no password.
 * @throws Invalid by field; Conflict when the address has an account meanwhile
 */
export async function registerProven(
  tx: Tx,
  actor: Acting,
  input: ProvenRegistrationInput & { readonly email: string },
): Promise<{ readonly personId: string; readonly outcome: Confirmation }> {
  const { email, name, role, remark } = input;
  const wished = await wishedOrganisation(tx, input);
  const personId = await createAccount(tx, { email, name, passwordHash: null });
  const person = { ...actor, personId, name, email };
  const accepted = await acceptOpenInvitations(tx, person);
  if (isAnswered(wished, accepted)) return { personId, outcome: "invited" };
  await openRequest(tx, person, { role, remark, ...wished });
  return { personId, outcome: "requested" };
}

/** @throws Conflict when somebody else was faster with this address */
export async function createAccount(
  tx: Tx,
  {
    email,
    name,
    passwordHash,
  }: { readonly email: string; readonly name: string; readonly passwordHash: string | null },
): Promise<string> {
  const created = await tx.person.createManyAndReturn({
    data: [{ email, name, passwordHash, passwordChangedAt: passwordHash === null ? null : new Date() }],
    skipDuplicates: true,
    select: { id: true },
  });
  const person = created[0];
  if (person === undefined) throw new Conflict(HAS_ACCOUNT);
  return person.id;
}
