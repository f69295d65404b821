import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end" | undefined;
  /** this cell names its row (at most one column) */
  isRowHeader?: boolean | undefined;
  /** what can be done with the row: its button says so, a label before it would say it twice */
  isAction?: boolean | undefined;
};

type Props<Row> = {
  caption: string;
  /** hide the caption for the eye when a heading above says the same */
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
};

/** Data table; on narrow screens each row becomes a block with its column names, so that nothing scrolls sideways. */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  empty = "Keine Einträge.",
}: Props<Row>) {
  return (
    <div className="mp-table-region">
      <table className="kern-table kern-table--small mp-table">
        <caption className={hideCaption ? "kern-sr-only" : "kern-title kern-title--small"}>{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass("header", column.align)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr className="kern-table__row">
              <td className="kern-table__cell mp-muted" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeader)
    return (
      <th scope="row" className={cellClass("header", column.align)}>
        {column.cell(row)}
      </th>
    );
  return (
    <td className={cellClass("cell", column.align)} data-label={column.isAction ? undefined : column.header}>
      {column.cell(row)}
    </td>
  );
}

function cellClass(kind: "header" | "cell", align: "start" | "end" | undefined): string {
  return `kern-table__${kind}${align === "end" ? ` kern-table__${kind}--numeric` : ""}`;
}
