import PgBoss from "pg-boss";
import { openedDatabase, rawExecutor, type Tx } from "./db.server";
import { QueueWorker } from "./jobs-worker.server";
import { singleton } from "./singleton.server";

/** What each queue carries. Payloads are ids only: a job must not hold personal data. */
export interface JobData {
  "outbox.dispatch": { readonly eventId: string };
  "mail.deliver": { readonly deliveryId: string };
  "mail.sweep": Record<string, never>;
  "account.sweep": Record<string, never>;
}
export type QueueName = keyof JobData;
export type JobHandlers = { readonly [Q in QueueName]?: (data: JobData[Q]) => Promise<void> };

/** Own schema, made by the migration `job_queue`: a database shared with another user of pg-boss stays untouched. */
const SCHEMA = "marktplatz_queue";

/**
 * `expireInSeconds` is the lease: a job whose process was killed is taken up again after it (plus one round of
 * maintenance). Retries here are for faults of ours (crash, database away); what a mail server answers is decided by
 * the handler, which books its next attempt itself.
 */
const SETTINGS = { policy: "short", retryLimit: 12, retryDelay: 5, retryBackoff: true, expireInSeconds: 40 } as const;
const CONCURRENCY: Record<QueueName, number> = {
  "outbox.dispatch": 1,
  "mail.deliver": 4,
  "mail.sweep": 1,
  "account.sweep": 1,
};
const QUEUES = Object.keys(CONCURRENCY) as QueueName[];
const MAINTENANCE_SECONDS = 15;
const SCHEDULE_TICK_MS = 20_000;
/** Own commits wake the workers at once; polling is for jobs of other processes and for postponed ones. */
const POLL_MS = { embedded: 5_000, postgres: 2_000 } as const;

interface Runner {
  readonly boss: PgBoss;
  readonly workers: ReadonlyMap<string, QueueWorker>;
  readonly timer: NodeJS.Timeout | null;
}
interface RunnerSlot {
  current: Runner | null;
}

/** On `globalThis`: routes nudge from the server bundle, the workers were started by the script's bundle. */
function slot(): RunnerSlot {
  return singleton<RunnerSlot>("jobs", () => ({ current: null }));
}

/** Only builds SQL; needs neither a start nor a connection of its own. */
function sender(): PgBoss {
  return singleton("jobs-sender", () => createBoss());
}

function createBoss(): PgBoss {
  return new PgBoss({
    schema: SCHEMA,
    db: { executeSql: (text: string, values?: unknown[]) => rawExecutor().executeSql(asOneMessage(text), values) },
    migrate: false,
    // Our own ticks (below) replace pg-boss's cron: its workers leave rejected promises behind when the database is away.
    schedule: false,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    archiveCompletedAfterSeconds: 24 * 60 * 60,
  });
}

/**
 * pg-boss brackets its maintenance in BEGIN … COMMIT. On the embedded connection a failure in between would leave the
 * one session in an aborted transaction [measured]; several statements in one message are one transaction anyway.
 */
function asOneMessage(text: string): string {
  return text.replace(/^\s*BEGIN;/, "").replace(/COMMIT;\s*$/, "");
}

/**
 * Puts a job into the caller's transaction: it exists exactly if the business change commits. A job with the same data
 * that still waits is not put in twice.
 * `$queryRawUnsafe` because the text is pg-boss's own constant with numbered parameters; every value is bound.
 */
export async function enqueue<Q extends QueueName>(
  tx: Tx,
  queue: Q,
  data: JobData[Q],
  options: { readonly startAfterSeconds?: number } = {},
): Promise<void> {
  await sender().send(queue, data, {
    singletonKey: JSON.stringify(data),
    ...(options.startAfterSeconds === undefined ? {} : { startAfter: Math.max(1, options.startAfterSeconds) }),
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }) },
  });
}

/** Wakes the workers of this process, if it has any; call it after the commit. Never throws. */
export function nudge(queue: QueueName): void {
  slot().current?.workers.get(queue)?.nudge();
}

/** Those of the given payloads for which no job waits, runs or will be retried. */
export async function listWithoutJob<Q extends QueueName>(
  tx: Tx,
  queue: Q,
  payloads: readonly JobData[Q][],
): Promise<JobData[Q][]> {
  const keys = payloads.map((data) => JSON.stringify(data));
  const rows = await tx.$queryRaw<{ singleton_key: string }[]>`
    SELECT singleton_key FROM marktplatz_queue.job
    WHERE name = ${queue} AND state < 'completed' AND singleton_key = ANY(${keys}::text[])`;
  const known = new Set(rows.map((row) => row.singleton_key));
  return payloads.filter((_, index) => !known.has(keys[index] ?? ""));
}

export interface JobsOptions {
  /** `inline`: this process works; `send-only`: it only enqueues (another process runs `npm run worker`) */
  readonly mode: "inline" | "send-only";
  readonly handlers?: JobHandlers;
  /** queue → seconds between two runs; one run per slot however many processes tick */
  readonly schedules?: { readonly [Q in QueueName]?: number };
  readonly onError: (error: unknown, queue: string) => void;
}

/**
 * Starts working off the queues.
 * @throws when the queue's tables are missing or belong to another version of pg-boss (migrate first)
 */
export async function startJobs(options: JobsOptions): Promise<void> {
  if (slot().current !== null || options.mode === "send-only") return;
  const boss = createBoss();
  boss.on("error", (error) => options.onError(error, "maintenance"));
  await boss.start();
  for (const queue of QUEUES) await boss.updateQueue(queue, { name: queue, ...SETTINGS });
  if (openedDatabase().kind === "embedded") await releaseOrphans();
  const workers = startWorkers(boss, options);
  slot().current = { boss, workers, timer: startSchedules(boss, options) };
}

/** The embedded database has one process: what is active at its start was left by one that died. */
async function releaseOrphans(): Promise<void> {
  await rawExecutor().executeSql(`UPDATE ${SCHEMA}.job SET state = 'retry' WHERE state = 'active'`, []);
}

function startWorkers(boss: PgBoss, { handlers = {}, onError }: JobsOptions): Map<string, QueueWorker> {
  const workers = new Map<string, QueueWorker>();
  for (const [queue, handler] of Object.entries(handlers) as [QueueName, (data: object) => Promise<void>][]) {
    const worker = new QueueWorker(boss, {
      queue,
      handler,
      concurrency: CONCURRENCY[queue],
      pollMs: POLL_MS[openedDatabase().kind],
      deadlineMs: (SETTINGS.expireInSeconds - 5) * 1000,
      onError,
    });
    worker.start();
    workers.set(queue, worker);
  }
  return workers;
}

function startSchedules(boss: PgBoss, { schedules = {}, onError }: JobsOptions): NodeJS.Timeout | null {
  const entries = Object.entries(schedules) as [QueueName, number][];
  if (entries.length === 0) return null;
  const tick = async () => {
    for (const [queue, everySeconds] of entries) {
      try {
        await boss.send(queue, {}, { singletonKey: "schedule", singletonSeconds: everySeconds });
        nudge(queue);
      } catch (error) {
        onError(error, queue);
      }
    }
  };
  void tick();
  return setInterval(() => void tick(), SCHEDULE_TICK_MS);
}

/**
 * Takes no new job, waits for the running ones. What is not done by then is taken up again after its lease.
 * @param timeoutMs longest wait
 */
export async function stopJobs(timeoutMs = 15_000): Promise<void> {
  const runner = slot().current;
  if (runner === null) return;
  slot().current = null;
  if (runner.timer !== null) clearInterval(runner.timer);
  await Promise.all([...runner.workers.values()].map((worker) => worker.stop(timeoutMs)));
  await runner.boss.stop({ graceful: false });
}

/** For readiness: are the queue's tables there. */
export async function isQueueReady(): Promise<boolean> {
  const { rows } = await rawExecutor().executeSql(`SELECT to_regclass($1) IS NOT NULL AS ready`, [`${SCHEMA}.job`]);
  return rows[0]?.["ready"] === true;
}
