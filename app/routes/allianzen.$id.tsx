import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QuorumMeter } from "~/features/alliance/alliance.parts";
import { findAlliance } from "~/features/alliance/alliance.queries.server";
import {
  allianceKindLabels,
  allianceStatusLabels,
  allianceTones,
  memberStatusLabels,
} from "~/features/alliance/alliance.rules";
import { requireUuid } from "~/platform/ids";
import { Badge } from "~/ui/badge";
import { DateText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Split } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.alliance.title ?? "Allianz") },
];

export async function loader({ params }: LoaderFunctionArgs) {
  return data({ alliance: await findAlliance(requireUuid(params["id"])) });
}

export default function AlliancePage() {
  const { alliance } = useLoaderData<typeof loader>();
  const date = (value: Date | null) => (value ? <DateText value={value} /> : null);
  return (
    <Page
      title={alliance.title}
      preline={allianceKindLabels[alliance.kind]}
      lead={alliance.goal}
      breadcrumb={[{ label: "Allianzen", to: "/allianzen" }]}
      badges={
        <>
          <Badge tone={allianceTones[alliance.status]}>{allianceStatusLabels[alliance.status]}</Badge>
          {alliance.isExample ? <Badge tone="info">Beispiel</Badge> : null}
        </>
      }
    >
      <Split
        aside={
          <Section title="Quorum">
            <QuorumMeter
              quorum={alliance.quorum}
              neededStates={alliance.quorumStates}
              neededPercent={alliance.neededPercent}
              keyYear={alliance.keyYear}
            />
          </Section>
        }
      >
        <Section title="Mitglieder">
          <Table
            caption="Mitglieder der Allianz"
            hideCaption
            empty="Noch ist kein Land beigetreten."
            columns={[
              { key: "state", header: "Land", isRowHeader: true, cell: (row) => row.state.name },
              {
                key: "role",
                header: "Rolle",
                cell: (row) => (row.isLead ? "Federführung" : memberStatusLabels[row.status]),
              },
              { key: "since", header: "Seit", cell: (row) => <DateText value={row.since} /> },
            ]}
            rows={alliance.members}
            rowKey={(row) => row.stateCode}
          />
        </Section>
        <Section title="Gegenstand">
          <DescriptionList
            items={[
              { term: "Umfang", description: alliance.scope },
              { term: "Themenfeld", description: alliance.topicField?.name },
              {
                term: "OZG-Leistung",
                description:
                  alliance.ozgIds.length === 0
                    ? null
                    : alliance.ozgIds.map((id) => (
                        <span key={id}>
                          <TextLink to={`/katalog/ozg/${id}`}>{id}</TextLink>{" "}
                        </span>
                      )),
              },
              {
                term: "Angebot",
                description: alliance.offering?.liveRevision ? (
                  <TextLink to={`/angebote/${alliance.offering.slug}`}>{alliance.offering.liveRevision.title}</TextLink>
                ) : null,
              },
              { term: "Beitritt möglich bis", description: date(alliance.openUntil) },
              { term: "Geplanter Beginn", description: date(alliance.plannedStart) },
              { term: "Geplantes Ende", description: date(alliance.plannedEnd) },
            ]}
          />
        </Section>
      </Split>
    </Page>
  );
}
