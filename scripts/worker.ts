import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { GRACE_MS, stopInGoodOrder } from "~/platform/shutdown.server";
import { startBackgroundJobs, stopBackgroundJobs } from "./jobs";
import { prepareDatabase } from "./serve";

class NeedsServer extends Error {
  override name = "NeedsServer";
}

// The embedded database belongs to one process; the web server does the background work there.
if (env().databaseUrl === null)
  throw new NeedsServer(
    "„npm run worker“ braucht einen PostgreSQL-Server (DATABASE_URL). Ohne ihn arbeitet npm start alles selbst ab.",
  );

await prepareDatabase();
await startBackgroundJobs({ mode: "inline" });
stopInGoodOrder(async () => {
  await stopBackgroundJobs(GRACE_MS - 2_000);
  await closeDatabase();
});
console.log("Hintergrundarbeit läuft (beenden mit Strg+C).");
