import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { catalogueAddress, readCatalogueSearch } from "~/features/catalogue/catalogue.forms";
import { listCurrentStates } from "~/features/catalogue/catalogue.imports.queries.server";
import { OzgTable, ServiceTable, stateText } from "~/features/catalogue/catalogue.parts";
import { listTopicFields } from "~/features/catalogue/catalogue.queries.server";
import { searchOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { SearchNotes, Suggestion } from "~/features/search/search.parts";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ExportLinks } from "~/ui/export-links";
import { SelectField, TextField } from "~/ui/field";
import { Split } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { plainField } from "~/ui/plain-field";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Leistungskatalog") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const search = readCatalogueSearch(new URL(request.url).searchParams);
  const [result, topicFields, states] = await Promise.all([
    searchOzgServices({
      text: search.q,
      page: search.seite,
      ...(search.themenfeld === "" ? {} : { topicField: search.themenfeld }),
    }),
    listTopicFields(),
    listCurrentStates(),
  ]);
  return data({ search, result, topicFields, state: stateText("ozg", states) });
}

export default function Catalogue() {
  const { search, result, topicFields, state } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Leistungskatalog"
      lead="Die OZG-Leistungen mit ihren LeiKa-Leistungen: Grundlage aller Angebote, Anschlüsse und Bedarfe"
    >
      <Split
        first="aside"
        aside={
          <Form method="get" action="/katalog" className="mp-panel mp-form" key={JSON.stringify(search)}>
            <search aria-label="Katalog durchsuchen" className="mp-form">
              <TextField
                field={plainField("katalog-q", "q", search.q)}
                label="Suche"
                hint="Name, OZG-ID oder Leistungsschlüssel"
                type="search"
                enterKeyHint="search"
              />
              <SelectField
                field={plainField("katalog-themenfeld", "themenfeld", search.themenfeld)}
                label="Themenfeld"
                options={topicFields.map(({ slug, name }) => ({ value: slug, label: name }))}
                placeholder="alle"
              />
              <Button icon="search">Suchen</Button>
            </search>
          </Form>
        }
      >
        <h2 className="kern-heading-small" aria-live="polite">
          {result.total === 1 ? "1 OZG-Leistung" : `${result.total} OZG-Leistungen`}
        </h2>
        <p className="kern-body kern-body--muted">{state}</p>
        <SearchNotes
          result={result}
          subject="OZG-Leistungen"
          hrefFor={(q) => catalogueAddress({ ...search, q, seite: 1 })}
        />
        {result.items.length > 0 ? <OzgTable caption="Gefundene OZG-Leistungen" rows={result.items} /> : null}
        {result.items.length + result.loneServices.length === 0 ? (
          <EmptyState
            title="Keine OZG-Leistung passt zu dieser Suche"
            level={3}
            action={
              <ButtonLink to="/katalog" variant="secondary">
                Alle OZG-Leistungen zeigen
              </ButtonLink>
            }
          >
            <Suggestion suggestion={result.suggestion} hrefFor={(q) => catalogueAddress({ ...search, q, seite: 1 })} />
            <p>Versuchen Sie ein kürzeres oder allgemeineres Wort, oder wählen Sie ein anderes Themenfeld.</p>
          </EmptyState>
        ) : null}
        <Pagination
          page={result.page}
          pageCount={result.pageCount}
          hrefFor={(page) => catalogueAddress({ ...search, seite: page })}
        />
        {result.total > 0 ? (
          <ExportLinks
            what="Alle gefundenen OZG-Leistungen"
            hrefFor={(kind) => catalogueAddress({ ...search, seite: 1 }, `/katalog/export.${kind}`)}
          />
        ) : null}
        {result.loneServices.length > 0 ? (
          <Section
            title="LeiKa-Leistungen ohne OZG-Leistung"
            lead="Sie stehen im Leistungskatalog (LeiKa), gehören dort aber zu keiner OZG-Leistung."
          >
            <ServiceTable caption="Gefundene LeiKa-Leistungen ohne OZG-Leistung" rows={result.loneServices} />
          </Section>
        ) : null}
      </Split>
    </Page>
  );
}
