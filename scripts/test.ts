import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { findBrowser } from "./browser";

/*
 * Everything that must hold, in the order in which it fails fastest. Runs to the end also after a failure, so that one
 * run shows all that is wrong. Last line: "N passed, M failed"; a check without single tests counts as one.
 */

interface Result {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Result>;
}

const total = { passed: 0, failed: 0 };
const reports = await mkdtemp(join(tmpdir(), "marktplatz-test-"));
const only = process.argv.slice(2);

function tool(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.once("error", () => done(false));
    child.once("close", (code) => done(code === 0));
  });
}

async function check(file: string, args: readonly string[]): Promise<Result> {
  const isGood = await tool(file, args);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

/** A runner that ends badly without a failed test (a broken file, no test at all) counts as one failure. */
async function vitest(project: string): Promise<Result> {
  const file = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const isGood = await tool("node_modules/vitest/vitest.mjs", args, { NODE_ENV: "test" });
  const report = vitestReport.safeParse(await readJson(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = report.data;
  const failed = numFailedTests + numPendingTests;
  return { passed: numPassedTests, failed: isGood && numPassedTests > 0 ? failed : Math.max(failed, 1) };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

async function playwright(): Promise<Result> {
  const browser = await findBrowser((line) => console.log(line));
  if (!(await tool("scripts/run.mjs", ["build"]))) return { passed: 0, failed: 1 };
  const file = join(reports, "e2e.json");
  const isGood = await tool(
    "node_modules/@playwright/test/cli.js",
    ["test", "--config", "tests/e2e/playwright.config.ts", "--reporter=line,json"],
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const report = playwrightReport.safeParse(await readJson(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.data.stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: isGood && expected > 0 ? failed : Math.max(failed, 1) };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => "null");
  return JSON.parse(text);
}

const stages: readonly Stage[] = [
  { name: "lint", run: () => check("node_modules/@biomejs/biome/bin/biome", ["ci", "--error-on-warnings"]) },
  { name: "types", run: () => check("node_modules/typescript/bin/tsc", ["--noEmit"]) },
  { name: "unit", run: () => vitest("unit") },
  { name: "pglite", run: () => vitest("pglite") },
  { name: "postgres", run: () => vitest("postgres") },
  { name: "server", run: () => vitest("server") },
  { name: "e2e", run: playwright },
];

const names: Record<string, string> = {
  lint: "Format und Lint",
  types: "Typen",
  unit: "Regeln, Formulare, Architektur",
  pglite: "Befehle und Abfragen auf PGlite",
  postgres: "Befehle und Abfragen auf PostgreSQL",
  server: "Server unter fehlerhaften Anfragen",
  e2e: "Reisen im Browser und Barrierefreiheit",
};

for (const { name, run } of stages) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n━━ ${names[name] ?? name} (${name})`);
  const started = performance.now();
  const { passed, failed } = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? "✓" : "✗"} ${names[name] ?? name}: ${passed} bestanden, ${failed} fehlgeschlagen (${seconds} s)`,
  );
}

await rm(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
