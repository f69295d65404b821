import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { noteRefusedAccess } from "~/features/audit/audit.refusals.server";
import { type Database, embeddedDatabase, installDatabase } from "~/platform/db.server";
import { createPGlite } from "~/platform/db-pglite.server";
import { createHttpServer } from "~/platform/http-server.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { fillMigrated, fillReference } from "../setup/templates";

/** The build, served in this process on an embedded database, so that every change of a row can be seen at once. */
export interface WalkServer {
  readonly url: string;
  readonly build: ServerBuild;
  readonly database: Database;
  close(): Promise<void>;
}

export async function startWalkServer(): Promise<WalkServer> {
  const folder = mkdtempSync(join(tmpdir(), "marktplatz-walk-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  Object.assign(process.env, { NODE_ENV: "production", DATA_DIR: folder, PORT: String(port) });
  forgetSingleton("env");
  const database = embeddedDatabase(await createPGlite());
  await fillMigrated(database);
  await fillReference(database);
  installDatabase(database);
  const build: ServerBuild = await import(pathToFileURL(resolve("build/server/index.js")).href);
  const server = createHttpServer({
    build,
    publicOrigin: url,
    trustProxy: 0,
    formTargets: [],
    mode: "production",
    assets: { folder: resolve("build/client") },
    onRefusal: noteRefusedAccess,
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return { url, build, database, close: () => close(server, database, folder) };
}

async function close(server: Server, database: Database, folder: string): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  installDatabase(null);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
