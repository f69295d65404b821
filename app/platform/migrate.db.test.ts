import { describe, expect, test } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { migrate, migrationStatus } from "./migrate.server";

const database = await testDatabase();

describe("migrations", () => {
  test("leave nothing to do on a migrated database", async () => {
    const status = await migrationStatus(database);
    expect(status.applied).toContain("20261124120000_foundation");
    expect({ ...status, applied: [] }).toEqual({ applied: [], pending: [], unknown: [], changed: [], failed: [] });
    expect(await migrate(database)).toEqual([]);
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
