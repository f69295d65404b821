import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import type { EntryContent } from "./offering.content.forms";
import { listDocuments } from "./offering.document.queries.server";
import { documentText } from "./offering.document.rules";
import type { ValueNames } from "./offering.value-texts.rules";
import type { Audience } from "./offering.visible.rules";

const MANY = 1_000;

function all<T>(entries: readonly EntryContent[], listOf: (entry: EntryContent) => readonly (T | null)[]): T[] {
  return [...new Set(entries.flatMap((entry) => listOf(entry).filter((value) => value !== null)))] as T[];
}

/** Names of everything that these entries only refer to: services, topic fields, Länder, documents. */
export async function findValueNames(entries: readonly EntryContent[]): Promise<ValueNames> {
  const within = (values: string[]) => ({ in: values });
  const [services, keys, topicFields, situations, states, organisations, documents] = await Promise.all([
    db().ozgService.findMany({
      where: { ozgId: within(all(entries, ({ ozgIds }) => ozgIds)) },
      select: { ozgId: true, name: true },
      take: MANY,
    }),
    db().administrativeService.findMany({
      where: { leikaKey: within(all(entries, ({ leikaKeys }) => leikaKeys)) },
      select: { leikaKey: true, name: true },
      take: MANY,
    }),
    db().topicField.findMany({
      where: { slug: within(all(entries, ({ topicFieldSlug }) => [topicFieldSlug])) },
      select: { slug: true, name: true },
      take: MANY,
    }),
    db().situation.findMany({
      where: { slug: within(all(entries, ({ situationSlugs }) => situationSlugs)) },
      select: { slug: true, name: true },
      take: MANY,
    }),
    db().state.findMany({
      where: { code: within(all(entries, ({ coProviderCodes }) => coProviderCodes)) },
      select: { code: true, name: true },
      take: MANY,
    }),
    db().organisation.findMany({
      where: { id: within(all(entries, ({ operatorId }) => [operatorId])) },
      select: { id: true, name: true },
      take: MANY,
    }),
    listDocuments(all(entries, ({ documentVersionIds }) => documentVersionIds)),
  ]);
  return {
    ozgIds: new Map(services.map(({ ozgId, name }) => [ozgId, name])),
    leikaKeys: new Map(keys.map(({ leikaKey, name }) => [leikaKey ?? "", name])),
    topicFieldSlug: new Map(topicFields.map(({ slug, name }) => [slug, name])),
    situationSlugs: new Map(situations.map(({ slug, name }) => [slug, name])),
    coProviderCodes: new Map(states.map(({ code, name }) => [code, name])),
    operatorId: new Map(organisations.map(({ id, name }) => [id, name])),
    documentVersionIds: new Map(documents.map((document) => [document.id, documentText(document)])),
    // the next version of a document is that document, changed
    rowKeys: new Map(documents.map(({ id, documentId }) => [id, documentId])),
  };
}

/** What this person may see of these entries; whoever is not signed in sees public documents only. */
export async function audienceOf(actor: Actor | null, entries: readonly EntryContent[]): Promise<Audience> {
  const isRegistered = actor !== null;
  return { isRegistered, publicDocuments: isRegistered ? new Set() : await listPublicDocuments(entries) };
}

async function listPublicDocuments(entries: readonly EntryContent[]): Promise<ReadonlySet<string>> {
  const ids = all(entries, ({ documentVersionIds }) => documentVersionIds);
  if (ids.length === 0) return new Set();
  const versions = await db().offeringDocumentVersion.findMany({
    where: { id: { in: ids }, isPublic: true },
    select: { id: true },
    take: MANY,
  });
  return new Set(versions.map(({ id }) => id));
}
