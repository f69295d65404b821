import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";

const names = [
  "Umziehen innerhalb der Gemeinde",
  "Anmeldung",
  "Arbeitslosengeld II",
  "Prüfung eines Zusammenschlusses",
  "Gewalt",
];

function found(q: string): string[] {
  const index = createSearchIndex({
    fields: [{ name: "name", weight: 1, isName: true }],
    facets: [],
    orders: ["name"],
    synonyms: [],
  });
  const documents = names.map((name, rank) => ({
    id: name,
    texts: { name },
    numbers: [],
    facets: {},
    orders: { name: rank },
  }));
  for (const _ of index.putAll(documents));
  return index.search({ q, selected: {}, order: "relevance", offset: 0, limit: 3 }).hits.map(({ id }) => id);
}

describe("what a question means", () => {
  it.each([
    ["Ich ziehe nach Köln um", "Umziehen innerhalb der Gemeinde"],
    ["umzuziehen", "Umziehen innerhalb der Gemeinde"],
    ["anmelden Köln", "Anmeldung"],
    ["Arbeitslosengeld 2", "Arbeitslosengeld II"],
    ["zusammenschließen", "Prüfung eines Zusammenschlusses"],
  ])("“%s” finds “%s” first", (q, name) => {
    expect(found(q)[0]).toBe(name);
  });

  it("leaves ordinary words as they are", () => {
    expect(found("Gehalt")).toEqual([]);
    expect(found("Gewallt")).toEqual(["Gewalt"]);
  });
});
