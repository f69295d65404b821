import { Form } from "@remix-run/react";
import { roleLabels } from "~/features/account/account.rules";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { SelectField, TextField } from "~/ui/field";
import type { Option } from "~/ui/field-source";
import { Split } from "~/ui/layout";
import { Pagination } from "~/ui/pagination";
import { plainField } from "~/ui/plain-field";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { Role } from "~prisma/generated/enums";
import { type PeopleSearch, peopleQuery } from "./organisation.people.forms";
import type { MembershipRow, PersonView } from "./organisation.people.queries.server";
import {
  lastSeenText,
  lastSignInText,
  personFilterLabels,
  personFilters,
  runningFirst,
} from "./organisation.people.rules";

type ListProps = {
  /** "/land/personen" or "/betrieb/personen" */
  base: string;
  search: PeopleSearch;
  organisations: readonly Option[];
  people: { items: readonly PersonView[]; total: number; page: number; pageCount: number };
};

/** People with their roles, to be searched and filtered; the query string is the whole state. */
export function PeopleList({ base, search, organisations, people }: ListProps) {
  const { items, total, page, pageCount } = people;
  return (
    <Split first="aside" aside={<PeopleFilter base={base} search={search} organisations={organisations} />}>
      <Table
        caption={total === 1 ? "1 Person" : `${total} Personen`}
        empty="Zu dieser Auswahl gibt es niemanden."
        columns={[
          {
            key: "name",
            header: "Name",
            isRowHeader: true,
            cell: (row) => <TextLink to={`${base}/${row.id}`}>{row.name}</TextLink>,
          },
          { key: "roles", header: "Rolle", cell: (row) => <Roles memberships={row.memberships} /> },
          { key: "state", header: "Stand", cell: (row) => <PersonState person={row} /> },
        ]}
        rows={items}
        rowKey={(row) => row.id}
      />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(seite) => `${base}${peopleQuery({ ...search, seite })}`}
      />
    </Split>
  );
}

function PeopleFilter({ base, search, organisations }: Pick<ListProps, "base" | "search" | "organisations">) {
  return (
    <Form method="get" action={base} className="mp-panel mp-form" key={JSON.stringify(search)}>
      <search aria-label="Personen durchsuchen" className="mp-form">
        <TextField
          field={plainField("personen-q", "q", search.q)}
          label="Suche"
          hint="Name oder E-Mail-Adresse"
          type="search"
          enterKeyHint="search"
        />
        <SelectField
          field={plainField("personen-organisation", "organisation", search.organisation)}
          label="Organisation"
          options={organisations}
          placeholder="alle"
        />
        <SelectField
          field={plainField("personen-rolle", "rolle", search.rolle)}
          label="Rolle"
          options={Object.values(Role).map((value) => ({ value, label: roleLabels[value] }))}
          placeholder="alle"
        />
        <SelectField
          field={plainField("personen-stand", "stand", search.stand)}
          label="Stand"
          options={personFilters.map((value) => ({ value, label: personFilterLabels[value] }))}
          placeholder={null}
        />
        <Button icon="search">Suchen</Button>
      </search>
    </Form>
  );
}

function Roles({ memberships }: { memberships: readonly MembershipRow[] }) {
  return (
    <ul className="mp-plain-list">
      {runningFirst(memberships).map((row) => (
        <li key={row.id}>{membershipText(row)}</li>
      ))}
    </ul>
  );
}

/** "OZG-Koordination, Land Hessen", with what else there is to know about it */
export function membershipText({ role, organisation, topicField, endedAt }: MembershipRow): string {
  const field = topicField ? ` ${topicField.name}` : "";
  const end = endedAt === null ? "" : ` (bis ${formatDate(endedAt)})`;
  return `${roleLabels[role]}${field}, ${organisation.name}${end}`;
}

function PersonState({ person: { status, access, absence, memberships } }: { person: PersonView }) {
  const hasLeft = memberships.every(({ endedAt }) => endedAt !== null);
  return (
    <>
      {status === "active" ? null : <Badge tone="danger">Konto gesperrt</Badge>}
      {status === "active" && hasLeft ? <Badge>ausgeschieden</Badge> : null}
      {absence ? (
        <Badge tone="info">
          abwesend {formatDate(absence.startsOn)} bis {formatDate(absence.endsOn)}
        </Badge>
      ) : null}
      {access && status === "active" && !hasLeft ? (
        <p>
          {lastSignInText(access.lastSeenAt, new Date())}, {access.hasSecondFactor ? "mit zweitem" : "ohne zweiten"}{" "}
          Faktor
        </p>
      ) : null}
    </>
  );
}

/** What there is to know about one person. */
export function PersonFacts({ person }: { person: PersonView }) {
  const { email, access, absence, status, disabledAt } = person;
  return (
    <DescriptionList
      items={[
        { term: "E-Mail-Adresse", description: email },
        ...(access
          ? [
              { term: "Letzte Anmeldung", description: lastSeenText(access.lastSeenAt, new Date()) },
              { term: "Zweiter Faktor", description: access.hasSecondFactor ? "eingerichtet" : "nicht eingerichtet" },
            ]
          : []),
        {
          term: "Abwesenheit",
          description: absence
            ? `${formatDate(absence.startsOn)} bis ${formatDate(absence.endsOn)}, Vertretung: ${absence.deputy.name}`
            : "keine eingetragen",
        },
        ...(status === "active"
          ? []
          : [{ term: "Konto", description: disabledAt ? `gesperrt seit ${formatDate(disabledAt)}` : "gesperrt" }]),
      ]}
    />
  );
}
