import type { Tx } from "~/platform/db.server";
import type { PersonStatus } from "~prisma/generated/client";

export async function findEvent(tx: Tx, eventId: string) {
  return tx.event.findUnique({
    where: { id: eventId },
    select: {
      id: true,
      type: true,
      occurredAt: true,
      subjectKind: true,
      subjectId: true,
      visibility: true,
      actorId: true,
      actorName: true,
      sessionId: true,
      stateCode: true,
      reason: true,
      data: true,
    },
  });
}
export type NotifiedEvent = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

export async function findDelivery(tx: Tx, deliveryId: string) {
  return tx.mailDelivery.findUnique({
    where: { id: deliveryId },
    select: {
      id: true,
      eventId: true,
      recipient: true,
      recipientName: true,
      personId: true,
      template: true,
      reason: true,
      status: true,
      attempts: true,
      messageId: true,
      createdAt: true,
    },
  });
}
export type Delivery = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;

/** @returns null when there is no such person any more */
export async function findPersonStatus(tx: Tx, personId: string): Promise<PersonStatus | null> {
  return (await tx.person.findUnique({ where: { id: personId }, select: { status: true } }))?.status ?? null;
}

/** Open work older than `before`, oldest first; bounded, the next sweep takes the rest. */
export async function listOverdue(tx: Tx, before: Date) {
  const [entries, deliveries] = [
    await tx.outboxEntry.findMany({
      where: { dispatchedAt: null, createdAt: { lt: before } },
      orderBy: { createdAt: "asc" },
      take: 2_000,
      select: { eventId: true },
    }),
    await tx.mailDelivery.findMany({
      where: { status: "queued", createdAt: { lt: before } },
      orderBy: { createdAt: "asc" },
      take: 2_000,
      select: { id: true },
    }),
  ];
  return {
    eventIds: entries.map(({ eventId }) => eventId),
    deliveryIds: deliveries.map(({ id }) => id),
  };
}
