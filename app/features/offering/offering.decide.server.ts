import { countActiveCoordinators } from "~/features/account/account.queries.server";
import { type Actor, fourEyes } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import { can } from "./offering.policy";
import { copyRevision, makeLive } from "./offering.revision.server";

export interface OfferingDecision {
  readonly slug: string;
  /** of the revision as the person read it: a decision never falls on a text that came later */
  readonly version: number;
  readonly reason: string | null;
}

async function findDecidable(tx: Tx, actor: Actor, decision: OfferingDecision) {
  const offering = await findOwn(tx, actor, decision.slug);
  const working = offering.workingRevision;
  if (actor.role !== "coordinator") throw new Forbidden("Über die Veröffentlichung entscheidet die OZG-Koordination.");
  if (!working || working.version !== decision.version || !can(actor, "decide", offering.scope))
    throw new Conflict("Diese Fassung wurde inzwischen geändert oder entschieden. Bitte lesen Sie den heutigen Stand.");
  return { offering, working };
}

/** Publishing one's own submission takes a second person; giving it back does not. */
async function checkFourEyes(tx: Tx, actor: Actor, offering: { stateCode: string }, submitterId: string | null) {
  const eyes = fourEyes({
    submitterId,
    deciderId: actor.personId,
    activeCoordinators: await countActiveCoordinators(tx, offering.stateCode),
  });
  if (eyes === "refused")
    throw new Forbidden(
      "Vier-Augen-Prinzip: Sie haben diese Fassung selbst eingereicht. Bitte lassen Sie eine andere Person der OZG-Koordination entscheiden.",
    );
  return eyes === "waived";
}

/** Publishes the submitted revision; the one that was live before is superseded in the same moment. */
export async function publishOffering(tx: Tx, actor: Actor, decision: OfferingDecision): Promise<void> {
  const { offering, working } = await findDecidable(tx, actor, decision);
  const isFourEyesWaived = await checkFourEyes(tx, actor, offering, working.submittedById);
  const hash = await makeLive(tx, {
    offering,
    working,
    decision: { byId: actor.personId, reason: decision.reason },
    publisherId: actor.personId,
  });
  await recordEvent(tx, actor, {
    type: "offering.published",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "public",
    revisionHash: hash,
    reason: decision.reason,
    isFourEyesWaived,
    data: { revision: working.number, title: working.title, isMaterial: true },
  });
}

/** Gives the revision back to its authors with a reason; a live one stays as it is. */
export async function requestOfferingChanges(tx: Tx, actor: Actor, decision: OfferingDecision): Promise<void> {
  const { offering, working } = await findDecidable(tx, actor, decision);
  await close(tx, actor, { working, reason: decision.reason, status: "changes_requested" });
  await tx.offering.update({
    where: { id: offering.id },
    data: { updatedAt: new Date(), ...(offering.liveRevisionId ? {} : { publication: "changes_requested" }) },
  });
  await recordDecision(tx, actor, { offering, working, reason: decision.reason, type: "offering.changes_requested" });
}

/**
 * Ends the revision: it is never published. The entry goes back to its live revision; one that has none goes on as a
 * draft that says the same, because what people wrote is not lost.
 */
export async function rejectOffering(tx: Tx, actor: Actor, decision: OfferingDecision): Promise<void> {
  const { offering, working } = await findDecidable(tx, actor, decision);
  await close(tx, actor, { working, reason: decision.reason, status: "rejected" });
  await tx.offering.update({
    where: { id: offering.id },
    data: {
      updatedAt: new Date(),
      publication: offering.liveRevisionId ? "published" : "draft",
      workingRevisionId: null,
    },
  });
  if (!offering.liveRevisionId)
    await copyRevision(tx, { offeringId: offering.id, fromId: working.id, createdById: working.createdById });
  await recordDecision(tx, actor, { offering, working, reason: decision.reason, type: "offering.rejected" });
}

interface Closing {
  readonly working: { readonly id: string; readonly version: number };
  readonly reason: string | null;
  readonly status: "changes_requested" | "rejected";
}

async function close(tx: Tx, actor: Actor, { working, reason, status }: Closing): Promise<void> {
  const won = await tx.offeringRevision.updateMany({
    where: { id: working.id, status: "submitted", version: working.version },
    data: {
      status,
      decidedAt: new Date(),
      decidedById: actor.personId,
      decisionReason: reason,
      version: { increment: 1 },
    },
  });
  if (won.count === 0) throw new Conflict("Über diese Fassung wurde inzwischen entschieden.");
}

interface Decided {
  readonly offering: { readonly id: string };
  readonly working: { readonly number: number; readonly title: string };
  readonly reason: string | null;
  readonly type: "offering.changes_requested" | "offering.rejected";
}

async function recordDecision(tx: Tx, actor: Actor, { offering, working, reason, type }: Decided): Promise<void> {
  await recordEvent(tx, actor, {
    type,
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    reason,
    data: { revision: working.number, title: working.title },
  });
}
