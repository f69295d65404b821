import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FileKind } from "~/features/catalogue/catalogue.plan.rules";

/** A set of catalogue files and what is known about them. */
export interface CatalogueFiles {
  readonly name: string;
  readonly read: (kind: FileKind) => Uint8Array;
  readonly rows: Readonly<Record<FileKind, number>>;
  readonly keyedServices: number;
  readonly areas: { readonly state: number; readonly district: number; readonly municipality: number };
  readonly uninhabited: number;
  readonly inhabitants: number;
  readonly keyYears: readonly number[];
}

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Few rows in the format of the real files, written by hand. */
export const smallFiles: CatalogueFiles = {
  name: "small files",
  read: (kind) => readFileSync(here(`./files/${kind}.csv`)),
  rows: { ozg: 6, leika: 6, areas: 9, keys: 16, decisions: 4 },
  keyedServices: 4,
  areas: { state: 2, district: 3, municipality: 4 },
  uninhabited: 1,
  inhabitants: 1_847_253 + 681_202,
  keyYears: [2016],
};

const REAL_FOLDER = here("../../../shared/data");
const realNames: Readonly<Record<FileKind, string>> = {
  ozg: "ozg_leistungen_2019.csv",
  leika: "leika_leistungen_2019.csv",
  areas: "gebietskoerperschaften_destatis_2019.csv",
  keys: "koenigsteiner_schluessel.csv",
  decisions: "itplr_beschluesse_index.csv",
};

/** The real files with the counts and sums that their own documentation states (SOURCES.md beside them). */
const realFiles: CatalogueFiles = {
  name: "real files",
  read: (kind) => readFileSync(`${REAL_FOLDER}/${realNames[kind]}`),
  rows: { ozg: 557, leika: 5_249, areas: 11_421, keys: 48, decisions: 719 },
  keyedServices: 4_813,
  areas: { state: 16, district: 401, municipality: 11_004 },
  uninhabited: 208,
  inhabitants: 83_166_711,
  keyYears: [2014, 2015, 2016],
};

function hasRealFiles(): boolean {
  if (existsSync(REAL_FOLDER)) return true;
  if (process.env["CI"] === "true") throw new Error(`The real catalogue files are missing: ${REAL_FOLDER}`);
  return false;
}

/** The small files always, the real ones wherever they lie beside the project. */
export const catalogueFiles: readonly CatalogueFiles[] = hasRealFiles() ? [smallFiles, realFiles] : [smallFiles];
