import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, sniffDelimiter } from "./catalogue.csv.rules";

const read = (text: string) => readCsv(new TextEncoder().encode(text));
const cellsOf = async (text: string) => {
  const result = await read(text);
  return result.ok ? result.table.records.map(({ cells }) => cells) : result.error;
};

describe("readCsv", () => {
  it.each([
    ["semicolons", "a;b\n1;2,5\n"],
    ["commas", "a,b\n1,2;5\n"],
    ["tabs", "a\tb\n1\t2;5\n"],
  ])("finds %s", async (_name, text) => {
    const result = await read(text);
    expect(result).toMatchObject({
      ok: true,
      table: { records: [{ cells: ["a", "b"] }, { cells: ["1", expect.any(String)] }] },
    });
  });

  it("knows where each record begins, with empty lines and line ends inside quotes", async () => {
    const result = await read('a;b\r\n\r\n"1\r\n2";"sagt ""ja"""\r\n;\r\n3;4');
    expect(result).toMatchObject({
      table: {
        records: [
          { line: 1, cells: ["a", "b"] },
          { line: 3, cells: ["1\n2", 'sagt "ja"'] },
          { line: 6, cells: ["3", "4"] },
        ],
      },
    });
  });

  it("keeps rows with too many or too few cells for the caller to judge", async () => {
    expect(await cellsOf("a;b\n1\n1;2;3")).toEqual([["a", "b"], ["1"], ["1", "2", "3"]]);
  });

  it.each([
    ["one byte", "x", 1, "Trennzeichen"],
    ["a quote that is never closed", 'a;b\n1;2\n"3;4\n5;6\n', 3, "nicht geschlossen"],
    ["a quote in the middle", 'a;b\n1;2\n3;vier"fünf\n', 3, "Anführungszeichen"],
    ["text behind a closing quote", 'a;b\n"1"x;2\n', 2, "Anführungszeichen"],
    ["a line without end", `a;b\n1;2\n3;${"x".repeat(100_001)}\n`, 3, "länger als"],
  ])("refuses %s and says where", async (_name, text, line, reason) => {
    const result = await read(text);
    expect(result).toMatchObject({ ok: false, error: { line } });
    expect(result.ok ? "" : result.error.reason).toContain(reason);
  });

  it("refuses more rows than any catalogue has", async () => {
    expect(await cellsOf(`a;b\n${"1;2\n".repeat(200_000)}`)).toMatchObject({
      reason: expect.stringContaining("200000"),
    });
  });

  it("reads what a spreadsheet writes, whatever stands in the cells", async () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aäß \";,\n'9") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 20 }),
        fc.constantFrom(";", ","),
        async (rows, d) => {
          const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
          const text = [["spalte a", "spalte b"], ...rows].map((row) => row.map(quote).join(d)).join("\r\n");
          const filled = rows.filter((row) => row.some((value) => value.trim() !== ""));
          expect(await cellsOf(text)).toEqual([["spalte a", "spalte b"], ...filled]);
        },
      ),
    );
  });
});

describe("sniffDelimiter", () => {
  it("is not misled by the other delimiter in quotes, texts or titles", () => {
    expect(sniffDelimiter('"a, b";c;d\n1;2;3')).toBe(";");
    expect(sniffDelimiter("name,text\nx,eins; zwei; drei; vier\ny,fünf")).toBe(",");
    expect(sniffDelimiter("Gemeindeverzeichnis\n\nland;rb;name\n01;0;Kiel, Stadt")).toBe(";");
    expect(sniffDelimiter("nur Text")).toBeNull();
  });
});
