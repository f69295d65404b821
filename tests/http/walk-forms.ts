import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ZodType, z } from "zod";
import type { AttackedLand, IdKind } from "./walk-land";

export type Fields = readonly (readonly [name: string, value: string])[];

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly minLength?: number;
}

/** What no form may take from a stranger: columns of the rows behind it (mass assignment, ASVS 15.3.3). */
const EXTRAS = [
  "role",
  "stateCode",
  "status",
  "publication",
  "ownerId",
  "personId",
  "id",
  "organisationId",
  "createdById",
];

/** Fields by which a form chooses what happens; each of their values is a request of its own. */
const CHOICES = new Set(["intent", "action", "outcome", "decision", "kind", "step"]);
const MOST_VARIANTS = 40;

const IMPORT = /import\s+\{([^}]+)\}\s+from\s+"~\/(features\/[^"]+\.forms)"/g;

/** The file of a route, found by its id in the manifest. */
function sourceOf(routeId: string): string {
  const path = ["tsx", "ts"].map((ending) => resolve("app", `${routeId}.${ending}`)).find(existsSync);
  return path === undefined ? "" : readFileSync(path, "utf8");
}

/** The schemas that the route parses its forms with. */
async function schemasOf(routeId: string): Promise<ZodType[]> {
  const found: ZodType[] = [];
  for (const [, names = "", module = ""] of sourceOf(routeId).matchAll(IMPORT)) {
    const exports: Record<string, unknown> = await import(resolve("app", `${module}.ts`));
    for (const name of names.split(",").map((text) => text.replace(/^\s*type\s+/, "").trim())) {
      const value = exports[name];
      if (value instanceof ZodType) found.push(value);
    }
  }
  return found;
}

/**
 * Bodies that this route might take from its own pages, with ids of the attacked Land wherever an id belongs, and with
 * every field that must not be taken at all.
 */
export async function bodiesFor(routeId: string, land: AttackedLand): Promise<Fields[]> {
  const schemas = await schemasOf(routeId);
  const shapes = schemas.flatMap((schema) => objectsIn(jsonSchemaOf(schema)));
  const bodies = shapes.flatMap((shape) => variantsOf(shape).map((chosen) => fieldsOf(shape, { chosen, land })));
  return [...bodies, namedInSource(routeId, land)]
    .flatMap((fields) => everyId(fields, land))
    .map((fields) => withExtras(fields, land))
    .slice(0, MOST_VARIANTS);
}

/** What an `id` in a form is the id of, only the page knows: one of every kind is tried. */
function everyId(fields: Fields, land: AttackedLand): Fields[] {
  if (!fields.some(([name]) => name === "id")) return [fields];
  const ids = SMALL_THINGS.flatMap((kind) => land.ids[kind]);
  return ids.map((id) => fields.map(([name, value]) => [name, name === "id" ? id : value] as const));
}

function jsonSchemaOf(schema: ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}

function objectsIn(schema: JsonSchema): JsonSchema[] {
  if (schema.properties) return [schema];
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(objectsIn);
}

/** One for each value of each choice; a form without a choice has one. */
function variantsOf({ properties = {} }: JsonSchema): Record<string, string>[] {
  const choices = Object.entries(properties).filter(([name, { enum: values }]) => CHOICES.has(name) && values);
  if (choices.length === 0) return [{}];
  return choices.flatMap(([name, { enum: values = [] }]) => values.map((value) => ({ [name]: String(value) })));
}

interface Sampling {
  readonly chosen: Readonly<Record<string, string>>;
  readonly land: AttackedLand;
}

function fieldsOf({ properties = {} }: JsonSchema, { chosen, land }: Sampling): Fields {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const value = chosen[name] ?? sample(name, schema, land);
    return value === null ? [] : [[name, value] as const];
  });
}

/** Kinds of ids by the names of fields. */
const ID_FIELDS: readonly (readonly [RegExp, IdKind])[] = [
  [/person|deputy|receiver|successor|colleague/i, "person"],
  [/organisation/i, "organisation"],
  [/session/i, "session"],
  [/invitation/i, "invitation"],
  [/request/i, "request"],
  [/passkey|credential/i, "passkey"],
  [/identity/i, "identity"],
  [/absence/i, "absence"],
  [/domain/i, "domain"],
];

const SMALL_THINGS: readonly IdKind[] = [
  "session",
  "passkey",
  "identity",
  "absence",
  "invitation",
  "request",
  "domain",
  "person",
];

function idFor(name: string, land: AttackedLand): string {
  const kind = ID_FIELDS.find(([pattern]) => pattern.test(name))?.[1];
  return (kind === undefined ? land.ids.session[0] : land.ids[kind][0]) ?? randomUUID();
}

const BY_NAME: Readonly<Record<string, string>> = {
  stateCode: "RP",
  state: "RP",
  version: "1",
  password: "Angriff-Passwort-2026",
  newPassword: "Angriff-Passwort-2026",
  code: "123456",
  token: "A".repeat(43),
  domain: "angreifer.example",
  list: "opfer-a@rp.example\nopfer-b@rp.example",
  weiter: "/arbeitskorb",
  slug: "entwurf-draft",
  reason: "Ein Grund, der lang genug ist.",
  text: "Ein Text, der lang genug ist.",
  mailbox: "angriff@nw.example",
  purpose: "Ein Bedarf, der lang genug ist.",
};

function sample(name: string, schema: JsonSchema, land: AttackedLand): string | null {
  const [first] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return String(schema.enum[0]);
  if (schema.format === "uuid" || /Ids?$|^id$/.test(name)) return idFor(name, land);
  if (name in BY_NAME) return BY_NAME[name] ?? null;
  if (first) return sample(name, first, land);
  if (schema.items) return sample(name, schema.items, land);
  if (schema.format === "email" || /mail/i.test(name)) return "angreifer@nw.example";
  if (schema.format === "date" || /On$|Date$|asOf|until/i.test(name)) return "2027-01-31";
  if (schema.type === "number" || schema.type === "integer" || /count|numbers|level/i.test(name)) return "1";
  return "Angriff von nebenan";
}

const FIELD_NAME = /\bname="([a-zA-Z]\w*)"|\bname: "([a-zA-Z]\w*)"|\.get\("([a-zA-Z]\w*)"\)/g;

/** For routes that read a form by hand: the names of fields in their source. */
function namedInSource(routeId: string, land: AttackedLand): Fields {
  const names = [...sourceOf(routeId).matchAll(FIELD_NAME)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return [...new Set(names)].map((name) => [name, sample(name, {}, land) ?? ""] as const);
}

function withExtras(fields: Fields, land: AttackedLand): Fields {
  const present = new Set(fields.map(([name]) => name));
  const values: Readonly<Record<string, string>> = {
    role: "coordinator",
    stateCode: "RP",
    status: "approved",
    publication: "published",
  };
  const extras = EXTRAS.filter((name) => !present.has(name)).map(
    (name) => [name, values[name] ?? idFor(name, land)] as const,
  );
  return [...fields, ...extras];
}
