import { dayOf } from "~/features/account/account.absence.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { readEntry } from "./offering.content.forms";
import { listDocuments } from "./offering.document.queries.server";
import { listRequirements } from "./offering.edit.queries.server";
import { audienceOf, findValueNames } from "./offering.names.queries.server";
import type { ValueNames } from "./offering.value-texts.rules";
import { hidesCosts, hidesDocuments, visibleEntry } from "./offering.visible.rules";

/** Published ones, today's and earlier; those of the own Land; for an operator all. */
function readableBy(actor: Actor | null) {
  if (actor?.role === "operator") return {};
  const isPublic = { status: { in: ["published" as const, "superseded" as const] } };
  const own = writingState(actor);
  return own === null ? isPublic : { OR: [isPublic, { offering: { stateCode: own } }] };
}

/**
 * Everything that a revision says, as this person may see it, with the names of what it refers to.
 * @throws NotFound for a revision that this person may not see
 */
export async function findFacts(actor: Actor | null, revisionId: string) {
  const revision = await db().offeringRevision.findFirst({
    where: { id: revisionId, ...readableBy(actor) },
  });
  if (!revision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const whole = readEntry(revision);
  const entry = visibleEntry(whole, await audienceOf(actor, [whole]));
  const [names, requirements, documents] = await Promise.all([
    findValueNames([entry]),
    listRequirements(entry.requirementsVersion),
    listDocuments(entry.documentVersionIds),
  ]);
  return {
    entry,
    names: plainNames(names),
    requirements,
    documents,
    today: dayOf(new Date()),
    hasHiddenCosts: hidesCosts(whole, entry),
    hasHiddenDocuments: hidesDocuments(whole, entry),
  };
}

/** For the way to the browser, which knows no maps. */
function plainNames(names: ValueNames): Partial<Record<keyof ValueNames, Record<string, string>>> {
  return Object.fromEntries(Object.entries(names).map(([field, map]) => [field, Object.fromEntries(map)]));
}

export type Facts = Awaited<ReturnType<typeof findFacts>>;
