import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { acquireDataLock } from "~/platform/data-lock.server";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "marktplatz-import-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const TIMEOUT_MS = 180_000;
const small = (kind: string) => join(root, "tests/catalogue/files", `${kind}.csv`);

/** The command as a person runs it, from another folder. */
async function runImportCommand(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "import", ...args], {
    cwd: folder,
    env: { ...environment, NODE_ENV: "production", DATA_DIR: join(folder, "data"), INIT_CWD: folder },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

describe("npm run import", () => {
  it(
    "shows the difference without changing anything, imports, and changes nothing the second time",
    async () => {
      const dryRun = await runImportCommand("decisions", small("decisions"), "--dry-run");
      expect(dryRun).toMatchObject({ code: 0 });
      expect(dryRun.output).toContain("Neu (4):");
      expect(dryRun.output).toContain("4 neu, 0 geändert, 0 entfallen, 0 unverändert");
      expect(dryRun.output).toContain("Probelauf: nichts wurde geändert.");

      const first = await runImportCommand("decisions", small("decisions"), "--as-of", "2024-06-01");
      expect(first).toMatchObject({ code: 0 });
      expect(first.output).toContain("4 neu, 0 geändert, 0 entfallen, 0 unverändert");
      expect(first.output).toContain("✓ Übernommen.");

      const second = await runImportCommand("decisions", small("decisions"));
      expect(second).toMatchObject({ code: 0 });
      expect(second.output).toContain("0 neu, 0 geändert, 0 entfallen, 4 unverändert");
    },
    TIMEOUT_MS,
  );

  it(
    "lists every bad row and ends with an error",
    async () => {
      await writeFile(join(folder, "bad.csv"), "ozg_id;name;themenfeld\n10001;A;Mars\n1;B;Umwelt\n");
      const { code, output } = await runImportCommand("ozg", "bad.csv");
      expect(code).toBe(1);
      expect(output).toContain("Fehler (2):");
      expect(output).toContain("Zeile 2: „Mars“ ist keines der 14 Themenfelder.");
      expect(output).toContain("Zeile 3: „1“ ist ungültig");
      expect(output).toContain("Am Katalog wurde nichts geändert.");
    },
    TIMEOUT_MS,
  );

  it.each([
    [["mars", "x.csv"], "Die Art „mars“ gibt es nicht."],
    [["offerings", "x.csv"], "noch nicht verfügbar"],
    [["ozg"], "Aufruf: npm run import"],
    [["ozg", "gibt-es-nicht.csv"], "Es gibt sie nicht."],
    [["ozg", small("ozg"), "--as-of", "2019-02-30"], "kein Datum der Form JJJJ-MM-TT"],
    [["ozg", small("ozg"), "--wegwerfen"], "Diese Angaben gibt es nicht."],
  ])(
    "%j is explained",
    async (args, message) => {
      const { code, output } = await runImportCommand(...args);
      expect(code).toBe(1);
      expect(output).toContain(message);
      expect(output).not.toMatch(/^\s+at /m);
    },
    TIMEOUT_MS,
  );

  it(
    "leads to the browser while the server holds the embedded database",
    async () => {
      const lock = acquireDataLock(join(folder, "data"));
      try {
        const { code, output } = await runImportCommand("ozg", small("ozg"));
        expect(code).toBe(1);
        expect(output).toContain("/betrieb/importe");
      } finally {
        lock.release();
      }
    },
    TIMEOUT_MS,
  );
});
