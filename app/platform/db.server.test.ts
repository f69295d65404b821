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

/** As the next start does: takes the lock over, opens what the killed process left. */
async function writtenIds(): Promise<Set<string>> {
  const lock = acquireDataLock(dataDir);
  const pglite = await createPGlite({ dataDir: join(dataDir, "db") });
  const { rows } = await pglite.query<{ id: string }>(
    `SELECT e.id FROM "Event" e JOIN "OutboxEntry" o ON o."eventId" = e.id`,
  );
  await pglite.close();
  lock.release();
  return new Set(rows.map(({ id }) => id));
}

test("kill -9 amid writes: every acknowledged write is there after the next start", { timeout: 300_000 }, async () => {
  const acknowledged: string[] = [];
  for (const writes of [1, 7, 40, 150, 333]) {
    const child = startChild(bundle.file, { DATA_DIR: dataDir });
    expect(await child.hear()).toBe("open");
    expect(() => acquireDataLock(dataDir)).toThrow(DataDirLocked);
    for (let count = 0; count < writes; count++) acknowledged.push(await child.hear());
    await child.kill();
    const written = await writtenIds();
    expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
  }
  expect(acknowledged).toHaveLength(531);
});
