import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { db, openedDatabase, rawExecutor } from "./db.server";
import { enqueue, isQueueReady, type JobsOptions, listWithoutJob, nudge, startJobs, stopJobs } from "./jobs.server";

await testDatabase();

interface JobRow {
  readonly name: string;
  readonly state: string;
  readonly data: Record<string, string>;
  readonly wait: number;
}

function jobs(): Promise<JobRow[]> {
  return db().$queryRaw`
    SELECT name, state::text AS state, data, round(EXTRACT(epoch FROM start_after - now()))::int AS wait
    FROM marktplatz_queue.job ORDER BY created_on, id`;
}

async function stateOf(deliveryId: string): Promise<string | undefined> {
  return (await jobs()).find(({ data }) => data["deliveryId"] === deliveryId)?.state;
}

const errors: string[] = [];
function start(options: Pick<JobsOptions, "handlers" | "schedules">): Promise<void> {
  return startJobs({
    mode: "inline",
    onError: (error) => errors.push(error instanceof Error ? error.message : "unknown"),
    ...options,
  });
}

function put(deliveryId: string, options?: { startAfterSeconds: number }) {
  return db().$transaction((tx) => enqueue(tx, "mail.deliver", { deliveryId }, options));
}

const soon = { timeout: 15_000, interval: 10 };

beforeEach(async () => {
  errors.length = 0;
  await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
});
afterEach(() => stopJobs());

describe("enqueue", () => {
  test("a job exists exactly if the transaction commits", async () => {
    await expect(
      db().$transaction(async (tx) => {
        await enqueue(tx, "mail.deliver", { deliveryId: "lost" });
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await put("kept");
    expect((await jobs()).map(({ name, state, data }) => ({ name, state, data }))).toEqual([
      { name: "mail.deliver", state: "created", data: { deliveryId: "kept" } },
    ]);
  });

  test("what already waits is not put in twice, other data are", async () => {
    await put("a");
    await put("a");
    await put("b", { startAfterSeconds: 90 });
    expect((await jobs()).map(({ data, wait }) => [data["deliveryId"], wait > 80])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  test("says which payloads have no job", async () => {
    await put("a");
    await put("b", { startAfterSeconds: 90 });
    const payloads = ["a", "b", "c'); DROP TABLE x; --"].map((deliveryId) => ({ deliveryId }));
    const missing = await db().$transaction((tx) => listWithoutJob(tx, "mail.deliver", payloads));
    expect(missing).toEqual([payloads[2]]);
    expect(await db().$transaction((tx) => listWithoutJob(tx, "mail.deliver", []))).toEqual([]);
  });

  test("the migrated database has the queue", async () => {
    expect(await isQueueReady()).toBe(true);
  });
});

describe("working", () => {
  test("a nudge after the commit is enough, long before the next poll", async () => {
    const done: string[] = [];
    await start({ handlers: { "mail.deliver": async ({ deliveryId }) => void done.push(deliveryId) } });
    for (const id of ["1", "2", "3", "4", "5", "6", "7"]) await put(id);
    const begun = performance.now();
    nudge("mail.deliver");
    await vi.waitFor(() => expect([...done].sort()).toEqual(["1", "2", "3", "4", "5", "6", "7"]), soon);
    // the embedded database is polled every 5 seconds
    if (openedDatabase().kind === "embedded") expect(performance.now() - begun).toBeLessThan(4_500);
    await vi.waitFor(
      async () => expect(new Set((await jobs()).map(({ state }) => state))).toEqual(new Set(["completed"])),
      soon,
    );
  });

  test("at most four at the same time", async () => {
    let running = 0;
    let most = 0;
    const handler = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await start({ handlers: { "mail.deliver": handler } });
    await db().$transaction(async (tx) => {
      for (let index = 0; index < 20; index += 1) await enqueue(tx, "mail.deliver", { deliveryId: String(index) });
    });
    nudge("mail.deliver");
    await vi.waitFor(async () => expect((await jobs()).every(({ state }) => state === "completed")).toBe(true), soon);
    expect(most).toBeLessThanOrEqual(4);
  });

  test("a job that fails is retried later; its error is reported and not stored", async () => {
    let failures = 1;
    await start({
      handlers: {
        "mail.deliver": async () => {
          if (failures-- > 0) throw new Error("secret of ada@land.example");
        },
      },
    });
    await put("x");
    nudge("mail.deliver");
    await vi.waitFor(async () => expect(await stateOf("x")).toBe("retry"), soon);
    expect(errors).toEqual(["secret of ada@land.example"]);
    const [row] = await db().$queryRaw<{ text: string; wait: number }[]>`
      SELECT output::text AS text, EXTRACT(epoch FROM start_after - now())::int AS wait FROM marktplatz_queue.job`;
    expect(row?.text).not.toContain("ada");
    expect(row?.wait).toBeGreaterThanOrEqual(4);
    await db().$executeRaw`UPDATE marktplatz_queue.job SET start_after = now() - interval '1 second'`;
    nudge("mail.deliver");
    await vi.waitFor(async () => expect(await stateOf("x")).toBe("completed"), soon);
  });

  test("stopping waits for the job in hand and takes no new one", async () => {
    const done: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const started: string[] = [];
    await start({
      handlers: {
        "mail.deliver": async ({ deliveryId }) => {
          started.push(deliveryId);
          await held;
          done.push(deliveryId);
        },
      },
    });
    await put("in hand");
    nudge("mail.deliver");
    await vi.waitFor(() => expect(started).toEqual(["in hand"]), soon);
    const stopping = stopJobs();
    await put("too late");
    nudge("mail.deliver");
    release();
    await stopping;
    expect(done).toEqual(["in hand"]);
    expect(await stateOf("in hand")).toBe("completed");
    expect(await stateOf("too late")).toBe("created");
  });

  test("what a killed process left behind is taken up after its lease, on the embedded database at once", async () => {
    await put("orphan");
    const age = openedDatabase().kind === "embedded" ? "1 second" : "1 hour";
    await rawExecutor().executeSql(
      `UPDATE marktplatz_queue.job SET state = 'active', started_on = now() - interval '${age}', retry_delay = 0, retry_backoff = false`,
      [],
    );
    const done: string[] = [];
    await start({ handlers: { "mail.deliver": async ({ deliveryId }) => void done.push(deliveryId) } });
    if (openedDatabase().kind === "postgres") await expireLeases();
    nudge("mail.deliver");
    await vi.waitFor(() => expect(done).toEqual(["orphan"]), soon);
  });

  test("a scheduled queue runs once per slot, however often it is asked", async () => {
    let runs = 0;
    const handler = async () => {
      runs += 1;
    };
    const options = { handlers: { "mail.sweep": handler }, schedules: { "mail.sweep": 3_600 } };
    await start(options);
    await vi.waitFor(() => expect(runs).toBe(1), soon);
    await stopJobs();
    await start(options);
    nudge("mail.sweep");
    await put(randomUUID());
    await stopJobs();
    expect((await jobs()).filter(({ name }) => name === "mail.sweep").map(({ state }) => state)).toEqual(["completed"]);
    expect(runs).toBe(1);
  });

  test("a database that goes away during a job ends in a report, not in an unhandled rejection", async () => {
    const raw = rawExecutor();
    await start({
      handlers: {
        "mail.deliver": async () => {
          vi.spyOn(raw, "executeSql").mockRejectedValue(new Error("Connection terminated"));
        },
      },
    });
    await put("x");
    nudge("mail.deliver");
    await vi.waitFor(() => expect(errors).toEqual(["Connection terminated", "Connection terminated"]), soon);
    vi.restoreAllMocks();
    expect(await stateOf("x")).toBe("active");
  });
});

/** As pg-boss's maintenance does every 15 seconds. */
async function expireLeases(): Promise<void> {
  const { default: PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    schema: "marktplatz_queue",
    db: { executeSql: (text: string, values?: unknown[]) => rawExecutor().executeSql(text, values) },
    migrate: false,
    schedule: false,
    supervise: false,
  });
  await boss.maintain();
}
