import { csvOf } from "./csv";
import { dayOfMoment, type ExportColumn, type Portions } from "./table-export";
import { workbookOf } from "./workbook-writer.server";

export interface ExportedTable<Row> {
  /** for the file and the sheet: "angebote" */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly portions: Portions<Row>;
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A table as a file that is sent while it is read. Nothing is read for a HEAD request or after the reader has left. */
export function tableDownload<Row>(kind: keyof typeof types, table: ExportedTable<Row>): Response {
  const { name, columns, portions } = table;
  const day = dayOfMoment(new Date()).toISOString().slice(0, 10);
  const chunks =
    kind === "csv"
      ? csvOf(columns, portions)
      : workbookOf({ name: name.charAt(0).toUpperCase() + name.slice(1), columns, portions });
  return new Response(streamOf(chunks), {
    headers: {
      "Content-Type": types[kind],
      "Content-Disposition": `attachment; filename="${name}-${day}.${kind}"`,
      "Cache-Control": "no-cache",
    },
  });
}

/** Asks for the next chunk only when the last one is taken; closes the source when the reader leaves. */
function streamOf(chunks: AsyncGenerator<string | Buffer>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? Buffer.from(value) : value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
