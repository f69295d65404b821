import type { EventVisibility, Prisma } from "~prisma/generated/client";
import type { Tx } from "./db.server";
import { enqueue } from "./jobs.server";
import { requestScope } from "./request-scope.server";
import type { Acting } from "./transaction.server";

/** What a timeline shows of an event. */
export const timelineSelect = {
  id: true,
  type: true,
  occurredAt: true,
  actorName: true,
  actorRole: true,
  stateCode: true,
  reason: true,
  revisionHash: true,
  isFourEyesWaived: true,
} as const satisfies Prisma.EventSelect;

export interface EventInput {
  /** past tense, e.g. "connection.approved" */
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** `internal`: only the acting Land; `shared`: all sides of the subject; `public`: everybody */
  readonly visibility: EventVisibility;
  readonly revisionHash?: string | null;
  readonly reason?: string | null;
  readonly isFourEyesWaived?: boolean;
  /** nobody is told about it: no outbox entry, no job; for what happens often, such as sign-ins */
  readonly isSilent?: boolean;
  /** never secrets: the record is append-only */
  readonly data?: Prisma.InputJsonObject;
}

/**
 * Writes what happened: audit entry, history and the source of mails in one row, in the caller's transaction.
 * @returns the id of the event
 */
export async function recordEvent(tx: Tx, actor: Acting, input: EventInput): Promise<string> {
  const event = await tx.event.create({
    data: {
      type: input.type,
      subjectKind: input.subjectKind,
      subjectId: input.subjectId,
      visibility: input.visibility,
      actorId: actor.personId,
      actorName: actor.name,
      actorRole: actor.role,
      sessionId: requestScope()?.sessionId ?? null,
      organisationId: actor.organisationId,
      stateCode: actor.stateCode,
      revisionHash: input.revisionHash ?? null,
      reason: input.reason ?? null,
      isFourEyesWaived: input.isFourEyesWaived ?? false,
      data: input.data ?? {},
      ...(input.isSilent ? {} : { outbox: { create: {} } }),
    },
    select: { id: true },
  });
  if (!input.isSilent) await enqueue(tx, "outbox.dispatch", { eventId: event.id });
  return event.id;
}
