import { CellProblem, flag, listOf, matching, optionalText, requiredText } from "./catalogue.cells.rules";
import { type Cells, type Layout, mapColumns } from "./catalogue.columns.rules";
import type { CsvTable } from "./catalogue.csv.rules";
import { type Entry, KEYLESS, type ReadRows, type Reference } from "./catalogue.entries.rules";
import { readEach } from "./catalogue.reading.rules";
import { leikaKeyPattern, ozgIdPattern, serviceTypes } from "./catalogue.rules";
import type { Finding } from "./catalogue.text.rules";

type Field =
  | "leikaKey"
  | "name"
  | "serviceType"
  | "ozgId"
  | "sdgAnnexI"
  | "sdgAnnexII"
  | "lawAbbreviation"
  | "legalBasis"
  | "ignored";

/** The file of the OZG catalogue and the CSV export of the FIM portal (columns Schluessel, Typ, Synonyme …). */
const layout: Layout<Field> = [
  {
    field: "leikaKey",
    names: ["leika_key", "Schluessel", "Schlüssel", "Leistungsschlüssel", "LeiKa-ID", "LeiKa-Schlüssel", "leikaKey"],
    isRequired: true,
  },
  {
    field: "name",
    names: ["name", "Bezeichnung", "Leistungsbezeichnung", "LeiKa-Bezeichnung", "leika_name", "Titel"],
    isRequired: true,
  },
  { field: "serviceType", names: ["typisierung", "Typ", "LeiKa-Typ"] },
  { field: "ozgId", names: ["ozg_id", "OZG-ID", "ozgid"] },
  { field: "sdgAnnexI", names: ["sdg1", "SDG Anhang I"] },
  { field: "sdgAnnexII", names: ["sdg2", "SDG Anhang II"] },
  { field: "lawAbbreviation", names: ["gesetz_kuerzel", "Gesetzeskürzel"] },
  { field: "legalBasis", names: ["rechtsgrundlage", "Rechtsgrundlagen"] },
  { field: "ignored", names: ["Synonyme"], isIgnored: true },
  { field: "ignored", names: ["Besondere Merkmale"], isIgnored: true },
  { field: "ignored", names: ["Veröffentlichungsdatum"], isIgnored: true },
];

const knownTypes: ReadonlySet<string> = new Set(serviceTypes.map(({ value }) => value));

export async function readLeika(table: CsvTable, reference: Reference) {
  const mapped = mapColumns(table, [layout]);
  const warnings: Finding[] = [];
  const { results, errors } = await readEach(mapped.rows, (row) =>
    readRow(row, reference, (reason) => warnings.push({ line: row.line, reason })),
  );
  return { mapped, rows: { entries: results, errors, warnings } satisfies ReadRows };
}

function readRow(row: Cells<Field>, reference: Reference, warn: (reason: string) => void): Entry {
  const leikaKey = readKey(row.leikaKey ?? "", warn);
  const name = requiredText(row.name, "Der Name", 1_000);
  const ozgId = row.ozgId === undefined ? undefined : readOzgId(row.ozgId, reference, warn);
  return {
    line: row.line,
    identity: leikaKey ?? keylessIdentity(name, ozgId),
    label: leikaKey === null ? `${name} (ohne Schlüssel)` : `${leikaKey} ${name}`,
    values: {
      leikaKey,
      name,
      ...(row.serviceType === undefined ? {} : { serviceType: readTypes(row.serviceType, warn) }),
      ...(ozgId === undefined ? {} : { ozgId }),
      ...(row.sdgAnnexI === undefined ? {} : { sdgAnnexI: flag(row.sdgAnnexI, "SDG Anhang I") }),
      ...(row.sdgAnnexII === undefined ? {} : { sdgAnnexII: flag(row.sdgAnnexII, "SDG Anhang II") }),
      ...(row.lawAbbreviation === undefined
        ? {}
        : { lawAbbreviation: optionalText(row.lawAbbreviation, "Das Gesetzeskürzel") }),
      ...(row.legalBasis === undefined
        ? {}
        : { legalBasis: optionalText(row.legalBasis, "Die Rechtsgrundlage", 20_000) }),
    },
  };
}

/** @param ozgId undefined where the file does not say to which OZG service its rows belong */
export function keylessIdentity(name: string, ozgId: string | null | undefined): string {
  return `${KEYLESS}${ozgId ?? ""}/${name}`;
}

/** "nicht im LeiKa" and an empty cell are one: the service is known, a key is not. */
function readKey(value: string, warn: (reason: string) => void): string | null {
  const key = value.replace(/^urn:de:fim:leika:leistung:/i, "").replaceAll(/[\s.]/g, "");
  if (key === "" || /^nichtimleika$/i.test(key)) return null;
  if (/^\d+(?:,\d+)?e\+?\d+$/i.test(key))
    throw new CellProblem(`„${value}“ hat eine Tabellenkalkulation gekürzt; erwartet wird der Schlüssel als Text.`);
  matching(key, /^\d{14}$/, "ein Leistungsschlüssel mit 14 Ziffern");
  // Keys that do not begin with 99 exist in the wild (publiccode.yml uses 77…), so an import only points them out.
  if (!leikaKeyPattern.test(key)) warn(`Der Schlüssel ${key} beginnt nicht mit 99.`);
  return key;
}

function readOzgId(value: string, { ozgIds }: Reference, warn: (reason: string) => void): string | null {
  const [first, ...more] = listOf(value);
  if (first === undefined) return null;
  matching(first, ozgIdPattern, "eine OZG-ID mit fünf Ziffern, die mit 1 beginnt");
  if (more.length > 0) warn(`Mehrere OZG-IDs; übernommen wird ${first}, nicht ${more.join(", ")}.`);
  if (ozgIds.has(first)) return first;
  warn(`Die OZG-ID ${first} steht nicht im Katalog; die Leistung wird ohne Zuordnung übernommen.`);
  return null;
}

function readTypes(value: string, warn: (reason: string) => void): string | null {
  const types = listOf(value);
  const unknown = types.filter((type) => !knownTypes.has(type));
  if (unknown.length > 0) warn(`Unbekannte Typisierung: ${unknown.join(", ").slice(0, 80)}.`);
  return optionalText(types.join(", "), "Die Typisierung", 80);
}
