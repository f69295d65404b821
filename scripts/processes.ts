import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { beginStopping, isStopping } from "~/platform/lifecycle.server";
import { log } from "~/platform/log.server";
import { stopInGoodOrder } from "~/platform/shutdown.server";

/*
 * Several web servers behind one port, one for each core: rendering is what takes the time, and a process renders one page
 * at a time. Everything they share is in the database. This process answers nothing itself; it starts the others, starts
 * one anew that has ended, and passes the signal to stop on. When it ends without a word, they end too (node:cluster).
 */

const NUMBER = "WEB_PROCESS";
const RESTART_AFTER_MS = 1_000;

export class ProcessEnded extends Error {
  override name = "ProcessEnded";
}

/** In one of the processes: does it do what only one has to do, such as the work in the background? */
export function isFirstProcess(): boolean {
  return process.env[NUMBER] === "1";
}

/**
 * @param entry the program that runs in each of them, ready to run: what prepares it (run.mjs) has done so for this process
 * @returns as soon as all of them take requests
 * @throws ProcessEnded when one ends before that; what it has said stands above
 */
export async function startProcesses(count: number, entry: string): Promise<void> {
  cluster.setupPrimary({ exec: entry, args: [] });
  stopInGoodOrder(stopAll);
  await Promise.all(Array.from({ length: count }, (_, index) => start(index + 1)));
}

async function start(number: number): Promise<void> {
  const worker = cluster.fork({ [NUMBER]: String(number) });
  const ended = once(worker, "exit");
  const isListening = await Promise.race([once(worker, "listening").then(() => true), ended.then(() => false)]);
  if (!isListening && !isStopping()) {
    // those that have come up are not missed and started anew
    beginStopping();
    await stopAll();
    throw new ProcessEnded("Einer der Webprozesse ist beim Start ausgefallen; die Meldung steht darüber.");
  }
  ended.then(() => startAnew(number, worker));
}

function startAnew(number: number, { process: { exitCode, signalCode } }: Worker): void {
  if (isStopping()) return;
  log().error({ process: number, exitCode, signal: signalCode }, "a web process ended and is started anew");
  setTimeout(() => {
    if (isStopping()) return;
    start(number).catch((error: unknown) => {
      log().fatal({ err: error }, "a web process cannot be started anew");
      process.exit(1);
    });
  }, RESTART_AFTER_MS);
}

async function stopAll(): Promise<void> {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  await Promise.all(
    workers.map(async (worker) => {
      const ended = once(worker, "exit");
      worker.process.kill("SIGTERM");
      await ended;
    }),
  );
}
