import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeTokens, useToken } from "~/platform/one-time-token.server";
import { anonymousActor } from "~/platform/transaction.server";
import { providerInsteadOfPassword } from "./account.oidc.rules";
import { actingAs, isFresh, type SignedIn } from "./account.rules";

const SAME = "Das ist schon Ihre Adresse. Bitte geben Sie die neue ein.";

/**
 * Begins the change of address; an earlier one that waits is void. Whether the new address belongs to somebody changes
 * nothing here: who reads its mailbox is told (ASVS 6.3.8).
 */
export async function requestEmailChange(
  tx: Tx,
  person: SignedIn,
  { email }: { readonly email: string },
): Promise<void> {
  if (!isFresh(person, new Date())) throw new Forbidden("Bitte melden Sie sich dafür noch einmal an.");
  if (email === person.email) throw new Invalid(SAME, { email: [SAME] });
  refuseLeavingProvider(person.email, email);
  const { personId } = person;
  await oneAtATime(tx, `email-change.${personId}`);
  await voidEmailChanges(tx, personId);
  const change = await tx.emailChange.create({
    data: { personId, oldEmail: person.email, newEmail: email },
    select: { id: true },
  });
  await recordEvent(tx, actingAs(person), {
    type: "account.email_change_requested",
    subjectKind: "email_change",
    subjectId: change.id,
    visibility: "internal",
  });
}

const BOUND =
  "Für Ihre jetzige Adresse ist die Anmeldung über Ihren Anmeldedienst vorgeschrieben. Bitte wenden Sie sich für den Wechsel an die OZG-Koordination Ihres Landes.";

/** Otherwise a change of address would bring the password back that the operator has switched off for the domain. */
function refuseLeavingProvider(from: string, to: string): void {
  const providers = env().oidcProviders;
  if (providerInsteadOfPassword(providers, from) !== null && providerInsteadOfPassword(providers, to) === null)
    throw new Invalid(BOUND, { email: [BOUND] });
}

/** Ends what waits for a confirmation: links that are on their way are of no use any more. */
export async function voidEmailChanges(tx: Tx, personId: string): Promise<void> {
  const where = { personId, confirmedAt: null };
  const open = await tx.emailChange.findMany({ where, take: 50, select: { id: true } });
  for (const { id } of open) await revokeTokens(tx, "email_change", id);
  await tx.emailChange.deleteMany({ where });
}

export const EMAIL_LINK_INVALID =
  "Dieser Link gilt nicht mehr: Er wurde schon benutzt, ist älter als 30 Minuten, oder es gibt einen neueren.";
const TAKEN =
  "Diese Adresse gehört inzwischen zu einem anderen Konto. Bitte beginnen Sie die Änderung mit einer anderen Adresse noch einmal.";

/**
 * Makes the new address the address of the account. All sessions but the one that confirms end, and links sent to the old
 * address to set a password are void.
 * @param person the person of the browser that confirms, if somebody is signed in there
 * @throws Conflict when the link is of no use, or the address was taken meanwhile
 */
export async function confirmEmailChange(
  tx: Tx,
  person: SignedIn | null,
  { token }: { readonly token: string },
): Promise<void> {
  const id = await useToken(tx, "email_change", token);
  const change = id === null ? null : await tx.emailChange.findUnique({ where: { id, confirmedAt: null } });
  if (!change) throw new Conflict(EMAIL_LINK_INVALID);
  const { personId, oldEmail, newEmail } = change;
  if (await tx.person.findUnique({ where: { email: newEmail }, select: { id: true } })) throw new Conflict(TAKEN);
  const changed = await unlessTaken(() =>
    tx.person.updateMany({ where: { id: personId, email: oldEmail, status: "active" }, data: { email: newEmail } }),
  );
  if (changed.count !== 1) throw new Conflict(EMAIL_LINK_INVALID);
  await tx.emailChange.update({ where: { id: change.id }, data: { confirmedAt: new Date() } });
  await revokeTokens(tx, "password_reset", personId);
  const own = person?.personId === personId ? person : null;
  await tx.session.deleteMany({ where: { personId, ...(own ? { publicId: { not: own.sessionId } } : {}) } });
  await recordEvent(tx, own ? actingAs(own) : anonymousActor, {
    type: "account.email_changed",
    subjectKind: "email_change",
    subjectId: change.id,
    visibility: "internal",
  });
}

/** Somebody else may get the address between the look and the write: the index of the database decides. */
async function unlessTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "P2002") throw new Conflict(TAKEN);
    throw error;
  }
}
