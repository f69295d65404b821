import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actingAs } from "~/features/account/account.rules";
import { requirePerson } from "~/features/account/account.session.server";
import { endSessionForm } from "~/features/account/account.sessions.forms";
import { listSessions, SESSIONS_SHOWN } from "~/features/account/account.sessions.queries.server";
import { signInMethodLabels } from "~/features/account/account.sessions.rules";
import { endOtherSessions, endSession } from "~/features/account/account.sessions.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button, ButtonRow } from "~/ui/button";
import { DateTimeText } from "~/ui/dates";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";

export const meta: MetaFunction = () => [{ title: pageTitle("Sitzungen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const sessions = await listSessions(await requirePerson(request));
  return data({ sessions, isCut: sessions.length === SESSIONS_SHOWN });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  return submitForm(request, endSessionForm, async ({ session }) => {
    if (session === "andere") {
      const count = await inTransaction(actingAs(person), (tx) => endOtherSessions(tx, person));
      return redirectWithMessage("/konto/sitzungen", ended(count));
    }
    await inTransaction(actingAs(person), (tx) => endSession(tx, person, { publicId: session }));
    return redirectWithMessage("/konto/sitzungen", "Die Sitzung ist beendet.");
  });
}

function ended(count: number): string {
  if (count === 0) return "Es gab keine andere Sitzung.";
  return count === 1 ? "Die andere Sitzung ist beendet." : `${count} andere Sitzungen sind beendet.`;
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["sessions"][number];

export default function Sessions() {
  const { sessions, isCut } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.error?.["session"]?.[0];
  return (
    <Page
      title="Sitzungen"
      lead="Wo Sie gerade angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      {problem === undefined ? null : <Alert kind="danger" title={problem} live />}
      <Table
        caption={isCut ? `Die ${sessions.length} zuletzt benutzten Sitzungen` : "Laufende Sitzungen"}
        columns={[
          { key: "device", header: "Gerät", isRowHeader: true, cell: (row) => <Device row={row} /> },
          { key: "network", header: "Netz", cell: (row) => row.network || "unbekannt" },
          { key: "since", header: "Angemeldet seit", cell: (row) => <Since row={row} /> },
          { key: "used", header: "Zuletzt benutzt (ungefähr)", cell: (row) => <DateTimeText value={row.lastUsedAt} /> },
          { key: "end", header: "Beenden", cell: (row) => (row.isThis ? "mit „Abmelden“" : <End row={row} />) },
        ]}
        rows={sessions}
        rowKey={(row) => row.publicId}
      />
      <p className="mp-muted mp-small">
        Das Netz steht ohne den Teil, der einen einzelnen Anschluss benennt. Der Zeitpunkt der letzten Benutzung wird
        nicht bei jedem Aufruf, sondern nur in größeren Abständen festgehalten.
      </p>
      {sessions.length > 1 ? (
        <Form method="post">
          <ButtonRow>
            <Button name="session" value="andere" variant="secondary">
              Alle anderen Sitzungen beenden
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
    </Page>
  );
}

function Device({ row }: { row: Row }) {
  return (
    <>
      {row.device || "Unbekanntes Gerät"} {row.isThis ? <Badge tone="info">diese Sitzung</Badge> : null}
    </>
  );
}

function Since({ row }: { row: Row }) {
  return (
    <>
      <DateTimeText value={row.createdAt} />, {signInMethodLabels[row.method]}
    </>
  );
}

function End({ row }: { row: Row }) {
  return (
    <Form method="post">
      <input type="hidden" name="session" value={row.publicId} />
      <Button variant="tertiary" aria-label={`Sitzung beenden: ${row.device || "unbekanntes Gerät"}, ${row.network}`}>
        Beenden
      </Button>
    </Form>
  );
}
