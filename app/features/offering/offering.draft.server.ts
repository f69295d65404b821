import type { Actor } from "~/features/account/account.rules";
import { serviceTypes, valuesOf } from "~/features/catalogue/catalogue.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { checkCatalogue } from "./offering.catalogue-check.server";
import { type EntryContent, storedContent } from "./offering.content.forms";
import { canCreateOffering } from "./offering.policy";
import { offeringSlug } from "./offering.rules";

/** What an entry cannot be without; everything else may come later. */
export type NewContent = Partial<EntryContent> & Pick<EntryContent, "title" | "topicFieldSlug">;

async function freeSlug(tx: Tx, title: string, stateCode: string): Promise<string> {
  const base = offeringSlug(title, stateCode);
  const taken = await tx.offering.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
    take: 1_000,
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(base)) return base;
  let number = 2;
  while (slugs.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/**
 * Starts an entry for the actor's own Land. `draftId` comes from the page: the same form sent twice finds what the first
 * one made.
 * @returns its slug, and whether this call made it
 */
export async function draftOffering(
  tx: Tx,
  actor: Actor,
  input: { content: NewContent; draftId: string | null },
): Promise<{ slug: string; isNew: boolean }> {
  if (!canCreateOffering(actor) || actor.stateCode === null) throw new Forbidden();
  const { content, draftId } = input;
  await checkCatalogue(tx, content);
  // slugs and draft ids are looked up and taken in one turn
  await oneAtATime(tx, "offering_slug");
  const known =
    draftId && (await tx.offering.findUnique({ where: { id: draftId }, select: { slug: true, createdById: true } }));
  if (known && known.createdById !== actor.personId) throw new Conflict();
  if (known) return { slug: known.slug, isNew: false };
  const slug = await freeSlug(tx, content.title, actor.stateCode);
  const offering = await tx.offering.create({
    data: {
      ...(draftId ? { id: draftId } : {}),
      slug,
      stateCode: actor.stateCode,
      organisationId: actor.organisationId,
      createdById: actor.personId,
      responsibleId: actor.personId,
    },
    select: { id: true },
  });
  const revision = await tx.offeringRevision.create({
    data: { ...storedContent(content), offeringId: offering.id, number: 1, createdById: actor.personId },
    select: { id: true },
  });
  await tx.offering.update({ where: { id: offering.id }, data: { workingRevisionId: revision.id } });
  await recordEvent(tx, actor, {
    type: "offering.drafted",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
  });
  return { slug, isNew: true };
}

/**
 * Starts an entry with what the start page asks, and adds what a template or else the catalogue knows.
 * @returns as draftOffering
 */
export async function startOffering(
  tx: Tx,
  actor: Actor,
  input: { content: StartContent; template: Partial<EntryContent> | null; draftId: string | null },
): Promise<{ slug: string; isNew: boolean }> {
  const { content, template, draftId } = input;
  const known = template ?? (await catalogueFacts(tx, content));
  return draftOffering(tx, actor, { content: { ...known, ...content }, draftId });
}

type StartContent = Pick<EntryContent, "title" | "topicFieldSlug" | "ozgIds" | "leikaKeys">;

const knownTypes = new Set<string>(valuesOf(serviceTypes));

/** What the catalogue knows of the chosen services, so that nobody has to type it: situations, types, SDG flags. */
async function catalogueFacts(tx: Tx, { ozgIds, leikaKeys }: Pick<EntryContent, "ozgIds" | "leikaKeys">) {
  const [services, keys] = await Promise.all([
    tx.ozgService.findMany({
      where: { ozgId: { in: ozgIds }, situationSlug: { not: null } },
      select: { situationSlug: true },
      take: 20,
    }),
    tx.administrativeService.findMany({
      where: { leikaKey: { in: leikaKeys } },
      select: { serviceType: true, sdgAnnexI: true, sdgAnnexII: true },
      take: 500,
    }),
  ]);
  return {
    situationSlugs: [...new Set(services.flatMap(({ situationSlug }) => situationSlug ?? []))],
    serviceTypes: [...new Set(keys.flatMap(({ serviceType: type }) => (type && knownTypes.has(type) ? [type] : [])))],
    sdgAnnexI: keys.some(({ sdgAnnexI }) => sdgAnnexI),
    sdgAnnexII: keys.some(({ sdgAnnexII }) => sdgAnnexII),
  };
}
