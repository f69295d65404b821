import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisedSubject, type ThrottleRule, waitAfter, waitText } from "./throttle";

const rule: ThrottleRule = { scope: "test", windowMinutes: 60, free: 5, firstWaitSeconds: 5, maxWaitSeconds: 900 };

test("the wait starts after the free failures and doubles up to its limit", () => {
  expect([1, 5, 6, 7, 8, 13, 14, 1_000, 1e9].map((failures) => waitAfter(rule, failures))).toEqual([
    0, 0, 5, 10, 20, 640, 900, 900, 900,
  ]);
});

test("the wait never shrinks with more failures and never exceeds its limit", () => {
  const count = fc.integer({ min: 0, max: 2_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
      expect(waitAfter(rule, fewer)).toBeLessThanOrEqual(waitAfter(rule, more));
      expect(waitAfter(rule, more)).toBeLessThanOrEqual(rule.maxWaitSeconds);
    }),
    { seed: 20261124 },
  );
});

test("spellings of one address are one subject", () => {
  const spellings = [
    "a@b.example",
    " A@B.example ",
    "a@B.EXAMPLE\t",
    "ａ@b.example",
    "a @b.example",
    "\u00a0a@b.example",
  ];
  expect(new Set(spellings.map(normalisedSubject))).toEqual(new Set(["a@b.example"]));
});

test.each([
  [0.2, "in einer Sekunde"],
  [39.01, "in 40 Sekunden"],
  [90, "in 90 Sekunden"],
  [91, "in 2 Minuten"],
  [900, "in 15 Minuten"],
])("%d seconds are told as %s", (seconds, text) => {
  expect(waitText(seconds)).toBe(text);
});
