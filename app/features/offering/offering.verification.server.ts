import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { findOwn } from "./offering.commands.server";
import { can } from "./offering.policy";
import { verifiedNow } from "./offering.revision.server";
import {
  type DueVerification,
  listDueVerifications,
  listLateVerifications,
} from "./offering.verification.queries.server";

/** What one run does at most: the next one goes on. */
const BATCH = 100;

/** Somebody of the Land says that the entry as they read it is still true. */
export async function verifyOffering(tx: Tx, actor: Actor, input: { slug: string; number: number }): Promise<void> {
  const offering = await findOwn(tx, actor, input.slug);
  if (!can(actor, "verify", offering.scope))
    throw new Conflict("Dieses Angebot ist nicht veröffentlicht, es gibt nichts zu bestätigen.");
  const won = await tx.offering.updateMany({
    where: { id: offering.id, publication: "published", liveRevision: { number: input.number } },
    data: verifiedNow(new Date(), actor.personId),
  });
  if (won.count === 0) throw new Conflict("Das Angebot wurde inzwischen geändert. Bitte lesen Sie den heutigen Stand.");
  const live = await tx.offeringRevision.findFirst({
    where: { offeringId: offering.id, number: input.number },
    select: { hash: true },
  });
  await recordEvent(tx, actor, {
    type: "offering.verified",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "public",
    revisionHash: live?.hash ?? null,
    data: { revision: input.number },
  });
}

/**
 * Asks for entries that have not been confirmed for six months, and says after two more weeks that nobody answered. One
 * transaction an entry, so that one that fails holds up no other; safe to repeat and to run twice at once.
 * @returns how many were asked about, and how many are late
 */
export async function sweepVerifications(now: Date, take = BATCH): Promise<{ asked: number; late: number }> {
  const due = await inTransaction(systemActor, (tx) => listDueVerifications(tx, now, take));
  let asked = 0;
  for (const offering of due) if (await step({ offering, now, kind: "due" })) asked += 1;
  const overdue = await inTransaction(systemActor, (tx) => listLateVerifications(tx, now, take));
  let late = 0;
  for (const offering of overdue) if (await step({ offering, now, kind: "overdue" })) late += 1;
  return { asked, late };
}

interface Step {
  readonly offering: DueVerification;
  readonly now: Date;
  readonly kind: "due" | "overdue";
}

/** The entry as it was read: a confirmation or another run in between wins. */
function step({ offering, now, kind }: Step): Promise<boolean> {
  const { id, stateCode, lastVerifiedAt, verificationAskedAt, liveRevision } = offering;
  return inTransaction({ ...systemActor, stateCode }, async (tx, actor) => {
    const won = await tx.offering.updateMany({
      where: { id, publication: "published", lastVerifiedAt, verificationAskedAt, verificationLateAt: null },
      data: kind === "due" ? { verificationAskedAt: now } : { verificationLateAt: now },
    });
    if (won.count === 0) return false;
    await recordEvent(tx, actor, {
      type: kind === "due" ? "offering.verification_due" : "offering.verification_overdue",
      subjectKind: "offering",
      subjectId: id,
      visibility: "internal",
      data: { revision: liveRevision?.number ?? null },
    });
    return true;
  });
}
