import { db } from "~/platform/db.server";
import { isResetOpen } from "./account.factor.rules";

/** What a person can prove themself with besides a password. */
export interface FactorChoices {
  readonly hasTotp: boolean;
  readonly hasPasskeys: boolean;
  readonly hasRecoveryCodes: boolean;
}

export async function findFactorChoices(personId: string): Promise<FactorChoices> {
  const [totp, passkeys, codes] = await Promise.all([
    db().totp.count({ where: { personId } }),
    db().passkey.count({ where: { personId } }),
    countUnusedCodes(personId),
  ]);
  return { hasTotp: totp > 0, hasPasskeys: passkeys > 0, hasRecoveryCodes: codes > 0 };
}

/** Recovery codes that a person can still use. */
export function countUnusedCodes(personId: string): Promise<number> {
  return db().recoveryCode.count({ where: { personId, usedAt: null } });
}

/** All second factors of a person, for their own account pages. */
export async function listFactors(personId: string) {
  const [totp, passkeys, recoveryCodesLeft, reset] = await Promise.all([
    db().totp.findUnique({ where: { personId }, select: { createdAt: true } }),
    db().passkey.findMany({
      where: { personId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 50,
      select: { id: true, label: true, createdAt: true, lastUsedAt: true, isBackedUp: true },
    }),
    countUnusedCodes(personId),
    findOpenReset(personId),
  ]);
  return { totpSince: totp?.createdAt ?? null, passkeys, recoveryCodesLeft, reset };
}

/** The run that takes all factors away, while it can still be stopped. */
export async function findOpenReset(personId: string) {
  const newest = await db().factorReset.findFirst({
    where: { personId, cancelledAt: null, doneAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, createdAt: true, confirmedAt: true, dueAt: true },
  });
  return newest && isResetOpen(newest, new Date()) ? newest : null;
}

/** The run that a link from a mail speaks about. */
export async function findResetOfLink(id: string) {
  const reset = await db().factorReset.findFirst({
    where: { id, cancelledAt: null, doneAt: null, person: { status: "active" } },
    select: {
      id: true,
      createdAt: true,
      confirmedAt: true,
      dueAt: true,
      person: { select: { id: true, email: true, passwordHash: true } },
    },
  });
  if (!reset || !isResetOpen(reset, new Date())) return null;
  const { person, ...rest } = reset;
  return { ...rest, personId: person.id, email: person.email, passwordHash: person.passwordHash };
}

/** For the browser to know which of its passkeys are meant. */
export async function listCredentials(personId: string) {
  const rows = await db().passkey.findMany({
    where: { personId },
    take: 50,
    select: { credentialId: true, transports: true },
  });
  return rows.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
}

/** The address stands in the throttling and in the app's entry; only for people who may sign in. */
export async function findActivePerson(personId: string) {
  return db().person.findFirst({
    where: { id: personId, status: "active" },
    select: { id: true, name: true, email: true },
  });
}
