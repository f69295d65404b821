import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { acquireDataLock } from "~/platform/data-lock.server";
import { SHORT_LIVED } from "../setup/child";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "marktplatz-import-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const TIMEOUT_MS = 180_000;
const small = (kind: string) => join(root, "tests/catalogue/files", `${kind}.csv`);

/** The command as a person runs it, from another folder. */
function runImportCommand(...args: string[]) {
  return runCommand("import", args);
}

async function runCommand(
  command: string,
  args: readonly string[],
  own: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [...SHORT_LIVED, join(root, "scripts/run.mjs"), command, ...args], {
    cwd: folder,
    env: { ...environment, NODE_ENV: "production", DATA_DIR: join(folder, "data"), INIT_CWD: folder, ...own },
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

  it(
    "drafts entries of a table and of a publiccode.yml in somebody's name, all or none, and once",
    async () => {
      const as = ["--land", "nw", "--als", "nw-vertretung@nw.example"];
      const demo = { DEMO: "1" };
      const importAs = (...args: string[]) => runCommand("import", args, demo);
      // demo data, so that there is somebody in whose name to import
      expect(await runCommand("db", ["seed"], demo)).toMatchObject({ code: 0 });
      await writeFile(
        join(folder, "angebote.csv"),
        "Titel;OZG-ID;Umsetzungsphase\nKommando eins;10480;Pilotierung\nKommando zwei;10480;\n",
      );
      const dryRun = await importAs("offerings", "angebote.csv", ...as, "--dry-run");
      expect(dryRun).toMatchObject({ code: 0, output: expect.stringContaining("Neu (2):\n  Kommando eins") });
      expect(dryRun.output).toContain("Probelauf: nichts wurde angelegt.");
      const first = await importAs("offerings", "angebote.csv", ...as);
      expect(first).toMatchObject({ code: 0, output: expect.stringContaining("Neu (2):") });
      const second = await importAs("offerings", "angebote.csv", ...as);
      expect(second.output).toContain(
        "Schon vorhanden, nicht geändert (2):\n  Kommando eins (/angebote/kommando-eins-nw)",
      );
      expect(second.output).not.toContain("Neu (");

      const complete = join(root, "tests/publiccode/complete-0.7.yml");
      const file = await importAs("publiccode", complete, ...as, "--themenfeld", "umwelt");
      expect(file).toMatchObject({
        code: 0,
        output: expect.stringContaining("Zeile 5: url → Quelltext: https://git.example.org"),
      });
      expect(file.output).toContain("Nicht übernommen (");
      const bad = await importAs("publiccode", join(root, "tests/publiccode/mistakes.yml"), ...as);
      expect(bad).toMatchObject({
        code: 1,
        output: expect.stringContaining("Zeile 3, Spalte 1: uri: Der Schlüssel heißt „url“"),
      });
      expect(bad.output).toContain("Die Datei hat Fehler. Es wurde nichts angelegt.");
      const stranger = await importAs("publiccode", complete, "--land", "RP", "--als", "nw-vertretung@nw.example");
      expect(stranger).toMatchObject({ code: 1, output: expect.stringContaining("schreibt nicht für das Land RP") });
    },
    3 * TIMEOUT_MS,
  );

  it.each([
    [["mars", "x.csv"], "Die Art „mars“ gibt es nicht."],
    [["offerings", "x.csv"], "Für Angebote braucht es --land und --als."],
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
