import type { TestProject } from "vitest/node";
import { type Database, openPostgres } from "~/platform/db.server";
import { startPostgres } from "../../scripts/postgres-server";
import { fillMigrated, fillReference, TEMPLATES } from "./templates";

/** Starts one real server for all test files and prepares the databases that they are cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const admin = await openPostgres(server.url);
  try {
    await prepare(admin, server.url, { name: TEMPLATES.migrated, from: "template0", fill: fillMigrated });
    await prepare(admin, server.url, { name: TEMPLATES.reference, from: TEMPLATES.migrated, fill: fillReference });
  } finally {
    await admin.close();
  }
  project.provide("testTemplates", { kind: "postgres", url: server.url });
  return () => server.stop();
}

async function prepare(
  admin: Database,
  url: string,
  template: { name: string; from: string; fill: (database: Database) => Promise<void> },
): Promise<void> {
  await admin.raw.executeSql(`CREATE DATABASE ${template.name} TEMPLATE ${template.from}`);
  const database = await openPostgres(databaseUrl(url, template.name));
  try {
    await template.fill(database);
  } finally {
    await database.close();
  }
}

function databaseUrl(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
