import { describe, expect, it } from "vitest";
import { groupedSecret, newTotpSecret, totpStepOf, totpUri } from "./account.totp.rules";

/** RFC 6238 appendix B, SHA-1: the last six of its eight digits. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
] as const;

const at = (seconds: number) => new Date(seconds * 1000);

describe("codes of an authenticator app", () => {
  it.each(vectors)("at %i seconds is %s (RFC 6238 appendix B)", (seconds, code) => {
    expect(totpStepOf({ secret, code, now: at(seconds) })).toBe(Math.floor(seconds / 30));
  });

  it("are accepted one step early and late, and not two", () => {
    const code = "005924";
    const step = 41_152_263;
    expect(totpStepOf({ secret, code, now: at((step - 1) * 30) })).toBe(step);
    expect(totpStepOf({ secret, code, now: at((step + 1) * 30 + 29) })).toBe(step);
    expect(totpStepOf({ secret, code, now: at((step - 1) * 30 - 1) })).toBeNull();
    expect(totpStepOf({ secret, code, now: at((step + 2) * 30) })).toBeNull();
  });

  it.each(["", "00592", "0059244", "abcdef", "000000"])("%j is none", (code) => {
    expect(totpStepOf({ secret, code, now: at(1_234_567_890) })).toBeNull();
  });
});

describe("the secret", () => {
  it("has 160 bits and is new each time", () => {
    const secrets = new Set(Array.from({ length: 100 }, newTotpSecret));
    expect(secrets.size).toBe(100);
    for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  });

  it("is readable in groups", () => {
    expect(groupedSecret(secret)).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  });

  it("goes to the app with product and address", () => {
    const uri = new URL(totpUri({ secret, email: "a+b@rp.example" }));
    expect(uri.protocol).toBe("otpauth:");
    expect(decodeURIComponent(uri.pathname)).toContain("Marktplatz der Nachnutzung:a+b@rp.example");
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: "Marktplatz der Nachnutzung",
      secret,
      algorithm: "SHA1",
      digits: "6",
      period: "30",
    });
  });
});
