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

describe("a question whose words stand in another form than in the texts", () => {
  const more = createSearchIndex({
    fields: [{ name: "name", weight: 1, isName: true }],
    facets: [],
    orders: ["place"],
    synonyms: [
      { id: "building", topic: "t", official: ["Baugenehmigung"], everyday: ["Bauantrag"] },
      { id: "tenancy", topic: "t", official: ["Übernahme von Mietrückständen"], everyday: ["Mietschulden"] },
    ],
  });
  const texts = [
    ..."Meldebescheinigung Geburtsbescheinigung Forschungsförderung Baugenehmigung Kampfmittelprüfung".split(" "),
    ..."Bestattung Bestätigung Erbschein Wohnung Geld Räumung".split(" "),
    "Übernahme von Mietrückständen",
    "Vaterschaftsanerkennung",
    "Urkunden",
  ];
  texts.forEach((name, place) => {
    more.put({ id: name, texts: { name }, numbers: [], facets: {}, orders: { place } });
  });
  const first = (q: string) =>
    more.search({ q, selected: {}, order: "relevance", offset: 0, limit: 3 }).hits.map(({ id }) => id)[0];

  it.each([
    ["Bescheinigung Melde", "Meldebescheinigung"],
    ["Miete Rückstand", "Übernahme von Mietrückständen"],
    ["geförderte Forschung", "Forschungsförderung"],
    ["bauantr", "Baugenehmigung"],
    ["Bestatung", "Bestattung"],
    ["Kampfmittelbergung", "Kampfmittelprüfung"],
    ["Vaterschaftsanerkennungsurkunde", "Vaterschaftsanerkennung"],
    ["Erbscheinkosten", "Erbschein"],
  ])("“%s” finds %s first", (q, expected) => {
    expect(first(q)).toBe(expected);
  });
});
