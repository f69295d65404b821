import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import { deleteFiles, deleteSpentVersions, listFileIds } from "./offering.document.server";
import { can } from "./offering.policy";
import { discardable } from "./offering.rules";

/**
 * Throws the revision in work away: what is published stays as it is, and an entry that nobody but its authors ever saw
 * is gone. What was handed in once is part of the record and stays.
 * @returns whether the whole entry is gone
 * @throws Conflict when somebody saved or submitted meanwhile
 */
export async function discardRevision(
  tx: Tx,
  actor: Actor,
  { slug, version }: { slug: string; version: number },
): Promise<{ isWhole: boolean }> {
  const offering = await findOwn(tx, actor, slug);
  const working = offering.workingRevision;
  const kind = discardable({
    publication: offering.publication,
    workingStatus: working?.status ?? null,
    isLive: offering.liveRevisionId !== null,
  });
  if (!working || kind === null || !can(actor, "edit", offering.scope))
    throw new Conflict("Diese Fassung lässt sich nicht mehr verwerfen: Sie ist eingereicht oder schon entschieden.");
  const mark = { id: working.id, version, status: working.status };
  // first the mark of the loser of a race, so that nobody's newer text is thrown away
  const won = await tx.offeringRevision.updateMany({ where: mark, data: { version: { increment: 1 } } });
  if (won.count === 0)
    throw new Conflict("Jemand hat diese Fassung inzwischen geändert. Bitte sehen Sie sie noch einmal an.");
  await tx.offering.update({ where: { id: offering.id }, data: { workingRevisionId: null, updatedAt: new Date() } });
  if (kind === "entry") {
    const fileIds = await listFileIds(tx, offering.id);
    await tx.offering.delete({ where: { id: offering.id } });
    await deleteFiles(tx, fileIds);
  } else {
    await tx.offeringRevision.delete({ where: { id: working.id } });
    await deleteSpentVersions(tx, offering.id);
  }
  await recordEvent(tx, actor, {
    type: "offering.discarded",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    data: { revision: working.number, title: working.title, isWhole: kind === "entry" },
  });
  return { isWhole: kind === "entry" };
}
