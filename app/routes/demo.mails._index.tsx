import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseHead } from "~/platform/mail-catcher-parse.server";
import { listCaughtMails, requireDemo } from "~/platform/mail-catcher-store.server";
import { ButtonLink } from "~/ui/button";
import { DateTimeText } from "~/ui/dates";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

const PAGE_SIZE = 25;

export const meta: MetaFunction = () => [{ title: pageTitle("Versandte E-Mails") }];

export async function loader({ request }: LoaderFunctionArgs) {
  requireDemo();
  const wanted = Number(new URL(request.url).searchParams.get("seite") ?? "1");
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 40 ? wanted : 1;
  const { total, mails } = await listCaughtMails({ page, pageSize: PAGE_SIZE });
  const rows = await Promise.all(
    mails.map(async ({ id, receivedAt, envelopeTo, raw }) => ({
      id,
      receivedAt,
      to: envelopeTo.join(", "),
      subject: (await parseHead(raw)).subject,
    })),
  );
  return data({ rows, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) });
}

export default function CaughtMails() {
  const { rows, total, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Versandte E-Mails"
      lead="Diese Demo verschickt keine E-Mails nach außen. Ein eingebauter Mailserver nimmt sie an und zeigt sie hier."
    >
      {rows.length === 0 ? (
        <EmptyState
          title="Noch keine E-Mails"
          action={
            <ButtonLink to="/angebote" variant="secondary">
              Angebote ansehen
            </ButtonLink>
          }
        >
          <p>Sobald jemand ein Angebot einreicht oder einen Anschluss anfragt, erscheinen die Nachrichten hier.</p>
        </EmptyState>
      ) : (
        <Table
          caption={total === 1 ? "1 E-Mail" : `${total} E-Mails, neueste zuerst`}
          columns={[
            {
              key: "subject",
              header: "Betreff",
              isRowHeader: true,
              cell: (row) => <TextLink to={`/demo/mails/${row.id}`}>{row.subject || "(ohne Betreff)"}</TextLink>,
            },
            { key: "to", header: "An", cell: (row) => row.to },
            { key: "at", header: "Empfangen", cell: (row) => <DateTimeText value={row.receivedAt} /> },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefFor={(target) => `/demo/mails?seite=${target}`} />
    </Page>
  );
}
