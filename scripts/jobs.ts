import { SWEEP_SECONDS, sweepAccounts } from "~/features/account/account.sweep.server";
import { countConnectionsOf } from "~/features/connection/connection.responsible.queries.server";
import { closeMail, notificationJobs, openMail } from "~/features/notification/notification.commands.server";
import { sweepDocuments } from "~/features/offering/offering.expiry.server";
import { countOfferingsOf } from "~/features/offering/offering.responsible.queries.server";
import { sweepVerifications } from "~/features/offering/offering.verification.server";
import { revokeInvitationsBy } from "~/features/organisation/organisation.invitation-end.server";
import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { startJobs, stopJobs } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";

/**
 * Starts the background work of all features in this process; call it after the database is open and migrated.
 * `send-only` processes (the web server with `WORKER=off`) only enqueue, which needs no start at all.
 */
export async function startBackgroundJobs({ mode }: { readonly mode: "inline" | "send-only" }): Promise<void> {
  if (mode === "send-only") return;
  await openMail();
  await startJobs({
    mode,
    handlers: { ...notificationJobs.handlers, "account.sweep": sweepNow },
    schedules: { ...notificationJobs.schedules, "account.sweep": SWEEP_SECONDS },
    onError: (error, queue) => log().error({ queue, fault: describeFault(error) }, "job failed"),
  });
}

/** Everything that becomes due by time alone; what fails in one feature holds up no other. */
async function sweepNow(): Promise<void> {
  const now = new Date();
  try {
    await sweepAccounts({
      now,
      isInactivityFollowed: !env().demo,
      hasOpenBusiness,
      endInvitations: revokeInvitationsBy,
    });
  } finally {
    await sweepVerifications(now).finally(() => sweepDocuments(now));
  }
}

/** What keeps a person from being forgotten: things that somebody else has to take over first. */
async function hasOpenBusiness(tx: Tx, personId: string): Promise<boolean> {
  return (await countOfferingsOf(tx, personId)) + (await countConnectionsOf(tx, personId)) > 0;
}

/** Prisma's messages repeat the values of the query; names and addresses have no place in a log. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.name.startsWith("Prisma") ? `${error.name} ${"code" in error ? error.code : ""}` : error.message;
}

/** Waits for running jobs, then closes the mail connections; before the database is closed. */
export async function stopBackgroundJobs(timeoutMs?: number): Promise<void> {
  await stopJobs(timeoutMs);
  await closeMail();
}
