import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where distributions put Chromium and Chrome. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}

/**
 * The browser for tests and screenshots: `CHROMIUM_PATH`, else an installed one, else Debian's package (as root), else
 * Playwright's own download.
 * @returns the path of the executable
 * @throws NoBrowserError saying what was tried
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  const wanted = process.env["CHROMIUM_PATH"];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new NoBrowserError(`CHROMIUM_PATH zeigt auf ${wanted}, dort liegt aber kein Browser.`);
  }
  const present = installed.find((path) => existsSync(path));
  if (present) return present;
  if (installFromDebian(say)) return "/usr/bin/chromium";
  return await downloadWithPlaywright(say);
}

function installFromDebian(say: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  say("Kein Chromium gefunden; das Debian-Paket wird installiert …");
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status;
  apt("update", "-qq");
  return (
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation") === 0 &&
    existsSync("/usr/bin/chromium")
  );
}

async function downloadWithPlaywright(say: (line: string) => void): Promise<string> {
  say("Kein Chromium gefunden; Playwright lädt einen eigenen …");
  const { chromium } = await import("@playwright/test");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { stdio: "ignore" });
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  throw new NoBrowserError(
    "Für die Tests im Browser fehlt Chromium. Bitte installieren und seinen Pfad in CHROMIUM_PATH angeben.",
  );
}
