import { roleLabels } from "~/features/account/account.rules";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { DateText, DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { RadioGroup, SelectField, TextArea } from "~/ui/field";
import type { Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Stack } from "~/ui/layout";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import type { Role } from "~prisma/generated/enums";
import { APPOINTMENT_WAIT_HOURS } from "./organisation.appointment.rules";
import {
  INVITATION_DAYS,
  type InvitationState,
  invitationStateLabels,
  MAX_INVITATIONS,
} from "./organisation.invitation.rules";
import type { findInvitation, InvitationRow } from "./organisation.invitations.queries.server";
import { roleOptions } from "./organisation.rules";

const stateTones: Readonly<Record<InvitationState, Tone | "neutral">> = {
  open: "info",
  accepted: "success",
  expired: "warning",
  revoked: "neutral",
};

export function InvitationBadge({ state }: { state: InvitationState }) {
  return <Badge tone={stateTones[state]}>{invitationStateLabels[state]}</Badge>;
}

type ListProps = { base: string; items: readonly InvitationRow[]; page: number; pageCount: number };

export function InvitationList({ base, items, page, pageCount }: ListProps) {
  if (items.length === 0)
    return (
      <EmptyState title="Noch wurde niemand eingeladen">
        <p>Eingeladene bekommen einen Link per E-Mail und müssen nicht auf eine Entscheidung warten.</p>
      </EmptyState>
    );
  return (
    <>
      <Table
        caption="Einladungen"
        hideCaption
        columns={[
          {
            key: "email",
            header: "Eingeladen",
            isRowHeader: true,
            cell: (row) => <TextLink to={`${base}/${row.id}`}>{row.email}</TextLink>,
          },
          { key: "name", header: "Name", cell: (row) => row.name ?? <span className="mp-muted">keine Angabe</span> },
          { key: "organisation", header: "Organisation", cell: (row) => row.organisation.name },
          { key: "role", header: "Rolle", cell: (row) => roleLabels[row.role] },
          { key: "state", header: "Stand", cell: (row) => <InvitationBadge state={row.state} /> },
          { key: "until", header: "Gilt bis", cell: (row) => <DateText value={row.expiresAt} /> },
        ]}
        rows={items}
        rowKey={(row) => row.id}
      />
      <Pagination page={page} pageCount={pageCount} hrefFor={(next) => `${base}?seite=${next}`} />
    </>
  );
}

/** Länder whose coordination operators locked a short while ago. */
export function WaitingLands({ lands }: { lands: readonly { readonly name: string; readonly from: Date }[] }) {
  if (lands.length === 0) return null;
  return (
    <Alert kind="info" title="Hier können Sie noch keine OZG-Koordination benennen">
      Sperrt der Plattformbetrieb die letzte OZG-Koordination eines Landes, kann er erst {APPOINTMENT_WAIT_HOURS}{" "}
      Stunden später eine andere benennen:
      <ul>
        {lands.map(({ name, from }) => (
          <li key={name}>
            {name}: ab <DateTimeText value={from} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const labels = {
  list: "Wen möchten Sie einladen?",
  organisationId: "Organisation",
  role: "Rolle",
  topicFieldSlug: "Themenfeld",
} as const;

type FormProps = {
  organisations: readonly Option[];
  roles: readonly Role[];
  topicFields: readonly Option[];
  reply: FormReply | undefined;
};

export function InvitationForm({ organisations, roles, topicFields, reply }: FormProps) {
  const only = organisations.length === 1 ? organisations[0]?.value : undefined;
  const form = useServerForm({
    id: "einladen",
    labels,
    required: ["list", "organisationId", "role"],
    values: { organisationId: only },
    reply,
  });
  return (
    <ServerForm {...form}>
      <TextArea
        field={form.fields.list}
        label={labels.list}
        hint={`Eine Person je Zeile, höchstens ${MAX_INVITATIONS}: name@behoerde.de oder Vorname Nachname <name@behoerde.de>`}
        rows={6}
        maxLength={10_000}
        spellCheck={false}
      />
      <SelectField field={form.fields.organisationId} label={labels.organisationId} options={organisations} />
      <RadioGroup field={form.fields.role} label={labels.role} options={roleOptions(roles)} />
      <SelectField
        field={form.fields.topicFieldSlug}
        label={labels.topicFieldSlug}
        hint="Nur für die Themenfeldführung"
        options={topicFields}
        placeholder="keines"
      />
      <p className="kern-body">
        Alle auf der Liste bekommen dieselbe Rolle. Ist ein Eintrag falsch, wird niemand eingeladen, und Sie sehen,
        welcher. Der Link in der E-Mail gilt {INVITATION_DAYS} Tage.
      </p>
      <ButtonRow>
        <SubmitButton>Einladen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

type Invitation = Awaited<ReturnType<typeof findInvitation>>;

export function InvitationView({ invitation, reply }: { invitation: Invitation; reply: FormReply | undefined }) {
  const { name, email, organisation, role, inviterName, createdAt, expiresAt, acceptedAt, revokedAt, state } =
    invitation;
  return (
    <>
      <Section title="Angaben">
        <DescriptionList
          items={[
            { term: "E-Mail-Adresse", description: email },
            { term: "Name", description: name },
            { term: "Organisation", description: organisation.name },
            { term: "Rolle", description: roleLabels[role] },
            { term: "Eingeladen von", description: inviterName },
            { term: "Eingeladen am", description: <DateTimeText value={createdAt} /> },
            { term: "Gilt bis", description: <DateTimeText value={expiresAt} /> },
            ...(acceptedAt ? [{ term: "Angenommen", description: <DateTimeText value={acceptedAt} /> }] : []),
            ...(revokedAt ? [{ term: "Widerrufen", description: <DateTimeText value={revokedAt} /> }] : []),
          ]}
        />
      </Section>
      {state === "open" || state === "expired" ? (
        <Section title="Was möchten Sie tun?">
          <Stack>
            <ResendForm reply={reply} />
            <RevokeForm reply={reply} />
          </Stack>
        </Section>
      ) : null}
    </>
  );
}

type StepProps = { reply: FormReply | undefined };

function ResendForm({ reply }: StepProps) {
  const form = useServerForm({
    id: "erneut-senden",
    labels: {},
    reply: reply?.initialValue?.["intent"] === "resend" ? reply : undefined,
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="resend" />
      <p className="kern-body">
        Die Person bekommt einen neuen Link, der wieder {INVITATION_DAYS} Tage gilt. Der alte gilt dann nicht mehr.
      </p>
      <ButtonRow>
        <SubmitButton variant="secondary">Erneut senden</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

function RevokeForm({ reply }: StepProps) {
  const form = useServerForm({
    id: "widerrufen",
    labels: {},
    reply: reply?.initialValue?.["intent"] === "revoke" ? reply : undefined,
  });
  return (
    <Details summary="Einladung widerrufen" open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="revoke" />
        <p className="kern-body">Der Link gilt danach nicht mehr. Das lässt sich nicht rückgängig machen.</p>
        <ButtonRow>
          <SubmitButton variant="danger">Einladung widerrufen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}
