import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { enqueue, listWithoutJob } from "~/platform/jobs.server";
import { messageIdFor } from "~/platform/mail-headers.server";
import { findEvent, listOverdue, type NotifiedEvent } from "./notification.queries.server";
import { hasMails, type PlannedMail, planMails, type Side } from "./notification.rules";
import { findSubjectOf, listDeputiesOf, listPeopleOf, type Subject } from "./notification.subject.server";

/**
 * Fans an event out into one delivery per recipient. Safe to repeat: the first to close the outbox entry does it, and
 * deliveries are unique on (event, recipient, template).
 * @returns number of new deliveries
 */
export async function dispatchEvent(tx: Tx, eventId: string): Promise<number> {
  const claimed = await tx.outboxEntry.updateMany({
    where: { eventId, dispatchedAt: null },
    data: { dispatchedAt: new Date() },
  });
  const event = claimed.count === 0 ? null : await findEvent(tx, eventId);
  if (!event || !hasMails(event.type)) return 0;
  const subject = await findSubjectOf(tx, event);
  if (!subject) return 0;
  const host = new URL(env().appUrl).hostname;
  const mails = await planFor(tx, event, subject);
  const rows = mails.map(({ recipient, template, reason }) => ({
    eventId,
    recipient: recipient.email,
    recipientName: recipient.name,
    personId: recipient.personId,
    template,
    reason,
    messageId: messageIdFor({ host, eventId, recipient: recipient.email, template }),
  }));
  const created = await tx.mailDelivery.createManyAndReturn({ data: rows, skipDuplicates: true, select: { id: true } });
  for (const { id } of created) await enqueue(tx, "mail.deliver", { deliveryId: id });
  return created.length;
}

async function planFor(tx: Tx, event: NotifiedEvent, subject: Subject): Promise<PlannedMail[]> {
  const people = await listPeopleOf(tx, subject);
  const deputies = await listDeputiesOf(tx, { event, subject, people });
  const side: Side =
    subject.kind === "connection" && event.stateCode === subject.providerStateCode ? "provider" : "own";
  const { type, actorId, visibility } = event;
  return planMails({ type, actorId, isInternal: visibility === "internal", side }, people, deputies);
}

const OVERDUE_MS = 60_000;

/**
 * Puts open work without a job back into the queue: after a restore the queue is empty, the outbox is not.
 * @returns number of jobs made
 */
export async function requeueOverdue(tx: Tx, now: Date): Promise<number> {
  const overdue = await listOverdue(tx, new Date(now.getTime() - OVERDUE_MS));
  const events = overdue.eventIds.map((eventId) => ({ eventId }));
  const deliveries = overdue.deliveryIds.map((deliveryId) => ({ deliveryId }));
  const lostEvents = await listWithoutJob(tx, "outbox.dispatch", events);
  const lostDeliveries = await listWithoutJob(tx, "mail.deliver", deliveries);
  for (const data of lostEvents) await enqueue(tx, "outbox.dispatch", data);
  for (const data of lostDeliveries) await enqueue(tx, "mail.deliver", data);
  return lostEvents.length + lostDeliveries.length;
}
