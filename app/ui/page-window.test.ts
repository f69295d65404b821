import fc from "fast-check";
import { expect, test } from "vitest";
import { pageWindow } from "./page-window";

test("short lists show every page", () => {
  expect(pageWindow(2, 5)).toEqual([1, 2, 3, 4, 5]);
});

test("long lists show the ends and the neighbours", () => {
  expect(pageWindow(10, 40)).toEqual([1, { gapAfter: 1 }, 9, 10, 11, { gapAfter: 11 }, 40]);
});

test("pages rise, the present one is there, and a gap always hides at least two", () => {
  const pages = fc
    .integer({ min: 1, max: 500 })
    .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
  fc.assert(
    fc.property(pages, ([page, count]) => {
      const entries = pageWindow(page, count);
      expect(entries).toContain(page);
      expect(entries.length).toBeLessThanOrEqual(7);
      let last = 0;
      let isGap = false;
      for (const entry of entries) {
        if (typeof entry !== "number") {
          isGap = true;
          continue;
        }
        expect(isGap ? entry - last > 2 : entry - last === 1).toBe(true);
        last = entry;
        isGap = false;
      }
      expect(last).toBe(count);
    }),
  );
});
