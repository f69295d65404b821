import {
  matching,
  optionalCount,
  optionalDate,
  optionalText,
  optionalUrl,
  requiredText,
} from "./catalogue.cells.rules";
import { type Cells, type Layout, mapColumns } from "./catalogue.columns.rules";
import type { CsvTable } from "./catalogue.csv.rules";
import type { Entry, ReadRows } from "./catalogue.entries.rules";
import { readEach } from "./catalogue.reading.rules";

type Field = "number" | "board" | "decidedOn" | "session" | "title" | "url" | "attachmentCount";

const layout: Layout<Field> = [
  { field: "number", names: ["beschluss", "Beschlussnummer", "Nummer"], isRequired: true },
  { field: "board", names: ["gremium"], isRequired: true },
  { field: "decidedOn", names: ["datum", "Beschlussdatum"], isRequired: true },
  { field: "session", names: ["sitzung"], isRequired: true },
  { field: "title", names: ["titel", "Betreff"], isRequired: true },
  { field: "url", names: ["url", "Link"] },
  { field: "attachmentCount", names: ["anzahl_anlagen", "Anlagen"] },
];

/** Decisions of the IT-Planungsrat and its Abteilungsleitungsrunde ("-AL"). */
export async function readDecisions(table: CsvTable) {
  const mapped = mapColumns(table, [layout]);
  const { results, errors } = await readEach(mapped.rows, readRow);
  return { mapped, rows: { entries: results, errors } satisfies ReadRows };
}

function readRow(row: Cells<Field>): Entry {
  const number = matching(
    // the source writes "BEschluss" twice
    (row.number ?? "").replace(/^beschluss\s+/i, ""),
    /^\d{4}\/\d{1,3}(?:-[A-Z]{1,4})?$/,
    "eine Beschlussnummer wie 2021/24 oder 2022/02-AL",
  );
  const title = requiredText(row.title, "Der Titel");
  return {
    line: row.line,
    identity: number,
    label: `Beschluss ${number} ${title}`,
    values: {
      number,
      board: requiredText(row.board, "Das Gremium", 100),
      decidedOn: optionalDate(row.decidedOn ?? "", "Das Datum"),
      session: optionalText(row.session ?? "", "Die Sitzung", 100) ?? "",
      title,
      ...(row.url === undefined ? {} : { url: optionalUrl(row.url, "Die Adresse") }),
      ...(row.attachmentCount === undefined
        ? {}
        : { attachmentCount: optionalCount(row.attachmentCount, "Die Zahl der Anlagen") ?? 0 }),
    },
  };
}
