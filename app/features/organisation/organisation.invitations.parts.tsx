import { roleLabels } from "~/features/account/account.rules";
import { Badge } from "~/ui/badge";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { DateText, DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import { INVITATION_DAYS, type InvitationState, invitationStateLabels } from "./organisation.invitation.rules";
import type { findInvitation, InvitationRow } from "./organisation.invitations.queries.server";
import { type Side, sideHome } from "./organisation.side.rules";

const stateTones: Readonly<Record<InvitationState, Tone | "neutral">> = {
  open: "info",
  accepted: "success",
  expired: "warning",
  revoked: "neutral",
};

function InvitationBadge({ state }: { state: InvitationState }) {
  return <Badge tone={stateTones[state]}>{invitationStateLabels[state]}</Badge>;
}

const leads: Readonly<Record<Side, string>> = {
  land: "Wen Sie in eine Organisation Ihres Landes eingeladen haben",
  operator: "Für den Plattformbetrieb, den Bund und die erste OZG-Koordination eines Landes, das keine hat",
};

type ListProps = { items: readonly InvitationRow[]; page: number; pageCount: number };

export function InvitationsPage({ side, ...list }: ListProps & { side: Side }) {
  const base = `${sideHome[side].to}/einladungen`;
  return (
    <Page
      title="Einladungen"
      lead={leads[side]}
      breadcrumb={[sideHome[side]]}
      actions={<ButtonLink to={`${base}/neu`}>Einladen</ButtonLink>}
    >
      <InvitationList base={base} {...list} />
    </Page>
  );
}

function InvitationList({ base, items, page, pageCount }: ListProps & { base: string }) {
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

type Invitation = Awaited<ReturnType<typeof findInvitation>>;

type ViewProps = { invitation: Invitation; reply: FormReply | undefined };

export function InvitationPage({ side, invitation, reply }: ViewProps & { side: Side }) {
  const home = sideHome[side];
  return (
    <Page
      title={invitation.name ?? invitation.email}
      preline="Einladung"
      width="narrow"
      badges={<InvitationBadge state={invitation.state} />}
      breadcrumb={[home, { label: "Einladungen", to: `${home.to}/einladungen` }]}
    >
      <InvitationView invitation={invitation} reply={reply} />
    </Page>
  );
}

function InvitationView({ invitation, reply }: ViewProps) {
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
