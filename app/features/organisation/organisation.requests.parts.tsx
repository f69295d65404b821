import { roleLabels } from "~/features/account/account.rules";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import type { DomainMatch, MembershipRequestStatus } from "~prisma/generated/enums";
import { domainMatchLabels } from "./organisation.domain.rules";
import type { RequestView } from "./organisation.requests.queries.server";
import { filterQuery, type RequestFilter } from "./organisation.requests.rules";
import { ageText, requestStatusLabels } from "./organisation.rules";
import { type Side, sideHome } from "./organisation.side.rules";

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
export function DomainFact({ domainMatch, domainNames }: Pick<RequestView, "domainMatch" | "domainNames">) {
  return (
    <>
      <Badge tone={matchTones[domainMatch]} icon>
        {domainMatchLabels[domainMatch]}
      </Badge>
      {domainMatch === "other_organisation" ? <span> {domainNames.join(", ")}</span> : null}
    </>
  );
}

export function organisationOf({
  organisation,
  organisationName,
}: Pick<RequestView, "organisation" | "organisationName">) {
  return organisation?.name ?? `${organisationName ?? "Organisation"} (nicht in der Liste)`;
}

const leads: Readonly<Record<Side, string>> = {
  land: "Wer für eine Organisation Ihres Landes handeln möchte",
  operator: "Wer für den Bund handeln möchte; über die Länder entscheiden deren OZG-Koordinationen",
};

type QueueProps = { filter: RequestFilter; items: readonly RequestView[]; page: number; pageCount: number };

export function RequestsPage({ side, ...queue }: QueueProps & { side: Side }) {
  return (
    <Page title="Registrierungen" lead={leads[side]} breadcrumb={[sideHome[side]]}>
      <RequestQueue base={`${sideHome[side].to}/registrierungen`} {...queue} />
    </Page>
  );
}

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

/** Who waits for a decision, the oldest first. */
function RequestQueue({ base, filter, items, page, pageCount }: QueueProps & { base: string }) {
  const { caption, other, link, empty } = filterTexts[filter];
  const addressOf = (shown: RequestFilter, shownPage = 1) => `${base}${filterQuery(shown, shownPage)}`;
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

function RequestTable({ base, items, filter }: Pick<QueueProps, "items" | "filter"> & { base: string }) {
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
