import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { MissingOrganisations } from "~/features/organisation/organisation.manage.parts";
import { listOrganisations } from "~/features/organisation/organisation.queries.server";
import { listMissingOrganisations } from "~/features/organisation/organisation.requests.queries.server";
import { organisationKindLabels, pageNumber } from "~/features/organisation/organisation.rules";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Organisationen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const parameters = new URL(request.url).searchParams;
  const q = (parameters.get("q") ?? "").trim().slice(0, 100);
  const [found, missing] = await Promise.all([
    listOrganisations(actor, { q, page: pageNumber(parameters) }),
    listMissingOrganisations(actor),
  ]);
  return data({ q, missing, ...found });
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["items"][number];

function domainsOf({ mailDomains, _count }: Row): string {
  const more = _count.mailDomains - mailDomains.length;
  return (
    [...mailDomains.map(({ domain }) => domain), ...(more > 0 ? [`und ${more} weitere`] : [])].join(", ") || "keine"
  );
}

export default function Organisations() {
  const { q, missing, items, total, page, pageCount } = useLoaderData<typeof loader>();
  const addressOf = (seite: number) =>
    `/betrieb/organisationen?${new URLSearchParams({ ...(q ? { q } : {}), seite: String(seite) })}`;
  return (
    <Page
      title="Organisationen"
      lead="Wer auf der Plattform handelt, und welche Mail-Domains dazu gehören"
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
      actions={<ButtonLink to="/betrieb/organisationen/neu">Organisation anlegen</ButtonLink>}
    >
      <MissingOrganisations missing={missing} />
      <SearchField
        action="/betrieb/organisationen"
        label="Organisation suchen"
        hint="Name, Land, Domain oder Anfang des Regionalschlüssels"
        defaultValue={q}
      />
      <Section title={total === 1 ? "1 Organisation" : `${total} Organisationen`}>
        <Table
          caption="Organisationen"
          hideCaption
          empty="Keine Organisation passt zu dieser Suche."
          columns={[
            {
              key: "name",
              header: "Name",
              isRowHeader: true,
              cell: (row) => <TextLink to={`/betrieb/organisationen/${row.id}`}>{row.name}</TextLink>,
            },
            { key: "kind", header: "Art", cell: (row) => organisationKindLabels[row.kind] },
            { key: "state", header: "Land", cell: (row) => row.state?.name ?? "–" },
            { key: "domains", header: "Domains", cell: domainsOf },
            { key: "people", header: "Personen", align: "end", cell: (row) => row._count.memberships },
          ]}
          rows={items}
          rowKey={(row) => row.id}
        />
        <Pagination page={page} pageCount={pageCount} hrefFor={addressOf} />
      </Section>
    </Page>
  );
}
