import { type CatalogueIndex, catalogueIndex } from "~/features/catalogue/catalogue.index.queries.server";
import { createSearchIndex } from "~/features/search/search.index.rules";
import type { SearchDocument, SearchIndex } from "~/features/search/search.rules";
import { readSearchStates, type SearchStates } from "~/features/search/search.state.queries.server";
import { synonymGroups } from "~/features/search/search.synonyms.rules";
import { db, rawExecutor } from "~/platform/db.server";
import { type Held, liveValue } from "~/platform/live-value.server";
import { log } from "~/platform/log.server";
import { perDatabase } from "~/platform/per-database.server";
import { inPortions } from "~/platform/portions.server";
import { hiddenFacets, offeringOrders, shownFacets } from "./offering.search.rules";
import { listChangedOfferings, type OfferingChange } from "./offering.search-documents.queries.server";
import { TitleRanks } from "./offering.titles.rules";

interface OfferingIndex {
  readonly index: SearchIndex;
  readonly titles: TitleRanks;
  /** version of the catalogue whose names are in it */
  readonly catalogue: bigint;
}

/**
 * Every published entry, as a process keeps them for searching; in step with what is committed. Entries are also found by
 * the names of the catalogue: after an import a new index is made beside this one, which goes on answering.
 */
export async function offeringIndex(): Promise<SearchIndex> {
  const { index } = await perDatabase("offering-index", () =>
    liveValue<OfferingIndex, SearchStates>({
      readState: readSearchStates,
      build,
      update,
      isSame: (a, b) => a.offering.version === b.offering.version,
      isOutdated: ({ index, catalogue }, now) => index.isWorthRebuilding || catalogue !== now.catalogue.version,
      onFailure: (err) => log().warn({ err }, "the search index could not be made anew"),
    }),
  ).current();
  return index;
}

async function update({ value, state }: Held<OfferingIndex, SearchStates>, now: SearchStates) {
  const since = state.offering.version;
  // a database that was put back to an older state
  if (since > now.offering.version) return null;
  if (since < now.offering.floor) value.index.retain(await listPublishedIds());
  await fetchChanges(value, since);
  return value;
}

/** Rows that are gone tell nobody that they were there. */
async function listPublishedIds(): Promise<ReadonlySet<string>> {
  const { rows } = await rawExecutor().executeSql(
    `SELECT id::text FROM "Offering" WHERE publication = 'published'`,
    [],
  );
  return new Set(rows.map(({ id }) => String(id)));
}

async function build(state: SearchStates): Promise<OfferingIndex> {
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
  const made = {
    index,
    titles: new TitleRanks(titles.map(({ title }) => title)),
    catalogue: state.catalogue.version,
  };
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
