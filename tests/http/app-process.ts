import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { startArguments } from "../../scripts/start-arguments";

/** The built server in a process of its own, as `npm start` runs it, on a free port and with a folder of its own. */
export interface AppProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** null while it runs */
  exitCode(): number | null;
  /** JSON lines of the log so far */
  logLines(): readonly string[];
  /** MiB of memory that the process occupies now */
  residentMiB(): number;
  signal(name: NodeJS.Signals): void;
  /** resolves with the exit code */
  exited: Promise<number | null>;
  stop(): Promise<void>;
}

export async function startApp(env: Record<string, string> = {}, from?: string): Promise<AppProcess> {
  const folder = mkdtempSync(join(tmpdir(), "marktplatz-http-"));
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const child = spawn(process.execPath, startArguments(), {
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_ENV: "production",
      PORT: "0",
      DATA_DIR: folder,
      LOG_LEVEL: "info",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit").then(([code]) => code as number | null);
  const lines: string[] = [];
  const { url, port } = await addressOf(child, lines);
  const app: AppProcess = {
    url,
    port,
    pid: child.pid ?? 0,
    exitCode: () => child.exitCode,
    logLines: () => lines.filter((line) => line.startsWith("{")),
    residentMiB: () => residentMiB(child.pid ?? 0),
    signal: (name) => child.kill(name),
    exited,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return app;
}

/** Reads on after the address has been said, so that the pipe never fills up. */
function addressOf(child: ChildProcess, lines: string[]): Promise<{ url: string; port: number }> {
  const errors: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("exit", (code) =>
      reject(new Error(`The server ended with ${code}:\n${errors.join("")}${lines.join("\n")}`)),
    );
    if (child.stdout === null) throw new Error("The server was started without a pipe.");
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      if (!line.startsWith("E-Mails lesen:")) return;
      const said = lines.join("\n");
      const url = /läuft: (http\S+)/.exec(said)?.[1] ?? "";
      resolve({ url, port: Number(/Port (\d+)/.exec(said)?.[1] ?? new URL(url).port) });
    });
  });
}

function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** A database of its own on the server of the tests, empty. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `http_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}
