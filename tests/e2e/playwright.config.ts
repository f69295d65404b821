import { readdirSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { DatabaseOption } from "./fixtures";

/**
 * A project for each file, because workers, and with them the server and its database (fixtures.ts), are never shared
 * between projects: what one file does to the demo accounts another one cannot see. Within a file tests run in order.
 */
const projects = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".spec.ts"))
  .map((name) => ({ name: name.replace(".spec.ts", ""), testMatch: name, use: { database: "pglite" } }) as const);

/** No retries: a flaky test is a defect. */
export default defineConfig<object, DatabaseOption>({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./demo-folder.ts",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [...projects, { name: "postgres", testMatch: "story.spec.ts", use: { database: "postgres" } }],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
