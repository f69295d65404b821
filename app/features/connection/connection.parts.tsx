import { dataProtectionBases, labelOf, legalPaths, transports } from "~/features/catalogue/catalogue.rules";
import { timelineItem } from "~/features/offering/offering.parts";
import { Badge } from "~/ui/badge";
import { DateText, formatDate } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { TimelineItem } from "~/ui/timeline";
import type { ConnectionStatus } from "~prisma/generated/enums";
import type { ConnectionRow } from "./connection.queries.server";
import { connectionEventLabels, connectionStatusLabels, connectionTones } from "./connection.rules";

export function ConnectionBadge({ status }: { status: ConnectionStatus }) {
  return <Badge tone={connectionTones[status]}>{connectionStatusLabels[status]}</Badge>;
}

type Request = {
  purpose: string;
  currentSituation: string;
  desiredGoLive: Date | null;
  caseNumbers: number | null;
  municipalityCount: number | null;
  legalPath: string | null;
  dataProtectionBasis: string | null;
  transport: string | null;
  specialistSystem: string | null;
  needsPayment: boolean;
  mailbox: string | null;
};

/** The request as the other side reads it. */
export function ConnectionFacts({ request }: { request: Request }) {
  const number = (value: number | null) => (value === null ? null : value.toLocaleString("de-DE"));
  return (
    <DescriptionList
      items={[
        { term: "Bedarf", description: <span className="mp-preline">{request.purpose}</span> },
        {
          term: "Heutige Lage",
          description: request.currentSituation ? <span className="mp-preline">{request.currentSituation}</span> : null,
        },
        { term: "Gewünschter Start", description: request.desiredGoLive ? formatDate(request.desiredGoLive) : null },
        { term: "Fälle im Jahr", description: number(request.caseNumbers) },
        { term: "Kommunen", description: number(request.municipalityCount) },
        { term: "Rechtlicher Weg", description: request.legalPath ? labelOf(legalPaths, request.legalPath) : null },
        {
          term: "Datenschutzgrundlage",
          description: request.dataProtectionBasis ? labelOf(dataProtectionBases, request.dataProtectionBasis) : null,
        },
        { term: "Anbindungsart", description: request.transport ? labelOf(transports, request.transport) : null },
        { term: "Fachverfahren", description: request.specialistSystem },
        { term: "Bezahlung", description: request.needsPayment ? "wird gebraucht" : "wird nicht gebraucht" },
        {
          term: "Funktionspostfach",
          description: request.mailbox ? <TextLink to={`mailto:${request.mailbox}`}>{request.mailbox}</TextLink> : null,
        },
      ]}
    />
  );
}

type TableProps = { caption: string; rows: readonly ConnectionRow[]; other: "state" | "providerState"; empty: string };

export function ConnectionTable({ caption, rows, other, empty }: TableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      empty={empty}
      columns={[
        {
          key: "reference",
          header: "Vorgang",
          isRowHeader: true,
          cell: (row) => <TextLink to={`/anschluesse/${row.id}`}>{row.reference}</TextLink>,
        },
        { key: "title", header: "Dienst", cell: (row) => row.revision.title },
        {
          key: "other",
          header: other === "state" ? "Anschließendes Land" : "Umsetzendes Land",
          cell: (row) => row[other].name,
        },
        { key: "status", header: "Stand", cell: (row) => <ConnectionBadge status={row.status} /> },
        { key: "since", header: "Seit", cell: (row) => <DateText value={row.statusSince} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

type ConnectedState = { stateCode: string; status: ConnectionStatus; state: { name: string } };

/** Public: who is connected or on the way. */
export function ConnectedStates({ rows }: { rows: readonly ConnectedState[] }) {
  return (
    <Section title="Anschlüsse">
      {rows.length === 0 ? (
        <p className="kern-body">Noch hat kein Land einen Anschluss vereinbart.</p>
      ) : (
        <ul className="mp-plain-list">
          {rows.map((row) => (
            <li key={row.stateCode}>
              {row.state.name} <ConnectionBadge status={row.status} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const eventTones: Readonly<Record<string, TimelineItem["tone"]>> = {
  "connection.approved": "success",
  "connection.went_live": "success",
  "connection.rejected": "danger",
  "connection.clarification_requested": "warning",
  "connection.returned": "warning",
};

export function connectionTimeline(event: Parameters<typeof timelineItem>[0]): TimelineItem {
  return timelineItem(event, { labels: connectionEventLabels, tones: eventTones });
}
