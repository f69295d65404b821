import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { optionalActor } from "~/features/account/account.session.server";
import { CompareSources, CompareTable } from "~/features/offering/offering.compare.parts";
import { findComparison } from "~/features/offering/offering.compare.queries.server";
import { comparisonAddress, MAX_COMPARED, readComparison } from "~/features/offering/offering.compare.rules";
import { onlyDifferences } from "~/features/offering/offering.compare-rows.rules";
import { filterAddress } from "~/features/offering/offering.filters.rules";
import { env } from "~/platform/env.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebote vergleichen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const comparison = readComparison(new URL(request.url).searchParams);
  const { heads, groups } = await findComparison(await optionalActor(request), comparison.slugs);
  // what is not published any more must not come along from link to link
  const slugs = heads.map(({ slug }) => slug);
  return data({
    comparison: { ...comparison, slugs },
    missing: comparison.slugs.length - slugs.length,
    heads,
    groups: comparison.isOnlyDifferences ? onlyDifferences(groups) : groups,
    origin: env().appUrl,
    madeAt: new Date(),
  });
}

export default function CompareOfferings() {
  const { comparison, missing, heads, groups, origin, madeAt } = useLoaderData<typeof loader>();
  const { slugs, isOnlyDifferences } = comparison;
  const toList = filterAddress({ chosen: slugs });
  return (
    <Page
      title="Angebote vergleichen"
      breadcrumb={[{ label: "Angebote", to: toList }]}
      actions={
        heads.length > 1 ? (
          <ButtonRow>
            <ButtonLink
              to={comparisonAddress({ slugs, isOnlyDifferences: !isOnlyDifferences })}
              variant={isOnlyDifferences ? "primary" : "secondary"}
            >
              {isOnlyDifferences ? "Alle Angaben zeigen" : "Nur Unterschiede zeigen"}
            </ButtonLink>
            {slugs.length < MAX_COMPARED ? (
              <ButtonLink to={toList} variant="secondary">
                Weiteres Angebot
              </ButtonLink>
            ) : null}
          </ButtonRow>
        ) : null
      }
    >
      {missing > 0 ? (
        <p className="kern-body">
          {missing === 1 ? "Ein Angebot ist" : `${missing} Angebote sind`} nicht oder nicht mehr veröffentlicht.
        </p>
      ) : null}
      {heads.length < 2 ? (
        <EmptyState
          title="Zum Vergleich gehören mindestens zwei Angebote"
          action={<ButtonLink to={toList}>Angebote wählen</ButtonLink>}
        >
          <p>
            Setzen Sie in der Liste bei zwei bis {MAX_COMPARED} Angeboten den Haken „vergleichen“.
            {heads[0] ? ` „${heads[0].title}“ bleibt gewählt.` : ""}
          </p>
        </EmptyState>
      ) : (
        <>
          {groups.length === 0 ? <p className="kern-body">Die Angaben sind in allem gleich.</p> : null}
          <CompareTable heads={heads} groups={groups} comparison={comparison} />
          <CompareSources heads={heads} origin={origin} address={comparisonAddress(comparison)} madeAt={madeAt} />
        </>
      )}
    </Page>
  );
}
