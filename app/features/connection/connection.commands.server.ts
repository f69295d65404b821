import { countActiveCoordinators } from "~/features/account/account.queries.server";
import { type Actor, actsForState, fourEyes, writingState } from "~/features/account/account.rules";
import { endStates } from "~/features/offering/offering.connected.rules";
import { can as canOffering } from "~/features/offering/offering.policy";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { Prisma } from "~prisma/generated/client";
import type { ConnectionContent, ConnectionStep } from "./connection.forms";
import { can, canEdit, canView, sideOf } from "./connection.policy";
import { connectionReference } from "./connection.rules";
import { transitions } from "./connection.transitions.rules";

/** Next number of the year; the row lock of the counter keeps two requests from getting the same one. */
async function nextReference(tx: Tx): Promise<string> {
  const year = new Date().getFullYear();
  const counter = await tx.referenceCounter.upsert({
    where: { name: `connection-${year}` },
    create: { name: `connection-${year}`, value: 1 },
    update: { value: { increment: 1 } },
    select: { value: true },
  });
  return connectionReference(year, counter.value);
}

/**
 * Drafts a request of the actor's Land for a published entry; the request speaks about the revision live now.
 * @returns the id of the connection
 * @throws Conflict when the Land already has a running connection to this entry
 */
export async function requestConnection(
  tx: Tx,
  actor: Actor,
  input: { slug: string; content: ConnectionContent },
): Promise<string> {
  const offering = await tx.offering.findFirst({
    where: { slug: input.slug, liveRevisionId: { not: null } },
    select: {
      id: true,
      stateCode: true,
      publication: true,
      liveRevision: { select: { id: true, hash: true, title: true } },
    },
  });
  if (!offering?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { id: offeringId, stateCode: providerStateCode, publication, liveRevision } = offering;
  const scope = { stateCode: providerStateCode, publication, workingStatus: null, isPublic: true };
  if (actor.stateCode === null || !canOffering(actor, "request_connection", scope))
    throw new Forbidden(
      actor.stateCode === providerStateCode
        ? "Ihr Land bietet diesen Dienst selbst an; ein Anschluss an das eigene Angebot ist nicht möglich."
        : "Einen Anschluss fragt die Landesvertretung oder die OZG-Koordination eines Landes an.",
    );
  const running = await tx.connection.findFirst({
    where: {
      offeringId,
      stateCode: actor.stateCode,
      status: { notIn: [...endStates] },
    },
    select: { reference: true },
  });
  if (running) throw new Conflict(`Ihr Land hat für dieses Angebot bereits den Vorgang ${running.reference}.`);
  const connection = await createConnection(tx, {
    ...input.content,
    reference: await nextReference(tx),
    offeringId,
    revisionId: liveRevision.id,
    revisionHash: liveRevision.hash ?? "",
    stateCode: actor.stateCode,
    organisationId: actor.organisationId,
    providerStateCode,
    createdById: actor.personId,
    responsibleId: actor.personId,
  });
  await recordEvent(tx, actor, {
    type: "connection.drafted",
    subjectKind: "connection",
    subjectId: connection.id,
    visibility: "internal",
    revisionHash: liveRevision.hash,
  });
  return connection.id;
}

/** Two requests at once: the partial unique index (one running connection per Land and entry) lets one of them win. */
async function createConnection(tx: Tx, data: Prisma.ConnectionUncheckedCreateInput): Promise<{ id: string }> {
  try {
    return await tx.connection.create({ data, select: { id: true } });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      throw new Conflict("Ihr Land hat für dieses Angebot soeben einen Vorgang angelegt.");
    throw error;
  }
}

/** The connection in the actor's sight; everything else does not exist. */
async function findVisible(tx: Tx, actor: Actor, id: string) {
  const stateCode = writingState(actor) ?? "";
  const connection = await tx.connection.findFirst({
    where: { id, OR: [{ stateCode }, { providerStateCode: stateCode }] },
  });
  if (!connection || !canView(actor, connection)) throw new NotFound("Dieser Anschluss wurde nicht gefunden.");
  return connection;
}

/** @throws Conflict when somebody saved or handed it in meanwhile */
export async function editConnection(
  tx: Tx,
  actor: Actor,
  input: { id: string; version: number; content: ConnectionContent },
): Promise<void> {
  const connection = await findVisible(tx, actor, input.id);
  if (!actsForState(actor, connection.stateCode)) throw new NotFound("Dieser Anschluss wurde nicht gefunden.");
  if (!canEdit(actor, connection))
    throw new Conflict("Diese Anfrage ist vorgelegt und kann nicht mehr geändert werden.");
  const saved = await tx.connection.updateMany({
    where: { id: input.id, version: input.version, status: "draft" },
    data: { ...input.content, version: { increment: 1 }, updatedAt: new Date() },
  });
  if (saved.count === 0)
    throw new Conflict(
      "Jemand anderes hat diese Anfrage inzwischen gespeichert. Ihre Eingaben stehen noch im Formular, gespeichert sind sie nicht.",
    );
}

/**
 * Takes one step of the life cycle. Order of the checks: visible (else 404), allowed for this side and role (else 403),
 * legal in the present state and seen in its present version (else 409), four eyes (else 403).
 */
export async function moveConnection(tx: Tx, actor: Actor, input: ConnectionStep & { id: string }): Promise<void> {
  const connection = await findVisible(tx, actor, input.id);
  const transition = transitions[input.action];
  const side = sideOf(actor, connection);
  if (side === null || !transition.sides.includes(side) || !transition.roles.includes(actor.role))
    throw new Forbidden();
  if (!can(actor, input.action, connection) || connection.version !== input.version) throw new Conflict();
  const isFourEyesWaived = input.action === "release" ? await checkFourEyes(tx, actor, connection) : false;
  const to = transition.to ?? connection.pausedFrom ?? "approved";
  const now = new Date();
  const won = await tx.connection.updateMany({
    where: { id: connection.id, version: input.version, status: connection.status },
    data: {
      status: to,
      statusSince: now,
      updatedAt: now,
      version: { increment: 1 },
      pausedFrom: input.action === "pause" ? connection.status : null,
      ...(input.action === "hand_in" ? { handedInAt: now, handedInById: actor.personId } : {}),
      ...(input.action === "release" ? { releasedAt: now } : {}),
      ...(input.action === "approve" ? { approvedAt: now } : {}),
      ...(input.action === "go_live" ? { liveAt: now } : {}),
    },
  });
  if (won.count === 0) throw new Conflict();
  const leftTheLand = connection.releasedAt !== null || input.action === "release";
  await recordEvent(tx, actor, {
    type: transition.event,
    subjectKind: "connection",
    subjectId: connection.id,
    visibility: leftTheLand ? transition.visibility : "internal",
    revisionHash: connection.revisionHash,
    reason: input.text,
    isFourEyesWaived,
    data: { from: connection.status, to },
  });
}

/** Releasing is the decision of the own Land: not by the person who handed the request in. */
async function checkFourEyes(
  tx: Tx,
  actor: Actor,
  connection: { stateCode: string; handedInById: string | null },
): Promise<boolean> {
  const eyes = fourEyes({
    submitterId: connection.handedInById,
    deciderId: actor.personId,
    activeCoordinators: await countActiveCoordinators(tx, connection.stateCode),
  });
  if (eyes === "refused")
    throw new Forbidden(
      "Vier-Augen-Prinzip: Sie haben diese Anfrage selbst vorgelegt. Bitte lassen Sie eine andere Person der OZG-Koordination freigeben.",
    );
  return eyes === "waived";
}

/** Draft and hand-in in one go. */
export async function handInNewConnection(tx: Tx, actor: Actor, id: string): Promise<void> {
  await moveConnection(tx, actor, { id, action: "hand_in", version: 1, text: null });
}
