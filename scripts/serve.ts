import type { Server } from "node:http";
import { createServer } from "node:net";
import { startDailyBackup } from "~/platform/backup-daily.server";
import { asOwner, closeDatabase, openDatabase, openedDatabase } from "~/platform/db.server";
import { env, requireOperationSettings } from "~/platform/env.server";
import type { RefusedAccess } from "~/platform/http-routes.server";
import { createHttpServer, type HttpOptions } from "~/platform/http-server.server";
import { isStopping } from "~/platform/lifecycle.server";
import { log } from "~/platform/log.server";
import { migrate } from "~/platform/migrate.server";
import { signInOriginsOf } from "~/platform/oidc-providers";
import { closeServer, GRACE_MS, stopInGoodOrder } from "~/platform/shutdown.server";
import { sweepUploads } from "~/platform/upload-folder.server";
import { loadReferenceData } from "~prisma/reference/load";
import { addStateOrganisations } from "~prisma/reference/organisations";
import { runStep } from "./progress.mjs";

/** Requests get most of the time to stop, jobs and database the rest. */
const REQUEST_GRACE_MS = GRACE_MS - 3_000;
const JOB_GRACE_MS = 2_000;

export type ServeOptions = Pick<HttpOptions, "build" | "assets" | "mode"> & {
  /** what else has to end, such as the development server */
  readonly onStop?: () => Promise<void>;
  /** false where another process of this server works off the queues (scripts/processes.ts) */
  readonly isBackgroundHere?: boolean;
};

/** `PORT=0` means any free port; it must be known before the environment is read, because addresses are made of it. */
export async function chooseFreePort(): Promise<void> {
  if (process.env["PORT"] !== "0") return;
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  if (typeof address === "object" && address !== null) process.env["PORT"] = String(address.port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Opens the database and brings it to the state of this release. */
export async function prepareDatabase(): Promise<void> {
  requireOperationSettings(env());
  await runStep({ label: env().databaseUrl === null ? "Eingebettete Datenbank öffnen" : "Datenbank öffnen" }, () =>
    openDatabase(),
  );
  await runStep({ label: "Datenbank auf den Stand dieser Version bringen" }, () => asOwner(migrate));
  const { client } = openedDatabase();
  await runStep({ label: "Referenzdaten laden", expectedMs: 5_000 }, () => loadReferenceData(client));
  if (env().demo) await loadDemoOnce();
  await addStateOrganisations(client);
}

async function loadDemoOnce(): Promise<void> {
  const { client } = openedDatabase();
  // The demo data is much text, which a start with a filled database does not read.
  if ((await client.person.findFirst({ select: { id: true } })) !== null) return;
  const { loadDemoData } = await import("~prisma/seed");
  await runStep({ label: "Demodaten laden", expectedMs: 8_000 }, () => loadDemoData(client));
}

/** Starts the HTTP server, then the jobs, so that nobody waits for a page; from here on the process ends in good order. */
export async function serve({ onStop, isBackgroundHere = true, ...parts }: ServeOptions): Promise<Server> {
  const { appUrl, trustProxy, oidcProviders } = env();
  const formTargets = oidcProviders.flatMap(signInOriginsOf);
  const server = createHttpServer({
    ...parts,
    publicOrigin: new URL(appUrl).origin,
    trustProxy,
    formTargets,
    onRefusal: keepRefusal,
  });
  const background = new Background(isBackgroundHere);
  stopInGoodOrder(async () => {
    await closeServer(server, REQUEST_GRACE_MS);
    await onStop?.();
    await background.stop();
    await closeDatabase();
  });
  await listen(server);
  void readySearch();
  await background.start();
  return server;
}

/** The index is made beside the first requests; a search that comes sooner waits for it. */
async function readySearch(): Promise<void> {
  const { offeringIndex } = await import("~/features/offering/offering.index.queries.server");
  await offeringIndex().catch((error: unknown) => {
    // the next search tries again; a server that is being stopped needs none
    if (!isStopping()) log().warn({ err: error }, "the search index could not be made at the start");
  });
}

async function keepRefusal(refused: RefusedAccess): Promise<void> {
  const { noteRefusedAccess } = await import("~/features/audit/audit.refusals.server");
  await noteRefusedAccess(refused);
}

/** What runs beside the requests: the queues and, for the embedded database, the daily backup. */
class Background {
  private running: Promise<() => Promise<void>> = Promise.resolve(async () => undefined);

  constructor(private readonly isHere: boolean) {}

  start(): Promise<unknown> {
    this.running = startBackground(this.isHere);
    return this.running;
  }

  /** A start that is under way ends first. */
  async stop(): Promise<void> {
    const stop = await this.running;
    await stop();
  }
}

async function startBackground(isHere: boolean): Promise<() => Promise<void>> {
  await sweepUploads();
  const { startBackgroundJobs, stopBackgroundJobs } = await import("./jobs");
  await startBackgroundJobs({ mode: isHere && env().worker === "inline" ? "inline" : "send-only" });
  const backup = startDailyBackup();
  return async () => {
    await stopBackgroundJobs(JOB_GRACE_MS);
    await backup.stop();
  };
}

export class PortInUse extends Error {
  override name = "PortInUse";
}

function listen(server: Server): Promise<void> {
  const { host, port } = env();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") reject(error);
      else
        reject(
          new PortInUse(`Der Port ${port} ist belegt. Läuft schon ein Server? Sonst mit PORT=… einen anderen wählen.`),
        );
    });
    server.listen(port, host, resolve);
  });
}
