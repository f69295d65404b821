import { describe, expect, it } from "vitest";
import { guessableWords, isMadeOfGuessableWords, passwordLength, passwordState } from "./account.password.rules";
import { passwordProblems } from "./account.password.server";

const person = {
  email: "erika.musterfrau@mdi.rlp-beispiel.example",
  name: "Dr. Erika Musterfrau",
  organisationName: "Land Rheinland-Pfalz",
};
const check = (password: string, hasSecondFactor = false) => passwordProblems({ ...person, password, hasSecondFactor });

describe("length of a password", () => {
  it("is at least 15 alone and 12 beside a second factor", async () => {
    expect(await check("xK3$9vLq2!mZp7")).toEqual([expect.stringContaining("mindestens 15 Zeichen")]);
    expect(await check("xK3$9vLq2!mZp7w")).toEqual([]);
    expect(await check("xK3$9vLq2!m", true)).toEqual([expect.stringContaining("mindestens 12 Zeichen")]);
    expect(await check("xK3$9vLq2!mZ", true)).toEqual([]);
  });

  it("is at most 128", async () => {
    const long = "Regen fällt auf Kupferdächer, während Otter schwimmen. ".repeat(3);
    expect(await check(long.slice(0, 128))).toEqual([]);
    expect(await check(long.slice(0, 129))).toEqual([expect.stringContaining("höchstens 128 Zeichen")]);
  });

  it("counts characters as people do, in the spelling that is hashed", () => {
    expect(passwordLength("🦊🦊🦊")).toBe(3);
    expect(passwordLength("u\u0308")).toBe(1);
    expect(passwordLength("ﬁ")).toBe(2);
  });
});

describe("no rules of composition", () => {
  it.each([
    "drei äpfel fallen leise herab",
    "korrekt pferd batterie heftklammer",
    "               lauter leere        ",
    "9472 0183 5561 2049 7",
  ])("accepts %s", async (password) => {
    expect(await check(password)).toEqual([]);
  });
});

describe("lists", () => {
  it.each([
    "passwortpasswort",
    "123456789012345",
    "qwertzuiopasdfghjkl",
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc",
    "Sommer2026!Sommer",
    "rheinlandpfalz2026",
    "PasswortPasswort1!",
    "hallohallohallo",
    "20262025202620252026",
    "1q2w3e4r5t6z7u8i",
  ])("refuses %s", async (password) => {
    expect(await check(password)).toHaveLength(1);
  });
});

describe("words of product and person", () => {
  it.each([
    "Marktplatz-Nachnutzung",
    "M4rktpl@tz-N4chnutzung",
    "Nachnutzung-OZG-2026!",
    "Erika.Musterfrau2026",
    "musterfrau-erika-efa-ozg-fitko",
    "EinerFürAlle-FITKO-2026",
    "Rheinland-Pfalz-Marktplatz",
  ])("refuses %s", async (password) => {
    expect(isMadeOfGuessableWords(password, guessableWords(person))).toBe(true);
    expect(await check(password)).toHaveLength(1);
  });

  it("accepts such a word among enough others", async () => {
    expect(await check("Marktplatzgeschrei weckt Otter am Montag")).toEqual([]);
  });

  it("takes no short parts of names and no top level domain", () => {
    const words = guessableWords({ email: "a.de@x.de", name: "Jo de Vries" });
    expect(words).not.toContain("de");
    expect(words).not.toContain("jo");
    expect(words).toContain("vries");
  });
});

describe("state while typing", () => {
  it("says how many characters are missing", () => {
    expect(passwordState("abc", 15, [])).toEqual({ missing: 12, isTooLong: false, isGuessable: false });
    expect(passwordState("x".repeat(129), 15, [])).toMatchObject({ missing: 0, isTooLong: true });
  });
});
