import { randomUUID } from "node:crypto";
import { networkOf } from "~/platform/client-network";
import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { recordEvent } from "~/platform/events.server";
import { log } from "~/platform/log.server";
import { requestScope } from "~/platform/request-scope.server";
import { assertNotThrottled, clearFailures, countFailures } from "~/platform/throttle.server";
import { type Acting, inTransaction, systemActor } from "~/platform/transaction.server";
import { hashPassword, needsRehash, verifyPassword } from "./account.hash.server";
import { providerInsteadOfPassword } from "./account.oidc.rules";
import { isTooShortAlone } from "./account.password.rules";
import { type Arrival, findCredentials } from "./account.queries.server";
import { NOTICE_FAILURES, pairRule, type SignInKeys, signInKeys } from "./account.throttle.rules";

export interface PasswordProof {
  readonly personId: string;
  readonly needsSecondFactor: boolean;
  /** good beside a second factor that is gone by now, and not enough without one: opens nothing but a new password */
  readonly isTooShort: boolean;
}

/**
 * Checks address and password. Unknown address, wrong password and disabled account look the same and cost the same: a
 * hash is verified and a failure counted in every case, with the same statements. So does the right password of a domain
 * whose identity provider replaces it, unless the identity was proved in this browser and waits to be linked.
 * @returns null when the sign-in failed
 * @throws TooMany after too many failures, or when too many people sign in at once
 */
export async function provePassword(
  email: string,
  password: string,
  { isLinking = false }: { readonly isLinking?: boolean } = {},
): Promise<PasswordProof | null> {
  const keys = signInKeys({ email, network: networkOf(requestScope()?.client.ip ?? "") });
  const [earlierFailures] = await assertNotThrottled([keys.pair, keys.network]);
  const person = await findCredentials(email);
  const isCorrect = await verifyPassword(person?.passwordHash ?? null, password);
  const isBarred = !isLinking && providerInsteadOfPassword(env().oidcProviders, email) !== null;
  if (!isCorrect || person?.status !== "active" || isBarred) {
    await noteFailure(keys, person?.id ?? null);
    return null;
  }
  if (earlierFailures) await clearFailures([keys.pair]);
  if (person.passwordHash && needsRehash(person.passwordHash))
    await renewHash({ personId: person.id, stored: person.passwordHash, password });
  const needsSecondFactor = person.secondFactorSince !== null;
  return { personId: person.id, needsSecondFactor, isTooShort: !needsSecondFactor && isTooShortAlone(password) };
}

/** One line in the log and three counters, never a row in the record for each: that would be a way to fill it. */
async function noteFailure(keys: SignInKeys, personId: string | null): Promise<void> {
  const [ofAccount = 1] = await countFailures([keys.account, keys.network]);
  await countFailures([{ ...keys.pair, rule: pairRule(ofAccount) }]);
  log().info("sign-in failed");
  if (ofAccount === NOTICE_FAILURES)
    await inTransaction(nobody, (tx, actor) => recordManyFailures(tx, actor, personId));
}

const nobody: Acting = { ...systemActor, name: "Unangemeldet" };

/** An address without account gets its row as well, so that the tenth failure takes as long as for an account. */
async function recordManyFailures(tx: Tx, actor: Acting, personId: string | null): Promise<void> {
  await recordEvent(tx, actor, {
    type: "account.many_failures",
    subjectKind: personId === null ? "address" : "person",
    subjectId: personId ?? randomUUID(),
    visibility: "internal",
    data: { failures: NOTICE_FAILURES },
  });
}

/** The parameters have grown since this hash was made. Not when somebody has changed the password meanwhile. */
async function renewHash(input: { personId: string; stored: string; password: string }): Promise<void> {
  const passwordHash = await hashPassword(input.password);
  await inTransaction(systemActor, (tx) =>
    tx.person.updateMany({ where: { id: input.personId, passwordHash: input.stored }, data: { passwordHash } }),
  );
}

export interface Device {
  /** keyed fingerprint of program, system and network */
  readonly fingerprint: string;
  readonly label: string;
  readonly network: string;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * What a sign-in leaves behind: the record, the device, and that the person is active. Times are coarse, so that many
 * sign-ins of one person do not wait for each other's row.
 */
export async function recordSignIn(tx: Tx, acting: Acting, input: { arrival: Arrival; device: Device }): Promise<void> {
  const { personId } = acting;
  if (personId === null) return;
  const { arrival, device } = input;
  const now = new Date();
  const isLongAgo = (moment: Date | null, ms: number) => moment === null || now.getTime() - moment.getTime() > ms;
  if (arrival.inactivityWarnedAt || isLongAgo(arrival.lastSeenAt, HOUR_MS))
    await tx.person.updateMany({ where: { id: personId }, data: { lastSeenAt: now, inactivityWarnedAt: null } });
  const event = { subjectKind: "person", subjectId: personId, visibility: "internal" } as const;
  await recordEvent(tx, acting, {
    ...event,
    type: "account.signed_in",
    isSilent: true,
    data: { device: device.label },
  });
  const { fingerprint, label } = device;
  if (arrival.deviceSeenAt === null) {
    // of parallel sign-ins from one new device one makes the row, and the mail
    const made = await tx.knownDevice.createMany({ data: [{ personId, fingerprint, label }], skipDuplicates: true });
    if (made.count === 1 && arrival.deviceCount > 0)
      await recordEvent(tx, acting, {
        ...event,
        type: "account.new_device",
        data: { device: label, network: device.network },
      });
  } else if (isLongAgo(arrival.deviceSeenAt, DAY_MS)) {
    await tx.knownDevice.updateMany({ where: { personId, fingerprint }, data: { lastSeenAt: now } });
  }
}

export async function recordSignOut(tx: Tx, acting: Acting, personId: string): Promise<void> {
  const event = { subjectKind: "person", subjectId: personId, visibility: "internal" } as const;
  await recordEvent(tx, acting, { ...event, type: "account.signed_out", isSilent: true });
}
