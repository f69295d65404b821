import { env } from "~/platform/env.server";
import { type JobsOptions, nudge } from "~/platform/jobs.server";
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

/** What this feature does in the background; `scripts/jobs.ts` puts it together with that of the others. */
export const notificationJobs = {
  handlers: {
    "outbox.dispatch": dispatch,
    "mail.deliver": ({ deliveryId }) => deliverMail(deliveryId),
    "mail.sweep": sweep,
  },
  schedules: { "mail.sweep": 60 },
} as const satisfies Pick<JobsOptions, "handlers" | "schedules">;

/** Opens what deliveries need; call it after the database is open and migrated. */
export async function openMail(): Promise<void> {
  const { smtpUrl, demo, nodeEnv } = env();
  if (smtpUrl === null && (demo || nodeEnv === "development")) await startMailCatcher();
}

/** After the jobs have stopped. */
export async function closeMail(): Promise<void> {
  closeMailTransport();
  await stopMailCatcher();
}
