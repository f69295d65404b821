/**
 * The door of every npm command. Plain Node without dependencies, because on a bare clone nothing is installed yet:
 * prepares what the command needs (scripts/prepare.mjs), then runs `scripts/<command>.ts` in this same process, so that
 * signals and exit codes need no forwarding.
 */
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const COMMANDS = {
  start: { needs: ["install", "client", "app"], mode: "production" },
  worker: { needs: ["install", "client"], mode: "production" },
  dev: { needs: ["install", "client"], mode: "development" },
  build: { needs: ["install", "client", "app"], mode: "production", isPreparation: true },
  db: { needs: ["install", "client"], mode: "production" },
  import: { needs: ["install", "client"], mode: "production" },
  admin: { needs: ["install", "client"], mode: "production" },
  bench: { needs: ["install", "client", "app"], mode: "production" },
  screenshots: { needs: ["install", "client", "app"], mode: "production" },
  test: { needs: ["install", "client"], mode: "test" },
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = "", ...args] = process.argv.slice(2);

function fail(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Gebraucht wird Node.js 20.19 oder neuer, gefunden wurde ${process.versions.node}.\n` +
      "  Bitte eine neuere Version installieren (https://nodejs.org) und den Befehl wiederholen.",
  );
}

/** An own error class carries a message written for the reader; anything else is a defect and needs its stack. */
function explain(error) {
  const isMeantForReaders = error instanceof Error && !(error.name in globalThis) && !("code" in error);
  if (isMeantForReaders || error?.isExplained === true) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main() {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) fail(`Unbekannter Befehl „${name}“. Es gibt: ${Object.keys(COMMANDS).join(", ")}.`);
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env.NODE_ENV ||= command.mode;

  const { prepare } = await import("./prepare.mjs");
  const bundle = await prepare({ root, needs: command.needs, script: command.isPreparation ? null : name });
  if (bundle === null) return;
  // Newer Node keeps compiled modules on disk: the next start is shorter.
  module.enableCompileCache?.(join(root, "node_modules/.marktplatz/compile-cache"));
  process.argv = [process.argv[0], join(root, "scripts", `${name}.ts`), ...args];
  await import(pathToFileURL(bundle).href);
}

checkNode();
main().catch((error) => fail(explain(error)));
