import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExportColumn, ExportValue } from "./table-export";
import { readWorkbook } from "./workbook.server";
import { workbookOf } from "./workbook-writer.server";
import { ZipArchive } from "./zip-archive.server";

type Row = readonly ExportValue[];

const columnsOf = (width: number): ExportColumn<Row>[] =>
  Array.from({ length: width }, (_, index) => ({
    header: `Spalte ${index + 1}`,
    width: 20,
    value: (row) => row[index] ?? null,
  }));

async function* inPortions<T>(...portions: T[][]) {
  yield* portions;
}

async function written(width: number, ...portions: Row[][]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sheet = { name: "Angebote", columns: columnsOf(width), portions: inPortions(...portions) };
  for await (const chunk of workbookOf(sheet)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function read(bytes: Buffer): string[][] {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.reason);
  return workbook.rows.map(({ cells }) => [...cells]);
}

describe("workbookOf", () => {
  it("writes texts, numbers, days and gaps, whatever portion they come in", async () => {
    const bytes = await written(
      4,
      [["=1+1", 12, new Date("2026-03-31T00:00:00Z"), null]],
      [],
      [["<b> & „Ärger“\nzwei", null, new Date("1999-12-31T00:00:00Z"), "99089007001000"]],
    );
    expect(read(bytes)).toEqual([
      ["Spalte 1", "Spalte 2", "Spalte 3", "Spalte 4"],
      ["=1+1", "12", "2026-03-31", ""],
      ["<b> & „Ärger“\nzwei", "", "1999-12-31", "99089007001000"],
    ]);
  });

  it("freezes and filters the header, keeps days as days and has no formula", async () => {
    const archive = new ZipArchive(await written(28, [["=HYPERLINK(1)", new Date("2026-03-31T00:00:00Z")]]));
    const sheet = archive.read("xl/worksheets/sheet1.xml", 1e6).toString();
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AB2"/>');
    expect(sheet).toContain('<c s="2"><v>46112</v></c>');
    expect(sheet).not.toContain("<f>");
  });

  it("gives back whatever is written", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const expected = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
        expect(read(await written(3, rows)).slice(1)).toEqual(expected);
      }),
      { seed: 20261127, numRuns: 100 },
    );
  });

  it("leaves control characters and halves of characters out: XML has no place for them", async () => {
    expect(read(await written(1, [["a\u0000b\ud800c\uffffd"]]))[1]).toEqual(["abcd"]);
  });
});
