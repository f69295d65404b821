import { describe, expect, it } from "vitest";
import { foldForSearch } from "./catalogue.rules";
import { byMatch, matchRank, ozgSearchText, searchTerms, stemOf, withoutUmlauts } from "./catalogue.search.rules";

describe("searchTerms", () => {
  it.each([
    ["Bau- und Wohngeld", ["bau", "und", "wohngeld"]],
    ["  Führerschein FÜHRERSCHEIN ", ["fuehrerschein"]],
    ["10480", ["10480"]],
    ["%_'\";--", []],
    ["a b c d e f g h i j", ["a", "b", "c", "d", "e", "f", "g", "h"]],
  ])("%j", (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });
});

describe("stemOf", () => {
  it.each([
    ["Baugenehmigungen", "Baugenehmigung"],
    ["Krankenhäuser", "Krankenhaus"],
    ["Führerscheine", "Führerschein"],
    ["Fuehrerschein", "Führerscheine"],
    ["Hebammen", "Hebamme"],
    ["Steuern", "Steuererklärung"],
  ])("%s finds %s", (typed, stored) => {
    expect(withoutUmlauts(foldForSearch(stored))).toContain(stemOf(foldForSearch(typed)));
  });

  it.each(["bau", "99089007001000", "2a"])("leaves %s alone", (term) => {
    expect(stemOf(term)).toBe(term);
  });
});

describe("matchRank", () => {
  const service = { ozgId: "10519", name: "Bauvorbescheid und Baugenehmigung" };
  it.each([
    ["10519", 0],
    ["Bauvorbescheid und Baugenehmigung", 1],
    ["Bauvorbescheid", 2],
    ["baug", 3],
    ["genehmigung", 4],
    ["Genehmigungen", 5],
    ["Carport", 6],
  ])("%s", (text, rank) => {
    expect(matchRank(searchTerms(text), service)).toBe(rank);
  });

  it("puts the best match first and withdrawn entries behind equal ones", () => {
    const named = (ozgId: string, name: string, withdrawnAt: Date | null = null) => ({ ozgId, name, withdrawnAt });
    const list = [
      named("10001", "Altes Wohngeld", new Date()),
      named("10002", "Zuschuss zum Wohngeld"),
      named("10003", "Äußeres Wohngeld"),
      named("10004", "Wohngeld"),
      named("10005", "Wohngelderstattung"),
    ];
    expect(list.sort(byMatch(searchTerms("wohngeld"))).map(({ ozgId }) => ozgId)).toEqual([
      "10004",
      "10005",
      "10003",
      "10002",
      "10001",
    ]);
  });
});

describe("ozgSearchText", () => {
  it("holds number, name, and names and keys of the services, folded", () => {
    const services = [
      { leikaKey: "99089007000000", name: "Erlaubnis für Öle" },
      { leikaKey: null, name: "Prüfung" },
    ];
    expect(ozgSearchText({ ozgId: "10480", name: "Sprengstofferlaubnis", services })).toBe(
      "10480 sprengstofferlaubnis erlaubnis fuer oele 99089007000000 pruefung",
    );
  });
});
