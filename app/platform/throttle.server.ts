import { db } from "./db.server";
import { TooMany } from "./errors";
import { keyedHash } from "./secret-box.server";
import { normalisedSubject, type ThrottleKey, waitAfter, waitText } from "./throttle";

/*
 * Counters of failures in the database: they survive restarts and hold for several processes. A try is asked for before
 * the expensive work (`assertNotThrottled`) and counted after it failed (`countFailures`), so that whoever is right is
 * never slowed down by being right often; what is cheap to guess is counted first (`countTry`). No transaction and no
 * connection is held while somebody has to wait.
 */

function hashOf({ rule, subject }: ThrottleKey): string {
  return keyedHash("throttle", `${rule.scope}\n${normalisedSubject(subject)}`);
}

/**
 * Lets a try through or refuses it. Once there was a wait, one try at a time is let through, however many come at once.
 * @returns failures of each key so far, in the order of the keys
 * @throws TooMany with the time to wait; the same for every subject, known or not
 */
export async function assertNotThrottled(keys: readonly ThrottleKey[]): Promise<number[]> {
  const { refusal, failures } = await admit(keys);
  if (refusal) throw refusal;
  return failures;
}

export interface CountedTry {
  /** of the present window, this try included; 0 where it was refused without being counted */
  readonly failures: number;
  /** why the try may not go on; null where it may */
  readonly refusal: TooMany | null;
}

/**
 * Counts a try before it is made, as the failure that it probably is: of any number that come at the same moment only
 * the free ones get through. For what is cheap to guess, such as codes of six digits. Whoever proves right takes the
 * count back with `clearFailures`.
 */
export async function countTry(key: ThrottleKey): Promise<CountedTry> {
  const { refusal, isAfterWait } = await admit([key]);
  if (refusal) return { failures: 0, refusal };
  const failures = await countFailure(key);
  const isFree = isAfterWait || failures <= key.rule.free;
  return { failures, refusal: isFree ? null : tooMany(waitAfter(key.rule, failures)) };
}

interface Admission {
  readonly refusal: TooMany | null;
  readonly failures: number[];
  /** whether this is the one try that a wait which is over lets through */
  readonly isAfterWait: boolean;
}

async function admit(keys: readonly ThrottleKey[]): Promise<Admission> {
  const now = new Date();
  const hashes = keys.map(hashOf);
  const rows = await db().throttleCounter.findMany({ where: { key: { in: hashes } } });
  const counters = keys.map(({ rule }, index) => ({ rule, row: rows.find(({ key }) => key === hashes[index]) }));
  const waits = counters.map(({ row }) => secondsUntil(row?.blockedUntil ?? null, now));
  const longest = Math.max(0, ...waits);
  const failures = counters.map(({ row }) => row?.failures ?? 0);
  let isAfterWait = false;
  if (longest > 0) return { refusal: tooMany(longest), failures, isAfterWait };
  for (const { rule, row } of counters) {
    if (!row?.blockedUntil || isOver(rule.windowMinutes, row.windowStart, now)) continue;
    const wait = Math.max(rule.firstWaitSeconds, waitAfter(rule, row.failures));
    const claimed = await db().throttleCounter.updateMany({
      where: { key: row.key, blockedUntil: row.blockedUntil },
      data: { blockedUntil: secondsAfter(now, wait) },
    });
    if (claimed.count === 0) return { refusal: tooMany(wait), failures, isAfterWait };
    isAfterWait = true;
  }
  return { refusal: null, failures, isAfterWait };
}

/**
 * Counts one failure for each key, atomically, and sets the wait that follows from it.
 * @returns failures of each key in its present window, this one included, in the order of the keys
 */
export function countFailures(keys: readonly ThrottleKey[]): Promise<number[]> {
  return Promise.all(keys.map(countFailure));
}

async function countFailure(key: ThrottleKey): Promise<number> {
  const now = new Date();
  const hash = hashOf(key);
  const oldest = new Date(now.getTime() - key.rule.windowMinutes * 60_000);
  const [row] = await db().$queryRaw<{ failures: number }[]>`
    INSERT INTO "ThrottleCounter" AS c (key, failures, "windowStart") VALUES (${hash}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN c."windowStart" <= ${oldest} THEN 1 ELSE c.failures + 1 END,
      "windowStart" = CASE WHEN c."windowStart" <= ${oldest} THEN ${now} ELSE c."windowStart" END,
      "blockedUntil" = CASE WHEN c."windowStart" <= ${oldest} THEN NULL ELSE c."blockedUntil" END
    RETURNING failures`;
  const failures = row?.failures ?? 1;
  const wait = waitAfter(key.rule, failures);
  if (wait > 0) {
    const until = secondsAfter(now, wait);
    await db().$executeRaw`
      UPDATE "ThrottleCounter" SET "blockedUntil" = GREATEST("blockedUntil", ${until}) WHERE key = ${hash}`;
  }
  return failures;
}

/** After a success: what failed before was the same person mistyping. */
export async function clearFailures(keys: readonly ThrottleKey[]): Promise<void> {
  await db().throttleCounter.deleteMany({ where: { key: { in: keys.map(hashOf) } } });
}

function isOver(windowMinutes: number, windowStart: Date, now: Date): boolean {
  return windowStart.getTime() + windowMinutes * 60_000 <= now.getTime();
}

function secondsAfter(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

function secondsUntil(moment: Date | null, now: Date): number {
  return moment === null ? 0 : (moment.getTime() - now.getTime()) / 1000;
}

function tooMany(seconds: number): TooMany {
  return new TooMany(`Zu viele Versuche. Bitte versuchen Sie es ${waitText(seconds)} noch einmal.`, seconds);
}
