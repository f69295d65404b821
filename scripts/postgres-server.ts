import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { copyBinaries, giveTo, runAs, serverAccount } from "./postgres-binaries";

export interface PostgresServer {
  /** address of the database `postgres`, with password */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The server lives as long as the pipe (descriptor 3) to its shell: when this process ends, also by kill -9, reading
 * from the pipe ends, the server is stopped (SIGINT: without waiting for clients) and the folder goes.
 */
const GUARD = `"$@" & read -r _ <&3; kill -INT $!; wait; cd /; rm -rf "$FOLDER"`;

const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "80",
  unix_socket_directories: "",
  // Unlike PGlite on purpose: what only works in UTC shows up here.
  timezone: "Europe/Berlin",
};

/** Starts a throw-away PostgreSQL server on a free port of the loopback interface, in the folder for temporary files. */
export async function startPostgres(): Promise<PostgresServer> {
  const account = serverAccount();
  const folder = mkdtempSync(join(tmpdir(), "marktplatz-postgres-"));
  const bin = copyBinaries(folder);
  const data = join(folder, "data");
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, folder);
  runAs(account, join(bin, "initdb"), [
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    // Unlike PGlite on purpose: an order that was left to the default of the database differs and shows up.
    "--locale-provider=icu",
    "--icu-locale=de-DE",
    "--no-sync",
  ]);

  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn("sh", ["-c", GUARD, "sh", join(bin, "postgres"), "-D", data, "-p", String(port), ...settings], {
    ...account,
    cwd: folder,
    env: { NODE_ENV: "test", FOLDER: folder, PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C" },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  await readiness(server);
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const exited = once(server, "exit");
      server.stdio[3]?.destroy();
      await exited;
    },
  };
}

async function readiness(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  if (server.stderr === null) throw new Error("PostgreSQL was started without a pipe.");
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    if (line.includes("ready to accept connections")) {
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said.join("\n")}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
