import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roleLabels } from "~/features/account/account.rules";
import { requireActor } from "~/features/account/account.session.server";
import { listConnectionsWaitingFor } from "~/features/connection/connection.queries.server";
import { connectionTask } from "~/features/connection/connection.rules";
import { listOfferingsWaitingFor } from "~/features/offering/offering.queries.server";
import { offeringTask } from "~/features/offering/offering.rules";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Arbeitskorb") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const [offerings, connections] = await Promise.all([
    listOfferingsWaitingFor(actor),
    listConnectionsWaitingFor(actor),
  ]);
  const tasks = [
    ...offerings.map(offeringTask),
    ...connections.map((row) => connectionTask(row, actor.stateCode)),
  ].sort((a, b) => a.since.getTime() - b.since.getTime());
  return data({ tasks, role: actor.role, organisation: actor.organisationName });
}

export default function Worklist() {
  const { tasks, role, organisation } = useLoaderData<typeof loader>();
  return (
    <Page title="Arbeitskorb" lead={`Was auf Sie wartet – als ${roleLabels[role]}, ${organisation}`}>
      {tasks.length === 0 ? (
        <EmptyState
          title="Es wartet nichts auf Sie"
          action={
            <ButtonLink to="/angebote" variant="secondary">
              Angebote ansehen
            </ButtonLink>
          }
        >
          <p>Neue Aufgaben erscheinen hier und kommen zusätzlich per E-Mail.</p>
        </EmptyState>
      ) : (
        <Table
          caption={tasks.length === 1 ? "1 Vorgang wartet auf Sie" : `${tasks.length} Vorgänge warten auf Sie`}
          columns={[
            {
              key: "task",
              header: "Aufgabe",
              isRowHeader: true,
              cell: (row) => <TextLink to={row.to}>{row.task}</TextLink>,
            },
            { key: "subject", header: "Vorgang", cell: (row) => row.subject },
            { key: "kind", header: "Art", cell: (row) => <Badge>{row.kind}</Badge> },
            { key: "since", header: "Wartet seit", cell: (row) => <DateText value={row.since} /> },
          ]}
          rows={tasks}
          rowKey={(row) => row.to}
        />
      )}
    </Page>
  );
}
