import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { acquireDataLock } from "~/platform/data-lock.server";
import { SHORT_LIVED } from "./setup/child";

/** The command as an operator calls it, on an embedded database of its own. */
const dataDir = mkdtempSync(join(tmpdir(), "marktplatz-command-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [...SHORT_LIVED, "scripts/run.mjs", "db", ...args], {
    env: { ...process.env, DATA_DIR: dataDir, INIT_CWD: dataDir, DEMO: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: child.exitCode, said: `${out}\n${err}` };
}

test("the life of a database on the command line", { timeout: 300_000 }, async () => {
  expect(await run("status")).toMatchObject({ code: 1, said: expect.stringContaining("Ausstehend:") });
  expect(await run("migrate")).toMatchObject({ code: 0, said: expect.stringContaining("Angewendet:") });
  expect(await run("status")).toMatchObject({ code: 0, said: expect.stringContaining("auf dem Stand") });
  expect(await run("backup", "sicherung.gz")).toMatchObject({ code: 0, said: expect.stringContaining("Gesichert:") });
  expect(await run("restore", "sicherung.gz")).toMatchObject({ code: 0, said: expect.stringContaining("Stand 20") });
  expect(await run("reset")).toMatchObject({ code: 1, said: expect.stringContaining("--yes") });
  expect(await run("restore", "fehlt.gz")).toMatchObject({ code: 1, said: expect.stringContaining("gibt es nicht") });
});

test.each([
  [[], "Aufruf: npm run db"],
  [["nix"], "Den Befehl „nix“ gibt es nicht."],
  [["backup"], "Es fehlt die Datei."],
  [["status", "--nix"], "Diese Angaben gibt es nicht."],
])("%j is explained", { timeout: 60_000 }, async (args, message) => {
  expect(await run(...args)).toMatchObject({ code: 1, said: expect.stringContaining(message) });
});

test("a folder in use is refused with who uses it and what to do", { timeout: 60_000 }, async () => {
  const lock = acquireDataLock(dataDir);
  const { code, said } = await run("status");
  lock.release();
  expect(code).toBe(1);
  expect(said).toContain(`Prozess ${process.pid}`);
  expect(said).toContain("DATABASE_URL");
  expect(said).not.toContain("    at ");
});
