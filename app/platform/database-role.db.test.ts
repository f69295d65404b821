import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, inject, test } from "vitest";
import { createOffering, createPerson } from "~prisma/factories";
import { createTestDatabase } from "../../tests/setup/database";
import { type Database, installDatabase, openPostgres } from "./db.server";
import { recordEvent } from "./events.server";
import { startJobs, stopJobs } from "./jobs.server";
import { migrate } from "./migrate.server";
import { resetDatabase } from "./migrate-reset.server";
import { inTransaction, systemActor } from "./transaction.server";

/*
 * The record is append-only twice: by triggers for everybody, and by rights for the account of the running program. The
 * second is what counts when somebody takes that account over: it could drop no trigger either.
 */

const owner = await createTestDatabase({ reference: true });
afterAll(() => owner.close());
const templates = inject("testTemplates");

type Right = "SELECT" | "INSERT" | "UPDATE" | "DELETE" | "TRUNCATE" | "TRIGGER" | "REFERENCES";
const ALL: readonly Right[] = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES"];
const READ_AND_WRITE = ["SELECT", "INSERT", "UPDATE", "DELETE"];

async function rightsByTable(): Promise<Map<string, string[]>> {
  const { rows } = await owner.raw.executeSql(
    `SELECT c.oid::regclass::text AS name,
            array_to_string(ARRAY(SELECT r FROM unnest($1::text[]) r WHERE has_table_privilege('marktplatz_app', c.oid, r)), ',') AS rights
       FROM pg_class c
      WHERE c.relnamespace IN ('public'::regnamespace, 'marktplatz_queue'::regnamespace) AND c.relkind IN ('r', 'p')`,
    [ALL],
  );
  return new Map(rows.map((row) => [String(row["name"]), String(row["rights"]).split(",")]));
}

describe("the rights of marktplatz_app", () => {
  test("are: read and add to the record, read what was migrated, read and write the rest, and nothing else", async () => {
    const rights = await rightsByTable();
    expect(rights.size).toBeGreaterThan(40);
    expect(rights.get('"Event"')).toEqual(["SELECT", "INSERT"]);
    expect(rights.get("_prisma_migrations")).toEqual(["SELECT"]);
    const others = [...rights].filter(([name]) => name !== '"Event"' && name !== "_prisma_migrations");
    expect(others.filter(([, list]) => String(list) !== String(READ_AND_WRITE))).toEqual([]);
  });

  test("cover tables of later migrations", async () => {
    await owner.raw.executeSql(`CREATE TABLE "LaterTable" (id int)`);
    expect((await rightsByTable()).get('"LaterTable"')).toEqual(READ_AND_WRITE);
    await owner.raw.executeSql(`DROP TABLE "LaterTable"`);
  });

  test("do not include granting rights", async () => {
    const { rows } = await owner.raw.executeSql(
      `SELECT has_function_privilege('marktplatz_app', 'grant_application_rights()', 'EXECUTE') AS may,
              has_schema_privilege('marktplatz_app', 'public', 'CREATE') AS "mayCreate"`,
    );
    expect(rows).toEqual([{ may: false, mayCreate: false }]);
  });
});

/** The embedded database has one account: what follows needs a server. */
if (templates.kind === "postgres") {
  const name = `program_${randomBytes(6).toString("hex")}`;
  const password = randomBytes(16).toString("hex");
  await owner.raw.executeSql(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' IN ROLE marktplatz_app`);
  const { rows } = await owner.raw.executeSql("SELECT current_database() AS name");
  const url = Object.assign(new URL(templates.url), {
    pathname: `/${rows[0]?.["name"]}`,
    username: name,
    password,
  }).href;
  const program: Database = await openPostgres(url);
  installDatabase(program);
  afterAll(async () => {
    installDatabase(null);
    await program.close();
    await owner.raw.executeSql(`DROP ROLE ${name}`);
  });

  describe("an account in that role", () => {
    const someEvent = { type: "test.done", subjectKind: "test", subjectId: crypto.randomUUID() } as const;

    test("does what the program does: people, offerings, events, jobs", async () => {
      const { offering } = await inTransaction(systemActor, async (tx) => {
        const author = await createPerson(tx, { stateCode: "RP" });
        return createOffering(tx, { author });
      });
      await inTransaction(systemActor, (tx, actor) => recordEvent(tx, actor, { ...someEvent, visibility: "internal" }));
      await program.client.offering.update({ where: { id: offering.id }, data: { publication: "retired" } });
      expect(await program.client.event.count({ where: { type: "test.done" } })).toBe(1);
      expect(await program.client.outboxEntry.count()).toBe(1);
    });

    test("works off the queue, maintenance included", async () => {
      const problems: unknown[] = [];
      const done = new Promise((resolve) => {
        void startJobs({
          mode: "inline",
          handlers: { "outbox.dispatch": async (job) => resolve(job.eventId) },
          schedules: { "mail.sweep": 60 },
          onError: (error) => problems.push(error),
        });
      });
      expect(await done).toMatch(/^[0-9a-f-]{36}$/);
      await stopJobs();
      expect(problems).toEqual([]);
    });

    test.each([
      `UPDATE "Event" SET reason = 'x'`,
      `DELETE FROM "Event"`,
      `TRUNCATE "Event" CASCADE`,
      `ALTER TABLE "Event" DISABLE TRIGGER ALL`,
      `DROP TRIGGER "Event_no_change" ON "Event"`,
      `DROP TABLE "Event" CASCADE`,
      `CREATE TABLE "Own" (id int)`,
      `SELECT "grant_application_rights"()`,
      `UPDATE _prisma_migrations SET checksum = 'x'`,
    ])("is refused: %s", async (sql) => {
      await expect(program.raw.executeSql(sql)).rejects.toMatchObject({ code: "42501" });
    });

    test("finds nothing to migrate, and may not migrate", async () => {
      expect(await migrate(program)).toEqual([]);
      await expect(resetDatabase(program)).rejects.toMatchObject({ code: "42501" });
    });
  });
}
