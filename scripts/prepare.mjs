/**
 * What a command needs before its TypeScript can run: installed packages, the generated database client, the built
 * application, the bundled script. Each step is skipped when a fingerprint of its inputs says that nothing changed.
 * Plain Node: runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { compressAssets } from "./compress-assets.mjs";
import { holdingLock } from "./prepare-lock.mjs";
import { runStep } from "./progress.mjs";

/** Beside the packages, not in `build/`: Remix empties that folder, and npm empties this one when it installs anew. */
const STAMPS = "node_modules/.marktplatz";
const CLIENT = "prisma/generated/client.ts";
const SERVER_BUILD = "build/server/index.js";

/** Explained errors are printed without their stack. */
function explained(message) {
  return Object.assign(new Error(message), { isExplained: true });
}

function filesBelow(path, accepts) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return accepts(`${child}/`) ? filesBelow(child, accepts) : [];
      return accepts(child) ? [child] : [];
    })
    .sort();
}

/** Names and contents, so that touching a file or a fresh checkout rebuilds nothing and a deletion does. */
function fingerprint(files) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of files) {
    hash.update(`\0${file}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function readStamp(name) {
  const path = join(STAMPS, `${name}.json`);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // a half-written stamp is no stamp: the step runs again
    return null;
  }
}

function writeStamp(name, stamp) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, `${name}.json`), JSON.stringify(stamp));
}

const OUTPUT_LIMIT = 200_000;
const SHOWN_OUTPUT = 3_000;
/** Vite lists every file it has read under an error: hundreds of lines that hide the one that matters. */
const WATCHED_FILES = /\n\s*watchFiles: \[[\s\S]*?\n\s*\],?(?=\n)/;

/** Runs a program quietly; its output is shown only when it fails. */
function runQuietly(file, args, { env = {}, hint }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-OUTPUT_LIMIT);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => reject(explained(`${hint}\n  ${error.message}`)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(undefined);
      else
        reject(
          explained(
            `${hint}\n  (${signal ?? `Rückgabewert ${code}`})\n${output.replace(WATCHED_FILES, "").trim().slice(-SHOWN_OUTPUT)}`,
          ),
        );
    });
  });
}

/**
 * npm writes its own record of the tree as the last act of an installation: when every package of the lock file stands
 * there in the locked version, the folder is complete and current.
 */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === "" || entry.optional || entry.link || installed[path]?.version === entry.version,
  );
}

async function install() {
  const hash = fingerprint(["package.json", "package-lock.json"]);
  if (readStamp("install")?.hash === hash) return;
  if (!isInstalled()) {
    const npm = process.env.npm_execpath;
    const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    await runStep({ label: "Abhängigkeiten installieren", expectedMs: 60_000 }, () =>
      runQuietly(npm ? process.execPath : "npm", npm ? [npm, ...args] : args, {
        env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
        hint: "Die Abhängigkeiten konnten nicht installiert werden. Ist die npm-Registry erreichbar?",
      }),
    );
  }
  writeStamp("install", { hash });
}

/** The generator needs no engine, but Prisma insists on the path of one and would download it otherwise. */
async function generateClient() {
  const hash = fingerprint([...filesBelow("prisma/schema", (path) => path.endsWith(".prisma")), "package-lock.json"]);
  if (readStamp("client")?.hash === hash && existsSync(CLIENT)) return;
  await runStep({ label: "Datenbankzugriff erzeugen", expectedMs: 4_000 }, () =>
    runQuietly(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
      hint: "Der Datenbankzugriff konnte nicht erzeugt werden.",
    }),
  );
  writeStamp("client", { hash });
}

function applicationSources() {
  const isSource = (path) => !/\.test\.tsx?$/.test(path) && !/^prisma\/(generated|migrations)\//.test(path);
  const folders = ["app", "emails", "prisma", "public"].flatMap((folder) => filesBelow(folder, isSource));
  return [...folders, "package-lock.json", "remix.config.js", "tsconfig.json", "vite.config.ts"];
}

async function buildApplication() {
  const hash = fingerprint(applicationSources());
  const last = readStamp("app");
  if (last?.hash === hash && existsSync(SERVER_BUILD)) return;
  const { ms } = await runStep({ label: "Anwendung bauen", expectedMs: last?.ms ?? 20_000 }, async () => {
    await runQuietly(
      process.execPath,
      ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
      {
        env: { NODE_ENV: "production" },
        hint: "Die Anwendung konnte nicht gebaut werden.",
      },
    );
    await compressAssets("build/client/assets");
  });
  writeStamp("app", { hash, ms });
}

/** Bring native code, WebAssembly or threads, or find their files by their own place: they stay in `node_modules`. */
const UNBUNDLED = ["@electric-sql/*", "@node-rs/*", "@prisma/*", "pg", "pg-boss", "pglite-prisma-adapter", "pino"];

/**
 * The server is one bundle with the built application and its packages: loading hundreds of small files was a third of
 * the time from the start to the first answer. All other commands leave the packages where they are.
 */
const SERVER_BUNDLE = {
  external: UNBUNDLED,
  alias: { "virtual:remix/server-build": `./${SERVER_BUILD}` },
  define: { "process.env.NODE_ENV": '"production"' },
  // packages in the older module format ask for Node's own modules by `require`
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
};

/** The bundler's own list of inputs is the exact answer to "what would change this script?". */
async function bundleScript(root, name) {
  const outdir = join(STAMPS, "scripts", name);
  const entry = join("scripts", `${name}.ts`);
  const bundle = join(root, outdir, `${name}.js`);
  const last = readStamp(`bundle-${name}`);
  if (last !== null && existsSync(bundle) && fingerprint(last.inputs) === last.hash) return bundle;
  if (!existsSync(entry)) throw explained(`Diesen Befehl gibt es noch nicht: ${entry} fehlt.`);
  await runStep({ label: `Befehl „${name}“ übersetzen`, expectedMs: 3_000 }, async () => {
    const { build, stop } = await import("esbuild");
    rmSync(outdir, { recursive: true, force: true });
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outdir,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      ...(name === "start" ? SERVER_BUNDLE : { packages: "external" }),
      metafile: true,
      logLevel: "silent",
    }).catch((error) => {
      throw explained(`Der Befehl „${name}“ konnte nicht übersetzt werden.\n${error.message}`);
    });
    await stop();
    const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/"));
    const inputs = [...own, "package-lock.json", "scripts/prepare.mjs", "tsconfig.json"];
    writeStamp(`bundle-${name}`, { inputs, hash: fingerprint(inputs) });
  });
  return bundle;
}

/** Outside of the tree, because both `node_modules` and `build` come and go while the lock is held. */
function lockFile(root) {
  const id = createHash("sha256").update(`${root}\0${userInfo().uid}`).digest("hex").slice(0, 16);
  return join(tmpdir(), `marktplatz-${id}.lock`);
}

/**
 * @param {{ root: string, needs: string[], script: string | null }} options
 * @returns {Promise<string | null>} the path of the bundled script
 */
export async function prepare({ root, needs, script }) {
  return await holdingLock(lockFile(root), async () => {
    if (needs.includes("install")) await install();
    if (needs.includes("client")) await generateClient();
    if (needs.includes("app")) await buildApplication();
    return script === null ? null : await bundleScript(root, script);
  });
}
