import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import type { Acting } from "~/platform/transaction.server";
import { mustEnrol } from "./account.factor.rules";
import { isPasswordUsable } from "./account.oidc.rules";
import { replaceRecoveryCodes } from "./account.recovery.server";
import { actingAs, isFresh, type SignedIn } from "./account.rules";

/*
 * What every change of second factors has in common: one at a time for a person, a fresh sign-in, `secondFactorSince`
 * true in the same transaction, an event, and the end of all other sessions (OWASP ASVS 5.0 7.4.3).
 */

export interface FactorAdded {
  /** made with the first factor, to be shown once; null where the person has some already */
  readonly recoveryCodes: readonly string[] | null;
}

/** Two changes at once would each see what the other takes away. */
async function lockFactors(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
}

/** @throws Forbidden when the last proof of identity is too old; pages ask for it before */
export async function beginFactorChange(tx: Tx, person: SignedIn): Promise<void> {
  if (!isFresh(person, new Date())) throw new Forbidden("Bitte melden Sie sich dafür noch einmal an.");
  await lockFactors(tx, person.personId);
}

interface FactorEvent {
  readonly type: `account.${string}`;
  readonly data?: { readonly label: string };
}

export async function recordFactorEvent(tx: Tx, person: SignedIn, { type, data }: FactorEvent): Promise<void> {
  await recordEvent(tx, actingAs(person), {
    type,
    subjectKind: "person",
    subjectId: person.personId,
    visibility: "internal",
    data: data ?? {},
  });
}

export async function finishAdding(tx: Tx, person: SignedIn, event: FactorEvent): Promise<FactorAdded> {
  const { personId } = person;
  await tx.person.updateMany({
    where: { id: personId, secondFactorSince: null },
    data: { secondFactorSince: new Date() },
  });
  const hasCodes = (await tx.recoveryCode.count({ where: { personId } })) > 0;
  const recoveryCodes = hasCodes ? null : await replaceRecoveryCodes(tx, personId);
  await finishChange(tx, person, event);
  return { recoveryCodes };
}

export interface Removal {
  /** when the password proved that it may be the only proof (account.last-factor.server.ts); null where it was not asked */
  readonly passwordProvedAt: Date | null;
}

/** @throws Invalid when it was the last factor, and the person must have one or did not prove a password that will do alone */
export async function finishRemoving(
  tx: Tx,
  person: SignedIn,
  { event, passwordProvedAt }: Removal & { readonly event: FactorEvent },
): Promise<void> {
  const { personId } = person;
  if (!(await hasFactor(tx, personId))) {
    await refuseWhileMandatory(tx, person);
    await demandPasswordAlone(tx, person, passwordProvedAt);
    await tx.recoveryCode.deleteMany({ where: { personId } });
    await tx.person.update({ where: { id: personId }, data: { secondFactorSince: null } });
  }
  await finishChange(tx, person, event);
}

/** Records the event and ends the person's other sessions; the one that made the change goes on. */
export async function finishChange(tx: Tx, person: SignedIn, event: FactorEvent): Promise<void> {
  await recordFactorEvent(tx, person, event);
  await tx.session.deleteMany({ where: { personId: person.personId, publicId: { not: person.sessionId } } });
}

async function hasFactor(tx: Tx, personId: string): Promise<boolean> {
  const apps = await tx.totp.count({ where: { personId } });
  return apps > 0 || (await tx.passkey.count({ where: { personId } })) > 0;
}

async function refuseWhileMandatory(tx: Tx, { personId, method }: SignedIn): Promise<void> {
  const { createdAt, memberships } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { createdAt: true, memberships: { where: { endedAt: null }, select: { role: true } } },
  });
  const state = {
    roles: memberships.map(({ role }) => role),
    accountSince: createdAt,
    hasSecondFactor: false,
    method,
  };
  if (mustEnrol(env().secondFactor, state, new Date()))
    throw new Invalid(
      "Das ist Ihr letzter zweiter Faktor, und für Ihr Konto ist einer Pflicht. Bitte richten Sie zuerst einen anderen ein.",
    );
}

/** Looked at in the transaction: of two parallel removals each may have taken the other's factor for the last one. */
async function demandPasswordAlone(tx: Tx, { personId, email }: SignedIn, provedAt: Date | null): Promise<void> {
  const { passwordHash, passwordChangedAt } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true, passwordChangedAt: true },
  });
  if (passwordHash === null || !isPasswordUsable(env().oidcProviders, email)) return;
  if (provedAt === null) throw new Invalid(PASSWORD_FIRST, { current: [PASSWORD_FIRST] });
  if (passwordChangedAt !== null && passwordChangedAt >= provedAt) throw new Conflict();
}

const PASSWORD_FIRST = "Das ist Ihr letzter zweiter Faktor. Bitte geben Sie dazu Ihr Passwort ein.";

/**
 * Takes all factors away and ends all sessions: at the end of a reset, and for the command line. Runs of the reset that
 * are still open end with it. What is recorded is `account.factor_reset_done`, with its mail.
 * @param resetId the run that ends; absent: one is made, so that the record has its subject
 */
export async function removeAllFactors(
  tx: Tx,
  actor: Acting,
  { personId, resetId }: { readonly personId: string; readonly resetId?: string },
): Promise<void> {
  await lockFactors(tx, personId);
  const now = new Date();
  await tx.totp.deleteMany({ where: { personId } });
  await tx.passkey.deleteMany({ where: { personId } });
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.session.deleteMany({ where: { personId } });
  await tx.person.update({ where: { id: personId }, data: { secondFactorSince: null } });
  const id = resetId ?? (await tx.factorReset.create({ data: { personId, startedById: actor.personId } })).id;
  await tx.factorReset.update({ where: { id }, data: { doneAt: now } });
  await tx.factorReset.updateMany({ where: { personId, doneAt: null, cancelledAt: null }, data: { cancelledAt: now } });
  await recordEvent(tx, actor, {
    type: "account.factor_reset_done",
    subjectKind: "factor_reset",
    subjectId: id,
    visibility: "internal",
  });
}
