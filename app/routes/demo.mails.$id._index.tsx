import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { requireUuid } from "~/platform/ids";
import { parseMail } from "~/platform/mail-catcher-parse.server";
import { findCaughtMail, requireDemo } from "~/platform/mail-catcher-store.server";
import { DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: pageTitle(loaded?.mail.subject ?? "E-Mail") },
];

export async function loader({ params }: LoaderFunctionArgs) {
  requireDemo();
  const { id, receivedAt, envelopeFrom, envelopeTo, raw } = await findCaughtMail(requireUuid(params["id"]));
  const { subject, from, to, text, html, headers } = await parseMail(raw);
  return data({
    id,
    receivedAt,
    envelope: `${envelopeFrom} an ${envelopeTo.join(", ")}`,
    lines: text
      .trimEnd()
      .split("\n")
      .map((line, number) => ({ number, line })),
    headers: headers.map((header, number) => ({ ...header, number })),
    mail: { subject, from, to, hasHtml: html !== null },
  });
}

export default function CaughtMailPage() {
  const { id, receivedAt, envelope, lines, headers, mail } = useLoaderData<typeof loader>();
  const here = `/demo/mails/${id}`;
  return (
    <Page
      title={mail.subject || "(ohne Betreff)"}
      preline="E-Mail der Demo"
      breadcrumb={[{ label: "Versandte E-Mails", to: "/demo/mails" }]}
      actions={
        <>
          {mail.hasHtml ? <Document href={`${here}/ansicht`}>Gestaltete Ansicht</Document> : null}
          <Document href={`${here}/quelltext`}>Quelltext</Document>
        </>
      }
    >
      <DescriptionList
        items={[
          { term: "Von", description: mail.from },
          { term: "An", description: mail.to },
          { term: "Empfangen", description: <DateTimeText value={receivedAt} /> },
          { term: "Umschlag", description: envelope },
        ]}
      />
      <Section title="Textteil">
        <MailText lines={lines} />
      </Section>
      <Details summary="Alle Kopfzeilen">
        <Table
          caption="Kopfzeilen in der empfangenen Reihenfolge"
          columns={[
            { key: "name", header: "Name", isRowHeader: true, cell: (row) => row.name },
            { key: "value", header: "Inhalt", cell: (row) => row.value },
          ]}
          rows={headers}
          rowKey={(row) => String(row.number)}
        />
      </Details>
    </Page>
  );
}

/** Not a page of the application: the browser has to load it as a document. */
function Document({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{children}</span>
    </a>
  );
}

/** Keeps the lines of the text part and makes its addresses clickable. */
function MailText({ lines }: { lines: readonly { number: number; line: string }[] }) {
  return (
    <p className="kern-body">
      {lines.map(({ number, line }) => (
        <Fragment key={number}>
          {/^https?:\/\/\S+$/.test(line) ? <TextLink to={line}>{line}</TextLink> : line}
          <br />
        </Fragment>
      ))}
    </p>
  );
}
