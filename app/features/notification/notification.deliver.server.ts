import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { enqueue } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { systemMailHeaders, threadIdFor } from "~/platform/mail-headers.server";
import { type OutgoingMail, type SendResult, sendMail } from "~/platform/mail-transport.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { isForCurrentAddressOnly, isReachedBy } from "./notification.account.rules";
import type { RenderInput } from "./notification.frame.server";
import {
  type Delivery,
  findDelivery,
  findEvent,
  findPersonStatus,
  type NotifiedEvent,
} from "./notification.queries.server";
import { reasons, type Template, templates } from "./notification.relations.rules";
import { renderDelivery } from "./notification.render.server";
import { MISCONFIGURED_RETRY_SECONDS, retryAfter } from "./notification.retry.rules";
import { findSubjectOf, listAbsentNames, type Subject } from "./notification.subject.server";

type Prepared =
  | { readonly kind: "ready"; readonly mail: OutgoingMail }
  | { readonly kind: "unsendable"; readonly error: string };

/** What a delivery is about; null when that is gone, or when nobody may be written to about it any more. */
interface Matter {
  readonly event: NotifiedEvent;
  readonly subject: Subject;
  readonly template: Template;
}

const over = { kind: "unsendable", error: "Der Anlass der Nachricht besteht nicht mehr." } as const;
const unreachable = { kind: "unsendable", error: "Das Konto ist nicht mehr aktiv." } as const;
const moved = { kind: "unsendable", error: "Die Adresse gehört nicht mehr zum Konto." } as const;

/** The mail of a queued delivery; null when there is nothing to send any more. */
async function prepareDelivery(tx: Tx, deliveryId: string): Promise<Prepared | null> {
  const delivery = await findDelivery(tx, deliveryId);
  if (delivery?.status !== "queued") return null;
  const event = await findEvent(tx, delivery.eventId);
  const subject = event && (await findSubjectOf(tx, event));
  const template = templates.find((name) => name === delivery.template);
  if (!event || !subject || !template) return over;
  const matter = { event, subject, template };
  if (!(await isReachable(tx, delivery, event))) return unreachable;
  if (isToFormerAddress(delivery, matter)) return moved;
  const input = await renderInputFor(tx, delivery, matter);
  const rendered = input && (await renderDelivery(tx, input, subject));
  if (!rendered) return over;
  const to = { name: delivery.recipientName, address: delivery.recipient };
  return { kind: "ready", mail: { ...rendered, to, messageId: delivery.messageId, headers: headersFor(input) } };
}

async function isReachable(tx: Tx, { personId }: Delivery, event: NotifiedEvent): Promise<boolean> {
  if (personId === null) return true;
  const status = await findPersonStatus(tx, personId);
  return status !== null && isReachedBy(event.type, status);
}

function isToFormerAddress({ recipient }: Delivery, { template, subject }: Matter): boolean {
  const isPersonal = subject.kind === "person" || subject.kind === "factor_reset";
  return isPersonal && isForCurrentAddressOnly(template) && recipient !== subject.person.email;
}

async function renderInputFor(tx: Tx, delivery: Delivery, matter: Matter): Promise<RenderInput | null> {
  const { event, subject, template } = matter;
  const reason = reasons.find((name) => name === delivery.reason);
  if (!reason) return null;
  const deputyId = reason === "vertretung" ? delivery.personId : null;
  const absentNames = deputyId === null ? [] : await listAbsentNames(tx, { event, subject, deputyId });
  return { event, recipient: delivery, template, reason, absentNames, appUrl: env().appUrl };
}

/** One list per kind of matter, so that people can sort. */
const lists: ReadonlyMap<string, string> = new Map([
  ["offering", "angebote"],
  ["connection", "anschluesse"],
]);

function headersFor({ event, reason, appUrl }: RenderInput): Record<string, string> {
  const host = new URL(appUrl).hostname;
  const { subjectKind, subjectId } = event;
  return systemMailHeaders({
    host,
    reason,
    list: lists.get(subjectKind) ?? "konten",
    threadId: threadIdFor({ host, subjectKind, subjectId }),
  });
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
