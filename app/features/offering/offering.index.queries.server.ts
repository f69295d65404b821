import { type CatalogueIndex, catalogueIndex } from "~/features/catalogue/catalogue.index.queries.server";
import { createSearchIndex } from "~/features/search/search.index.rules";
import type { SearchDocument, SearchIndex } from "~/features/search/search.rules";
import { readSearchStates, type SearchStates } from "~/features/search/search.state.queries.server";
import { synonymGroups } from "~/features/search/search.synonyms.rules";
import { db } from "~/platform/db.server";
import { type Held, liveValue } from "~/platform/live-value.server";
import { perDatabase } from "~/platform/per-database.server";
import { inPortions } from "~/platform/portions.server";
import { listChangedOfferings, type OfferingChange } from "./offering.documents.queries.server";
import { hiddenFacets, offeringOrders, shownFacets } from "./offering.search.rules";
import { TitleRanks } from "./offering.titles.rules";

interface OfferingIndex {
  readonly index: SearchIndex;
  readonly titles: TitleRanks;
}

/** Every published entry, as a process keeps them for searching; in step with what is committed. */
export async function offeringIndex(): Promise<SearchIndex> {
  const { index } = await perDatabase("offering-index", () =>
    liveValue<OfferingIndex, SearchStates>({ readState: readSearchStates, build, update, isSame }),
  ).current();
  return index;
}

function isSame(a: SearchStates, b: SearchStates): boolean {
  return a.offering.version === b.offering.version && a.catalogue.version === b.catalogue.version;
}

/** Entries are also found by the names of the catalogue, so a new catalogue means a new index. */
async function update({ value, state }: Held<OfferingIndex, SearchStates>, now: SearchStates) {
  const since = state.offering.version;
  const isStillGood = since >= now.offering.floor && since <= now.offering.version && !value.index.isWorthRebuilding;
  if (!isStillGood || state.catalogue.version !== now.catalogue.version) return null;
  await fetchChanges(value, since);
  return value;
}

async function build(): Promise<OfferingIndex> {
  const titles = await db().offeringRevision.findMany({
    where: { liveOf: { publication: "published" } },
    select: { title: true },
    // every published entry: the index holds them all
    take: 1_000_000,
  });
  const index = createSearchIndex({
    fields: [
      { name: "title", weight: 8, isName: true },
      { name: "ozg", weight: 4, isName: true },
      { name: "services", weight: 2 },
      { name: "summary", weight: 3 },
      { name: "context", weight: 1.5 },
      { name: "description", weight: 1 },
    ],
    facets: [...shownFacets, ...hiddenFacets],
    orders: offeringOrders,
    synonyms: synonymGroups,
  });
  const made = { index, titles: new TitleRanks(titles.map(({ title }) => title)) };
  await fetchChanges(made, 0n);
  return made;
}

async function fetchChanges(target: OfferingIndex, since: bigint): Promise<void> {
  const catalogue = await catalogueIndex();
  for await (const changes of batches(since, catalogue)) {
    for (const { id, document } of changes) if (document === null) target.index.remove(id);
    await inPortions(target.index.putAll(documentsOf(changes, target.titles)));
  }
}

async function* batches(since: bigint, catalogue: CatalogueIndex): AsyncGenerator<OfferingChange[]> {
  for (let after: string | null = null; ; ) {
    const changes = await listChangedOfferings({ since, after }, catalogue);
    if (changes.length === 0) return;
    yield changes;
    after = changes.at(-1)?.id ?? null;
  }
}

function documentsOf(changes: readonly OfferingChange[], titles: TitleRanks): SearchDocument[] {
  return changes.flatMap(({ document, title }) =>
    document === null ? [] : [{ ...document, orders: { ...document.orders, titel: titles.rankOf(title) } }],
  );
}
