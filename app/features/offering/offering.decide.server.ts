import { countActiveCoordinators } from "~/features/account/account.queries.server";
import { type Actor, fourEyes } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import { can } from "./offering.policy";

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
  const now = new Date();
  const won = await tx.offeringRevision.updateMany({
    where: { id: working.id, status: "submitted", version: working.version },
    data: { status: "published", decidedAt: now, publishedAt: now, version: { increment: 1 } },
  });
  if (won.count === 0) throw new Conflict("Über diese Fassung wurde inzwischen entschieden.");
  if (offering.liveRevisionId)
    await tx.offeringRevision.update({ where: { id: offering.liveRevisionId }, data: { status: "superseded" } });
  const published = await tx.offering.update({
    where: { id: offering.id },
    data: {
      publication: "published",
      liveRevisionId: working.id,
      workingRevisionId: null,
      updatedAt: now,
      lastVerifiedAt: now,
      ...(offering.liveRevisionId ? {} : { publishedAt: now }),
    },
    select: { liveRevision: { select: { hash: true } } },
  });
  await recordEvent(tx, actor, {
    type: "offering.published",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "public",
    revisionHash: published.liveRevision?.hash ?? null,
    reason: decision.reason,
    isFourEyesWaived,
    data: { revision: working.number, title: working.title },
  });
}

/** Gives the revision back to its authors with a reason; a live one stays as it is. */
export async function requestOfferingChanges(tx: Tx, actor: Actor, decision: OfferingDecision): Promise<void> {
  const { offering, working } = await findDecidable(tx, actor, decision);
  const won = await tx.offeringRevision.updateMany({
    where: { id: working.id, status: "submitted", version: working.version },
    data: { status: "changes_requested", decidedAt: new Date(), version: { increment: 1 } },
  });
  if (won.count === 0) throw new Conflict("Über diese Fassung wurde inzwischen entschieden.");
  await tx.offering.update({
    where: { id: offering.id },
    data: { updatedAt: new Date(), ...(offering.liveRevisionId ? {} : { publication: "changes_requested" }) },
  });
  await recordEvent(tx, actor, {
    type: "offering.changes_requested",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    reason: decision.reason,
    data: { revision: working.number, title: working.title },
  });
}
