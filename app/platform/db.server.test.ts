import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleChild, startChild } from "../../tests/setup/child";
import { acquireDataLock, DataDirLocked } from "./data-lock.server";
import { createPGlite } from "./db-pglite.server";

const bundle = await bundleChild("tests/setup/children/writer.ts");
const dataDir = mkdtempSync(join(tmpdir(), "marktplatz-crash-"));
afterAll(async () => {
  await bundle.remove();
  rmSync(dataDir, { recursive: true, force: true });
});

test("kill -9 amid writes: every acknowledged write is there after the next start", { timeout: 300_000 }, async () => {
  const acknowledged: string[] = [];
  for (const writes of [1, 7, 40, 150, 333]) {
    // the next start: takes the lock over, opens what the killed process left, migrates
    const child = startChild(bundle.file, { DATA_DIR: dataDir });
    expect(lostOf(acknowledged, JSON.parse(await child.hear()))).toEqual([]);
    expect(() => acquireDataLock(dataDir)).toThrow(DataDirLocked);
    for (let count = 0; count < writes; count++) acknowledged.push(await child.hear());
    await child.kill();
  }
  expect(acknowledged).toHaveLength(531);
  const lock = acquireDataLock(dataDir);
  const pglite = await createPGlite({ dataDir: join(dataDir, "db") });
  const { rows } = await pglite.query<{ id: string }>(
    `SELECT e.id FROM "Event" e JOIN "OutboxEntry" o ON o."eventId" = e.id`,
  );
  await pglite.close();
  lock.release();
  expect(
    lostOf(
      acknowledged,
      rows.map(({ id }) => id),
    ),
  ).toEqual([]);
});

function lostOf(acknowledged: readonly string[], found: readonly string[]): string[] {
  const there = new Set(found);
  return acknowledged.filter((id) => !there.has(id));
}
