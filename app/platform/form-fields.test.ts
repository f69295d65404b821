import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanLine,
  cleanText,
  nullableLine,
  optionalDay,
  optionalText,
  optionalWebAddress,
  passwordAsTyped,
  personName,
  seenVersion,
  serviceAddress,
} from "./form-fields";

describe("text", () => {
  it("keeps the lines people type and drops what nobody sees", () => {
    expect(cleanText(" Erste\r\nZweite\u0000\u0007\u202E\tZeile\uFFFE ")).toBe("Erste\nZweite\tZeile");
    expect(cleanLine("Ein\r\nTitel\u001B[31m \u2066verkehrt")).toBe("Ein Titel[31m verkehrt");
  });

  it("leaves nothing invisible in any text, and says the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });

  it("counts after cleaning and says the limit as Germans write it", () => {
    expect(optionalText(3, "Text").parse(" abc ")).toBe("abc");
    expect(nullableLine(3, "Text").parse(undefined)).toBeNull();
    const issues = optionalText(4_000, "Der Bedarf").safeParse("x".repeat(4_001)).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual([
      "Der Bedarf: höchstens 4.000 Zeichen, jetzt sind es 4.001.",
    ]);
  });
});

describe("what people say about themselves", () => {
  it("finds one address whatever the case and the spaces around", () => {
    expect(serviceAddress("fehlt").parse(" Vorname.Name@Behoerde.DE ")).toBe("vorname.name@behoerde.de");
    expect(serviceAddress("fehlt").safeParse(undefined).error?.issues[0]?.message).toBe("fehlt");
    expect(serviceAddress("fehlt").safeParse("name@").success).toBe(false);
    expect(serviceAddress("fehlt").safeParse(`${"a".repeat(250)}@b.de`).success).toBe(false);
  });

  it("takes a name of 2 to 100 characters in one line", () => {
    expect(personName.parse(" Ada\r\nLovelace ")).toBe("Ada Lovelace");
    expect(personName.safeParse("A").success).toBe(false);
    expect(personName.safeParse("A".repeat(101)).success).toBe(false);
  });

  it("keeps a password as it was typed", () => {
    expect(passwordAsTyped("fehlt").parse(" ein Satz mit Rand ")).toBe(" ein Satz mit Rand ");
    expect(passwordAsTyped("fehlt").safeParse("x".repeat(1_001)).success).toBe(false);
  });
});

describe("optionalWebAddress", () => {
  const field = optionalWebAddress("falsch");
  it.each(["https://www.beispiel.de/dienst?a=1#b", "http://beispiel.example"])("takes %s", (address) => {
    expect(field.parse(address)).toBe(address);
  });
  it.each([
    "javascript:alert(1)",
    "http://a\tb",
    "https://x.example/\r\nfoo",
    "https://nutzer:kennwort@host.example/",
    "//a",
    "https://",
    "ftp://a.example",
    "https://a\u202E.example",
  ])("refuses %j", (address) => {
    expect(field.safeParse(address).success).toBe(false);
  });
});

describe("numbers and days that the database can hold", () => {
  it.each(["0", "-1", "1e9", "0x1", "2147483648", "99999999999", " 1", "1.5", ""])("refuses version %j", (version) => {
    expect(seenVersion.safeParse(version).success).toBe(false);
  });
  it("takes the largest one, and 1 for a new thing", () => {
    expect(seenVersion.parse("2147483647")).toBe(2_147_483_647);
    expect(seenVersion.parse(undefined)).toBe(1);
  });
  it.each(["0000-01-01", "1999-12-31", "2101-01-01", "2026-02-30", "morgen", "99999-01-01"])(
    "refuses day %s",
    (day) => {
      expect(optionalDay("falsch").safeParse(day).success).toBe(false);
    },
  );
  it("reads a day as midnight UTC", () => {
    expect(optionalDay("falsch").parse("2027-03-31")).toEqual(new Date("2027-03-31T00:00:00Z"));
    expect(optionalDay("falsch").parse("31.3.2027")).toEqual(new Date("2027-03-31T00:00:00Z"));
  });
});
