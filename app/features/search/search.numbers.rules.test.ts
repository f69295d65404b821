import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedNumbers } from "./search.numbers.rules";

const digitsIn = (text: string) => typedNumbers(text).map(({ digits }) => digits);

describe("numbers that people type", () => {
  it.each([
    ["10480", ["10480"]],
    ["OZG 10480", ["10480"]],
    ["ozg-id:10480", ["10480"]],
    ["OZG-ID: 10.480", ["10480"]],
    ["ozgid10480", ["10480"]],
    ["OZG_ID=10480", ["10480"]],
    ["OZG\u201110480", ["10480"]],
    ["OZG\u00A0\u2013 10\u202F480", ["10480"]],
    ["OZG-Leistung 10480", ["10480"]],
    ["Nr. 10480 (Sprengstoff)", ["10480"]],
    ["1 0 4 8 0", ["10480"]],
    ["１０４８０", ["10480"]],
    ["10480, 10481 und 10482", ["10480", "10481", "10482"]],
    ["10480 10481", ["10480", "10481"]],
    ["99 001 002", ["99001002"]],
    ["99.001.002.000.000", ["99001002000000"]],
    ["LeiKa-Schlüssel 99001002000000", ["99001002000000"]],
    ["leika/99/001/002/000/000", ["99001002000000"]],
    ["9 9 0 0 1", ["99001"]],
    ["99001002\u200B000000", ["99001002000000"]],
    ["99001002000000 99001003000000", ["99001002000000", "99001003000000"]],
    // neither a postcode nor a year nor a part of a longer number
    ["55116 Mainz", []],
    ["2026", []],
    ["104801", []],
    ["A10480B", []],
    ["99", []],
  ])("“%s” holds %j", (text, expected) => {
    expect(digitsIn(text)).toEqual(expected);
  });

  it("are read in every grouping, and their place is that of the text", () => {
    const separators = fc.constantFrom("", " ", ".", "-", "/", "_", "\u00A0", "\u202F", "–", " . ");
    const keys = fc.stringMatching(/^99\d{12}$/);
    fc.assert(
      fc.property(keys, fc.array(separators, { minLength: 13, maxLength: 13 }), (key, between) => {
        // the first two digits stand together or one sign apart
        const [first = "", ...others] = between;
        const typed = [...key]
          .map((digit, place) => digit + (place === 0 ? first.slice(0, 1) : (others[place - 1] ?? "")))
          .join("");
        const text = `Leistung: ${typed.trim()}, bitte`;
        const [found] = typedNumbers(text);
        expect(found?.digits).toBe(key);
        expect(text.slice(found?.start, found?.end).replace(/\D/g, "")).toBe(key);
      }),
    );
  });
});
