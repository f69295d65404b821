import fc from "fast-check";
import { expect, it } from "vitest";
import { askedBefore, confirmedBefore, monthsBefore } from "./offering.verification.rules";

const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });

it("goes back whole months and never into the next one", () => {
  expect(monthsBefore(new Date("2026-08-31T10:00:00Z"), 6).toISOString()).toBe("2026-02-28T10:00:00.000Z");
  expect(monthsBefore(new Date("2026-03-10T10:00:00Z"), 6).toISOString()).toBe("2025-09-10T10:00:00.000Z");
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 36 }), (now, months) => {
      const earlier = monthsBefore(now, months);
      const distance =
        (now.getUTCFullYear() - earlier.getUTCFullYear()) * 12 + now.getUTCMonth() - earlier.getUTCMonth();
      expect(distance).toBe(months);
      expect(earlier.getUTCDate()).toBeLessThanOrEqual(now.getUTCDate());
    }),
  );
});

it("asks after half a year and is late after two weeks, later with every later day", () => {
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      expect(confirmedBefore(first) <= confirmedBefore(second)).toBe(true);
      expect(first.getTime() - askedBefore(first).getTime()).toBe(14 * 24 * 60 * 60 * 1000);
    }),
  );
});
