import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { afterAll, inject } from "vitest";
import { type Database, embeddedDatabase, installDatabase, openPostgres } from "~/platform/db.server";
import { createPGlite } from "~/platform/db-pglite.server";
import { TEMPLATES } from "./templates";

export interface TestDatabaseOptions {
  /** with the hand-written reference data (Länder, Themenfelder, OZG-Leistungen …) */
  readonly reference?: boolean;
}

/**
 * A migrated database for this test file, installed as the one of the process (`db()`), closed after the last test:
 * `const database = await testDatabase();` at the top level of the file.
 */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<Database> {
  const database = await createTestDatabase(options);
  installDatabase(database);
  afterAll(async () => {
    installDatabase(null);
    await database.close();
  });
  return database;
}

/** One more database beside that of the process; the caller closes it. */
export function createTestDatabase({ reference = false }: TestDatabaseOptions = {}): Promise<Database> {
  const templates = inject("testTemplates");
  const name = reference ? "reference" : "migrated";
  return templates.kind === "pglite" ? fromDump(templates[name]) : cloned(templates.url, TEMPLATES[name]);
}

async function fromDump(file: string): Promise<Database> {
  return embeddedDatabase(await createPGlite({ dump: await openAsBlob(file) }));
}

async function cloned(serverUrl: string, template: string): Promise<Database> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const database = await openPostgres(Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href);
  return {
    ...database,
    close: async () => {
      await database.close();
      await runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runOnServer(url: string, sql: string): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
