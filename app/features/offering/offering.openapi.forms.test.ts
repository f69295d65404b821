import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entryShape } from "./offering.api.forms";
import { publicFields } from "./offering.api.rules";
import { openApiDocument } from "./offering.openapi.forms";

const { paths, components, openapi } = openApiDocument("https://marktplatz.example");
const routes = readdirSync(join(import.meta.dirname, "../../routes"));

/** "api.v1.offerings.$slug.ts" → "/api/v1/offerings/{slug}" */
function pathOf(file: string): string {
  const name = file.replace(/\.tsx?$/, "").replaceAll("[.]", "\0");
  const parts = name.split(".").filter((part) => part !== "_index");
  return `/${parts.map((part) => part.replace(/^\$(.+)/, "{$1}").replaceAll("\0", ".")).join("/")}`;
}

describe("the description of the API", () => {
  it("has every route below /api/v1, and no other", () => {
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths).sort()).toEqual(
      routes
        .filter((file) => file.startsWith("api.v1."))
        .map(pathOf)
        .sort(),
    );
  });

  it("names only schemas that stand in it", () => {
    const names = [...JSON.stringify(paths).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(components.schemas).toHaveProperty(name ?? "");
  });

  it("has the filters of the list with the values that they take", () => {
    const parameters = JSON.stringify(paths["/api/v1/offerings"].get.parameters);
    for (const text of ['"name":"land"', '"live_reusable"', '"name":"cursor"', '"maximum":100', '"relevanz"'])
      expect(parameters).toContain(text);
  });

  it("describes every public field of an entry", () => {
    expect(Object.keys(entryShape.shape).sort()).toEqual([...publicFields].sort());
  });
});
