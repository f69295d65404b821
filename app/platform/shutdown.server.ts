import type { Server } from "node:http";
import { beginStopping, isStopping } from "./lifecycle.server";
import { log } from "./log.server";

/** From the first signal to the end of the process, at most. */
export const GRACE_MS = 10_000;
/** A terminal and npm both pass Ctrl+C on, a moment apart: that is one signal, not a second one. */
const SAME_SIGNAL_MS = 500;

/**
 * First signal: `stop` gets the time to finish what runs. Second signal, or no end within the time: the process ends.
 * A promise rejected without a handler is logged and survived; an exception nobody caught leaves the process in an
 * unknown state, so it is logged and the process stops in good order with an exit code that makes a supervisor restart it.
 */
export function stopInGoodOrder(stop: () => Promise<void>): void {
  let firstSignalAt = 0;
  const begin = (exitCode: number) => {
    beginStopping();
    firstSignalAt = Date.now();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log().error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  const onSignal = () => {
    if (!isStopping()) begin(0);
    else if (Date.now() - firstSignalAt > SAME_SIGNAL_MS) process.exit(1);
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  process.on("unhandledRejection", (error) => log().error({ err: error }, "unhandled rejection"));
  process.on("uncaughtException", (error) => {
    log().fatal({ err: error }, "uncaught exception");
    if (!isStopping()) begin(1);
  });
}

const IDLE_CHECK_MS = 50;

/** Takes no new connection, lets running requests finish, closes what is left when the time is up. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection that is busy now may be kept alive by its client after the answer.
    const idleCheck = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idleCheck);
      resolve();
    });
  });
}
