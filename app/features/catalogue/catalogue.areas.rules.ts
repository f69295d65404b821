import type { AuthorityLevel } from "~prisma/generated/enums";
import { CellProblem, matching, optionalCount, optionalText, requiredText } from "./catalogue.cells.rules";
import { type Cells, type Layout, mapColumns } from "./catalogue.columns.rules";
import type { CsvTable } from "./catalogue.csv.rules";
import type { Entry, ReadRows, Reference } from "./catalogue.entries.rules";
import { readEach } from "./catalogue.reading.rules";
import type { Finding } from "./catalogue.text.rules";

type Field =
  | "ars"
  | "ags"
  | "stateArs"
  | "level"
  | "textCode"
  | "name"
  | "inhabitants"
  | "postalCode"
  | "recordType"
  | "state"
  | "region"
  | "district"
  | "association"
  | "municipality"
  | "ignored";

const name = { field: "name", names: ["name", "gemeindename"], isRequired: true } as const;
const textCode = { field: "textCode", names: ["textkennzeichen"] } as const;
const postalCode = { field: "postalCode", names: ["plz", "postleitzahl"] } as const;

/** One column for the whole key. */
const byKey: Layout<Field> = [
  { field: "ars", names: ["ars", "Amtlicher Regionalschlüssel", "Regionalschlüssel"], isRequired: true },
  { field: "level", names: ["ebene"], isRequired: true },
  name,
  { field: "ags", names: ["ags", "Amtlicher Gemeindeschlüssel"] },
  { field: "stateArs", names: ["land_ars"] },
  textCode,
  { field: "inhabitants", names: ["einwohner*", "bevoelkerung"] },
  postalCode,
];

/** Gemeindeverzeichnis of Destatis (GV-ISys, "AuszugGV"): the key in five columns, a type for each record. */
const destatis: Layout<Field> = [
  { field: "recordType", names: ["satzart"], isRequired: true },
  { field: "state", names: ["land"], isRequired: true },
  { field: "region", names: ["rb", "Regierungsbezirk"], isRequired: true },
  { field: "district", names: ["kreis"], isRequired: true },
  { field: "association", names: ["vb", "Verband"], isRequired: true },
  { field: "municipality", names: ["gemeinde", "gem"], isRequired: true },
  name,
  textCode,
  { field: "inhabitants", names: ["bevoelkerung", "Bevölkerung insgesamt", "insgesamt"] },
  postalCode,
];

const levels: Readonly<Record<string, AuthorityLevel>> = { LAND: "state", KREIS: "district", GEMEINDE: "municipality" };
/** Satzart of the Gemeindeverzeichnis; 20, 30 and 50 (Regierungsbezirk, Region, Gemeindeverband) are no level here. */
const recordTypes: Readonly<Record<string, AuthorityLevel | null>> = {
  "10": "state",
  "20": null,
  "30": null,
  "40": "district",
  "50": null,
  "60": "municipality",
};

interface Area {
  readonly line: number;
  readonly ars: string;
  readonly level: AuthorityLevel;
  readonly name: string;
  readonly stateCode: string;
  readonly textCode?: string | null;
  readonly inhabitants?: number | null;
  readonly postalCode?: string | null;
}

/** Länder, Kreise and Gemeinden; a kreisfreie Stadt is both a Kreis and a Gemeinde, as in the official list. */
export async function readAreas(table: CsvTable, reference: Reference) {
  const mapped = mapColumns(table, [byKey, destatis]);
  const { results, errors } = await readEach(mapped.rows, (row) => readRow(row, reference));
  const listed = results.filter((area) => area !== null);
  const isDestatis = mapped.fields.has("recordType");
  const areas = isDestatis ? withSums(listed) : listed;
  const warnings = isDestatis ? skippedNote(results.length - listed.length) : sumWarnings(areas);
  return { mapped, rows: { entries: areas.map(toEntry), errors, warnings } satisfies ReadRows };
}

function readRow(row: Cells<Field>, reference: Reference): Area | null {
  const key = row.recordType === undefined ? wholeKey(row) : splitKey(row);
  if (key === null) return null;
  return {
    line: row.line,
    ...key,
    name: requiredText(row.name, "Der Name"),
    stateCode: stateCodeOf(key.ars, reference),
    ...(row.textCode === undefined ? {} : { textCode: optionalText(row.textCode, "Das Textkennzeichen", 4) }),
    ...(row.inhabitants === undefined ? {} : { inhabitants: optionalCount(row.inhabitants, "Die Einwohnerzahl") }),
    ...(row.postalCode === undefined ? {} : { postalCode: postalCodeOf(row.postalCode) }),
  };
}

function wholeKey(row: Cells<Field>): { ars: string; level: AuthorityLevel } {
  const level = levels[(row.level ?? "").trim().toUpperCase()];
  if (level === undefined)
    throw new CellProblem(
      `Ebene „${(row.level ?? "").slice(0, 20)}“ ist unbekannt: erwartet wird LAND, KREIS oder GEMEINDE.`,
    );
  const ars = matching(row.ars ?? "", /^\d{12}$/, "ein Regionalschlüssel (ARS) mit zwölf Ziffern");
  const zeros = { state: 10, district: 7, municipality: 0 }[level];
  if (!ars.endsWith("0".repeat(zeros))) throw new CellProblem(`Der ARS ${ars} passt nicht zur Ebene ${row.level}.`);
  const ags = (row.ags ?? "").trim();
  if (ags !== "" && ags !== agsOf(ars, level))
    throw new CellProblem(`AGS ${ags.slice(0, 20)} passt nicht zum ARS ${ars}.`);
  const stateArs = (row.stateArs ?? "").trim();
  if (stateArs !== "" && stateArs !== ars.slice(0, 2))
    throw new CellProblem(`Landesschlüssel ${stateArs.slice(0, 20)} passt nicht zum ARS ${ars}.`);
  return { ars, level };
}

function splitKey(row: Cells<Field>): { ars: string; level: AuthorityLevel } | null {
  const level = recordTypes[row.recordType ?? ""];
  if (level === undefined) throw new CellProblem(`Satzart „${(row.recordType ?? "").slice(0, 20)}“ ist unbekannt.`);
  if (level === null) return null;
  const digits = (value: string | undefined, length: number) =>
    matching(value ?? "", new RegExp(`^\\d{${length}}$`), `ein Schlüsselteil mit ${length} Ziffern`);
  const state = digits(row.state, 2);
  if (level === "state") return { ars: state.padEnd(12, "0"), level };
  const district = state + digits(row.region, 1) + digits(row.district, 2);
  if (level === "district") return { ars: district.padEnd(12, "0"), level };
  return { ars: district + digits(row.association, 4) + digits(row.municipality, 3), level };
}

/** AGS: the ARS without the digits of the Gemeindeverband; null for a Land. */
function agsOf(ars: string, level: AuthorityLevel): string | null {
  if (level === "state") return null;
  return level === "district" ? ars.slice(0, 5) : ars.slice(0, 5) + ars.slice(9);
}

function stateCodeOf(ars: string, { states }: Reference): string {
  const found = states.find((state) => state.ars === ars.slice(0, 2) && state.code !== "BUND");
  if (found === undefined) throw new CellProblem(`Zum Landesschlüssel ${ars.slice(0, 2)} gibt es kein Land.`);
  return found.code;
}

function postalCodeOf(value: string): string | null {
  return value.trim() === "" ? null : matching(value, /^\d{5}$/, "eine Postleitzahl mit fünf Ziffern");
}

/** The Gemeindeverzeichnis counts people in Gemeinden only: Länder and Kreise get the sum of theirs. */
function withSums(areas: readonly Area[]): Area[] {
  const sums = sumsByPrefix(areas);
  return areas.map((area) =>
    area.level === "municipality" || area.inhabitants === undefined
      ? area
      : { ...area, inhabitants: sums.get(prefixOf(area)) ?? null },
  );
}

function prefixOf({ ars, level }: Area): string {
  return ars.slice(0, level === "state" ? 2 : 5);
}

function sumsByPrefix(areas: readonly Area[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { level, ars, inhabitants } of areas) {
    if (level !== "municipality") continue;
    for (const length of [2, 5]) {
      const prefix = ars.slice(0, length);
      sums.set(prefix, (sums.get(prefix) ?? 0) + (inhabitants ?? 0));
    }
  }
  return sums;
}

function sumWarnings(areas: readonly Area[]): Finding[] {
  const sums = sumsByPrefix(areas);
  return areas.flatMap((area) => {
    const sum = sums.get(prefixOf(area));
    if (area.level === "municipality" || area.inhabitants == null || sum === undefined) return [];
    if (sum === area.inhabitants) return [];
    const reason = `${area.name}: ${area.inhabitants} Einwohner, die Gemeinden der Datei haben zusammen ${sum}.`;
    return [{ line: area.line, reason }];
  });
}

function skippedNote(count: number): Finding[] {
  if (count === 0) return [];
  return [
    { line: null, reason: `Übersprungene Zeilen für Regierungsbezirke, Regionen und Gemeindeverbände: ${count}.` },
  ];
}

const levelLabels: Readonly<Record<AuthorityLevel, string>> = {
  state: "Land",
  district: "Kreis",
  municipality: "Gemeinde",
};

export function areaIdentity(area: { readonly ars: string; readonly level: AuthorityLevel }): string {
  return `${area.ars}/${area.level}`;
}

function toEntry({ line, ...area }: Area): Entry {
  return {
    line,
    identity: areaIdentity(area),
    label: `${levelLabels[area.level]} ${area.name} (${area.ars})`,
    values: { ...area, ags: agsOf(area.ars, area.level) },
  };
}
