import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../scripts/postgres-server";

declare module "vitest" {
  export interface ProvidedContext {
    /** a real PostgreSQL server for the started application */
    postgresUrl: string;
  }
}

/** Builds what `npm start` would build, once, so that no test waits for it, and starts a PostgreSQL server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const server = await startPostgres();
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}
