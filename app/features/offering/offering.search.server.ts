import { foldForSearch } from "~/features/catalogue/catalogue.rules";
import type { Tx } from "~/platform/db.server";

/**
 * Writes the search documents of revisions: title and names of the OZG services weigh most, then names and keys of the
 * single services, then summary, then description. Set-based: four statements, however many revisions.
 */
export async function refreshSearchDocuments(tx: Tx, revisionIds: readonly string[]): Promise<void> {
  if (revisionIds.length === 0) return;
  const revisions = await tx.offeringRevision.findMany({
    where: { id: { in: [...revisionIds] } },
    select: {
      id: true,
      title: true,
      summary: true,
      description: true,
      ozgIds: true,
      leikaKeys: true,
      topicField: { select: { name: true } },
      offering: { select: { state: { select: { name: true } } } },
    },
  });
  const [ozgServices, services] = await Promise.all([
    tx.ozgService.findMany({
      where: { ozgId: { in: [...new Set(revisions.flatMap(({ ozgIds }) => ozgIds))] } },
      select: { ozgId: true, name: true },
    }),
    tx.administrativeService.findMany({
      where: { leikaKey: { in: [...new Set(revisions.flatMap(({ leikaKeys }) => leikaKeys))] } },
      select: { leikaKey: true, name: true },
    }),
  ]);
  const ozgNames = new Map(ozgServices.map(({ ozgId, name }) => [ozgId, name]));
  const serviceNames = new Map(services.map(({ leikaKey, name }) => [leikaKey, name]));
  const documents = revisions.map((revision) => {
    const heading = [revision.title, ...revision.ozgIds.map((id) => ozgNames.get(id) ?? "")].join(" ");
    const names = revision.leikaKeys.map((key) => serviceNames.get(key) ?? "").join(" ");
    const keys = [...revision.ozgIds, ...revision.leikaKeys].join(" ");
    const context = `${revision.topicField.name} ${revision.offering.state.name}`;
    const text = foldForSearch([heading, keys, names, revision.summary, context].join(" "));
    return { id: revision.id, heading, names: `${names} ${keys} ${context}`, text };
  });
  await tx.$executeRaw`
    UPDATE "OfferingRevision" r
    SET "searchText" = d.text,
      "searchVector" = setweight(to_tsvector('german', d.heading), 'A') || setweight(to_tsvector('german', d.names), 'B')
        || setweight(to_tsvector('german', r.summary), 'C') || setweight(to_tsvector('german', r.description), 'D')
    FROM unnest(
      ${documents.map(({ id }) => id)}::uuid[], ${documents.map(({ heading }) => heading)}::text[],
      ${documents.map(({ names }) => names)}::text[], ${documents.map(({ text }) => text)}::text[]
    ) AS d(id, heading, names, text)
    WHERE r.id = d.id`;
}
