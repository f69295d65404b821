import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConnectedStates } from "~/features/connection/connection.queries.server";
import { findFactSheet } from "~/features/offering/offering.fact-sheet.queries.server";
import { factSheetLines } from "~/features/offering/offering.fact-sheet.rules";
import { env } from "~/platform/env.server";
import { dayOfMoment } from "~/platform/table-export";
import { Badge } from "~/ui/badge";
import { DateText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Steckbrief: ${page?.title ?? "Angebot"}`) },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const { entry, hasHiddenCosts, documents, names, revision, ...offering } = await findFactSheet(params["slug"] ?? "");
  const now = new Date();
  const connected = await listConnectedStates(offering.id);
  return data({
    offering,
    revision,
    title: entry.title,
    summary: entry.summary,
    lines: factSheetLines({ entry, hasHiddenCosts, documents, names }, dayOfMoment(now).toISOString().slice(0, 10)),
    connected: connected.map(({ state }) => state.name),
    address: `${env().appUrl}/angebote/${offering.slug}`,
    madeAt: now,
  });
}

export default function FactSheet() {
  const { offering, revision, title, summary, lines, connected, address, madeAt } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      preline={`Steckbrief · ${offering.stateName}`}
      lead={summary}
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${offering.slug}` },
      ]}
      badges={offering.isExample ? <Badge tone="info">Beispiel, kein belegtes Angebot</Badge> : null}
    >
      <div className="mp-fact-sheet">
        <DescriptionList
          items={[
            ...lines.map(({ term, texts }) => ({
              term,
              description: texts.map((text) => <div key={text}>{text}</div>),
            })),
            {
              term: "Angeschlossene Länder",
              description: connected.length === 0 ? "noch keines" : connected.join(", "),
            },
          ]}
        />
        <p className="kern-body kern-body--small">
          Fassung {revision.number}
          {revision.publishedAt ? (
            <>
              {" "}
              vom <DateText value={revision.publishedAt} />
            </>
          ) : null}
          {offering.lastVerifiedAt ? (
            <>
              , bestätigt am <DateText value={offering.lastVerifiedAt} />
            </>
          ) : null}
          ; Steckbrief vom <DateText value={madeAt} />. Marktplatz der Nachnutzung,{" "}
          <span className="mp-compare__address">{address}</span>
        </p>
        <p className="kern-body kern-body--small mp-screen-only">Gedruckt ist der Steckbrief eine Seite A4.</p>
      </div>
    </Page>
  );
}
