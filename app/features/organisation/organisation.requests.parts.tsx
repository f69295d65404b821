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
import { Panel, Stack } from "~/ui/layout";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import type { DomainMatch, MembershipRequestStatus, OrganisationKind } from "~prisma/generated/enums";
import { domainMatchLabels } from "./organisation.domain.rules";
import type { RequestFilter, RequestView } from "./organisation.requests.queries.server";
import { ageText, requestStatusLabels, roleOptions, rolesIn, wishableRoles } from "./organisation.rules";

const statusTones: Readonly<Record<MembershipRequestStatus, Tone | "neutral">> = {
  open: "info",
  accepted: "success",
  declined: "danger",
  withdrawn: "neutral",
};

export function RequestBadge({ status }: { status: MembershipRequestStatus }) {
  return <Badge tone={statusTones[status]}>{requestStatusLabels[status]}</Badge>;
}

const matchTones: Readonly<Record<DomainMatch, Tone>> = {
  matches: "success",
  other_organisation: "warning",
  unknown: "info",
};

/** In words, so that nobody has to know what a mail domain is. */
function DomainFact({ domainMatch, domainNames }: Pick<RequestView, "domainMatch" | "domainNames">) {
  return (
    <>
      <Badge tone={matchTones[domainMatch]} icon>
        {domainMatchLabels[domainMatch]}
      </Badge>
      {domainMatch === "other_organisation" ? <span> {domainNames.join(", ")}</span> : null}
    </>
  );
}

function organisationOf({ organisation, organisationName }: Pick<RequestView, "organisation" | "organisationName">) {
  return organisation?.name ?? `${organisationName ?? "Organisation"} (nicht in der Liste)`;
}

type QueueProps = {
  base: string;
  filter: RequestFilter;
  items: readonly RequestView[];
  page: number;
  pageCount: number;
};

const filterTexts: Readonly<
  Record<RequestFilter, { caption: string; other: RequestFilter; link: string; empty: string }>
> = {
  open: {
    caption: "Offene Registrierungen und Anträge",
    other: "decided",
    link: "Entschiedene zeigen",
    empty: "Es wartet niemand auf eine Entscheidung.",
  },
  decided: {
    caption: "Entschiedene Registrierungen und Anträge",
    other: "open",
    link: "Offene zeigen",
    empty: "Noch ist nichts entschieden.",
  },
};

const filterWords: Readonly<Record<RequestFilter, string>> = { open: "offen", decided: "entschieden" };

export function readFilter(value: string | null): RequestFilter {
  return value === filterWords.decided ? "decided" : "open";
}

/** Who waits for a decision, the oldest first. */
export function RequestQueue({ base, filter, items, page, pageCount }: QueueProps) {
  const { caption, other, link, empty } = filterTexts[filter];
  const addressOf = (shown: RequestFilter, seite = 1) => {
    const parameters = new URLSearchParams();
    if (shown === "decided") parameters.set("stand", filterWords.decided);
    if (seite > 1) parameters.set("seite", String(seite));
    return parameters.size > 0 ? `${base}?${parameters}` : base;
  };
  return (
    <Section title={caption} action={<TextLink to={addressOf(other)}>{link}</TextLink>}>
      {items.length === 0 ? (
        <EmptyState title={empty} level={3} />
      ) : (
        <RequestTable base={base} items={items} filter={filter} />
      )}
      <Pagination page={page} pageCount={pageCount} hrefFor={(next) => addressOf(filter, next)} />
    </Section>
  );
}

function RequestTable({ base, items, filter }: Pick<QueueProps, "base" | "items" | "filter">) {
  return (
    <Table
      caption={filterTexts[filter].caption}
      hideCaption
      columns={[
        {
          key: "name",
          header: "Person",
          isRowHeader: true,
          cell: (row) => <TextLink to={`${base}/${row.id}`}>{row.person.name}</TextLink>,
        },
        { key: "email", header: "E-Mail-Adresse", cell: (row) => row.person.email },
        { key: "organisation", header: "Organisation", cell: organisationOf },
        { key: "role", header: "Rolle", cell: (row) => roleLabels[row.grantedRole ?? row.role] },
        { key: "domain", header: "Prüfung der Adresse", cell: (row) => <DomainFact {...row} /> },
        filter === "open"
          ? { key: "age", header: "Beantragt", cell: (row) => ageText(new Date(row.createdAt), new Date()) }
          : { key: "status", header: "Stand", cell: (row) => <RequestBadge status={row.status} /> },
      ]}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}

type RequestProps = {
  request: RequestView;
  /** to choose from where the person typed an organisation */
  organisations: readonly Option[];
  topicFields: readonly Option[];
  decider: string | null;
  isOwn: boolean;
  reply: FormReply | undefined;
};

/** One request: what is known, and the decision. */
export function RequestDecision({ request, organisations, topicFields, decider, isOwn, reply }: RequestProps) {
  return (
    <>
      <RequestFacts request={request} decider={decider} />
      {request.status === "open" ? (
        <Section title="Entscheidung">
          {isOwn ? (
            <Alert kind="info" title="Über den eigenen Antrag entscheidet eine andere Person" />
          ) : (
            <Panel>
              <Stack>
                <AcceptForm request={request} organisations={organisations} topicFields={topicFields} reply={reply} />
                <DeclineForm reply={reply} />
              </Stack>
            </Panel>
          )}
        </Section>
      ) : null}
    </>
  );
}

function RequestFacts({ request, decider }: { request: RequestView; decider: string | null }) {
  const { person, role, grantedRole, remark, reason, createdAt, decidedAt } = request;
  const decision = [
    { term: "Entschieden", description: decidedAt ? <DateTimeText value={decidedAt} /> : null },
    { term: "Von", description: decider },
    ...(grantedRole ? [{ term: "Erteilte Rolle", description: roleLabels[grantedRole] }] : []),
    ...(reason ? [{ term: "Begründung", description: <span className="mp-preline">{reason}</span> }] : []),
  ];
  return (
    <Section title="Angaben">
      <DescriptionList
        items={[
          { term: "Name", description: person.name },
          { term: "E-Mail-Adresse", description: person.email },
          { term: "Prüfung der Adresse", description: <DomainFact {...request} /> },
          { term: "Organisation", description: organisationOf(request) },
          { term: "Gewünschte Rolle", description: roleLabels[role] },
          { term: "Bemerkung", description: remark ? <span className="mp-preline">{remark}</span> : null },
          { term: "Beantragt", description: <DateText value={createdAt} /> },
          ...(request.status === "open" ? [] : decision),
        ]}
      />
    </Section>
  );
}

/** Without a known kind every role that can be wished for; the server knows better once the organisation is chosen. */
function rolesFor(kind: OrganisationKind | undefined) {
  return kind === undefined ? wishableRoles : rolesIn(kind);
}

const labels = {
  organisationId: "Organisation",
  role: "Rolle",
  topicFieldSlug: "Themenfeld",
} as const;

type AcceptProps = Pick<RequestProps, "request" | "organisations" | "topicFields" | "reply">;

function AcceptForm({ request, organisations, topicFields, reply }: AcceptProps) {
  const form = useServerForm({
    id: "annehmen",
    labels,
    required: request.organisationId === null ? ["organisationId", "role"] : ["role"],
    values: { role: request.role },
    reply: reply?.initialValue?.["outcome"] === "accept" ? reply : undefined,
  });
  const roles = rolesFor(request.organisation?.kind);
  return (
    <ServerForm {...form}>
      <input type="hidden" name="outcome" value="accept" />
      {request.organisationId === null ? (
        <SelectField
          field={form.fields.organisationId}
          label={labels.organisationId}
          hint="Eingetragen hat die Person eine Organisation, die nicht in der Liste steht. Fehlt sie auch hier, legt der Plattformbetrieb sie an."
          options={organisations}
        />
      ) : null}
      <RadioGroup field={form.fields.role} label={labels.role} options={roleOptions(roles)} />
      {roles.includes("topic_lead") ? (
        <SelectField
          field={form.fields.topicFieldSlug}
          label={labels.topicFieldSlug}
          hint="Nur für die Themenfeldführung"
          options={topicFields}
          placeholder="keines"
        />
      ) : null}
      <ButtonRow>
        <SubmitButton>Annehmen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

function DeclineForm({ reply }: Pick<RequestProps, "reply">) {
  const form = useServerForm({
    id: "ablehnen",
    labels: { reason: "Begründung" },
    required: ["reason"],
    reply: reply?.initialValue?.["outcome"] === "decline" ? reply : undefined,
  });
  return (
    <Details summary="Ablehnen" open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="outcome" value="decline" />
        <TextArea
          field={form.fields.reason}
          label={form.labels.reason}
          hint="Die Person liest sie in der E-Mail"
          rows={3}
          maxLength={1_000}
        />
        <ButtonRow>
          <SubmitButton variant="danger">Ablehnen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}
