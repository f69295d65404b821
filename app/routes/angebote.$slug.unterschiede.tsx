import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { optionalActor } from "~/features/account/account.session.server";
import { Differences } from "~/features/offering/offering.diff.parts";
import { readRange } from "~/features/offering/offering.history.forms";
import { RangeForm } from "~/features/offering/offering.history.parts";
import { findComparison } from "~/features/offering/offering.history.queries.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Unterschiede: ${page?.offering.title ?? "Angebot"}`) },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  return data(await findComparison(actor, params["slug"] ?? "", readRange(new URL(request.url).searchParams)));
}

export default function OfferingDifferences() {
  const { offering, published, von, bis, differences } = useLoaderData<typeof loader>();
  const { slug, title } = offering;
  return (
    <Page
      title={`Unterschiede von Fassung ${von} zu Fassung ${bis}`}
      preline={title}
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
        { label: "Änderungen", to: `/angebote/${slug}/aenderungen` },
      ]}
    >
      <RangeForm key={`${von}-${bis}`} slug={slug} published={published} von={von} bis={bis} />
      {differences.length === 0 ? (
        <EmptyState title="Diese Fassungen unterscheiden sich nicht in dem, was Sie sehen können" />
      ) : (
        <Section title="Geänderte Angaben">
          <Differences differences={differences} sides={{ from: `Fassung ${von}`, to: `Fassung ${bis}` }} />
        </Section>
      )}
    </Page>
  );
}
