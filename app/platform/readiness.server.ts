import { openedDatabase } from "./db.server";
import { isQueueReady } from "./jobs.server";
import { isStopping } from "./lifecycle.server";
import { log } from "./log.server";
import { migrationStatus } from "./migrate.server";

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

/** All checks at once; one that throws has failed and stands in the log. */
export async function checkReadiness(): Promise<{ isReady: boolean; checks: Record<string, "ok" | "failed"> }> {
  const results = await Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => [name, (await passes(name, check)) ? "ok" : "failed"] as const),
  );
  return { isReady: results.every(([, result]) => result === "ok"), checks: Object.fromEntries(results) };
}
