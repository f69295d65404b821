import type { Tx } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import type { Acting } from "~/platform/transaction.server";

/** Shown wherever the person was named, except in the record of decisions. */
export const FORMER_PERSON = "Ehemalige Person";

/** What the organisations know: whoever is gone leaves no open invitation behind. */
export type EndInvitations = (tx: Tx, actor: Acting, input: { readonly personId: string }) => Promise<void>;

/** RFC 2606: addresses below `.invalid` belong to nobody for ever. */
const addressOf = (personId: string) => `${personId}@ehemalig.invalid`;

/**
 * Takes name, address and everything that identifies or signs in from an account. The row stays, because drafts,
 * decisions and the record point to it; the record (`Event`) keeps the name that stood there: who decided for a Land has
 * to remain known (docs/personenwechsel.md).
 * @returns false where the account is active, or was pseudonymised before
 */
export async function pseudonymisePerson(
  tx: Tx,
  actor: Acting,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<boolean> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { email: true } });
  const won = await tx.person.updateMany({
    where: { id: personId, status: "disabled" },
    data: {
      status: "pseudonymised",
      pseudonymisedAt: now,
      name: FORMER_PERSON,
      email: addressOf(personId),
      passwordHash: null,
      passwordChangedAt: null,
      secondFactorSince: null,
      lastSeenAt: null,
      inactivityWarnedAt: null,
    },
  });
  if (won.count === 0 || !person) return false;
  await removeMeansOfSignIn(tx, personId);
  await removeAddress(tx, { personId, email: person.email });
  await tx.membership.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } });
  await recordEvent(tx, actor, {
    type: "account.pseudonymised",
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
  });
  return true;
}

async function removeMeansOfSignIn(tx: Tx, personId: string): Promise<void> {
  const where = { personId };
  const changes = await tx.emailChange.findMany({ where, select: { id: true }, take: 1_000 });
  const resets = await tx.factorReset.findMany({ where, select: { id: true }, take: 1_000 });
  const subjectIds = [personId, ...changes.map(({ id }) => id), ...resets.map(({ id }) => id)];
  await tx.oneTimeToken.deleteMany({ where: { subjectId: { in: subjectIds } } });
  await tx.session.deleteMany({ where });
  await tx.totp.deleteMany({ where });
  await tx.passkey.deleteMany({ where });
  await tx.recoveryCode.deleteMany({ where });
  await tx.factorReset.deleteMany({ where });
  await tx.emailChange.deleteMany({ where });
  await tx.knownDevice.deleteMany({ where });
  await tx.externalIdentity.deleteMany({ where });
  await tx.absence.deleteMany({ where: { OR: [where, { deputyId: personId }] } });
}

async function removeAddress(
  tx: Tx,
  { personId, email }: { readonly personId: string; readonly email: string },
): Promise<void> {
  const registrations = await tx.registration.findMany({ where: { email }, select: { id: true }, take: 1_000 });
  const ids = registrations.map(({ id }) => id);
  await tx.oneTimeToken.deleteMany({ where: { subjectId: { in: ids } } });
  await tx.registration.deleteMany({ where: { id: { in: ids } } });
  await tx.membershipRequest.updateMany({ where: { personId, status: "open" }, data: { status: "withdrawn" } });
  await tx.membershipRequest.updateMany({ where: { personId }, data: { remark: null } });
  await tx.invitation.updateMany({
    where: { email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  await tx.invitation.updateMany({ where: { email }, data: { email: addressOf(personId), name: null } });
  // one address a delivery, because (event, recipient, template) is unique; nothing waiting is sent any more
  await tx.$executeRaw`
    UPDATE "MailDelivery" SET
      recipient = id::text || '@ehemalig.invalid',
      "recipientName" = ${FORMER_PERSON},
      status = CASE WHEN status = 'queued' THEN 'failed'::"DeliveryStatus" ELSE status END
    WHERE "personId" = ${personId}::uuid OR recipient = ${email}`;
}
