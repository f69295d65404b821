import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRepresented } from "~/features/account/account.absence.queries.server";
import { dayOf } from "~/features/account/account.absence.rules";
import { type Actor, roleLabels } from "~/features/account/account.rules";
import { requireActor } from "~/features/account/account.session.server";
import { listConnectionsWaitingFor } from "~/features/connection/connection.queries.server";
import { connectionTask } from "~/features/connection/connection.rules";
import { listOfferingsWaitingFor } from "~/features/offering/offering.queries.server";
import { offeringTask } from "~/features/offering/offering.rules";
import { listVerificationsWaitingFor } from "~/features/offering/offering.verification.queries.server";
import { lacksCoordinator } from "~/features/organisation/organisation.people.queries.server";
import { listRequestsWaitingFor } from "~/features/organisation/organisation.requests.queries.server";
import { requestTask } from "~/features/organisation/organisation.rules";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { DateText, formatDate } from "~/ui/dates";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Arbeitskorb") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const [tasks, represented, isLeaderless] = await Promise.all([
    listTasks(actor),
    listRepresented(actor, dayOf(new Date())),
    lacksCoordinator(actor),
  ]);
  const own = new Set(tasks.map(({ to }) => to));
  const deputyships = await Promise.all(
    represented.map(async ({ role, ...absent }) => {
      // what waits for the absent person in their role, which the deputy covers; the own list is not said twice
      const waiting = await listTasks({ ...actor, role });
      return { ...absent, role, tasks: waiting.filter(({ to }) => !own.has(to)) };
    }),
  );
  return data({ tasks, deputyships, isLeaderless, role: actor.role, organisation: actor.organisationName });
}

async function listTasks(actor: Actor) {
  const [offerings, verifications, connections, requests] = await Promise.all([
    listOfferingsWaitingFor(actor),
    listVerificationsWaitingFor(actor),
    listConnectionsWaitingFor(actor),
    listRequestsWaitingFor(actor),
  ]);
  const tasks = [
    ...offerings.map(offeringTask),
    ...verifications,
    ...connections.map((row) => connectionTask(row, actor.stateCode)),
    ...requests.map(requestTask),
  ];
  return tasks.sort((a, b) => a.since.getTime() - b.since.getTime());
}

export default function Worklist() {
  const { tasks, deputyships, isLeaderless, role, organisation } = useLoaderData<typeof loader>();
  return (
    <Page title="Arbeitskorb" lead={`Was auf Sie wartet – als ${roleLabels[role]}, ${organisation}`}>
      {isLeaderless ? (
        <Alert kind="warning" title="Ihr Land hat zurzeit keine aktive OZG-Koordination">
          Niemand kann für Ihr Land entscheiden. <TextLink to="/land">Zur Übersicht Ihres Landes</TextLink>
        </Alert>
      ) : null}
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
        <TaskTable
          caption={tasks.length === 1 ? "1 Vorgang wartet auf Sie" : `${tasks.length} Vorgänge warten auf Sie`}
          tasks={tasks}
        />
      )}
      {deputyships.map((deputyship) => (
        <Deputyship key={deputyship.personId} deputyship={deputyship} />
      ))}
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Deputyship({ deputyship: { name, role, endsOn, tasks } }: { deputyship: Loaded["deputyships"][number] }) {
  return (
    <Section title={`Sie vertreten ${name}`} lead={`${roleLabels[role]}, abwesend bis ${formatDate(endsOn)}`}>
      {tasks.length === 0 ? (
        <p className="kern-body">Was auf {name} wartet, steht schon in Ihrer eigenen Liste.</p>
      ) : (
        <TaskTable caption={`Was auf ${name} wartet`} tasks={tasks} />
      )}
    </Section>
  );
}

function TaskTable({ caption, tasks }: { caption: string; tasks: Loaded["tasks"] }) {
  return (
    <Table
      caption={caption}
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
  );
}
