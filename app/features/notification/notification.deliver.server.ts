import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { enqueue } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { systemMailHeaders, threadIdFor } from "~/platform/mail-headers.server";
import { type OutgoingMail, type SendResult, sendMail } from "~/platform/mail-transport.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { findSubjectOf } from "./notification.dispatch.server";
import { findDelivery, findEvent, isReachable } from "./notification.queries.server";
import { renderDelivery } from "./notification.render.server";
import { MISCONFIGURED_RETRY_SECONDS, reasons, retryAfter, templates } from "./notification.rules";

type Prepared =
  | { readonly kind: "ready"; readonly mail: OutgoingMail }
  | { readonly kind: "unsendable"; readonly error: string };

/** The mail of a queued delivery; null when there is nothing to send any more. */
async function prepareDelivery(tx: Tx, deliveryId: string): Promise<Prepared | null> {
  const delivery = await findDelivery(tx, deliveryId);
  if (delivery?.status !== "queued") return null;
  if (!(await isReachable(tx, delivery.personId)))
    return { kind: "unsendable", error: "Das Konto ist nicht mehr aktiv." };
  const event = await findEvent(tx, delivery.eventId);
  const subject = event && (await findSubjectOf(tx, event));
  const template = templates.find((name) => name === delivery.template);
  const reason = reasons.find((name) => name === delivery.reason);
  if (!event || !subject || !template || !reason)
    return { kind: "unsendable", error: "Der Anlass der Nachricht besteht nicht mehr." };
  const { appUrl } = env();
  const host = new URL(appUrl).hostname;
  const rendered = renderDelivery({
    event,
    subject,
    template,
    reason,
    appUrl,
    recipientName: delivery.personId === null ? null : delivery.recipientName,
  });
  return {
    kind: "ready",
    mail: {
      ...rendered,
      to: { name: delivery.recipientName, address: delivery.recipient },
      messageId: delivery.messageId,
      headers: systemMailHeaders({
        host,
        reason,
        list: subject.kind === "offering" ? "angebote" : "anschluesse",
        threadId: threadIdFor({ host, subjectKind: event.subjectKind, subjectId: event.subjectId }),
      }),
    },
  };
}

/**
 * Sends one delivery: prepare, send, note. The SMTP dialogue runs outside of transactions; the delivery is marked after
 * the server took the mail (at least once, always with the same Message-ID).
 * @param send only tests give another
 */
export async function deliverMail(
  deliveryId: string,
  send: (mail: OutgoingMail) => Promise<SendResult> = sendMail,
): Promise<void> {
  const prepared = await inTransaction(systemActor, (tx) => prepareDelivery(tx, deliveryId));
  if (prepared === null) return;
  const result: SendResult =
    prepared.kind === "ready" ? await send(prepared.mail) : { kind: "rejected", error: prepared.error };
  if (result.kind !== "sent") logFailure(deliveryId, result);
  await inTransaction(systemActor, (tx) => recordOutcome(tx, { deliveryId, result, now: new Date() }));
}

function logFailure(deliveryId: string, result: { kind: string; error: string }): void {
  const line = { deliveryId, outcome: result.kind, error: result.error };
  if (result.kind === "misconfigured") log().error(line, "mail: our own configuration");
  else log().warn(line, "mail: not delivered");
}

/**
 * Notes what the mail server said. Called after sending, so that a crash in between sends the same mail again (same
 * Message-ID) and never loses one. A delivery that was decided meanwhile stays as it is.
 */
export async function recordOutcome(
  tx: Tx,
  input: { readonly deliveryId: string; readonly result: SendResult; readonly now: Date },
): Promise<void> {
  const delivery = await findDelivery(tx, input.deliveryId);
  if (delivery?.status !== "queued") return;
  const { result, now } = input;
  const where = { id: delivery.id, status: "queued" } as const;
  const attempts = result.kind === "misconfigured" ? delivery.attempts : delivery.attempts + 1;
  if (result.kind === "sent") {
    await tx.mailDelivery.updateMany({ where, data: { status: "sent", sentAt: now, attempts, lastError: null } });
    return;
  }
  const waitSeconds =
    result.kind === "misconfigured"
      ? MISCONFIGURED_RETRY_SECONDS
      : retryAfter(attempts, (now.getTime() - delivery.createdAt.getTime()) / 1000);
  const isGivenUp = result.kind === "rejected" || waitSeconds === null;
  await tx.mailDelivery.updateMany({
    where,
    data: { status: isGivenUp ? "failed" : "queued", attempts, lastError: result.error },
  });
  if (!isGivenUp) await enqueue(tx, "mail.deliver", { deliveryId: delivery.id }, { startAfterSeconds: waitSeconds });
}
