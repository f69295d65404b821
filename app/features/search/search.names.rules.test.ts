import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";
import { Names, nameOf } from "./search.names.rules";

const fields = [
  { name: "name", weight: 8, isName: true },
  { name: "services", weight: 3, isName: true },
  { name: "text", weight: 1 },
];

function firstOf(q: string, texts: Record<string, Record<string, string>>): string | undefined {
  const index = createSearchIndex({ fields, facets: [], orders: ["place"], synonyms: [] });
  Object.entries(texts).forEach(([id, fieldTexts], place) => {
    index.put({ id, texts: fieldTexts, numbers: [], facets: {}, orders: { place } });
  });
  return index.search({ q, selected: {}, order: "relevance", offset: 0, limit: 10 }).hits[0]?.id;
}

describe("names", () => {
  it("are the same in any order and form, and each line is one", () => {
    expect(nameOf(["gewerbe", "anmelden"])).toBe(nameOf(["anmeldung", "gewerbe"]));
    const names = new Names();
    names.add(7, { services: "Gewerbe Anmeldung\nGewerbe Abmeldung", text: "Reisegewerbe" }, fields);
    expect(names.bearers(nameOf(["gewerbe", "anmelden"]))).toEqual([7]);
    expect(names.bearers(nameOf(["gewerbe"]))).toEqual([]);
    expect(names.bearers(nameOf(["reisegewerbe"]))).toEqual([]);
  });

  it("come before all that only mention the words", () => {
    const texts = {
      tax: { name: "Gewerbesteuer", services: "Gewerbesteuer Anmeldung" },
      founding: { name: "Unternehmensgründung", services: "Spielhallen Erlaubnis\nGewerbe Anmeldung\nPfandleihe" },
    };
    expect(firstOf("Gewerbe anmelden", texts)).toBe("founding");
    expect(firstOf("Gewerbesteuer", texts)).toBe("tax");
  });
});

describe("what was meant", () => {
  it("is not hidden by a long text that happens to hold every word", () => {
    const many = Array.from({ length: 60 }, (_, place) => `Beruf${place} Erlaubnis`).join("\n");
    const texts = {
      long: { name: "Zulassung", services: `${many}\nTitel führen akademisch` },
      meant: { name: "Anerkennung akademischer Titel" },
    };
    expect(firstOf("akademischer Titel Anerkennung führen", texts)).toBe("meant");
  });
});
