import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECOVERY_CODE_BYTES, recoveryCodeAsMeant, recoveryCodeFrom } from "./account.recovery.rules";

const anyCode = fc
  .uint8Array({ minLength: RECOVERY_CODE_BYTES, maxLength: RECOVERY_CODE_BYTES })
  .map((bytes) => recoveryCodeFrom(bytes));

describe("recovery codes", () => {
  it("have 120 bits in groups that can be read out", () => {
    expect(recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES))).toMatch(
      /^([0-9abcdefghjkmnpqrstvwxyz]{4}-){5}[0-9a-z]{4}$/,
    );
    // every character is equally likely: 256 is a multiple of 32
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const counts = new Map<string, number>();
    for (const character of recoveryCodeFrom(all).replaceAll("-", ""))
      counts.set(character, (counts.get(character) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });

  it("are taken as meant, however they were typed", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(recoveryCodeAsMeant(code)).toBe(code);
        expect(recoveryCodeAsMeant(` ${code.toUpperCase().replaceAll("-", "  ")}\n`)).toBe(code);
        expect(recoveryCodeAsMeant(code.replaceAll("0", "O").replaceAll("1", "l"))).toBe(code);
      }),
    );
  });

  it.each(["", "123456", "abcd-efgh", "u".repeat(24), "0".repeat(25)])("%j is none", (text) => {
    expect(recoveryCodeAsMeant(text)).toBeNull();
  });
});
