import { dataProtectionBases, labelOf, legalPaths, transports } from "~/features/catalogue/catalogue.rules";
import { timelineItem } from "~/features/offering/offering.parts";
import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { DateText, formatDate } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { Checkbox, SelectField, TextArea, TextField } from "~/ui/field";
import type { FieldSource } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { TimelineItem } from "~/ui/timeline";
import type { ConnectionStatus } from "~prisma/generated/enums";
import type { ConnectionRow } from "./connection.queries.server";
import { connectionEventLabels, connectionStatusLabels, connectionTones, endingActions } from "./connection.rules";
import { type ConnectionAction, transitions } from "./connection.transitions.rules";

export function ConnectionBadge({ status }: { status: ConnectionStatus }) {
  return <Badge tone={connectionTones[status]}>{connectionStatusLabels[status]}</Badge>;
}

export const connectionLabels = {
  purpose: "Wofür braucht Ihr Land den Dienst?",
  currentSituation: "Wie wird die Leistung heute angeboten?",
  desiredGoLive: "Gewünschter Start",
  caseNumbers: "Fälle im Jahr (geschätzt)",
  municipalityCount: "Zahl der Kommunen",
  legalPath: "Rechtlicher Weg",
  dataProtectionBasis: "Datenschutzgrundlage",
  transport: "Anbindungsart",
  specialistSystem: "Fachverfahren mit Version",
  needsPayment: "Die Leistung ist gebührenpflichtig und braucht eine Bezahlkomponente",
  mailbox: "Funktionspostfach für Rückfragen",
} as const;

export type ConnectionField = keyof typeof connectionLabels;
export const requiredConnectionFields = ["purpose", "mailbox"] as const satisfies readonly ConnectionField[];

export function ConnectionFields({ fields }: { fields: Readonly<Record<ConnectionField, FieldSource>> }) {
  return (
    <>
      <Section title="Bedarf">
        <TextArea field={fields.purpose} label={connectionLabels.purpose} rows={4} />
        <TextArea
          field={fields.currentSituation}
          label={connectionLabels.currentSituation}
          hint="Zum Beispiel: nur Papier, eigener Onlinedienst mit Reifegrad 2"
          rows={3}
        />
        <TextField field={fields.desiredGoLive} label={connectionLabels.desiredGoLive} type="date" size="medium" />
        <TextField field={fields.caseNumbers} label={connectionLabels.caseNumbers} inputMode="numeric" size="short" />
        <TextField
          field={fields.municipalityCount}
          label={connectionLabels.municipalityCount}
          hint="Falls Kommunen die Leistung vollziehen"
          inputMode="numeric"
          size="short"
        />
      </Section>
      <Section title="Voraussetzungen">
        <SelectField
          field={fields.legalPath}
          label={connectionLabels.legalPath}
          options={legalPaths}
          placeholder="noch offen"
        />
        <SelectField
          field={fields.dataProtectionBasis}
          label={connectionLabels.dataProtectionBasis}
          options={dataProtectionBases}
          placeholder="noch offen"
        />
        <SelectField
          field={fields.transport}
          label={connectionLabels.transport}
          options={transports}
          placeholder="noch offen"
        />
        <TextField field={fields.specialistSystem} label={connectionLabels.specialistSystem} />
        <Checkbox field={fields.needsPayment} label={connectionLabels.needsPayment} />
        <TextField
          field={fields.mailbox}
          label={connectionLabels.mailbox}
          hint="Ein Gruppenpostfach, kein persönliches. Das umsetzende Land sieht es; die E-Mails des Marktplatzes gehen an die Beteiligten und an das Postfach Ihres Landes."
          type="email"
          inputMode="email"
        />
      </Section>
    </>
  );
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

const textLabels: Partial<Record<ConnectionAction, string>> = {
  ask_back: "Ihre Rückfrage",
  answer: "Ihre Antwort",
  return: "Was soll überarbeitet werden?",
  reject: "Warum lehnen Sie ab?",
  withdraw: "Warum ziehen Sie die Anfrage zurück?",
  terminate: "Warum endet der Anschluss?",
  pause: "Warum ruht der Vorgang?",
};

type StepProps = {
  action: ConnectionAction;
  version: number;
  /** the first step offered stands open, the others behind their name */
  isMain: boolean;
  reply: FormReply | undefined;
};

/** One step of the life cycle as a form of its own: what it does, what has to be written, one button. */
export function StepForm({ action, version, isMain, reply }: StepProps) {
  const { label, text } = transitions[action];
  const id = `schritt-${action}`;
  const form = useServerForm({
    id,
    labels: { text: textLabels[action] ?? (text === "required" ? "Begründung" : "Anmerkung (freiwillig)") },
    required: text === "required" ? ["text"] : [],
    reply: reply?.initialValue?.["action"] === action ? reply : undefined,
  });
  const body = (
    <ServerForm {...form}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={form.kept("version", version)} />
      {endingActions.includes(action) ? (
        <p className="kern-body">
          Dieser Schritt lässt sich nicht rückgängig machen. Die andere Seite wird benachrichtigt.
        </p>
      ) : null}
      {text === "none" ? null : <TextArea field={form.fields.text} label={form.labels.text} rows={3} />}
      <ButtonRow>
        <SubmitButton variant={endingActions.includes(action) ? "danger" : isMain ? "primary" : "secondary"}>
          {label}
        </SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
  if (isMain) return body;
  return (
    <Details summary={label} open={form.problems.length > 0 || form.isRestored}>
      {body}
    </Details>
  );
}
