import { afterEach, describe, expect, test } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { MigrationError, migrate, migrationStatus } from "./migrate.server";
import { readMigrations } from "./migrate-folder.server";
import { dropAll, resetDatabase } from "./migrate-reset.server";

const database = await testDatabase();

describe("migrations", () => {
  test("leave nothing to do on a migrated database", async () => {
    const status = await migrationStatus(database);
    expect(status.applied).toContain("20261124120000_foundation");
    expect({ ...status, applied: [] }).toEqual({ applied: [], pending: [], unknown: [], changed: [], failed: [] });
    expect(await migrate(database)).toEqual([]);
  });
});

describe("an empty database", () => {
  test("is migrated once when several begin at the same time", async () => {
    await dropAll(database);
    const results = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    const names = (await readMigrations()).map(({ name }) => name);
    expect(results.filter((applied) => applied.length > 0)).toEqual([names]);
    expect(await migrationStatus(database)).toMatchObject({ applied: names, pending: [], failed: [] });
  });

  test("comes back by a reset, also from a record that cannot be emptied otherwise", async () => {
    const subjectId = crypto.randomUUID();
    const event = {
      type: "test.done",
      subjectKind: "test",
      subjectId,
      visibility: "internal",
      actorName: "Test",
    } as const;
    await database.client.event.create({ data: event });
    await expect(database.raw.executeSql(`UPDATE "Event" SET reason = 'later'`)).rejects.toThrow(/append-only/);
    await expect(database.raw.executeSql(`DELETE FROM "Event"`)).rejects.toThrow(/append-only/);
    await resetDatabase(database);
    expect(await database.client.event.count()).toBe(0);
  });
});

describe("a history that does not fit is refused and left alone", () => {
  afterEach(() => resetDatabase(database));

  test.each([
    ["changed afterwards", "UPDATE _prisma_migrations SET checksum = 'other'", /nachträglich geändert/],
    [
      "newer than the program",
      "UPDATE _prisma_migrations SET migration_name = '9_future'",
      /neuer als dieses Programm/,
    ],
    ["interrupted", "UPDATE _prisma_migrations SET finished_at = NULL", /nicht beendet/],
  ])("%s", async (_name, sql, message) => {
    await database.raw.executeSql(sql);
    await expect(migrate(database)).rejects.toThrow(message);
    await expect(migrate(database)).rejects.toThrow(MigrationError);
  });
});

describe("transactions", () => {
  test("one that a failed statement has ended is not reported as committed", async () => {
    const { client } = database;
    const written = client.$transaction(async (tx) => {
      await tx.referenceCounter.create({ data: { name: "lost", value: 1 } });
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => "overlooked");
    });
    await expect(written).rejects.toThrow();
    expect(await client.referenceCounter.count({ where: { name: "lost" } })).toBe(0);
  });

  test("times come back as they were written, whatever the time zone of the server", async () => {
    const at = new Date("2026-07-01T12:34:56.789Z");
    const { id } = await database.client.caughtMail.create({
      data: { receivedAt: at, envelopeFrom: "a@example", envelopeTo: [], raw: "" },
    });
    const [row] = await database.client.$queryRaw<{ epoch: number }[]>`
      SELECT extract(epoch FROM "receivedAt")::float8 AS epoch
        FROM "CaughtMail" WHERE id = ${id}::uuid`;
    expect(row?.epoch).toBe(at.getTime() / 1_000);
    expect(await database.client.caughtMail.findFirst({ where: { id } })).toMatchObject({ receivedAt: at });
  });

  test("at most one running connection of a Land to an offering; an ended one may be followed by another", async () => {
    const indexes = await database.client.$queryRaw<{ definition: string }[]>`
      SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index WHERE indexrelid = '"Connection_active_key"'::regclass`;
    expect(indexes[0]?.definition).toMatch(
      /^CREATE UNIQUE INDEX .*"offeringId", "stateCode"\).*terminated.*rejected.*withdrawn/,
    );
  });
});

describe("German order", () => {
  test("puts umlauts where a German reader looks for them, lower case beside upper case", async () => {
    const names = ["Zebra", "öl", "Äpfel", "Oma", "Apfel", "Straße", "Strasse"];
    await database.client.topicField.createMany({
      data: names.map((name, position) => ({ slug: `t${position}`, name, position })),
    });
    const sorted = await database.client.topicField.findMany({ orderBy: { name: "asc" }, select: { name: true } });
    expect(sorted.map(({ name }) => name)).toEqual(["Apfel", "Äpfel", "öl", "Oma", "Strasse", "Straße", "Zebra"]);
  });
});
