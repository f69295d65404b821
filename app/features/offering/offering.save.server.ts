import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import { canonicalHash, canonicalJson } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { OfferingRevision } from "~prisma/generated/client";
import { checkCatalogue, withOwnTitles } from "./offering.catalogue-check.server";
import { findOwn } from "./offering.commands.server";
import { contentLists, type EntryContent, isListName, readEntry, storedContent } from "./offering.content.forms";
import {
  canonicalField,
  type EntryFieldName,
  type EntryStep,
  entryFieldNames,
  entryFields,
  fieldsOfStep,
} from "./offering.entry.rules";
import { type PlannedMilestone, withMoves } from "./offering.milestone.rules";
import { can } from "./offering.policy";
import { copyRevision } from "./offering.revision.server";

/** What one save writes: any fields; those that are not named stay. */
export type EntryChange = Partial<Omit<EntryContent, "milestones">> & { readonly milestones?: PlannedMilestone[] };

export interface StepSave {
  readonly slug: string;
  /** of the revision as the person saw it; 1 where there was none in work */
  readonly version: number;
  /** hash of the step as the person saw it: a change of somebody else in another step is no conflict then */
  readonly seen?: { readonly step: EntryStep; readonly hash: string } | null;
  readonly content: EntryChange;
}

function json(name: EntryFieldName, entry: Partial<EntryContent>): string {
  return canonicalJson(JSON.parse(JSON.stringify(canonicalField(name, entry[name]) ?? null)));
}

/** Hash of what a step says; the page sends it back, so that its save knows what the person saw. */
export function stepHash(entry: EntryContent, step: EntryStep): string {
  return canonicalHash(Object.fromEntries(fieldsOfStep(step).map((name) => [name, json(name, entry)])));
}

/**
 * Saves fields of the revision in work; starts the next one when the entry has none. Nothing that changed nothing is
 * written, so looking through the steps of a published entry starts no revision.
 * @returns the version and the entry that are stored now
 * @throws Conflict when somebody saved the same step or submitted meanwhile; nothing is overwritten
 */
export async function saveStep(
  tx: Tx,
  actor: Actor,
  { slug, version, seen = null, content }: StepSave,
): Promise<{ version: number; entry: EntryContent }> {
  const offering = await findOwn(tx, actor, slug);
  if (!can(actor, "edit", offering.scope))
    throw new Conflict("Diese Fassung ist eingereicht und kann nicht mehr geändert werden.");
  const live = offering.liveRevisionId ? await findRevision(tx, offering.liveRevisionId) : null;
  const row = offering.workingRevision ? await findRevision(tx, offering.workingRevision.id) : live;
  if (!row) throw new NotFound();
  const current = readEntry(row);
  await checkCatalogue(tx, content, { slug, relations: current.relations });
  const titled = content.relations ? await withOwnTitles(tx, content.relations, current.relations) : undefined;
  const named = titled ? { ...content, relations: titled } : content;
  const change = withFoundMoves(named, { published: live && readEntry(live), drafted: current });
  const currentVersion = offering.workingRevision?.version ?? 1;
  const changed = entryFieldNames.filter((name) => name in change && json(name, change) !== json(name, current));
  if (changed.length === 0) return { version: currentVersion, entry: current };
  // a published entry without a revision in work always has the version 1, so what was seen says more than the number
  const isAsSeen = seen ? seen.hash === stepHash(current, seen.step) : version === currentVersion;
  if (!isAsSeen) throw overtaken();
  checkShapes(change, changed);
  const working = offering.workingRevision ?? (await startRevision(tx, actor, offering));
  const saved = await tx.offeringRevision.updateMany({
    where: { id: working.id, version: working.version, status: { in: ["draft", "changes_requested"] } },
    data: { ...columnsOf(change, changed), version: { increment: 1 }, updatedAt: new Date() },
  });
  if (saved.count === 0) throw overtaken();
  await tx.offering.update({ where: { id: offering.id }, data: { updatedAt: new Date() } });
  return { version: working.version + 1, entry: { ...current, ...change } };
}

/** What no reader could read again must not be stored: lists that grew too long, in the first place. */
function checkShapes(change: Partial<EntryContent>, names: readonly EntryFieldName[]): void {
  const errors = names.flatMap((name) => {
    if (!isListName(name) || contentLists[name].safeParse(change[name]).success) return [];
    return [[name, [`${entryFields[name].label}: Das ist zu viel oder nicht lesbar. Bitte kürzen Sie die Liste.`]]];
  });
  if (errors.length > 0) throw new Invalid("Bitte prüfen Sie die Angaben.", Object.fromEntries(errors));
}

function columnsOf(change: Partial<EntryContent>, names: readonly EntryFieldName[]): Partial<EntryContent> {
  return storedContent(Object.fromEntries(names.map((name) => [name, change[name]])));
}

function overtaken(): Conflict {
  return new Conflict(
    "Jemand anderes hat dieses Angebot inzwischen gespeichert oder eingereicht. Ihre Eingaben stehen noch im Formular, gespeichert sind sie nicht.",
  );
}

type Before = { readonly published: EntryContent | null; readonly drafted: EntryContent };

function withFoundMoves({ milestones, ...content }: EntryChange, before: Before): Partial<EntryContent> {
  if (milestones === undefined) return content;
  const today = new Date().toISOString().slice(0, 10);
  const at = { today, newId: randomUUID, drafted: before.drafted.milestones };
  return { ...content, milestones: withMoves(before.published?.milestones ?? [], milestones, at) };
}

function findRevision(tx: Tx, id: string): Promise<OfferingRevision> {
  return tx.offeringRevision.findUniqueOrThrow({ where: { id } });
}

/** The next revision is a copy of the live one, which stays live meanwhile. Of two people who start one, one wins. */
async function startRevision(
  tx: Tx,
  actor: Actor,
  offering: { id: string; liveRevisionId: string | null },
): Promise<{ id: string; version: number }> {
  if (!offering.liveRevisionId) throw new NotFound();
  await oneAtATime(tx, `offering_revision.${offering.id}`);
  const isFree = await tx.offering.count({ where: { id: offering.id, workingRevisionId: null } });
  if (isFree === 0) throw overtaken();
  const revision = await copyRevision(tx, {
    offeringId: offering.id,
    fromId: offering.liveRevisionId,
    createdById: actor.personId,
  });
  await recordEvent(tx, actor, {
    type: "offering.revision_started",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "internal",
    data: { revision: revision.number },
  });
  return revision;
}
