import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import type { Connection, ConnectionStatus, Offering, Prisma } from "~prisma/generated/client";
import { createOffering } from "./offerings";
import { createPerson } from "./people";

const beforeRelease = new Set<ConnectionStatus>(["draft", "awaiting_own_coordinator"]);
const beforeApproval = new Set<ConnectionStatus>([
  ...beforeRelease,
  "submitted",
  "clarification",
  "rejected",
  "withdrawn",
]);

export interface ConnectionInput extends Omit<Partial<Prisma.ConnectionCreateManyInput>, "status" | "stateCode"> {
  readonly stateCode?: string;
  readonly status?: ConnectionStatus;
  readonly offering?: Offering;
  readonly author?: Actor;
}

/** Nordrhein-Westfalen's request for a published entry, unless said otherwise; a draft by default. */
export async function createConnection(
  tx: Tx,
  { offering, author, ...input }: ConnectionInput = {},
): Promise<Connection> {
  const provided = offering ?? (await createOffering(tx)).offering;
  const stateCode = input.stateCode ?? author?.stateCode ?? "NW";
  const writer = author ?? (await createPerson(tx, { stateCode }));
  const revision = await tx.offeringRevision.findUniqueOrThrow({
    where: { id: input.revisionId ?? provided.liveRevisionId ?? "" },
    select: { id: true, hash: true },
  });
  const status = input.status ?? "draft";
  const now = new Date();
  return tx.connection.create({
    data: {
      reference: `A-${now.getFullYear()}-${randomUUID().slice(0, 8)}`,
      offeringId: provided.id,
      revisionId: revision.id,
      revisionHash: revision.hash ?? "",
      stateCode,
      organisationId: writer.organisationId,
      providerStateCode: provided.stateCode,
      createdById: writer.personId,
      responsibleId: writer.personId,
      purpose: "Der Antrag soll in allen Kommunen des Landes online gestellt werden können.",
      mailbox: `anschluss@${stateCode.toLowerCase()}.example`,
      handedInAt: status === "draft" ? null : now,
      handedInById: status === "draft" ? null : writer.personId,
      releasedAt: beforeRelease.has(status) ? null : now,
      approvedAt: beforeApproval.has(status) ? null : now,
      liveAt: status === "live" || status === "terminated" ? now : null,
      ...input,
    },
  });
}
