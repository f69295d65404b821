import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { administrativeServices } from "~prisma/reference/administrative-services";
import { ozgServices } from "~prisma/reference/ozg-services";
import { topicFields } from "~prisma/reference/topic-fields";

/** An OZG service and the LeiKa services under it, as search tests need them. */
export interface CatalogueService {
  readonly ozgId: string;
  readonly name: string;
  readonly topic: string;
  readonly situation: string;
  readonly leika: readonly LeikaService[];
}

export interface LeikaService {
  /** empty where the catalogue has none */
  readonly key: string;
  readonly name: string;
}

export interface Catalogue {
  /** the whole catalogue of 2019, not the hand-written selection */
  readonly isWhole: boolean;
  readonly services: readonly CatalogueService[];
  /** LeiKa services that belong to no OZG service */
  readonly others: readonly LeikaService[];
}

const FOLDER = fileURLToPath(new URL("../../../shared/data", import.meta.url));

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(`${FOLDER}/${file}`), { columns: true, bom: true });
}

function leikaByService(): Map<string, LeikaService[]> {
  const found = new Map<string, LeikaService[]>();
  for (const row of rowsOf("leika_leistungen_2019.csv")) {
    const service = { key: row["leika_key"] ?? "", name: row["name"] ?? "" };
    const ozgId = row["ozg_id"] ?? "";
    found.set(ozgId, [...(found.get(ozgId) ?? []), service]);
  }
  return found;
}

function wholeCatalogue(): Catalogue {
  const leika = leikaByService();
  const slugs = new Map(topicFields.map(({ slug, name }) => [name, slug]));
  const services = rowsOf("ozg_leistungen_2019.csv").map((row) => ({
    ozgId: row["ozg_id"] ?? "",
    name: row["name"] ?? "",
    topic: slugs.get(row["themenfeld"] ?? "") ?? "",
    situation: row["lage"] ?? "",
    leika: leika.get(row["ozg_id"] ?? "") ?? [],
  }));
  return { isWhole: true, services, others: leika.get("") ?? [] };
}

function handWritten(): Catalogue {
  const services = ozgServices.map(({ ozgId, name, topicFieldSlug, situation }) => ({
    ozgId,
    name,
    topic: topicFieldSlug,
    situation,
    leika: administrativeServices
      .filter((service) => service.ozgId === ozgId)
      .map((service) => ({ key: service.leikaKey, name: service.name })),
  }));
  return { isWhole: false, services, others: [] };
}

function read(): Catalogue {
  if (existsSync(FOLDER)) return wholeCatalogue();
  if (process.env["CI"] === "true") throw new Error(`The real catalogue files are missing: ${FOLDER}`);
  return handWritten();
}

/** The catalogue of 2019 wherever it lies beside the project, else the services that the project itself holds. */
export const catalogue: Catalogue = read();
