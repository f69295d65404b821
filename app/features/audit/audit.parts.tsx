import { Form } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { DateTimeText } from "~/ui/dates";
import { SelectField, TextField } from "~/ui/field";
import { FilterPanel } from "~/ui/filter-panel";
import { Split } from "~/ui/layout";
import { plainField } from "~/ui/plain-field";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { eventGroups, eventLabel } from "./audit.events.rules";
import { roleLabelOf } from "./audit.export.rules";
import { countFilters, type RecordFilters, recordQuery } from "./audit.forms";
import { type RecordEntry, subjectKindLabel, subjectKinds } from "./audit.rules";

type TableProps = { rows: readonly RecordEntry[]; path: string; caption: string };

/** Who, what, when, on what, for which Land, from which session. */
export function RecordTable({ rows, path, caption }: TableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      empty="Zu diesen Angaben steht nichts im Protokoll."
      columns={[
        { key: "at", header: "Zeitpunkt", isRowHeader: true, cell: (row) => <DateTimeText value={row.occurredAt} /> },
        { key: "what", header: "Ereignis", cell: (row) => <What row={row} /> },
        { key: "subject", header: "Gegenstand", cell: (row) => <About row={row} path={path} /> },
        { key: "who", header: "Person", cell: (row) => <Who row={row} path={path} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

function What({ row }: { row: RecordEntry }) {
  return (
    <>
      <div>{eventLabel(row.type)}</div>
      {row.isFourEyesWaived ? <Badge tone="warning">ohne Vier-Augen-Prinzip</Badge> : null}
      {row.reason ? <div className="mp-muted">Begründung: {row.reason}</div> : null}
      {row.detail ? (
        <div>
          <code>{row.detail}</code>
        </div>
      ) : null}
    </>
  );
}

function About({ row: { subject }, path }: { row: RecordEntry; path: string }) {
  const { kind, id, label, path: page } = subject;
  const name = label ?? id.slice(-6);
  return (
    <>
      <div className="mp-muted">{subjectKindLabel(kind)}</div>
      <div>{page === null ? name : <TextLink to={page}>{name}</TextLink>}</div>
      <div>
        <TextLink to={`${path}${recordQuery({ kennung: id })}`}>
          Alle Einträge dazu<span className="kern-sr-only">: {name}</span>
        </TextLink>
      </div>
    </>
  );
}

function Who({ row, path }: { row: RecordEntry; path: string }) {
  const { actorId, actorName, actorRole, organisationName, stateName } = row;
  const place = [roleLabelOf(actorRole), organisationName ?? stateName].filter(Boolean).join(", ");
  return (
    <>
      <div>
        {actorId === null ? (
          actorName
        ) : (
          <TextLink to={`${path}${recordQuery({ person: actorId })}`}>{actorName}</TextLink>
        )}
      </div>
      {place === "" ? null : <div className="mp-muted">{place}</div>}
      <SessionLine row={row} />
    </>
  );
}

function SessionLine({ row: { sessionId, sessionPlace } }: { row: RecordEntry }) {
  if (sessionId === null) return null;
  return (
    <div className="mp-muted">
      Sitzung <code title={sessionId}>{sessionId.slice(-6)}</code>: {sessionPlace ?? "beendet"}
    </div>
  );
}

type Options = readonly { readonly value: string; readonly label: string }[];
type FilterProps = { filters: RecordFilters; path: string; states: Options | null };

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A GET form: what somebody looks at has an address. Remounted with the filters, so that it shows what is set. */
export function RecordFilterForm({ filters, path, states }: FilterProps) {
  const field = (name: keyof RecordFilters) => plainField(`protokoll-${name}`, name, filters[name]);
  const isOneSubject = filters.kennung !== "";
  return (
    <search aria-label="Protokoll filtern">
      <Form method="get" action={path} className="mp-stack" key={JSON.stringify(filters)}>
        <FilterPanel active={countFilters(filters)}>
          <div className="mp-form">
            <TextField field={field("von")} label="Vom" type="date" size="medium" />
            <TextField field={field("bis")} label="Bis einschließlich" type="date" size="medium" />
            <SelectField
              field={field("gruppe")}
              label="Art des Ereignisses"
              options={optionsOf(eventGroups)}
              placeholder="alle"
            />
            <TextField field={field("person")} label="Person" hint="Name oder Kennung" />
            {isOneSubject ? (
              <input type="hidden" name="kennung" value={filters.kennung} />
            ) : (
              <SelectField
                field={field("gegenstand")}
                label="Gegenstand"
                options={optionsOf(subjectKinds)}
                placeholder="alle"
              />
            )}
            {states === null ? null : (
              <SelectField field={field("land")} label="Land" options={states} placeholder="alle" />
            )}
            <Button icon="search" block>
              Filtern
            </Button>
          </div>
        </FilterPanel>
        {countFilters(filters) > 0 ? <TextLink to={path}>Alle Filter zurücksetzen</TextLink> : null}
      </Form>
    </search>
  );
}

/** A POST, because the download itself goes into the record; works without JavaScript like every form. */
export function RecordExportForm({ filters, path }: Omit<FilterProps, "states">) {
  const entries = Object.entries({ ...filters, vor: "" }).filter(([, value]) => value !== "");
  return (
    <Form method="post" action={`${path}/herunterladen`} reloadDocument>
      {entries.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary" icon="download">
        Als CSV herunterladen
      </Button>
    </Form>
  );
}

type PageProps = {
  items: readonly RecordEntry[];
  /** where the older entries begin */
  next: string | null;
  filters: RecordFilters;
  path: string;
  states: Options | null;
};

/** Filters, entries and the way to the older ones: the same for a Land and for the platform. */
export function RecordBrowser({ items, next, filters, path, states }: PageProps) {
  return (
    <Split first="aside" aside={<RecordFilterForm filters={filters} path={path} states={states} />}>
      <p className="kern-body mp-muted">{shownText(items.length, filters)}</p>
      <RecordPages label="Ältere und neuere Einträge, oben" next={next} filters={filters} path={path} />
      <RecordTable rows={items} path={path} caption="Einträge des Protokolls, neueste zuerst" />
      <RecordPages label="Ältere und neuere Einträge" next={next} filters={filters} path={path} />
    </Split>
  );
}

/** The record is not counted as a whole: it only grows. */
function shownText(count: number, filters: RecordFilters): string {
  const entries = count === 1 ? "1 Eintrag" : `${count} Einträge`;
  const active = countFilters(filters);
  const set = active === 0 ? "kein Filter gesetzt" : `${active} Filter gesetzt`;
  return `${entries} auf dieser Seite, neueste zuerst; ${set}`;
}

function RecordPages({ label, next, filters, path }: Pick<PageProps, "next" | "filters" | "path"> & { label: string }) {
  if (filters.vor === "" && next === null) return null;
  return (
    <nav className="mp-pagination" aria-label={label}>
      {filters.vor === "" ? null : (
        <TextLink to={`${path}${recordQuery({ ...filters, vor: "" })}`}>Zu den neuesten Einträgen</TextLink>
      )}
      {next === null ? null : (
        <TextLink to={`${path}${recordQuery({ ...filters, vor: next })}`}>Ältere Einträge</TextLink>
      )}
    </nav>
  );
}
