import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quorumOf } from "./alliance.rules";

const shares = new Map([
  ["NW", 21.14424],
  ["BY", 15.53327],
  ["BW", 12.96662],
  ["SL", 1.21111],
  ["HB", 0.95331],
  ["RP", 4.83089],
]);
const codes = [...shares.keys()];
const needed = { neededStates: 9, neededPercent: 50 };

describe("quorumOf", () => {
  it("adds the shares of the members to three decimals", () => {
    expect(quorumOf({ memberCodes: ["NW", "BY", "BW"], shares, ...needed })).toEqual({
      states: 3,
      percent: 49.644,
      isReached: false,
    });
  });

  it("is reached by either way: half of the key with four Länder", () => {
    expect(quorumOf({ memberCodes: ["NW", "BY", "BW", "HB"], shares, ...needed }).isReached).toBe(true);
  });

  it("is reached by the number of Länder, however small they are", () => {
    const input = { memberCodes: ["SL", "HB"], shares, neededStates: 2, neededPercent: 50 };
    expect(quorumOf(input)).toEqual({ states: 2, percent: 2.164, isReached: true });
  });

  it("counts the exact threshold", () => {
    const exact = new Map([["AA", 50]]);
    expect(quorumOf({ memberCodes: ["AA"], shares: exact, ...needed }).isReached).toBe(true);
    expect(quorumOf({ memberCodes: ["AA"], shares: new Map([["AA", 49.99999]]), ...needed }).isReached).toBe(false);
  });

  it("counts nobody twice, and nobody who has no share", () => {
    fc.assert(
      fc.property(
        fc.subarray(codes),
        fc.array(fc.constantFrom("BUND", "XX", ...codes), { maxLength: 10 }),
        (base, extra) => {
          const once = quorumOf({ memberCodes: base, shares, ...needed });
          const again = quorumOf({
            memberCodes: [...base, ...extra.filter((code) => base.includes(code) || !shares.has(code))],
            shares,
            ...needed,
          });
          expect(again).toEqual(once);
        },
      ),
    );
  });

  it("never falls when a Land joins", () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(...codes), (memberCodes, joining) => {
        const before = quorumOf({ memberCodes, shares, ...needed });
        const after = quorumOf({ memberCodes: [...memberCodes, joining], shares, ...needed });
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(after.states).toBeGreaterThanOrEqual(before.states);
        expect(before.isReached && !after.isReached).toBe(false);
      }),
    );
  });
});
