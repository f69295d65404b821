import { env } from "~/platform/env.server";
import { nudge, startJobs, stopJobs } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { startMailCatcher, stopMailCatcher } from "~/platform/mail-catcher.server";
import { closeMailTransport } from "~/platform/mail-transport.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { deliverMail } from "./notification.deliver.server";
import { dispatchEvent, requeueOverdue } from "./notification.dispatch.server";

async function dispatch({ eventId }: { readonly eventId: string }): Promise<void> {
  const created = await inTransaction(systemActor, (tx) => dispatchEvent(tx, eventId));
  if (created > 0) nudge("mail.deliver");
}

async function sweep(): Promise<void> {
  const requeued = await inTransaction(systemActor, (tx) => requeueOverdue(tx, new Date()));
  if (requeued > 0) nudge("mail.deliver");
}

/**
 * Starts everything that mails need in this process; call it after the database is open and migrated.
 * `send-only` processes (the web server with `WORKER=off`) only enqueue, which needs no start at all.
 */
export async function startNotificationJobs({ mode }: { readonly mode: "inline" | "send-only" }): Promise<void> {
  if (mode === "send-only") return;
  const { smtpUrl, demo, nodeEnv } = env();
  if (smtpUrl === null && (demo || nodeEnv === "development")) await startMailCatcher();
  await startJobs({
    mode,
    handlers: {
      "outbox.dispatch": dispatch,
      "mail.deliver": ({ deliveryId }) => deliverMail(deliveryId),
      "mail.sweep": sweep,
    },
    schedules: { "mail.sweep": 60 },
    onError: (error, queue) => log().error({ queue, fault: describeFault(error) }, "job failed"),
  });
}

/** Prisma's messages repeat the values of the query; names and addresses have no place in a log. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.name.startsWith("Prisma") ? `${error.name} ${"code" in error ? error.code : ""}` : error.message;
}

/** Waits for running jobs, then closes the mail connections; before the database is closed. */
export async function stopNotificationJobs(timeoutMs?: number): Promise<void> {
  await stopJobs(timeoutMs);
  closeMailTransport();
  await stopMailCatcher();
}
