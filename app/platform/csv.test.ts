import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./csv";

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["＝1", "'＝1"],
  ["a=b", "a=b"],
  ['sagt "ja"; nein', '"sagt ""ja""; nein"'],
  ["zwei\nZeilen", '"zwei\nZeilen"'],
])("%o → %o", (value, expected) => {
  expect(csvLine([value])).toBe(`${expected}\r\n`);
});

test("what was written is what is read, apart from the apostrophe; no cell begins a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 8 }), (values) => {
      const [read = []] = parse(csvLine(values), { delimiter: ";", record_delimiter: "\r\n" });
      expect(read.map((text) => text.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, ""))).toEqual(values);
      for (const text of read) expect(text).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
    { seed: 20261124, numRuns: 1_000 },
  );
});
