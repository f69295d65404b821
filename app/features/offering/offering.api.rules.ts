import type { OfferingHit } from "./offering.search.queries.server";

/** An entry in lists for machines (contract part 7). */
export function offeringItem(hit: OfferingHit, appUrl: string) {
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
