import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressees,
  allocationKeys,
  costScenarios,
  costTypes,
  dataProtectionBases,
  focusFlags,
  foldText,
  labelOf,
  legalPaths,
  leikaKeyPattern,
  ozgIdPattern,
  programs,
  serviceTypes,
  slugFromText,
  transports,
  trustLevels,
  userAccounts,
  valuesOf,
} from "./catalogue.rules";

describe("foldText", () => {
  it.each([
    ["Äpfel und Öl für Übermut", "aepfel und oel fuer uebermut"],
    ["STRASSE Straße STRAẞE", "strasse strasse strasse"],
    ["  zwei \t Wörter\n", "zwei woerter"],
    ["Café Ñandú Łódź", "cafe nandu łodz"],
    ["Änderung", "aenderung"],
    ["Wasser-/Abwasserabgaben (§ 6)", "wasser-/abwasserabgaben (§ 6)"],
    ["", ""],
  ])("folds %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("changes nothing the second time, and does not care how a letter was composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize("NFD"))).toBe(folded);
      }),
    );
  });

  it("finds what was typed in capitals", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aäöüß zéñ-9".split("")) }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

describe("slugFromText", () => {
  it.each([
    ["(Drohender) Arbeitsplatzverlust & -suche", "drohender-arbeitsplatzverlust-suche"],
    ["Gerichtliche und außergerichtliche Verfahren", "gerichtliche-und-aussergerichtliche-verfahren"],
    ["§§", ""],
  ])("%j", (text, slug) => {
    expect(slugFromText(text)).toBe(slug);
  });

  it("holds lower-case letters, digits and single hyphens inside only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slugFromText(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe("keys", () => {
  it("accepts the two forms and nothing around them", () => {
    expect(ozgIdPattern.test("10480")).toBe(true);
    expect(ozgIdPattern.test("20480")).toBe(false);
    expect(ozgIdPattern.test("104800")).toBe(false);
    expect(leikaKeyPattern.test("99089007001000")).toBe(true);
    expect(leikaKeyPattern.test("77000000000316")).toBe(false);
    expect(leikaKeyPattern.test("99089007001000 ")).toBe(false);
  });
});

describe("value lists", () => {
  const lists = {
    transports,
    legalPaths,
    dataProtectionBases,
    userAccounts,
    trustLevels,
    addressees,
    serviceTypes,
    programs,
    focusFlags,
    costTypes,
    costScenarios,
    allocationKeys,
  };

  it.each(Object.entries(lists))("%s has each value and each label once", (_name, list) => {
    expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
    expect(list.every(({ label }) => label.trim().length > 2)).toBe(true);
  });

  it("knows the 21 values of the Typisierung and the five cost types", () => {
    expect(serviceTypes).toHaveLength(21);
    expect(valuesOf(costTypes)).toEqual(["A", "B", "C", "D", "E"]);
  });

  it("labels a known value and shows an unknown one", () => {
    expect(labelOf(transports, "fit_connect")).toBe("FIT-Connect");
    expect(labelOf(transports, "brieftaube")).toBe("brieftaube");
  });
});
