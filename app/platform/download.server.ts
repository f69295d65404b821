import { networkOf } from "./client-network";
import { csvOf } from "./csv";
import { downloadRule, takePlace } from "./download-places.server";
import { requestScope } from "./request-scope.server";
import { dayOfMoment, type ExportColumn, type Portions } from "./table-export";
import { countTry } from "./throttle.server";
import { workbookOf } from "./workbook-writer.server";

export interface ExportedTable<Row> {
  readonly kind: keyof typeof types;
  /** for the file and the sheet: "angebote" */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly portions: Portions<Row>;
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * A table as a file that is sent while it is read. Nothing is read for a HEAD request or after the reader has left.
 * @throws TooMany when too many lists are on their way already, or came in the last minutes
 */
export async function tableDownload<Row>(request: Request, table: ExportedTable<Row>): Promise<Response> {
  const { kind, name } = table;
  const day = dayOfMoment(new Date()).toISOString().slice(0, 10);
  const headers = {
    "Content-Type": types[kind],
    "Content-Disposition": `attachment; filename="${name}-${day}.${kind}"`,
    "Cache-Control": "no-cache",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  const giveBack = await admit(networkOf(requestScope()?.client.ip ?? ""));
  request.signal.addEventListener("abort", giveBack);
  return new Response(fileOf(table, giveBack), { headers });
}

async function admit(network: string): Promise<() => void> {
  const giveBack = takePlace(network);
  const { refusal } = await countTry({ rule: downloadRule, subject: network }).catch((error: unknown) => {
    giveBack();
    throw error;
  });
  if (refusal === null) return giveBack;
  giveBack();
  throw refusal;
}

function chunksOf<Row>({ kind, name, columns, portions }: ExportedTable<Row>): AsyncGenerator<string | Buffer> {
  if (kind === "csv") return csvOf(columns, portions);
  return workbookOf({ name: name.charAt(0).toUpperCase() + name.slice(1), columns, portions });
}

/** Whoever takes nothing for so long has left, whatever their connection says. */
export const IDLE_MS = 60_000;

/**
 * Asks for the next chunk only when the last one is taken; closes the source when the reader leaves.
 * @param onEnd called once the source is done, has failed, or nobody reads it any more
 */
export function fileOf<Row>(table: ExportedTable<Row>, onEnd: () => void): ReadableStream<Uint8Array> {
  const chunks = chunksOf(table);
  let idle: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(idle);
    onEnd();
    await chunks.return(undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => watch(controller),
      async pull(controller) {
        clearTimeout(idle);
        try {
          const { done, value } = await chunks.next();
          if (!done) {
            controller.enqueue(typeof value === "string" ? Buffer.from(value) : value);
            return watch(controller);
          }
          controller.close();
        } catch (error) {
          // half a file must not look whole
          controller.error(error);
        }
        await end();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );

  function watch(controller: ReadableStreamDefaultController<Uint8Array>): void {
    idle = setTimeout(() => {
      controller.error(new Error("Nobody reads this file."));
      void end();
    }, IDLE_MS);
    idle.unref();
  }
}
