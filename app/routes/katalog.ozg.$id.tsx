import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCurrentStates } from "~/features/catalogue/catalogue.imports.queries.server";
import { ServiceTable, stateText } from "~/features/catalogue/catalogue.parts";
import { findOzgService, listAdministrativeServices } from "~/features/catalogue/catalogue.queries.server";
import { ozgIdPattern, situationKindLabels } from "~/features/catalogue/catalogue.rules";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { OfferingCard } from "~/features/offering/offering.search.parts";
import { listOfferings } from "~/features/offering/offering.search.queries.server";
import { NotFound } from "~/platform/errors";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.service.name ?? "Leistungskatalog") },
];

const SHOWN_OFFERINGS = 20;

export async function loader({ params }: LoaderFunctionArgs) {
  const ozgId = params["id"] ?? "";
  const service = ozgIdPattern.test(ozgId) ? await findOzgService(ozgId) : null;
  if (service === null) throw new NotFound("Diese OZG-Leistung steht nicht im Katalog.");
  const [services, offerings, states] = await Promise.all([
    listAdministrativeServices(ozgId),
    listOfferings(readFilters(new URLSearchParams({ ozg: ozgId })).filters, { offset: 0, limit: SHOWN_OFFERINGS }),
    listCurrentStates(),
  ]);
  return data({ service, services, offerings, state: stateText("leika", states) });
}

export default function OzgService() {
  const { service, services, offerings, state } = useLoaderData<typeof loader>();
  const { topicField, situation } = service;
  return (
    <Page
      title={service.name}
      preline={`OZG-Leistung ${service.ozgId}`}
      breadcrumb={[{ label: "Leistungskatalog", to: "/katalog" }]}
      badges={service.withdrawnAt === null ? null : <Badge tone="warning">nicht mehr im Katalog</Badge>}
    >
      <DescriptionList
        items={[
          { term: "OZG-ID", description: service.ozgId },
          {
            term: "Themenfeld",
            description: (
              <TextLink to={`/katalog?themenfeld=${encodeURIComponent(topicField.slug)}`}>{topicField.name}</TextLink>
            ),
          },
          {
            term: situation === null ? "Lage" : situationKindLabels[situation.kind],
            description: situation?.name ?? null,
          },
        ]}
      />
      <Section title="Angebote zu dieser Leistung">
        {offerings.hits.length === 0 ? (
          <EmptyState
            title="Noch kein Angebot zur Nachnutzung"
            level={3}
            action={
              <ButtonLink to="/angebote" variant="secondary">
                Alle Angebote durchsuchen
              </ButtonLink>
            }
          >
            <p>Kein Land hat zu dieser OZG-Leistung bisher einen Onlinedienst zur Nachnutzung veröffentlicht.</p>
          </EmptyState>
        ) : (
          <ul className="mp-result-list">
            {offerings.hits.map((hit) => (
              <li key={hit.id}>
                <OfferingCard hit={hit} level={3} />
              </li>
            ))}
          </ul>
        )}
        {offerings.total > offerings.hits.length ? (
          <TextLink to={`/angebote?ozg=${service.ozgId}`}>Alle {offerings.total} Angebote zeigen</TextLink>
        ) : null}
      </Section>
      <Section title={`LeiKa-Leistungen (${services.length})`} lead={state}>
        <ServiceTable caption="LeiKa-Leistungen dieser OZG-Leistung" rows={services} />
      </Section>
    </Page>
  );
}
