import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { optionalActor } from "~/features/account/account.session.server";
import { transports } from "~/features/catalogue/catalogue.rules";
import { activeFilters, filterAddress } from "~/features/offering/offering.filters.rules";
import { type OfferingFilters, readFilters } from "~/features/offering/offering.forms";
import { OfferingCard } from "~/features/offering/offering.parts";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { phaseLabels, reuseModelLabels } from "~/features/offering/offering.rules";
import {
  listFilterOptions,
  listPublishedOfferings,
  PAGE_SIZE,
} from "~/features/offering/offering.search.queries.server";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SelectField, TextField } from "~/ui/field";
import { FilterPanel } from "~/ui/filter-panel";
import { Split } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { plainField } from "~/ui/plain-field";
import { FilterTag, TagList } from "~/ui/tag";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebote") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams;
  const filters = readFilters(parameters);
  const [{ hits, total }, options, actor] = await Promise.all([
    listPublishedOfferings(filters),
    listFilterOptions(),
    optionalActor(request),
  ]);
  const pageCount = Math.ceil(total / PAGE_SIZE);
  if (hits.length === 0 && pageCount > 0) throw redirect(filterAddress({ ...filters, seite: pageCount }));
  return data({
    filters,
    hits,
    total,
    pageCount,
    options,
    canCreate: actor !== null && canCreateOffering(actor),
  });
}

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export default function Offerings() {
  const { filters, hits, total, pageCount, options, canCreate } = useLoaderData<typeof loader>();
  const topicFields = options.topicFields.map(({ slug, name }) => ({ value: slug, label: name }));
  const states = options.states.map(({ code, name }) => ({ value: code, label: name }));
  const tags = activeFilters(filters, { topicFields, states });
  return (
    <Page
      title="Angebote"
      lead="Onlinedienste, die andere Länder nachnutzen können"
      actions={canCreate ? <ButtonLink to="/angebote/neu">Angebot einstellen</ButtonLink> : null}
    >
      <Split
        first="aside"
        aside={<FilterForm filters={filters} topicFields={topicFields} states={states} active={tags.length} />}
      >
        <h2 className="kern-heading-small" aria-live="polite">
          {total === 1 ? "1 Angebot" : `${total} Angebote`}
        </h2>
        {tags.length > 0 ? (
          <TagList
            label="Gesetzte Filter"
            items={tags.map((tag) => ({ key: tag.name, node: <FilterTag label={tag.label} to={tag.without} /> }))}
          />
        ) : null}
        {hits.length === 0 ? (
          <EmptyState
            title="Kein Angebot passt zu dieser Suche"
            level={3}
            action={
              <ButtonLink to="/angebote" variant="secondary">
                Alle Angebote zeigen
              </ButtonLink>
            }
          >
            <p>Nehmen Sie einen Filter weg, oder suchen Sie mit einem kürzeren oder allgemeineren Wort.</p>
          </EmptyState>
        ) : (
          <ul className="mp-result-list">
            {hits.map((hit) => (
              <li key={hit.id}>
                <OfferingCard hit={hit} level={3} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          page={filters.seite}
          pageCount={pageCount}
          hrefFor={(page) => filterAddress({ ...filters, seite: page })}
        />
      </Split>
    </Page>
  );
}

type Options = readonly { value: string; label: string }[];
type FilterFormProps = { filters: OfferingFilters; topicFields: Options; states: Options; active: number };

/** A GET form: every search has an address that can be shared. Remounted with the filters, so that it shows what is set. */
function FilterForm({ filters, topicFields, states, active }: FilterFormProps) {
  const field = (name: keyof OfferingFilters) => plainField(`filter-${name}`, name, filters[name]?.toString());
  return (
    <search aria-label="Angebote suchen und filtern">
      <Form method="get" action="/angebote" className="mp-stack" key={JSON.stringify(filters)}>
        <TextField field={field("q")} label="Suche" type="search" enterKeyHint="search" />
        <Button icon="search" block>
          Suchen
        </Button>
        <FilterPanel active={active}>
          <div className="mp-form">
            <SelectField field={field("themenfeld")} label="Themenfeld" options={topicFields} placeholder="alle" />
            <SelectField field={field("land")} label="Umsetzendes Land" options={states} placeholder="alle" />
            <SelectField
              field={field("modell")}
              label="Nachnutzungsmodell"
              options={choices(reuseModelLabels)}
              placeholder="alle"
            />
            <SelectField
              field={field("phase")}
              label="Umsetzungsphase"
              options={choices(phaseLabels)}
              placeholder="alle"
            />
            <SelectField
              field={field("reifegrad")}
              label="Reifegrad mindestens"
              hint="nach Modell 1.1"
              options={["1", "2", "3", "4"].map((value) => ({ value, label: value }))}
              placeholder="egal"
            />
            <SelectField field={field("transport")} label="Anbindungsart" options={transports} placeholder="alle" />
            <SelectField
              field={field("sort")}
              label="Sortierung"
              options={[
                { value: "neu", label: "Neueste zuerst" },
                { value: "titel", label: "Titel von A bis Z" },
              ]}
              placeholder="Beste Treffer zuerst"
            />
            <Button variant="secondary" block>
              Filter anwenden
            </Button>
          </div>
        </FilterPanel>
        {filters.leika ? <input type="hidden" name="leika" value={filters.leika} /> : null}
        {filters.ozg ? <input type="hidden" name="ozg" value={filters.ozg} /> : null}
      </Form>
    </search>
  );
}
