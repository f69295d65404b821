import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startArguments } from "./start-arguments";

export interface Server {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export class BenchFailed extends Error {
  override name = "BenchFailed";
}

/** The built server as `npm start` runs it: with `DATABASE_URL` on that database, else on new demo data. */
export async function startServer(extra: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "marktplatz-bench-"));
  const env = { ...process.env, PORT: "0", DATA_DIR: folder, LOG_LEVEL: "silent", DEMO: "1", APP_URL: "", ...extra };
  const child = spawn(process.execPath, startArguments(), { env, stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /läuft: http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    };
    return { port: Number(port), pid: child.pid ?? 0, stop };
  }
  throw new BenchFailed("Der Server ist nicht gestartet; die Meldung steht darüber.");
}

const TICK_MS = 10;

/** CPU time of a process so far, in milliseconds; null where `/proc` is missing */
export function cpuMsOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
