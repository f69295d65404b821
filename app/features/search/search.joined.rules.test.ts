import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";
import type { SynonymGroup } from "./search.rules";

const synonyms: SynonymGroup[] = [
  { id: "weapon", topic: "t", official: ["Waffenerlaubnis"], everyday: ["Waffenschein"] },
  { id: "burial", topic: "t", official: ["Bestattung"], everyday: ["Urne"] },
  { id: "attack", topic: "t", official: ["Angriffe durch Tiere"], everyday: ["Hund gebissen"] },
];
const names = ["Führerschein", "Waffenerlaubnis", "Bestattung", "Hundehaltung", "Baumfällgenehmigung", "Genehmigung"];

const index = createSearchIndex({
  fields: [{ name: "name", weight: 1, isName: true }],
  facets: [],
  orders: ["place"],
  synonyms,
});
names.forEach((name, place) => {
  index.put({ id: name, texts: { name }, numbers: [], facets: {}, orders: { place } });
});
const found = (q: string) =>
  index.search({ q, selected: {}, order: "relevance", offset: 0, limit: 10 }).hits.map(({ id }) => id);

describe("a question as it was meant", () => {
  it("has compounds that are typed apart as one word", () => {
    expect(found("waffen schein")[0]).toBe("Waffenerlaubnis");
    expect(found("Führer Schein")[0]).toBe("Führerschein");
    expect(found("Waffen Erlaubnis")[0]).toBe("Waffenerlaubnis");
  });

  it("has two words that one compound joins as that compound", () => {
    expect(found("Genehmigung Baumfäll")[0]).toBe("Baumfällgenehmigung");
  });

  it("reads a word that nobody wrote by what is known of it", () => {
    expect(found("Urnenbestattung")).toEqual(["Bestattung"]);
    expect(found("Bestattungsgebührenquatsch")).toEqual(["Bestattung"]);
    expect(found("fällgenehmigung")).toEqual(["Baumfällgenehmigung"]);
  });

  it("takes several words as one thing only where the texts know the thing", () => {
    expect(found("Hund gebissen")).toEqual(["Hundehaltung"]);
  });
});
