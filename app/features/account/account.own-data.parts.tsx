import type { ReactNode } from "react";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";

type Props<Row> = {
  title: string;
  lead?: string;
  list: { readonly total: number; readonly rows: readonly Row[] };
  /** heading and content; the first names the row */
  cells: readonly (readonly [string, (row: Row) => ReactNode])[];
};

/** One list of what is stored; says how much of it the page leaves out. */
export function StoredList<Row>({ title, lead, list, cells }: Props<Row>) {
  const rest = list.total - list.rows.length;
  const columns: Column<Row>[] = cells.map(([header, cell], index) => ({
    key: header,
    header,
    isRowHeader: index === 0,
    cell: (row) => cell(row) ?? "–",
  }));
  return (
    <Section title={title} lead={lead}>
      {list.total === 0 ? (
        <p className="mp-muted">Nichts gespeichert.</p>
      ) : (
        <Table caption={title} hideCaption columns={columns} rows={list.rows} rowKey={(row) => JSON.stringify(row)} />
      )}
      {rest > 0 ? (
        <p className="mp-muted">Weitere {rest.toLocaleString("de-DE")} stehen in der Datei zum Herunterladen.</p>
      ) : null}
    </Section>
  );
}
