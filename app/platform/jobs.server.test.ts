import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PgBoss from "pg-boss";
import { expect, test } from "vitest";

const migration = readFileSync("prisma/migrations/20261124120000_job_queue/migration.sql", "utf8");
const migrations = readdirSync("prisma/migrations")
  .map((name) => `prisma/migrations/${name}/migration.sql`)
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, "utf8"));
const words = (sql: string) => sql.replace(/\s+/g, " ").trim();

test("the migration makes exactly the tables of the installed pg-boss", () => {
  const plan = PgBoss.getConstructionPlans("marktplatz_queue");
  const firstStatement = plan.indexOf("CREATE SCHEMA");
  const body = plan.slice(firstStatement, plan.lastIndexOf("COMMIT;"));
  expect(words(body).length).toBeGreaterThan(4_000);
  expect(words(migration)).toContain(words(body));
});

test("the migration carries the schema version that pg-boss checks at start", () => {
  const { schema } = createRequire(import.meta.url)("pg-boss/version.json") as { schema: number };
  expect(migration).toContain(`INSERT INTO marktplatz_queue.version(version) VALUES ('${schema}')`);
});

test.each(["outbox.dispatch", "mail.deliver", "mail.sweep", "account.sweep"])(
  "one migration makes the queue %s",
  (queue) => {
    const makers = migrations.filter((sql) => sql.includes(`create_queue('${queue}', '{"policy":"short"}')`));
    expect(makers).toHaveLength(1);
  },
);
