import { defineConfig } from "@playwright/test";
import type { DatabaseOption } from "./fixtures";

/** One server and one database per worker (fixtures.ts); no retries: a flaky test is a defect. */
export default defineConfig<object, DatabaseOption>({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: "pglite", use: { database: "pglite" } },
    { name: "postgres", use: { database: "postgres" }, testMatch: "story.spec.ts" },
  ],
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
