import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWords, type WordPart } from "./offering.words.rules";

const prose = fc
  .array(fc.constantFrom("Antrag", "prüfen", "und", "€", ",", ".", " ", "  ", "\n", "12", "a\u0308"), { maxLength: 30 })
  .map((parts) => parts.join(""));
const without = (kind: WordPart["kind"], parts: readonly WordPart[]) =>
  parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join("");

describe("two texts word by word", () => {
  it("give back the old text without what is new, and the new one without what is gone", () => {
    fc.assert(
      fc.property(prose, prose, (from, to) => {
        const parts = compareWords(from, to);
        expect(without("added", parts)).toBe(from);
        expect(without("removed", parts)).toBe(to);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("mark nothing in the same text", () => {
    fc.assert(fc.property(prose, (text) => compareWords(text, text).every(({ kind }) => kind === "same")));
  });

  it("mark whole words and phrases, never letters", () => {
    expect(compareWords("Der Antrag wird geprüft.", "Der Widerspruch wurde schnell geprüft.")).toEqual([
      { kind: "same", text: "Der " },
      { kind: "removed", text: "Antrag wird" },
      { kind: "added", text: "Widerspruch wurde schnell" },
      { kind: "same", text: " geprüft." },
    ]);
  });

  it("stay quick with long texts that have nothing in common", () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(" ");
    const started = performance.now();
    const parts = compareWords(long("a"), long("b"));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(without("added", parts)).toBe(long("a"));
  });
});
