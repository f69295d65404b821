import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PgBoss from "pg-boss";
import { expect, test } from "vitest";

const migration = readFileSync("prisma/migrations/20261124120000_job_queue/migration.sql", "utf8");
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
  "the migration makes the queue %s",
  (queue) => {
    expect(migration).toContain(`create_queue('${queue}', '{"policy":"short"}')`);
  },
);
