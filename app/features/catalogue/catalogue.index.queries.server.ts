import { createSearchIndex } from "~/features/search/search.index.rules";
import type { SearchDocument, SearchField, SearchIndex } from "~/features/search/search.rules";
import { readSearchStates } from "~/features/search/search.state.queries.server";
import { synonymGroups } from "~/features/search/search.synonyms.rules";
import { db } from "~/platform/db.server";
import { liveValue } from "~/platform/live-value.server";
import { perDatabase } from "~/platform/per-database.server";
import { inPortions } from "~/platform/portions.server";

/** The catalogue as a process keeps it for searching: 600 bundles with their 5,000 services. */
export interface CatalogueIndex {
  readonly version: bigint;
  readonly index: SearchIndex;
  /** LeiKa services that belong to no bundle, by their row: no bundle leads to them */
  readonly loneServices: SearchIndex;
  /** names that entries of the marketplace refer to by number */
  readonly ozgNames: ReadonlyMap<string, string>;
  readonly serviceNames: ReadonlyMap<string, string>;
}

/** In step with the tables: an import shows in the next answer. */
export function catalogueIndex(): Promise<CatalogueIndex> {
  return perDatabase("catalogue-index", () =>
    liveValue<CatalogueIndex, bigint>({
      readState: async () => (await readSearchStates()).catalogue.version,
      build: buildCatalogueIndex,
      update: async () => null,
      isSame: (a, b) => a === b,
    }),
  ).current();
}

/** Bundles and services of the whole catalogue; measured: 557 and 5,251 in the catalogue of 2019. */
const MAX_BUNDLES = 5_000;
const MAX_SERVICES = 50_000;

async function buildCatalogueIndex(version: bigint): Promise<CatalogueIndex> {
  const [bundles, services] = await Promise.all([
    db().ozgService.findMany({
      select: {
        ozgId: true,
        name: true,
        withdrawnAt: true,
        topicField: { select: { slug: true, name: true } },
        situation: { select: { name: true } },
      },
      orderBy: { name: "asc" },
      take: MAX_BUNDLES,
    }),
    db().administrativeService.findMany({
      select: { id: true, ozgId: true, leikaKey: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: MAX_SERVICES,
    }),
  ]);
  const servicesOf = new Map(bundles.map(({ ozgId }) => [ozgId, [] as typeof services]));
  for (const service of services) servicesOf.get(service.ozgId ?? "")?.push(service);
  const index = newIndex([
    { name: "name", weight: 8, isName: true },
    { name: "services", weight: 3, isName: true },
    { name: "context", weight: 1 },
  ]);
  const documents = bundles.map((bundle, rank): SearchDocument => {
    const own = servicesOf.get(bundle.ozgId) ?? [];
    return {
      id: bundle.ozgId,
      texts: {
        name: bundle.name,
        services: own.map(({ name }) => name).join("\n"),
        context: [bundle.topicField.name, bundle.situation?.name ?? ""].join("\n"),
      },
      numbers: [bundle.ozgId, ...own.flatMap(({ leikaKey }) => leikaKey ?? [])],
      facets: { themenfeld: [bundle.topicField.slug] },
      // entries of the current catalogue before withdrawn ones
      orders: { name: rank + (bundle.withdrawnAt === null ? 0 : MAX_BUNDLES) },
    };
  });
  await inPortions(index.putAll(documents));
  const loneServices = newIndex([{ name: "name", weight: 1, isName: true }]);
  await inPortions(loneServices.putAll(services.filter(({ ozgId }) => ozgId === null).map(loneService)));
  return {
    version,
    index,
    loneServices,
    ozgNames: new Map(bundles.map(({ ozgId, name }) => [ozgId, name])),
    serviceNames: new Map(services.flatMap(({ leikaKey, name }) => (leikaKey === null ? [] : [[leikaKey, name]]))),
  };
}

function newIndex(fields: readonly SearchField[]): SearchIndex {
  return createSearchIndex({ fields, facets: ["themenfeld"], orders: ["name"], synonyms: synonymGroups });
}

type Service = { readonly id: string; readonly leikaKey: string | null; readonly name: string };

function loneService({ id, leikaKey, name }: Service, rank: number): SearchDocument {
  const numbers = leikaKey === null ? [] : [leikaKey];
  return { id, texts: { name }, numbers, facets: {}, orders: { name: rank } };
}
