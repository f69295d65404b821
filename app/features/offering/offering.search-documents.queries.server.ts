import type { CatalogueIndex } from "~/features/catalogue/catalogue.index.queries.server";
import type { SearchDocument } from "~/features/search/search.rules";
import { rawExecutor } from "~/platform/db.server";
import { connectedStatesSql } from "./offering.connected.rules";
import { cumulativeMaturity, offeringNumbers } from "./offering.search.rules";

/** One changed entry: what the search must know of it, or that it can no longer be found. */
export interface OfferingChange {
  readonly id: string;
  /** null = retired or never published */
  readonly document: SearchDocument | null;
  readonly title: string;
}

export const BATCH = 500;

interface Row {
  readonly id: string;
  readonly publication: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly topicFieldSlug: string;
  readonly topicFieldName: string;
  readonly phase: string;
  readonly reuseModel: string;
  readonly maturityModel: string | null;
  readonly maturityLevel: number | null;
  readonly transports: string[];
  readonly legalPaths: string[];
  readonly userAccounts: string[];
  readonly ozgIds: string[];
  readonly leikaKeys: string[];
  /** operator, standards, specialist systems, laboratory: what people also search by */
  readonly others: string | null;
  readonly publishedAt: Date | string;
  readonly connectionCount: number;
}

/**
 * Entries that changed after `since`, in the order of their ids, at most `BATCH`; only what everybody may see goes in.
 * Past Prisma, because a start reads all entries this way.
 * @param after id of the last entry of the batch before, null for the first one
 */
export async function listChangedOfferings(
  { since, after }: { since: bigint; after: string | null },
  catalogue: CatalogueIndex,
): Promise<OfferingChange[]> {
  const { rows } = await rawExecutor().executeSql(
    `SELECT o.id::text, o.publication::text, r.title, r.summary, r.description, o."stateCode", s.name AS "stateName",
        r."topicFieldSlug", t.name AS "topicFieldName", r.phase::text, r."reuseModel"::text, r."maturityModel"::text,
        r."maturityLevel", r.transports, r."legalPaths", r."userAccounts", r."ozgIds", r."leikaKeys",
        concat_ws(' ', r."operatorName", r."dataStandard", r.laboratory, r."leadMinistry",
          (SELECT string_agg(concat_ws(' ', x->>'vendor', x->>'product'), ' ')
             FROM jsonb_array_elements(r."specialistSystems") AS x)) AS others,
        o."publishedAt",
        (SELECT count(*)::int FROM "Connection" c WHERE c."offeringId" = o.id
          AND c.status IN (${connectedStatesSql})) AS "connectionCount"
       FROM "Offering" o
       JOIN "OfferingRevision" r ON r.id = o."liveRevisionId"
       JOIN "State" s ON s.code = o."stateCode"
       JOIN "TopicField" t ON t.slug = r."topicFieldSlug"
      WHERE o."searchVersion" > $1 AND ($2::uuid IS NULL OR o.id > $2::uuid)
      ORDER BY o.id
      LIMIT ${BATCH}`,
    [String(since), after],
  );
  return (rows as unknown as Row[]).map((row) => ({
    id: row.id,
    title: row.title,
    document: row.publication === "published" ? documentOf(row, catalogue) : null,
  }));
}

function documentOf(row: Row, { ozgNames, serviceNames }: CatalogueIndex): SearchDocument {
  return {
    id: row.id,
    texts: {
      title: row.title,
      ozg: row.ozgIds.map((id) => ozgNames.get(id) ?? "").join("\n"),
      services: row.leikaKeys.map((key) => serviceNames.get(key) ?? "").join("\n"),
      summary: row.summary,
      context: [row.topicFieldName, row.stateName, row.others ?? ""].join("\n"),
      description: row.description,
    },
    numbers: offeringNumbers(row),
    facets: {
      themenfeld: [row.topicFieldSlug],
      land: [row.stateCode],
      modell: [row.reuseModel],
      phase: [row.phase],
      reifegrad: cumulativeMaturity(row),
      transport: row.transports,
      rechtsweg: row.legalPaths,
      konto: row.userAccounts,
      ozg: row.ozgIds,
      leika: row.leikaKeys,
    },
    orders: { neu: -new Date(row.publishedAt).getTime(), verbunden: -row.connectionCount, titel: 0 },
  };
}
