import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { findOwn } from "./offering.commands.server";
import { readLists } from "./offering.content.forms";
import { saveStep } from "./offering.save.server";

/**
 * Notes another entry as the same service elsewhere, instead of describing that service twice. Linking it again changes
 * nothing.
 * @throws NotFound unless the other entry is published
 */
export async function linkSameService(tx: Tx, actor: Actor, { slug, target }: { slug: string; target: string }) {
  const offering = await findOwn(tx, actor, slug);
  const other = await tx.offering.findFirst({
    where: { slug: target, publication: "published" },
    select: { slug: true, liveRevision: { select: { title: true } } },
  });
  const revisionId = offering.workingRevision?.id ?? offering.liveRevisionId;
  if (!other?.liveRevision || revisionId === null || other.slug === slug) throw new NotFound();
  const { relations } = readLists(
    await tx.offeringRevision.findUniqueOrThrow({ where: { id: revisionId }, select: { relations: true } }),
    ["relations"],
  );
  if (relations.some((relation) => relation.slug === other.slug)) return;
  const link = { kind: "same_service" as const, title: other.liveRevision.title, slug: other.slug, url: null };
  const version = offering.workingRevision?.version ?? 1;
  await saveStep(tx, actor, { slug, version, content: { relations: [...relations, link] } });
}
