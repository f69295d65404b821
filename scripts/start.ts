import cluster from "node:cluster";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { closeDatabase, openDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { isFirstProcess, startProcesses } from "./processes";
import { chooseFreePort, prepareDatabase, serve } from "./serve";
import { printWelcome } from "./welcome";

async function serveBuild(options: { ready: Promise<unknown>; isBackgroundHere: boolean }): Promise<void> {
  const [build] = await Promise.all([import("virtual:remix/server-build"), options.ready]);
  await serve({
    build,
    mode: "production",
    assets: { folder: join(process.cwd(), "build/client") },
    isBackgroundHere: options.isBackgroundHere,
  });
}

if (cluster.isWorker) {
  await serveBuild({ ready: openDatabase(), isBackgroundHere: isFirstProcess() });
} else {
  await chooseFreePort();
  const { webConcurrency } = env();
  if (webConcurrency === 1) {
    await serveBuild({ ready: prepareDatabase(), isBackgroundHere: true });
    await printWelcome();
  } else {
    await prepareDatabase();
    await startProcesses(webConcurrency, fileURLToPath(import.meta.url));
    await printWelcome();
    await closeDatabase();
  }
}
