import { spawn } from "node:child_process";
import { findBrowser } from "./browser";

/** Looks at the pages in a real browser and writes the pictures to docs/bilder. */
const browser = await findBrowser((line) => console.log(line));
const child = spawn(
  process.execPath,
  [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config",
    "tests/screenshots/playwright.config.ts",
    "--reporter=line",
  ],
  { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, CHROMIUM_PATH: browser } },
);
child.once("close", (code) => {
  console.log(code === 0 ? "✓ Bilder liegen in docs/bilder" : "✗ Nicht alle Bilder sind entstanden");
  process.exitCode = code ?? 1;
});
