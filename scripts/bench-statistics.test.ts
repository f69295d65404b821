import { expect, test } from "vitest";
import { kolmogorovSmirnov, mannWhitneyP, quantile } from "./bench-statistics";

/** Reproducible numbers between 0 and 1. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  });
}

test("quantiles", () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
});

// reference: scipy.stats.mannwhitneyu(a, b, use_continuity=False, method="asymptotic"), 0.12189 with its correction for ties
test("ranks against a known result", () => {
  const a = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
  const b = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
  expect(mannWhitneyP(a, b)).toBeCloseTo(0.1219, 2);
});

test("samples of one distribution are not told apart, shifted ones are", () => {
  const [a, b] = [numbers(1_000, 1), numbers(1_000, 99)];
  expect(mannWhitneyP(a, b)).toBeGreaterThan(0.01);
  expect(kolmogorovSmirnov(a, b).p).toBeGreaterThan(0.01);
  const shifted = b.map((value) => value + 0.1);
  expect(mannWhitneyP(a, shifted)).toBeLessThan(1e-6);
  expect(kolmogorovSmirnov(a, shifted).p).toBeLessThan(1e-3);
});
