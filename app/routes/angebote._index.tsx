import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { optionalActor } from "~/features/account/account.session.server";
import { searchOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { CompareBar, CompareChoice } from "~/features/offering/offering.compare-choice.parts";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { activeFilters, filterAddress } from "~/features/offering/offering.filters.rules";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { OfferingCard, OfferingFilterForm } from "~/features/offering/offering.search.parts";
import { listFilterOptions, PAGE_SIZE, searchOfferings } from "~/features/offering/offering.search.queries.server";
import { ZeroHits } from "~/features/offering/offering.zero-hits.parts";
import { findLandContact } from "~/features/organisation/organisation.queries.server";
import { SearchNotes } from "~/features/search/search.parts";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ExportLinks } from "~/ui/export-links";
import { Split } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { FilterTag, TagList } from "~/ui/tag";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebote") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { filters } = readFilters(new URL(request.url).searchParams);
  const [result, options, actor] = await Promise.all([
    searchOfferings(filters),
    listFilterOptions(),
    optionalActor(request),
  ]);
  const pageCount = Math.ceil(result.total / PAGE_SIZE);
  if (result.hits.length === 0 && pageCount > 0 && filters.seite > pageCount)
    throw redirect(filterAddress({ ...filters, seite: pageCount }));
  const services =
    result.total === 0 && filters.q !== "" ? (await searchOzgServices({ text: filters.q, pageSize: 3 })).items : [];
  const contact = result.total === 0 && actor?.stateCode ? await findLandContact(actor.stateCode) : null;
  return data({
    filters,
    result,
    pageCount,
    services,
    contact,
    names: {
      topicFields: options.topicFields.map(({ slug, name }) => ({ value: slug, label: name })),
      states: options.states.map(({ code, name }) => ({ value: code, label: name })),
    },
    canCreate: actor !== null && canCreateOffering(actor),
  });
}

export default function Offerings() {
  const { filters, result, pageCount, services, contact, names, canCreate } = useLoaderData<typeof loader>();
  const { hits, total, facets } = result;
  const tags = activeFilters(filters, names);
  return (
    <Page
      title="Angebote"
      lead="Onlinedienste, die andere Länder nachnutzen können"
      actions={
        canCreate ? (
          <ButtonRow>
            <ButtonLink to="/angebote/neu">Angebot einstellen</ButtonLink>
            <ButtonLink to="/angebote/import" variant="secondary">
              Importieren
            </ButtonLink>
          </ButtonRow>
        ) : null
      }
    >
      <Split first="aside" aside={<OfferingFilterForm filters={filters} facets={facets} names={names} />}>
        <h2 className="kern-heading-small" aria-live="polite">
          {total === 1 ? "1 Angebot" : `${total.toLocaleString("de-DE")} Angebote`}
        </h2>
        {tags.length > 0 ? (
          <TagList
            label="Gesetzte Filter"
            items={tags.map((tag) => ({ key: tag.key, node: <FilterTag label={tag.label} to={tag.without} /> }))}
          />
        ) : null}
        <SearchNotes result={result} subject="Angebote" hrefFor={(q) => filterAddress({ ...filters, q, seite: 1 })} />
        {hits.length === 0 ? (
          <ZeroHits filters={filters} suggestion={result.suggestion} services={services} contact={contact} />
        ) : (
          <ul className="mp-result-list">
            {hits.map((hit) => (
              <li key={hit.slug}>
                <OfferingCard
                  hit={hit}
                  level={3}
                  choice={
                    <CompareChoice slug={hit.slug} title={hit.title} isChosen={filters.chosen.includes(hit.slug)} />
                  }
                />
              </li>
            ))}
          </ul>
        )}
        {hits.length + filters.chosen.length > 1 ? (
          <CompareBar elsewhere={filters.chosen.filter((slug) => hits.every((hit) => hit.slug !== slug))} />
        ) : null}
        <Pagination
          page={filters.seite}
          pageCount={pageCount}
          hrefFor={(page) => filterAddress({ ...filters, seite: page })}
        />
        {total > 0 ? (
          <ExportLinks
            what="Alle gefundenen Angebote"
            hrefFor={(kind) => filterAddress({ ...filters, seite: 1, chosen: [] }, `/angebote/export.${kind}`)}
          />
        ) : null}
      </Split>
    </Page>
  );
}
