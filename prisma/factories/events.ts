import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";

export interface EventRowInput {
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly visibility?: Prisma.EventCreateManyInput["visibility"];
  readonly occurredAt?: Date;
  readonly revisionHash?: string | null;
  readonly reason?: string | null;
  readonly isFourEyesWaived?: boolean;
  readonly data?: Prisma.InputJsonObject;
}

type ActingPerson = Pick<Actor, "personId" | "name" | "role" | "organisationId" | "stateCode">;

/** A row of the record as `recordEvent` writes it, for things that happened in the past. */
export function newEvent(actor: ActingPerson, input: EventRowInput): Prisma.EventCreateManyInput & { id: string } {
  return {
    id: randomUUID(),
    visibility: "shared",
    ...input,
    actorId: actor.personId,
    actorName: actor.name,
    actorRole: actor.role,
    organisationId: actor.organisationId,
    stateCode: actor.stateCode,
  };
}

/** Writes events that are already dispatched: no mail follows. */
export async function createPastEvents(
  tx: Tx,
  events: readonly (Prisma.EventCreateManyInput & { id: string })[],
): Promise<void> {
  await tx.event.createMany({ data: [...events] });
  await tx.outboxEntry.createMany({
    data: events.map(({ id, occurredAt = new Date() }) => ({
      eventId: id,
      createdAt: occurredAt,
      dispatchedAt: occurredAt,
    })),
  });
}
