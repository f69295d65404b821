import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { demoPassword } from "~prisma/factories";
import { type AppProcess, createDatabase, startApp } from "./app-process";

/** The server with two accounts: the owner migrates, the program runs with the lesser rights of `marktplatz_app`. */
let app: AppProcess;
let ownerUrl: string;
const name = `program_${randomBytes(6).toString("hex")}`;

async function asOwner<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  ownerUrl = await createDatabase(inject("postgresUrl"));
  const password = randomBytes(16).toString("hex");
  // The role comes with the first migration of any database on this server; an operator makes it the same way.
  await asOwner(`DO $$ BEGIN CREATE ROLE marktplatz_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await asOwner(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' IN ROLE marktplatz_app`);
  const programUrl = Object.assign(new URL(ownerUrl), { username: name, password }).href;
  app = await startApp({ DATABASE_URL: programUrl, DATABASE_MIGRATION_URL: ownerUrl, DEMO: "1" });
});
afterAll(async () => {
  await app.stop();
  await asOwner(`REVOKE marktplatz_app FROM ${name}; DROP ROLE ${name}`);
});

test("migrates, loads its data, is ready and works", async () => {
  expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  const signedIn = await fetch(`${app.url}/anmelden`, {
    method: "POST",
    headers: { Origin: app.url },
    body: new URLSearchParams({ email: "nw-koordination@nw.example", password: demoPassword }),
    redirect: "manual",
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(";", 1)[0])
    .join("; ");
  for (const [path, status] of [
    ["/arbeitskorb", 200],
    ["/anschluesse", 200],
    ["/land/protokoll", 200],
    ["/betrieb", 403],
  ] as const)
    expect([path, (await fetch(`${app.url}${path}`, { headers: { Cookie: cookie } })).status]).toEqual([path, status]);
  const [row] = await asOwner<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Event" WHERE type = 'access.refused' AND data->>'route' = '/betrieb'`,
  );
  expect(row?.count).toBe(1);
  const connections = await asOwner<{ usename: string }>(
    `SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  expect(connections).toEqual([{ usename: name }]);
});
