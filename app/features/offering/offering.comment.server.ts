import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import type { EntryFieldName } from "./offering.entry.rules";
import { can } from "./offering.policy";

/** More than a review can bear; where it is reached, something else is going on. */
export const MAX_COMMENTS = 200;

async function findDiscussed(tx: Tx, actor: Actor, slug: string) {
  const offering = await findOwn(tx, actor, slug);
  if (!can(actor, "comment", offering.scope) || !offering.workingRevision)
    throw new Forbidden("Zu diesem Angebot gibt es keine Fassung in Arbeit.");
  return { offering, working: offering.workingRevision };
}

/** A remark at a field of the revision in work; for everybody in the Land who writes or decides. */
export async function addComment(
  tx: Tx,
  actor: Actor,
  { slug, field, text }: { slug: string; field: EntryFieldName; text: string },
): Promise<void> {
  const { offering, working } = await findDiscussed(tx, actor, slug);
  const count = await tx.revisionComment.count({ where: { revisionId: working.id } });
  if (count >= MAX_COMMENTS) throw new Conflict(`Zu dieser Fassung gibt es schon ${MAX_COMMENTS} Anmerkungen.`);
  await tx.revisionComment.create({
    data: { revisionId: working.id, field, text, createdById: actor.personId },
  });
  await recordEvent(tx, actor, {
    type: "offering.commented",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    reason: text,
    data: { revision: working.number, field },
  });
}

/** What a remark asked for is done. Doing it twice is no mistake: two people read the same list. */
export async function resolveComment(
  tx: Tx,
  actor: Actor,
  { slug, commentId }: { slug: string; commentId: string },
): Promise<void> {
  const { offering, working } = await findDiscussed(tx, actor, slug);
  const comment = await tx.revisionComment.findFirst({
    where: { id: commentId, revisionId: working.id },
    select: { field: true, resolvedAt: true },
  });
  if (!comment) throw new NotFound("Diese Anmerkung wurde nicht gefunden.");
  const won = await tx.revisionComment.updateMany({
    where: { id: commentId, resolvedAt: null },
    data: { resolvedAt: new Date(), resolvedById: actor.personId },
  });
  if (won.count === 0) return;
  await recordEvent(tx, actor, {
    type: "offering.comment_resolved",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    data: { revision: working.number, field: comment.field },
  });
}
