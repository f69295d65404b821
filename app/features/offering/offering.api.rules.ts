import type { EntryContent } from "./offering.content.forms";
import { documentPath } from "./offering.document.rules";
import { canonicalValue, type EntryFieldName, entryFieldNames, entryFields } from "./offering.entry.rules";
import type { PublicEntry } from "./offering.fact-sheet.queries.server";
import type { OfferingHit } from "./offering.search.queries.server";

type Listed = Omit<OfferingHit, "id" | "stateName" | "topicFieldName">;

/** An entry in lists for machines (contract part 7). */
export function offeringItem(hit: Listed, appUrl: string) {
  return {
    slug: hit.slug,
    title: hit.title,
    summary: hit.summary,
    state: hit.stateCode,
    phase: hit.phase,
    model: hit.reuseModel,
    maturity: hit.maturityModel === null ? null : { model: hit.maturityModel, level: hit.maturityLevel },
    ozgIds: hit.ozgIds,
    leikaKeys: hit.leikaKeys,
    themenfeld: hit.topicFieldSlug,
    connections: hit.connectionCount,
    isExample: hit.isExample,
    publishedAt: hit.publishedAt,
    updatedAt: hit.updatedAt,
    url: `${appUrl}/angebote/${hit.slug}`,
  };
}

/** Keys of rows in this database, and how costs are shown: nothing that an entry says. Documents have a list of their own. */
const internal: ReadonlySet<EntryFieldName> = new Set(["operatorId", "documentVersionIds", "areCostsPublic"]);

export const publicFields = entryFieldNames.filter((name) => !internal.has(name) && isPublic(name));

function isPublic(name: EntryFieldName): boolean {
  const audience: string = entryFields[name].audience;
  return audience !== "registered";
}

type Connected = readonly { readonly stateCode: string; readonly status: string }[];

/** One entry with everything that it says to everybody. */
export function offeringDetail(found: PublicEntry, connected: Connected, appUrl: string) {
  const { entry, documents, revision, lastVerifiedAt, publishedAt, updatedAt, ...offering } = found;
  const published = publishedAt ?? revision.publishedAt ?? updatedAt;
  const hit = { ...entry, ...offering, publishedAt: published, updatedAt, connectionCount: connected.length };
  return {
    ...offeringItem(hit, appUrl),
    lastVerifiedAt,
    revision,
    connected: connected.map(({ stateCode, status }) => ({ state: stateCode, status })),
    documents: documents.map(({ id, title, kind, mediaType, size, sha256, validUntil }) => ({
      title,
      kind,
      url: appUrl + documentPath(found.slug, id),
      mediaType,
      size,
      sha256,
      validUntil: validUntil && canonicalValue(validUntil),
    })),
    entry: Object.fromEntries(publicFields.map((name) => [name, publicValue(name, entry)])),
  };
}

function publicValue(name: EntryFieldName, entry: EntryContent): unknown {
  if (name === "contacts") return entry.contacts.map(({ role, mailbox }) => ({ role, mailbox }));
  // "no costs" and "costs that others see" are not the same answer
  if (entryFields[name].audience === "costs" && !entry.areCostsPublic) return null;
  const value = entry[name];
  return value instanceof Date ? canonicalValue(value) : value;
}
