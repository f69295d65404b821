import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, lineAt } from "./catalogue.text.rules";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const SAMPLE = "schlüssel;größe\nÄpfel;groß\n";

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8(SAMPLE), "UTF-8"],
    ["UTF-8 with byte order mark", utf8(`\ufeff${SAMPLE}`), "UTF-8 mit BOM"],
    ["ISO-8859-1", latin1(SAMPLE), "ISO-8859-1 / Windows-1252"],
    ["UTF-16 little endian", joined(new Uint8Array([0xff, 0xfe]), Buffer.from(SAMPLE, "utf16le")), "UTF-16"],
    ["UTF-16 big endian", joined(new Uint8Array([0xfe, 0xff]), Buffer.from(SAMPLE, "utf16le").swap16()), "UTF-16"],
  ])("reads %s", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: SAMPLE, encoding } });
  });

  it("knows the characters that Windows-1252 has and ISO-8859-1 does not", () => {
    expect(decodeText(joined(latin1("Preis;"), new Uint8Array([0x80, 0x96, 0x84, 0x93]), latin1("ü")))).toMatchObject({
      value: { text: "Preis;€–„“ü" },
    });
  });

  it("makes line ends and composed characters uniform", () => {
    expect(decodeText(utf8("a;b\r\nc;d\re;u\u0308\n"))).toMatchObject({ value: { text: "a;b\nc;d\ne;ü\n" } });
  });

  it.each([
    ["nothing", new Uint8Array(), "leer", null],
    ["white space", utf8(" \n\t\n"), "leer", null],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), "Excel", null],
    ["NUL", utf8("a;b\n1;\0"), "Steuerzeichen", 2],
    ["a control character", utf8("a;b\n1;2\n\u001b;3"), "Steuerzeichen", 3],
    ["UTF-8 that was read as ISO-8859-1", utf8("a;b\n1;M\u00c3\u00bcller"), "beschädigt", 2],
    ["the replacement character", utf8("a;b\nM\ufffdller;2"), "beschädigt", 2],
    ["two encodings in one file", joined(utf8("Müller\n"), latin1("Größe")), "nicht eindeutig", null],
    ["a byte order mark before other bytes", joined(utf8("\ufeffa;"), latin1("ß")), "nicht eindeutig", null],
    ["UTF-8 cut inside a character", utf8("Größe;Müller").slice(0, 10), "nicht eindeutig", null],
  ])("refuses %s", (_name, bytes, reason, line) => {
    const result = decodeText(bytes);
    expect(result).toMatchObject({ ok: false, error: { line } });
    expect(result.ok ? "" : result.error.reason).toContain(reason);
  });

  it("never throws, and gives back what was written", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).ok === "boolean"));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aäöüßÄ;,\n 9é"), minLength: 1 }), (text) => {
        fc.pre(text.trim() !== "");
        for (const bytes of [utf8(text), latin1(text)]) expect(decodeText(bytes)).toMatchObject({ value: { text } });
      }),
    );
  });
});

describe("lineAt", () => {
  it("counts like an editor", () => {
    const text = "a\nbb\n\nc";
    expect([...text].map((_, position) => lineAt(text, position))).toEqual([1, 1, 2, 2, 2, 3, 4]);
  });
});
