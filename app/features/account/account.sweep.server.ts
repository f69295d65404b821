import type { Tx } from "~/platform/db.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { completeDueFactorResets } from "./account.factor-reset.server";
import { listAgeingAccounts, listDeletionRequests } from "./account.inactivity.queries.server";
import { type InactivityInput, takeInactivityStep } from "./account.inactivity.server";
import { type EndInvitations, pseudonymisePerson } from "./account.pseudonymise.server";

/** Deadlines of accounts are days; tokens and sessions past theirs are refused whether they are still there or not. */
export const SWEEP_SECONDS = 600;
/** What one run does at most: the next one goes on. */
const BATCH = 200;
const ROWS = 2_000;

const HOUR_MS = 60 * 60 * 1000;
/** Once confirmed, the request for the membership says everything; unconfirmed, nothing ever came of it. */
const REGISTRATION_DAYS = 7;
/** A session that ran out signs nobody in; its row says whose form it was that was sent too late. */
const LATE_FORM_HOURS = 24;
/** Longer than any window in which failures are counted. */
const THROTTLE_HOURS = 24;

export interface SweepOptions {
  readonly now: Date;
  /** with demo data nobody is deactivated: its people have never signed in */
  readonly isInactivityFollowed: boolean;
  /** what other features know: whether offerings, connections … still wait for this person's successor */
  readonly hasOpenBusiness: (tx: Tx, personId: string) => Promise<boolean>;
  readonly endInvitations: EndInvitations;
}

export interface SweepResult {
  readonly accounts: number;
  readonly pseudonymised: number;
  readonly resets: number;
  readonly removed: number;
}

/** Everything about accounts that becomes due by time alone; safe to repeat and to run twice at once. */
export async function sweepAccounts(options: SweepOptions): Promise<SweepResult> {
  const removed = await inTransaction(systemActor, (tx) => removeExpired(tx, options.now));
  return {
    removed,
    resets: await inTransaction(systemActor, (tx) => completeDueFactorResets(tx, options.now)),
    accounts: options.isInactivityFollowed ? await followInactivity(options) : 0,
    pseudonymised: await answerDeletionRequests(options),
  };
}

/** One transaction an account, so that one that fails holds up no other. */
async function followInactivity({ now, endInvitations }: SweepOptions): Promise<number> {
  const accounts = await inTransaction(systemActor, (tx) => listAgeingAccounts(tx, now, BATCH));
  let done = 0;
  for (const account of accounts) if (await takeStep({ account, now, endInvitations })) done += 1;
  return done;
}

function takeStep(input: InactivityInput): Promise<boolean> {
  return inTransaction(systemActor, (tx, actor) => takeInactivityStep(tx, actor, input));
}

/** Who asked for deletion is forgotten as soon as nothing hangs on them any more. */
async function answerDeletionRequests({ now, hasOpenBusiness }: SweepOptions): Promise<number> {
  const ids = await inTransaction(systemActor, (tx) => listDeletionRequests(tx, BATCH));
  let done = 0;
  for (const personId of ids) {
    const isDone = await inTransaction(systemActor, async (tx, actor) =>
      (await hasOpenBusiness(tx, personId)) ? false : pseudonymisePerson(tx, actor, { personId, now }),
    );
    if (isDone) done += 1;
  }
  return done;
}

/** @returns number of rows removed */
async function removeExpired(tx: Tx, now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  // Prisma sends a query when it is awaited: one after the other, over the one connection of the transaction
  const removals = [
    tx.$executeRaw`DELETE FROM "OneTimeToken" WHERE hash IN
      (SELECT hash FROM "OneTimeToken" WHERE "expiresAt" < ${now} ORDER BY "expiresAt" LIMIT ${ROWS})`,
    tx.$executeRaw`DELETE FROM "BrowserState" WHERE hash IN
      (SELECT hash FROM "BrowserState" WHERE "expiresAt" < ${now} ORDER BY "expiresAt" LIMIT ${ROWS})`,
    tx.$executeRaw`DELETE FROM "Session" WHERE id IN
      (SELECT id FROM "Session" WHERE "expiresAt" < ${before(LATE_FORM_HOURS)} ORDER BY "expiresAt" LIMIT ${ROWS})`,
    tx.$executeRaw`DELETE FROM "ThrottleCounter" WHERE key IN
      (SELECT key FROM "ThrottleCounter" WHERE "windowStart" < ${before(THROTTLE_HOURS)}
        AND ("blockedUntil" IS NULL OR "blockedUntil" < ${now}) ORDER BY "windowStart" LIMIT ${ROWS})`,
    tx.$executeRaw`DELETE FROM "Registration" WHERE id IN
      (SELECT id FROM "Registration" WHERE "createdAt" < ${before(REGISTRATION_DAYS * 24)}
        ORDER BY "createdAt" LIMIT ${ROWS})`,
  ];
  let removed = 0;
  for (const removal of removals) removed += await removal;
  return removed;
}
