import { type Actor, writingState } from "~/features/account/account.rules";
import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { missingForSubmission } from "./offering.complete.rules";
import { type EntryContent, readEntry } from "./offering.content.forms";
import { materialChanges } from "./offering.diff.rules";
import { materialContent } from "./offering.entry.rules";
import { can, type OfferingScope } from "./offering.policy";
import { makeLive } from "./offering.revision.server";

const writeSelect = {
  id: true,
  slug: true,
  stateCode: true,
  publication: true,
  liveRevisionId: true,
  workingRevision: {
    select: {
      id: true,
      number: true,
      status: true,
      version: true,
      createdById: true,
      submittedById: true,
      title: true,
    },
  },
} as const;

/** The entry in the scope of the actor's Land; a foreign one does not exist. */
export async function findOwn(tx: Tx, actor: Actor, slug: string) {
  const row = await tx.offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    select: writeSelect,
  });
  if (!row) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const scope: OfferingScope = {
    stateCode: row.stateCode,
    publication: row.publication,
    workingStatus: row.workingRevision?.status ?? null,
    isPublic: row.liveRevisionId !== null,
  };
  return { ...row, scope };
}

/**
 * Freezes the revision: its material fields get their hash. The coordinator of the Land decides about it, unless it
 * changes nothing material against the live one: such a correction is published at once.
 * @throws Invalid naming what is missing, by field
 */
export async function submitOffering(
  tx: Tx,
  actor: Actor,
  input: { slug: string; version: number },
): Promise<"submitted" | "published"> {
  const offering = await findOwn(tx, actor, input.slug);
  const working = offering.workingRevision;
  if (!working || !can(actor, "submit", offering.scope))
    throw new Conflict("Diese Fassung ist bereits eingereicht oder entschieden.");
  const revision = await tx.offeringRevision.findUniqueOrThrow({ where: { id: working.id } });
  const entry = readEntry(revision);
  await checkCompleteness(tx, entry);
  const hash = canonicalHash(materialContent(revision) as Parameters<typeof canonicalHash>[0]);
  const now = new Date();
  const frozen = await tx.offeringRevision.updateMany({
    where: { id: working.id, version: input.version, status: { in: ["draft", "changes_requested"] } },
    data: { status: "submitted", hash, submittedAt: now, submittedById: actor.personId, version: { increment: 1 } },
  });
  if (frozen.count === 0)
    throw new Conflict("Diese Fassung wurde inzwischen geändert. Bitte prüfen Sie sie noch einmal.");
  const isPublished = await isCorrection(tx, offering.liveRevisionId, entry);
  if (isPublished) {
    const handedIn = { id: working.id, version: input.version + 1 };
    await makeLive(tx, { offering, working: handedIn, decision: null, publisherId: actor.personId });
  } else {
    await tx.offering.update({
      where: { id: offering.id },
      data: { updatedAt: now, ...(offering.liveRevisionId ? {} : { publication: "submitted" }) },
    });
  }
  await recordEvent(tx, actor, {
    type: isPublished ? "offering.published" : "offering.submitted",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: isPublished ? "public" : "internal",
    revisionHash: hash,
    data: { revision: working.number, title: working.title, ...(isPublished ? { isMaterial: false } : {}) },
  });
  return isPublished ? "published" : "submitted";
}

/**
 * Whether the approval of the live revision covers this one. Their contents are compared and not their stored hashes: an
 * older program may have hashed fewer fields.
 */
async function isCorrection(tx: Tx, liveRevisionId: string | null, entry: EntryContent): Promise<boolean> {
  if (liveRevisionId === null) return false;
  const live = readEntry(await tx.offeringRevision.findUniqueOrThrow({ where: { id: liveRevisionId } }));
  return materialChanges(live, entry).length === 0;
}

async function checkCompleteness(tx: Tx, entry: EntryContent): Promise<void> {
  const asked = await tx.requirement.findMany({
    where: { version: entry.requirementsVersion ?? "" },
    select: { code: true, level: true },
    take: 500,
  });
  const fieldErrors: Record<string, string[]> = {};
  for (const { field, message } of missingForSubmission(entry, asked))
    fieldErrors[field] = [...(fieldErrors[field] ?? []), message];
  if (Object.keys(fieldErrors).length > 0) throw new Invalid("Für die Einreichung fehlen noch Angaben.", fieldErrors);
}
