import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { loadReferenceData } from "./load";
import { tables } from "./tables";

const { client: db } = await testDatabase();
const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** Forgets the last load, so that the next one compares every row. */
async function forgetLoads() {
  await db.catalogueImport.deleteMany({ where: { kind: "reference" } });
}

async function recordImport(kind: "ozg" | "leika" | "areas" | "keys") {
  const counts = { total: 0, added: 0, changed: 0, gone: 0, unchanged: 0 };
  await db.catalogueImport.create({
    data: { kind, fileName: "test.csv", fileHash: "0", importedBy: "Test", ...counts },
  });
}

beforeAll(async () => {
  expect(await loadReferenceData(db)).toEqual({ added: total, changed: 0 });
});

describe("loadReferenceData", () => {
  it("fills all tables, and names the run in the list of imports", async () => {
    expect(await db.state.count()).toBe(17);
    expect(await db.topicField.count()).toBe(14);
    expect(await db.situation.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } })).toEqual([
      { kind: "life", _count: 35 },
      { kind: "business", _count: 17 },
      { kind: "cross", _count: 3 },
    ]);
    expect(await db.ozgService.count({ where: { situationSlug: null } })).toBe(0);
    expect(await db.allocationShare.count()).toBe(64);
    const sums = await db.$queryRaw<{ kind: string; year: number; total: string }[]>`
      SELECT s.kind::text, s.year, sum(v.value)::text AS total FROM "AllocationKeySet" s
      JOIN "AllocationShare" v ON v."keySetId" = s.id GROUP BY s.kind, s.year ORDER BY s.kind, s.year`;
    expect(sums.map(({ kind, year, total }) => `${kind} ${year}: ${total}`)).toEqual([
      "koenigstein 2014: 100.00000",
      "koenigstein 2015: 100.00000",
      "koenigstein 2016: 100.00000",
      "inhabitants 2019: 83166711.00000",
    ]);
    expect(await db.catalogueImport.findMany({ where: { kind: "reference" } })).toMatchObject([
      { total, added: total, changed: 0, gone: 0, unchanged: 0 },
    ]);
  });

  it("does nothing when the data are known, and changes no row when it compares them", async () => {
    expect(await loadReferenceData(db)).toBeNull();
    await forgetLoads();
    expect(await loadReferenceData(db)).toEqual({ added: 0, changed: 0 });
  });

  it("mends what differs and adds what is missing", async () => {
    await db.topicField.update({ where: { slug: "umwelt" }, data: { name: "Umwelt (alt)" } });
    await db.checklistItem.deleteMany({ where: { code: "TEC-11" } });
    await forgetLoads();
    expect(await loadReferenceData(db)).toEqual({ added: 1, changed: 1 });
    expect(await db.topicField.findUniqueOrThrow({ where: { slug: "umwelt" } })).toMatchObject({ name: "Umwelt" });
  });

  it("leaves rows alone that an import made newer", async () => {
    await db.ozgService.update({ where: { ozgId: "10480" }, data: { name: "Neuer Name" } });
    await db.administrativeService.update({ where: { leikaKey: "99089007001000" }, data: { name: "Neuer Schlüssel" } });
    await db.state.update({ where: { code: "NW" }, data: { municipalities: 1 } });
    await db.allocationShare.updateMany({ where: { stateCode: "NW", keySet: { year: 2016 } }, data: { value: 1 } });
    for (const kind of ["ozg", "leika", "areas", "keys"] as const) await recordImport(kind);
    await forgetLoads();
    expect(await loadReferenceData(db)).toEqual({ added: 0, changed: 0 });
    expect(await db.ozgService.findUniqueOrThrow({ where: { ozgId: "10480" } })).toMatchObject({
      name: "Neuer Name",
    });
    expect(await db.state.findUniqueOrThrow({ where: { code: "NW" } })).toMatchObject({ municipalities: 1 });
  });
});
