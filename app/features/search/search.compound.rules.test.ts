import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findableParts, StemFilter, type StemLexicon, splitCompound } from "./search.compound.rules";
import { stem } from "./search.stem.rules";
import { searchKey } from "./search.text.rules";

function lexiconOf(words: readonly string[]): StemLexicon {
  const stems = new Set(words.map((word) => stem(searchKey(word))));
  const filter = new StemFilter();
  for (const stemmed of stems) filter.add(stemmed);
  return { has: (stemmed) => stems.has(stemmed), mayHold: (hash) => filter.mayHold(hash) };
}

const words =
  "Genehmigung Verfahren Gewerbe Unternehmen Kraft Zulassung Ausbildung Kranken Planung Hilfe Vorschuss".split(" ");
const lexicon = lexiconOf(words);
const pieces = (word: string) => {
  const key = searchKey(word);
  return splitCompound(key, lexicon).map(({ start, end }) => key.slice(start, end));
};

describe("splitCompound", () => {
  it.each([
    ["Genehmigungsverfahren", ["genehmigungs", "verfahren"]],
    ["Baugenehmigungsverfahren", ["bau", "genehmigungs", "verfahren"]],
    ["Krankenhausplanung", ["kranken", "haus", "planung"]],
    ["Kfzzulassung", ["kfz", "zulassung"]],
    ["Gewerbesteuer", ["gewerbe", "steuer"]],
    ["Führerscheinzulassung", ["fuhrer", "schein", "zulassung"]],
    ["Genehmigung", []],
    ["Unternehmen", []],
    ["Verfahrens", []],
  ])("cuts “%s”", (word, expected) => {
    expect(pieces(word)).toEqual(expected);
  });

  it("gives parts that join to the word, whatever the word", () => {
    const part = fc.oneof(fc.constantFrom(...words.map(searchKey)), fc.string({ unit: fc.constantFrom(..."abensrt") }));
    const link = fc.constantFrom("", "s", "es", "n", "en", "er", "e");
    const compound = fc.array(fc.tuple(part, link), { minLength: 1, maxLength: 4 }).map((list) => list.flat().join(""));
    fc.assert(
      fc.property(compound, (key) => {
        const parts = splitCompound(key, lexicon);
        fc.pre(parts.length > 0);
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.map(({ start, end }) => key.slice(start, end)).join("")).toBe(key);
      }),
    );
  });

  it("cuts two words of the vocabulary, with any link, into words of the vocabulary", () => {
    const word = fc.constantFrom(...words.map(searchKey));
    fc.assert(
      fc.property(word, fc.constantFrom("", "s"), word, (first, link, second) => {
        const parts = splitCompound(first + link + second, lexicon);
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.every(({ isKnown }) => isKnown)).toBe(true);
      }),
    );
  });
});

describe("findableParts", () => {
  it("are the parts and their neighbours joined; the ending names the thing", () => {
    const parts = findableParts("krankenhausplanung", lexicon);
    const stems = parts.map(({ stem: part }) => part);
    expect(stems).toEqual(expect.arrayContaining(["krank", "haus", "krankenhaus", "planung"]));
    expect(parts.filter(({ isHead }) => isHead).map(({ stem: part }) => part)).toContain("planung");
    expect(parts.find(({ stem: part }) => part === "krankenhaus")?.isHead).toBe(false);
  });
});
