import { openedDatabase } from "~/platform/db.server";
import { isQueueReady } from "~/platform/jobs.server";
import { isStopping } from "~/platform/lifecycle.server";
import { log } from "~/platform/log.server";
import { migrationStatus } from "~/platform/migrate.server";

type Check = () => Promise<boolean>;

/** May this process get requests? Each check is one short query. */
const CHECKS: Readonly<Record<string, Check>> = {
  database: async () => {
    await openedDatabase().client.$queryRaw`SELECT 1`;
    return true;
  },
  migrations: async () => {
    const { pending, failed } = await migrationStatus(openedDatabase());
    return pending.length === 0 && failed.length === 0;
  },
  queue: isQueueReady,
  process: async () => !isStopping(),
};

async function passes(name: string, check: Check): Promise<boolean> {
  return check().catch((error: unknown) => {
    log().warn({ err: error, check: name }, "not ready");
    return false;
  });
}

export async function loader(): Promise<Response> {
  const results = await Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => [name, (await passes(name, check)) ? "ok" : "failed"] as const),
  );
  const isReady = results.every(([, result]) => result === "ok");
  return Response.json(
    { status: isReady ? "ready" : "unavailable", checks: Object.fromEntries(results) },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
