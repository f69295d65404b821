import { recordEvent } from "~/platform/events.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { type DueReminder, listDueReminders } from "./offering.expiry.queries.server";

/** What one run does at most: the next one goes on. */
const BATCH = 100;

/**
 * Tells the Land of documents that run out within 30 days, and once more when they have. One transaction a document, so
 * that one that fails holds up no other; safe to repeat and to run twice at once.
 * @returns how many were told of
 */
export async function sweepDocuments(now: Date, take = BATCH): Promise<{ expiring: number; expired: number }> {
  const due = await inTransaction(systemActor, (tx) => listDueReminders(tx, now, take));
  const told = { expiring: 0, expired: 0 };
  for (const reminder of due) if (await remind(reminder, now)) told[reminder.step] += 1;
  return told;
}

/** The document as it was read: another run in between wins. */
function remind(reminder: DueReminder, now: Date): Promise<boolean> {
  const { id, title, validUntil, remindedAt, offeringId, stateCode, revision, step } = reminder;
  return inTransaction({ ...systemActor, stateCode }, async (tx, actor) => {
    const won = await tx.offeringDocumentVersion.updateMany({ where: { id, remindedAt }, data: { remindedAt: now } });
    if (won.count === 0) return false;
    await recordEvent(tx, actor, {
      type: step === "expiring" ? "offering.document_expiring" : "offering.document_expired",
      subjectKind: "offering",
      subjectId: offeringId,
      visibility: "internal",
      data: { revision, document: title, validUntil: validUntil.toISOString().slice(0, 10) },
    });
    return true;
  });
}
