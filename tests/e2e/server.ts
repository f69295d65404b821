import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export interface RunningServer {
  readonly url: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** The product as a user starts it: own data folder, demo data, real SMTP dialogue with its own mail catcher. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "marktplatz-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["scripts/run.mjs", "start"], {
    cwd: root,
    env: {
      ...withoutRunner(process.env),
      DATA_DIR: dataDir,
      PORT: String(port),
      APP_URL: url,
      DEMO: "1",
      NODE_ENV: "production",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  await whenReady(child, url, () => output);
  return {
    url,
    output: () => output,
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Variables of the test runner that would change the product under test. */
function withoutRunner(env: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(env).filter(
    (name) => !/^(VITEST|PW_|PLAYWRIGHT|TEST_|NODE_OPTIONS|DATABASE_URL|SMTP_URL|FORCE_COLOR)/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, env[name] ?? ""]));
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
    });
  });
}

/** The process says that it listens by answering; it ends or says why it cannot. */
async function whenReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`the server did not become ready:\n${output()}`);
}
