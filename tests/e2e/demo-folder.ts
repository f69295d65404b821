import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../http/app-process";

/* Every embedded server of these tests begins with a copy of one folder with demo data, which is made once. */

/** Workers inherit the environment of the process that made the folder. */
const VARIABLE = "MARKTPLATZ_TEST_DEMO_FOLDER";

/** Absent where nobody made one: then a server loads its demo data itself. */
export function demoFolder(): string | undefined {
  return process.env[VARIABLE];
}

/** Without a worker, so that no job has run yet: what falls due by time is done by the server of each test. */
export default async function makeDemoFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "marktplatz-demo-"));
  const app = await startApp({ DEMO: "1", DATA_DIR: folder, WORKER: "off" });
  await app.stop();
  process.env[VARIABLE] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
