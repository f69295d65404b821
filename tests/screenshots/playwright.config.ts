import { defineConfig } from "@playwright/test";
import e2e from "../e2e/playwright.config";

/** Not a test of behaviour: looks at every page and writes what it sees to docs/bilder (`npm run screenshots`). */
export default defineConfig({ ...e2e, testDir: ".", workers: 2, timeout: 300_000, projects: [{ name: "pictures" }] });
