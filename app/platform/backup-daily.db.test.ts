import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { backupWhenDue } from "./backup-daily.server";
import { readBackupFile } from "./backup-reader.server";

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), "marktplatz-daily-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a backup a day, the newest three kept, files of others left alone", async () => {
  const backups = join(folder, "backups");
  const at = (day: number, hour: number) =>
    backupWhenDue(database, { folder: backups, keep: 3, now: new Date(Date.UTC(2026, 10, day, hour)) });

  const first = await at(1, 12);
  expect(first).toBe(join(backups, "marktplatz-20261101T120000Z.gz"));
  await expect(readBackupFile(first ?? "")).resolves.toMatchObject({ header: { format: "marktplatz-backup" } });
  writeFileSync(join(backups, "notes.txt"), "not ours");
  writeFileSync(join(backups, "marktplatz-20261101T130000Z.gz.0a1b.tmp"), "left by a killed process");

  expect(await at(1, 20)).toBeNull();
  expect(await at(2, 11)).toBeNull();
  for (const day of [2, 3, 4]) expect(await at(day, 12)).not.toBeNull();
  expect(readdirSync(backups).sort()).toEqual([
    "marktplatz-20261102T120000Z.gz",
    "marktplatz-20261103T120000Z.gz",
    "marktplatz-20261104T120000Z.gz",
    "notes.txt",
  ]);
});
