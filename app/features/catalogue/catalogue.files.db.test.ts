import { afterAll, describe, expect, it } from "vitest";
import { type Database, installDatabase } from "~/platform/db.server";
import { systemActor } from "~/platform/transaction.server";
import { catalogueFiles } from "../../../tests/catalogue/catalogue-files";
import { createTestDatabase } from "../../../tests/setup/database";
import { readCsv } from "./catalogue.csv.rules";
import { runImport } from "./catalogue.import.server";
import { type FileKind, fileKinds } from "./catalogue.plan.rules";
import { previewImport } from "./catalogue.preview.queries.server";
import { searchOzgServices } from "./catalogue.search.queries.server";

/** "All four real files" of the acceptance: the small list of keys comes on top. */
const MAX_TOTAL_MS = { embedded: 60_000, postgres: 20_000 } as const;
const TIMEOUT_MS = 120_000;

describe.each(catalogueFiles)("import of $name", async (files) => {
  const database = await createTestDatabase({ reference: true });
  afterAll(() => database.close());
  const { client } = database;

  it(
    "takes every row, and a second run changes nothing",
    async () => {
      const startedAt = performance.now();
      for (const kind of fileKinds) {
        const { counts } = await carryOut(database, kind, files.read(kind));
        expect({ kind, total: counts.total }).toEqual({ kind, total: files.rows[kind] });
      }
      expect(performance.now() - startedAt).toBeLessThan(MAX_TOTAL_MS[database.kind]);
      for (const kind of fileKinds) {
        const { counts } = await carryOut(database, kind, files.read(kind));
        expect({ kind, ...counts }).toEqual({ kind, ...unchanged(files.rows[kind]) });
      }
    },
    TIMEOUT_MS,
  );

  it("holds exactly what the files hold", async () => {
    const current = { withdrawnAt: null };
    expect(await client.ozgService.count({ where: current })).toBe(files.rows.ozg);
    expect(await client.administrativeService.count({ where: current })).toBe(files.rows.leika);
    expect(await client.administrativeService.count({ where: { ...current, leikaKey: { not: null } } })).toBe(
      files.keyedServices,
    );
    expect(await client.itplrDecision.count({ where: current })).toBe(files.rows.decisions);
    const levels = await client.territorialAuthority.groupBy({ by: ["level"], where: current, _count: true });
    expect(Object.fromEntries(levels.map(({ level, _count }) => [level, _count]))).toEqual(files.areas);
  });

  it("has sums that the sources state", async () => {
    const sums = await client.territorialAuthority.groupBy({ by: ["level"], _sum: { inhabitants: true } });
    const sumOf = (level: string) => sums.find((row) => row.level === level)?._sum.inhabitants;
    expect(sumOf("state")).toBe(files.inhabitants);
    expect(sumOf("district")).toBe(files.inhabitants);
    expect(sumOf("municipality")).toBe(files.inhabitants);
    const uninhabited = await client.territorialAuthority.count({ where: { level: "municipality", textCode: "66" } });
    expect(uninhabited).toBe(files.uninhabited);
    for (const year of files.keyYears) {
      const shares = await client.allocationShare.findMany({ where: { keySet: { kind: "koenigstein", year } } });
      expect(shares).toHaveLength(16);
      const parts = shares.reduce((sum, { value }) => sum + Number(value.times(100_000).toFixed()), 0);
      expect(parts).toBe(10_000_000);
    }
  });

  // The other two name places and things with letters that no single-byte encoding of Western Europe has (Chóśebuz).
  it.each<FileKind>(["ozg", "leika", "keys"])(
    "%s in Windows-1252 with semicolons is the same file",
    async (kind) => {
      const bytes = windows1252(semicolons(await recordsOf(files.read(kind))));
      await expectSame(kind, bytes, "ISO-8859-1 / Windows-1252");
    },
    TIMEOUT_MS,
  );

  it.each(fileKinds)(
    "%s in UTF-8 with byte order mark and semicolons is the same file",
    async (kind) => {
      const bytes = utf8(`\ufeff${semicolons(await recordsOf(files.read(kind)))}`);
      await expectSame(kind, bytes, "UTF-8 mit BOM");
    },
    TIMEOUT_MS,
  );

  async function expectSame(kind: FileKind, bytes: Uint8Array, encoding: string): Promise<void> {
    const { plan, file } = await previewImport(client, { kind, bytes });
    expect(file).toMatchObject({ encoding, delimiter: ";", errors: [] });
    expect(plan).toMatchObject({ added: [], changed: [], gone: [], unchanged: files.rows[kind] });
  }

  it("finds every service by its number, and the one that has a key by the key", async () => {
    installDatabase(database);
    try {
      const { items } = await searchOzgServices({ text: "99089007001000" });
      expect(items.map(({ ozgId }) => ozgId)).toEqual(["10480"]);
      expect((await searchOzgServices({})).total).toBe(await client.ozgService.count());
    } finally {
      installDatabase(null);
    }
  });
});

function unchanged(total: number) {
  return { total, added: 0, changed: 0, gone: 0, unchanged: total };
}

function carryOut(database: Database, kind: FileKind, bytes: Uint8Array) {
  return database.client.$transaction(
    (tx) => runImport(tx, systemActor, { kind, fileName: `${kind}.csv`, bytes, asOf: "2019-10-05" }),
    { timeout: TIMEOUT_MS },
  );
}

async function recordsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const result = await readCsv(bytes);
  if (!result.ok) throw new Error(result.error.reason);
  return result.table.records.map(({ cells }) => cells);
}

function semicolons(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The catalogues use these characters that ISO-8859-1 does not have. */
const HIGH: Readonly<Record<string, number>> = {
  "€": 0x80,
  "„": 0x84,
  "…": 0x85,
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "–": 0x96,
};

function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (char) => {
    const code = HIGH[char] ?? char.charCodeAt(0);
    if (code > 0xff) throw new Error(`not in Windows-1252: ${char}`);
    return code;
  });
}
