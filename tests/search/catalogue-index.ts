import { createSearchIndex } from "~/features/search/search.index.rules";
import type { SearchDocument, SearchIndex } from "~/features/search/search.rules";
import { synonymGroups } from "~/features/search/search.synonyms.rules";
import { catalogue } from "./catalogue";

const services = catalogue.services.toSorted((a, b) => a.name.localeCompare(b.name, "de"));

/** One document for each OZG service, with the names of its LeiKa services. */
export const catalogueDocuments: readonly SearchDocument[] = services.map(
  ({ ozgId, name, topic, situation, leika }, rank) => ({
    id: ozgId,
    texts: { name, services: leika.map((service) => service.name).join("\n"), context: `${topic}\n${situation}` },
    numbers: [ozgId, ...leika.flatMap(({ key }) => (key === "" ? [] : [key]))],
    facets: { themenfeld: [topic] },
    orders: { name: rank },
  }),
);

/** As the catalogue page searches. */
export function catalogueIndex(): SearchIndex {
  const index = createSearchIndex({
    fields: [
      { name: "name", weight: 8, isName: true },
      { name: "services", weight: 3, isName: true },
      { name: "context", weight: 1 },
    ],
    facets: ["themenfeld"],
    orders: ["name"],
    synonyms: synonymGroups,
  });
  for (const _ of index.putAll(catalogueDocuments));
  return index;
}
