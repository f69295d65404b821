import { type Actor, writingState } from "~/features/account/account.rules";
import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { Prisma } from "~prisma/generated/client";
import { materialContent } from "./offering.entry.rules";
import type { OfferingContent } from "./offering.forms";
import { can, canCreateOffering, type OfferingScope } from "./offering.policy";
import { missingForReuse, offeringSlug } from "./offering.rules";
import { refreshSearchDocuments } from "./offering.search.server";

/** Everything a revision says; what the next revision starts from. */
const contentOmit = {
  id: true,
  offeringId: true,
  number: true,
  status: true,
  hash: true,
  version: true,
  searchText: true,
  createdAt: true,
  createdById: true,
  updatedAt: true,
  submittedAt: true,
  submittedById: true,
  decidedAt: true,
  decidedById: true,
  decisionReason: true,
  publishedAt: true,
} as const satisfies Prisma.OfferingRevisionOmit;

const writeSelect = {
  id: true,
  slug: true,
  stateCode: true,
  publication: true,
  liveRevisionId: true,
  workingRevision: {
    select: { id: true, number: true, status: true, version: true, submittedById: true, title: true },
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

async function checkCatalogue(tx: Tx, content: OfferingContent): Promise<void> {
  const [services, keys, topicField] = await Promise.all([
    tx.ozgService.findMany({ where: { ozgId: { in: content.ozgIds } }, select: { ozgId: true }, take: 20 }),
    tx.administrativeService.findMany({
      where: { leikaKey: { in: content.leikaKeys } },
      select: { leikaKey: true },
      take: 500,
    }),
    tx.topicField.findUnique({ where: { slug: content.topicFieldSlug }, select: { slug: true } }),
  ]);
  const unknownIds = content.ozgIds.filter((id) => !services.some(({ ozgId }) => ozgId === id));
  const unknownKeys = content.leikaKeys.filter((key) => !keys.some(({ leikaKey }) => leikaKey === key));
  const fieldErrors = {
    ...(unknownIds.length > 0
      ? { ozgIds: [`Der Katalog kennt keine OZG-Leistung mit der Nummer ${unknownIds.join(", ")}.`] }
      : {}),
    ...(unknownKeys.length > 0
      ? { leikaKeys: [`Der Katalog kennt den Leistungsschlüssel ${unknownKeys.join(", ")} nicht.`] }
      : {}),
    ...(topicField ? {} : { topicFieldSlug: ["Bitte wählen Sie ein Themenfeld aus der Liste."] }),
  };
  if (Object.keys(fieldErrors).length > 0) throw new Invalid("Bitte prüfen Sie die Angaben.", fieldErrors);
}

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
  input: { content: OfferingContent; draftId: string | null },
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
    data: { ...content, offeringId: offering.id, number: 1, createdById: actor.personId },
    select: { id: true },
  });
  await tx.offering.update({ where: { id: offering.id }, data: { workingRevisionId: revision.id } });
  await refreshSearchDocuments(tx, [revision.id]);
  await recordEvent(tx, actor, {
    type: "offering.drafted",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
  });
  return { slug, isNew: true };
}

/**
 * Saves the revision in work; starts the next one when the entry has none. `version` is what the person saw.
 * @throws Conflict when somebody saved or submitted meanwhile; nothing is overwritten
 */
export async function saveOffering(
  tx: Tx,
  actor: Actor,
  input: { slug: string; version: number; content: OfferingContent },
): Promise<void> {
  const offering = await findOwn(tx, actor, input.slug);
  if (!can(actor, "edit", offering.scope))
    throw new Conflict("Diese Fassung ist eingereicht und kann nicht mehr geändert werden.");
  await checkCatalogue(tx, input.content);
  const working = offering.workingRevision ?? (await startRevision(tx, actor, offering));
  const saved = await tx.offeringRevision.updateMany({
    where: { id: working.id, version: input.version, status: { in: ["draft", "changes_requested"] } },
    data: { ...input.content, version: { increment: 1 }, updatedAt: new Date() },
  });
  if (saved.count === 0)
    throw new Conflict(
      "Jemand anderes hat dieses Angebot inzwischen gespeichert. Ihre Eingaben stehen noch im Formular, gespeichert sind sie nicht.",
    );
  await tx.offering.update({ where: { id: offering.id }, data: { updatedAt: new Date() } });
  await refreshSearchDocuments(tx, [working.id]);
}

/** The next revision is a copy of the live one, which stays live meanwhile. Of two people who start one, one wins. */
async function startRevision(
  tx: Tx,
  actor: Actor,
  offering: { id: string; liveRevisionId: string | null },
): Promise<{ id: string }> {
  if (!offering.liveRevisionId) throw new NotFound();
  await oneAtATime(tx, `offering_revision.${offering.id}`);
  const isFree = await tx.offering.count({ where: { id: offering.id, workingRevisionId: null } });
  if (isFree === 0) throw new Conflict();
  const live = await tx.offeringRevision.findUniqueOrThrow({
    where: { id: offering.liveRevisionId },
    omit: { ...contentOmit, number: false },
  });
  const { number, ...content } = live;
  const revision = await tx.offeringRevision.create({
    data: {
      ...(content as Prisma.OfferingRevisionUncheckedCreateInput),
      offeringId: offering.id,
      number: number + 1,
      createdById: actor.personId,
    },
    select: { id: true },
  });
  await tx.offering.update({ where: { id: offering.id }, data: { workingRevisionId: revision.id } });
  await recordEvent(tx, actor, {
    type: "offering.revision_started",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    data: { revision: number + 1 },
  });
  return revision;
}

/**
 * Hands the revision to the coordinator of the Land and freezes it: its material fields get their hash.
 * @throws Invalid naming what is missing, by field
 */
export async function submitOffering(tx: Tx, actor: Actor, input: { slug: string; version: number }): Promise<void> {
  const offering = await findOwn(tx, actor, input.slug);
  const working = offering.workingRevision;
  if (!working || !can(actor, "submit", offering.scope))
    throw new Conflict("Diese Fassung ist bereits eingereicht oder entschieden.");
  const revision = await tx.offeringRevision.findUniqueOrThrow({ where: { id: working.id } });
  checkCompleteness(revision);
  const hash = canonicalHash(materialContent(revision) as Parameters<typeof canonicalHash>[0]);
  const now = new Date();
  const frozen = await tx.offeringRevision.updateMany({
    where: { id: working.id, version: input.version, status: { in: ["draft", "changes_requested"] } },
    data: { status: "submitted", hash, submittedAt: now, submittedById: actor.personId, version: { increment: 1 } },
  });
  if (frozen.count === 0)
    throw new Conflict("Diese Fassung wurde inzwischen geändert. Bitte prüfen Sie sie noch einmal.");
  await tx.offering.update({
    where: { id: offering.id },
    data: { updatedAt: now, ...(offering.liveRevisionId ? {} : { publication: "submitted" }) },
  });
  await recordEvent(tx, actor, {
    type: "offering.submitted",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    revisionHash: hash,
    data: { revision: working.number, title: working.title },
  });
}

type Completeness = Parameters<typeof missingForReuse>[0] & {
  readonly summary: string;
  readonly description: string;
  readonly mailbox: string | null;
};

function checkCompleteness(revision: Completeness): void {
  const missing: Record<string, string> = {
    ...(revision.summary ? {} : { summary: "Für die Einreichung fehlt die Kurzbeschreibung." }),
    ...(revision.description ? {} : { description: "Für die Einreichung fehlt die Beschreibung." }),
    ...(revision.mailbox ? {} : { mailbox: "Für die Einreichung fehlt das Funktionspostfach für Rückfragen." }),
    ...missingForReuse(revision),
  };
  const fieldErrors = Object.fromEntries(Object.entries(missing).map(([field, text]) => [field, [text]]));
  if (Object.keys(fieldErrors).length > 0) throw new Invalid("Für die Einreichung fehlen noch Angaben.", fieldErrors);
}
