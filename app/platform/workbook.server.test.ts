import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf, zip } from "../../tests/publiccode/workbook";
import { isWorkbook, readWorkbook } from "./workbook.server";
import { xmlTokens } from "./xml-tokens";

const rowsOf = (bytes: Uint8Array) => {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.reason);
  return workbook.rows;
};

describe("readWorkbook", () => {
  it("reads texts, numbers, days, yes and no, results of formulas, and gaps", () => {
    const bytes = workbookOf(
      [
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
        '<c r="A2"><v>9.9089007001E+13</v></c><c r="C2" s="1"><v>46112</v></c><c r="D2" t="b"><v>1</v></c>',
        "",
        '<c r="B4" t="str"><f>A1&amp;"x"</f><v>Sprengstoff &amp; &#228;hnliches</v></c><c r="C4"><v>2.5</v></c><c r="D4" s="1"/>',
      ],
      ["<r><t>Ti</t></r><r><t>tel</t></r><rPh><t>nein</t></rPh>", "<t xml:space='preserve'>Leika </t>"],
    );
    expect(isWorkbook(bytes)).toBe(true);
    expect(rowsOf(bytes)).toEqual([
      { line: 1, cells: ["Titel", "Leika ", "", ""] },
      { line: 2, cells: ["99089007001000", "", "2026-03-31", "ja"] },
      { line: 4, cells: ["", "Sprengstoff & ähnliches", "2.5", ""] },
    ]);
  });

  it.each([
    ["", "2026-03-31"],
    ['<workbookPr date1904="0"/>', "2026-03-31"],
    ['<workbookPr codeName="x" date1904="1"/>', "2030-04-01"],
    ["<workbookPr date1904='true'/>", "2030-04-01"],
  ])("counts days as the workbook does: %s", (settings, day) => {
    const cells = ['<c s="1"><v>46112</v></c><c s="1"><v>0.5</v></c>'];
    expect(rowsOf(workbookOf(cells, [], settings))).toEqual([{ line: 1, cells: [day, "0.5"] }]);
  });

  it("gives back whatever text stands in a sheet", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const width = Math.max(...rows.map(({ length }) => length));
        const expected = rows
          .map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")])
          .filter((cells) => cells.some((text) => text.trim() !== ""));
        const read = rowsOf(sheetOf(rows)).map(({ cells }) => cells);
        const widest = Math.max(0, ...read.map(({ length }) => length));
        expect(read).toEqual(expected.map((cells) => cells.slice(0, widest)));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["nothing", Buffer.alloc(0), /beschädigt/],
    ["a text", Buffer.from("Titel;Themenfeld\n"), /beschädigt/],
    ["the beginning of an archive", sheetOf([["a"]]).subarray(0, 200), /beschädigt/],
    ["another archive", zip([{ name: "word/document.xml", content: "<w/>" }]), /keine Excel-Arbeitsmappe/],
    ["a sheet of zeros that unpacks to 40 MB", zipBomb(), /entpackt zu groß/],
    ["a very wide sheet", workbookOf(['<c r="ZZ1" t="str"><v>x</v></c>']), /mehr als 200 Spalten/],
    ["a very long sheet", workbookOf(Array<string>(5_001).fill('<c t="str"><v>x</v></c>')), /mehr als 5000 Zeilen/],
  ])("refuses %s with a reason", (_name, bytes, reason) => {
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it("never throws, whatever is damaged", () => {
    const good = sheetOf([
      ["Titel", "Themenfeld"],
      ["Öffentliches", "Umwelt"],
    ]);
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(damage, fc.nat(good.length), (bytes, cut) => {
        const copy = Buffer.from(good.subarray(0, good.length - (cut % 3 === 0 ? cut : 0)));
        for (const [at, value] of bytes) if (at < copy.length) copy[at] = value;
        expect(typeof readWorkbook(copy).ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });
});

describe("xmlTokens", () => {
  it("knows no entities of a document type and ends where the text ends", () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "c">]><a x="1">&b;&amp;<![CDATA[<raw>]]><!-- no --></a';
    expect([...xmlTokens(xml)].map((token) => (token.kind === "text" ? token.text : token.name))).toEqual([
      "]>",
      "a",
      "&b;&",
      "<raw>",
      "a",
    ]);
  });

  it("takes linear time for what never closes", () => {
    const start = performance.now();
    expect([...xmlTokens("<".repeat(200_000))]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function zipBomb(): Buffer {
  const parts = [
    { name: "xl/workbook.xml", content: '<workbook><sheets><sheet r:id="a"/></sheets></workbook>' },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>',
    },
    { name: "xl/s.xml", content: Buffer.alloc(40 * 1024 * 1024) },
  ];
  return zip(parts);
}
