import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, snippet } from "./search.highlight.rules";
import { root, stem } from "./search.stem.rules";
import { searchKey } from "./search.text.rules";

const term = (word: string) => {
  const stemmed = stem(searchKey(word));
  return { stem: stemmed, root: root(stemmed) };
};
const marked = (text: string, ...words: string[]) =>
  highlight(text, words.map(term))
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join("");

/** any UTF-16 unit, also halves of pairs */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe("highlight", () => {
  it.each([
    ["Die Baugenehmigung", "Genehmigung", "Die Bau[genehmigung]"],
    ["Baugenehmigungen erteilen", "Genehmigung", "Bau[genehmigungen] erteilen"],
    ["Der FÜHRERSCHEIN", "fuehrerschein", "Der [FÜHRERSCHEIN]"],
    ["Krankenhäuser", "Krankenhaus", "[Krankenhäuser]"],
    ["Hunde und Hundesteuer", "Hund", "[Hunde] und [Hund]esteuer"],
    ["Anmeldung eines Gewerbes", "anmelden", "[Anmeldung] eines Gewerbes"],
    ["Kfz-Zulassung", "Zulassung", "Kfz-[Zulassung]"],
    ["Samtstoff", "Amt", "Samtstoff"],
  ])("marks in “%s” what “%s” found", (text, word, expected) => {
    expect(marked(text, word)).toBe(expected);
  });

  const texts = fc.oneof(
    fc.string({ unit: anyUnit, maxLength: 80 }),
    fc
      .array(fc.constantFrom("Bau-", "genehmigung", " ", "Hund", "ü", "ue", "\u00AD", "/in", ". "), { maxLength: 20 })
      .map((list) => list.join("")),
  );

  it("gives pieces that join to the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = highlight(text, ["Genehmigung", "Hund", "Bau"].map(term));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });
});

describe("snippet", () => {
  const long = `${"Anfang ohne Belang. ".repeat(20)}Hier steht die Baugenehmigung mittendrin. ${"Ende ohne Belang. ".repeat(20)}`;

  it("shows the place of the hit", () => {
    const pieces = snippet(long, [term("Genehmigung")], 120);
    expect(pieces.find(({ isHit }) => isHit)?.text).toBe("genehmigung");
    expect(pieces.at(0)?.text.startsWith("…")).toBe(true);
    expect(pieces.at(-1)?.text.endsWith("…")).toBe(true);
  });

  it("is never longer than asked for, and leaves short texts whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1_000 }), (maxLength) => {
        const shown = snippet(long, [term("Genehmigung")], maxLength).filter(({ text }) => !/^ ?… ?$/.test(text));
        const text = shown.map((piece) => piece.text).join("");
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(long).toContain(text);
      }),
    );
    expect(snippet("kurz", [], 100)).toEqual([{ text: "kurz", isHit: false }]);
  });
});
