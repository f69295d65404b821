import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, csvOf } from "./csv";

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

test("a table is a mark, a header and lines; days and numbers as in Germany", async () => {
  async function* portions() {
    yield [{ name: "=A1", count: 1_234.5, on: new Date("2026-03-31T00:00:00Z") }];
    yield [{ name: "Ä;", count: -0.125, on: null }];
  }
  const columns = [
    { header: "Name", width: 1, value: (row: { name: string }) => row.name },
    { header: "Zahl", width: 1, value: (row: { count: number }) => row.count },
    { header: "Tag", width: 1, value: (row: { on: Date | null }) => row.on },
  ];
  let text = "";
  for await (const chunk of csvOf<{ name: string; count: number; on: Date | null }>(columns, portions())) text += chunk;
  expect(text).toBe('\uFEFFName;Zahl;Tag\r\n\'=A1;1234,5;31.03.2026\r\n"Ä;";-0,125;\r\n');
});
