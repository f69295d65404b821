import { CellProblem, matching, optionalCount, optionalText, requiredText } from "./catalogue.cells.rules";
import { type Cells, type Layout, mapColumns } from "./catalogue.columns.rules";
import type { CsvTable } from "./catalogue.csv.rules";
import type { Entry, ReadRows, Reference } from "./catalogue.entries.rules";
import { readEach } from "./catalogue.reading.rules";
import { foldText, ozgIdPattern } from "./catalogue.rules";

type Field = "ozgId" | "name" | "situation" | "topicField" | "leikaCount";

const layout: Layout<Field> = [
  { field: "ozgId", names: ["ozg_id", "OZG-ID", "ozgid", "OZG-Nummer"], isRequired: true },
  { field: "name", names: ["name", "OZG-Leistung", "ozg_bezeichnung", "Bezeichnung", "Leistung"], isRequired: true },
  { field: "topicField", names: ["themenfeld", "ozg_themenfeld"], isRequired: true },
  { field: "situation", names: ["lage", "Lebenslage", "Geschäftslage", "Unternehmenslage", "Lebens-/Geschäftslage"] },
  { field: "leikaCount", names: ["anzahl_leika_leistungen", "Anzahl LeiKa-Leistungen"] },
];

/** OZG-Umsetzungskatalog: one row for each bundle of services. */
export async function readOzg(table: CsvTable, reference: Reference) {
  const mapped = mapColumns(table, [layout]);
  const { results, errors } = await readEach(mapped.rows, (row) => readRow(row, reference));
  return { mapped, rows: { entries: results, errors } satisfies ReadRows };
}

function readRow(row: Cells<Field>, reference: Reference): Entry {
  const ozgId = matching(row.ozgId ?? "", ozgIdPattern, "eine OZG-ID mit fünf Ziffern, die mit 1 beginnt");
  const name = requiredText(row.name, "Der Name");
  return {
    line: row.line,
    identity: ozgId,
    label: `${ozgId} ${name}`,
    values: {
      ozgId,
      name,
      topicFieldSlug: topicFieldSlug(row.topicField ?? "", reference),
      ...(row.situation === undefined ? {} : { situation: optionalText(row.situation, "Die Lage") }),
      ...(row.leikaCount === undefined ? {} : { leikaCount: optionalCount(row.leikaCount, "Die Anzahl") }),
    },
  };
}

/** Exports write the same field as "Arbeit & Ruhestand", "Arbeit und Ruhestand" or "arbeit_ruhestand". */
function topicFieldSlug(value: string, { topicFields }: Reference): string {
  const wanted = plain(value);
  const found = topicFields.find(({ slug, name }) => plain(name) === wanted || plain(slug) === wanted);
  if (found === undefined) throw new CellProblem(`„${value.slice(0, 60)}“ ist keines der 14 Themenfelder.`);
  return found.slug;
}

function plain(name: string): string {
  return foldText(name)
    .replaceAll(/\bund\b/g, "")
    .replaceAll(/[^a-z0-9]/g, "");
}
