import type { StateKind } from "~prisma/generated/enums";

// ARS: documentation of InGrid (informationgrid/docs-metaver) and Destatis; ISO 3166-2; inhabitants of 31 December 2019,
// districts (Kreise and kreisfreie Städte) and municipalities counted in the Destatis list GV-ISys of Q4/2020.
// The inhabitants sum to the official 83,166,711.

export interface StateFact {
  readonly code: string;
  /** two-digit prefix of the Amtlicher Regionalschlüssel; "00" for the Bund is our choice (its ARS is twelve zeros) */
  readonly ars: string;
  readonly iso: string | null;
  readonly name: string;
  readonly kind: StateKind;
  readonly inhabitants: number | null;
  readonly districts: number | null;
  readonly municipalities: number | null;
}

export const inhabitantsAsOf = "2019-12-31";
export const inhabitantsSource =
  "Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys (Stand Q4/2020), Bevölkerung am 31.12.2019";

/** Code of the Bund in this product */
export const federationCode = "BUND";

type Row = readonly [ars: string, code: string, name: string, inhabitants: number, districts: number, municip: number];

const rows: readonly Row[] = [
  ["01", "SH", "Schleswig-Holstein", 2_903_773, 15, 1_106],
  ["02", "HH", "Hamburg", 1_847_253, 1, 1],
  ["03", "NI", "Niedersachsen", 7_993_608, 45, 944],
  ["04", "HB", "Bremen", 681_202, 2, 2],
  ["05", "NW", "Nordrhein-Westfalen", 17_947_221, 53, 396],
  ["06", "HE", "Hessen", 6_288_080, 26, 422],
  ["07", "RP", "Rheinland-Pfalz", 4_093_903, 36, 2_302],
  ["08", "BW", "Baden-Württemberg", 11_100_394, 44, 1_101],
  ["09", "BY", "Bayern", 13_124_737, 96, 2_056],
  ["10", "SL", "Saarland", 986_887, 6, 52],
  ["11", "BE", "Berlin", 3_669_491, 1, 1],
  ["12", "BB", "Brandenburg", 2_521_893, 18, 417],
  ["13", "MV", "Mecklenburg-Vorpommern", 1_608_138, 8, 726],
  ["14", "SN", "Sachsen", 4_071_971, 13, 419],
  ["15", "ST", "Sachsen-Anhalt", 2_194_782, 14, 218],
  ["16", "TH", "Thüringen", 2_133_378, 23, 633],
];

const cityStates = new Set(["BE", "HB", "HH"]);

export const lands: readonly StateFact[] = rows.map(([ars, code, name, inhabitants, districts, municipalities]) => ({
  code,
  ars,
  iso: `DE-${code}`,
  name,
  kind: cityStates.has(code) ? "city_state" : "land",
  inhabitants,
  districts,
  municipalities,
}));

export const states: readonly StateFact[] = [
  ...lands,
  {
    code: federationCode,
    ars: "00",
    iso: null,
    name: "Bund",
    kind: "federation",
    inhabitants: null,
    districts: null,
    municipalities: null,
  },
];
