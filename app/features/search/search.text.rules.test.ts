import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedNumbers } from "./search.numbers.rules";
import { root, stem } from "./search.stem.rules";
import { foldWithOffsets, searchKey, tokens } from "./search.text.rules";

/** any UTF-16 unit, also halves of pairs */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe("searchKey", () => {
  it.each([
    ["Führerschein", "fuhrerschein"],
    ["FUEHRERSCHEIN", "fuhrerschein"],
    ["Fu\u0308hrerschein", "fuhrerschein"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Gebaeude", "gebaude"],
    ["Steuer, Bauer, Quelle, neue", "steuer bauer quelle neue"],
    ["Café", "cafe"],
  ])("makes of “%s” “%s”", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it("is the same for its own result", () => {
    const german = fc.string({ unit: fc.constantFrom(..."abdeghiklmnoprstuäöüßAÄ -".split("")), maxLength: 20 });
    fc.assert(
      fc.property(german, (text) => {
        const key = searchKey(text);
        fc.pre(!/ae|oe|ue/.test(key));
        expect(searchKey(key)).toBe(key);
      }),
    );
  });

  it("knows for each letter where it comes from", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 30 }), (word) => {
        const { key, offsets } = foldWithOffsets(word);
        expect(offsets.length).toBe(key.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets.every((offset) => offset < word.length)).toBe(true);
      }),
    );
  });
});

describe("tokens", () => {
  const keys = (text: string) => tokens(text).map(({ key }) => key);

  it.each([
    ["Kfz-Zulassung", ["kfz", "zulassung", "kfzzulassung"]],
    ["An- und Abmeldung", ["anmeldung", "und", "abmeldung"]],
    ["An-, Um- und Abmeldung", ["anmeldung", "ummeldung", "und", "abmeldung"]],
    ["Bürger*innen und Antragsteller/in", ["burger", "und", "antragsteller"]],
    ["Bürger:innen", ["burger"]],
    ["Vaterschafts-/Mutterschaftsanerkennung", ["vaterschafts", "mutterschaftsanerkennung"]],
    ["Genehmi\u00ADgung", ["genehmigung"]],
  ])("of “%s”", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("lie in the text, in order of their ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 60 }), (text) => {
        const found = tokens(text);
        expect(found.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
        expect(found.map(({ end }) => end)).toEqual(found.map(({ end }) => end).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("typedNumbers", () => {
  it.each([
    ["99 089 108 001 000", "99089108001000"],
    ["99089.108.001000", "99089108001000"],
    ["LeiKa-Schlüssel 99089", "99089"],
    ["OZG 10480", "10480"],
    ["ozg-id:10480", "10480"],
    ["OZG-10480", "10480"],
    ["10480", "10480"],
  ])("reads “%s”", (text, digits) => {
    expect(typedNumbers(text)).toEqual([{ digits, start: 0, end: text.length }]);
  });

  it.each(["2024", "115", "§ 34c", "A10480", "104801", "9908"])("leaves “%s” to the words", (text) => {
    expect(typedNumbers(text)).toEqual([]);
  });
});

describe("stem and root", () => {
  it.each([
    ["Genehmigung", "Genehmigungen"],
    ["Führerschein", "Führerscheine"],
    ["Führerschein", "Führerscheins"],
    ["Krankenhaus", "Krankenhäusern"],
    ["Krankenhaus", "Krankenhauses"],
    ["Steuer", "Steuern"],
    ["Ausweis", "Ausweises"],
    ["Zeugnis", "Zeugnisse"],
    ["Kurs", "Kurse"],
    ["Amt", "Ämter"],
    ["Pass", "Pässe"],
    ["Kita", "Kitas"],
    ["Bürger", "Bürgerinnen"],
    ["gewerblich", "gewerblichen"],
  ])("%s and %s have one stem", (one, other) => {
    expect(stem(searchKey(other))).toBe(stem(searchKey(one)));
  });

  it.each([
    ["Anmeldung", "anmelden"],
    ["Heirat", "heiraten"],
    ["gewerblich", "Gewerbe"],
    ["Genehmigung", "genehmigt"],
    ["Zulassung", "zulassen"],
    ["Schwerbehinderung", "Schwerbehinderte"],
    ["Erlaubnis", "erlauben"],
  ])("%s and %s are of one family", (one, other) => {
    const rootOf = (word: string) => root(stem(searchKey(word)));
    expect(rootOf(other)).toBe(rootOf(one));
  });

  it.each([
    ["Bau", "Bauer"],
    ["Kur", "Kurs"],
    ["Haus", "Hau"],
  ])("%s and %s stay apart", (one, other) => {
    expect(stem(searchKey(other))).not.toBe(stem(searchKey(one)));
  });
});
