import { db } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import type { SignedIn } from "./account.rules";

/** A list that may be longer than what is shown. */
export interface Counted<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export type Own = Pick<SignedIn, "personId" | "email">;

export async function counted<T>(total: Promise<number>, rows: Promise<T[]>): Promise<Counted<T>> {
  const [count, list] = await Promise.all([total, rows]);
  return { total: count, rows: list };
}

/** What the person did, and what was done to their account; without what the record says about others. */
export async function listOwnEvents(personId: string, take: number) {
  const where = { OR: [{ actorId: personId }, { subjectKind: "person", subjectId: personId }] };
  const rows = db().event.findMany({
    where,
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take,
    select: { type: true, occurredAt: true, subjectKind: true, subjectId: true, actorId: true, sessionId: true },
  });
  const { total, rows: events } = await counted(db().event.count({ where }), rows);
  return { total, rows: events.map(({ actorId, ...event }) => ({ ...event, isOwnAct: actorId === personId })) };
}

export function listMails({ personId, email }: Own, take: number) {
  const where = { OR: [{ personId }, { recipient: email }] };
  const rows = db().mailDelivery.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take,
    select: {
      event: { select: { type: true } },
      recipient: true,
      template: true,
      reason: true,
      status: true,
      createdAt: true,
      sentAt: true,
    },
  });
  return counted(db().mailDelivery.count({ where }), rows);
}

const SECURITY_EVENTS_SHOWN = 15;

/** The newest things that happened to the account itself. */
export async function listSecurityEvents(personId: string) {
  const select = { id: true } as const;
  const [changes, resets] = await Promise.all([
    db().emailChange.findMany({ where: { personId }, orderBy: { createdAt: "desc" }, take: 50, select }),
    db().factorReset.findMany({ where: { personId }, orderBy: { createdAt: "desc" }, take: 50, select }),
  ]);
  const own: Prisma.EventWhereInput[] = [
    { subjectKind: "person", subjectId: personId },
    {
      subjectKind: { in: ["email_change", "factor_reset"] },
      subjectId: { in: [...changes, ...resets].map(({ id }) => id) },
    },
  ];
  return db().event.findMany({
    where: { type: { startsWith: "account." }, OR: own },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: SECURITY_EVENTS_SHOWN,
    select: { id: true, type: true, occurredAt: true, actorId: true, actorName: true, data: true },
  });
}
