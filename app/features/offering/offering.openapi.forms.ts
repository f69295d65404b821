import { z } from "zod";
import { MAX_QUESTION } from "~/features/search/search.typed.rules";
import { MAX_LIMIT } from "~/platform/paging";
import {
  listShape,
  offeringDetailShape,
  offeringItemShape,
  ozgItemShape,
  problemShape,
  stateItemShape,
} from "./offering.api.forms";
import { facetNames, facetValues, sort } from "./offering.filters.forms";
import { facetLabels } from "./offering.filters.rules";

/* The interface for machines, described for machines (OpenAPI 3.1). Every route below /api/v1 stands here; a test looks. */

function schemaOf(shape: z.ZodType, io: "input" | "output" = "output") {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, target: "draft-2020-12" });
  return schema;
}

const schemas = {
  Offering: schemaOf(offeringItemShape),
  OfferingDetail: schemaOf(offeringDetailShape),
  OfferingList: schemaOf(listShape(offeringItemShape)),
  OzgService: schemaOf(ozgItemShape),
  OzgServiceList: schemaOf(listShape(ozgItemShape)),
  State: schemaOf(stateItemShape),
  StateList: schemaOf(listShape(stateItemShape)),
  Problem: schemaOf(problemShape),
};

const reference = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });

function answer(description: string, name: keyof typeof schemas) {
  return { description, content: { "application/json": { schema: reference(name) } } };
}

function problem(description: string) {
  return { description, content: { "application/problem+json": { schema: reference("Problem") } } };
}

const badRequest = problem("Ein Parameter ist unbekannt oder hat einen Wert, den es nicht gibt; „errors“ nennt ihn");

function query(name: string, description: string, schema: object) {
  return { name, in: "query", required: false, description, schema };
}

const words = query("q", "Wörter, OZG-ID oder Leistungsschlüssel", { type: "string", maxLength: MAX_QUESTION });
const paging = [
  query("limit", "Einträge je Seite", { type: "integer", minimum: 1, maximum: MAX_LIMIT, default: 20 }),
  query("cursor", "der Wert aus „next“ der vorigen Antwort", { type: "string" }),
];

/** A filter may be given several times: any of its values. */
const filters = facetNames.map((facet) => ({
  ...query(facet, facetLabels[facet], { type: "array", items: schemaOf(facetValues[facet], "input") }),
  explode: true,
}));

export function openApiDocument(appUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Marktplatz der Nachnutzung",
      version: "1",
      description:
        "Veröffentlichte Angebote, die Länder und der OZG-Leistungskatalog, ohne Anmeldung. Unbekannte Parameter sind ein Fehler.",
    },
    servers: [{ url: appUrl }],
    paths: {
      "/api/v1/offerings": {
        get: {
          operationId: "listOfferings",
          summary: "Veröffentlichte Angebote, mit Suchwörtern die besten zuerst",
          parameters: [words, ...filters, query("sort", "Reihenfolge", schemaOf(sort)), ...paging],
          responses: { "200": answer("Eine Seite der Liste", "OfferingList"), "400": badRequest },
        },
      },
      "/api/v1/offerings/{slug}": {
        get: {
          operationId: "getOffering",
          summary: "Ein Angebot mit allen öffentlichen Angaben",
          parameters: [{ name: "slug", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": answer("Das Angebot", "OfferingDetail"),
            "400": badRequest,
            "404": problem("Kein veröffentlichtes Angebot hat diese Adresse"),
          },
        },
      },
      "/api/v1/states": {
        get: {
          operationId: "listStates",
          summary: "Die Länder und der Bund nach Kürzel, mit der Zahl ihrer Angebote",
          parameters: paging,
          responses: { "200": answer("Eine Seite der Liste", "StateList"), "400": badRequest },
        },
      },
      "/api/v1/catalogue/ozg": {
        get: {
          operationId: "listOzgServices",
          summary: "OZG-Leistungen, mit Suchwörtern die besten zuerst",
          parameters: [words, query("themenfeld", "Kürzel des Themenfelds", { type: "string" }), ...paging],
          responses: { "200": answer("Eine Seite der Liste", "OzgServiceList"), "400": badRequest },
        },
      },
      "/api/v1/openapi.json": {
        get: {
          operationId: "getDescription",
          summary: "Diese Beschreibung",
          responses: {
            "200": { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    components: { schemas },
  };
}
