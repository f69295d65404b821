import type { ExportColumn, ExportValue, Portions } from "./table-export";
import { type ZipPart, zipOf } from "./zip-writer.server";

/*
 * An .xlsx file while its rows are read: one sheet with a frozen, bold header and a filter; texts are texts (a cell that
 * begins with "=" is no formula here), days are days. Texts stand in their cells, because a table of shared strings would
 * have to be held until the end.
 */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = "http://schemas.openxmlformats.org";
const MAIN = `${OOXML}/spreadsheetml/2006/main`;
const RELATIONS = `${OOXML}/package/2006/relationships`;
const OFFICE = `${OOXML}/officeDocument/2006/relationships`;
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** what Excel takes in one cell */
const MAX_CELL = 32_767;
const STYLE = { text: 0, header: 1, day: 2 } as const;
const DAY_MS = 86_400_000;
/** day 0 of spreadsheets, after their 29 February 1900 that never was */
const EPOCH = Date.UTC(1899, 11, 30);

const staticParts: readonly (readonly [name: string, content: string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
];

interface Sheet<Row> {
  /** name of the sheet, at most 31 characters */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly portions: Portions<Row>;
}

export function workbookOf<Row>(sheet: Sheet<Row>): AsyncGenerator<Buffer> {
  const name = escaped(sheet.name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31));
  const parts: ZipPart[] = [
    ...staticParts.map(([part, content]) => ({ name: part, chunks: [XML + content] })),
    {
      name: "xl/workbook.xml",
      chunks: [
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    { name: "xl/worksheets/sheet1.xml", chunks: sheetXml(sheet) },
  ];
  return zipOf(parts);
}

async function* sheetXml<Row>({ columns, portions }: Sheet<Row>): AsyncGenerator<string> {
  const widths = columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${columns.map(({ header }) => textCell(header, STYLE.header)).join("")}</row>`;
  let line = 1;
  for await (const rows of portions) {
    let xml = "";
    for (const row of rows) xml += `<row r="${++line}">${columns.map(({ value }) => cell(value(row))).join("")}</row>`;
    yield xml;
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${line}"/></worksheet>`;
}

function cell(value: ExportValue): string {
  if (value === null || value === "") return "<c/>";
  if (value instanceof Date) return `<c s="${STYLE.day}"><v>${Math.floor((value.getTime() - EPOCH) / DAY_MS)}</v></c>`;
  return typeof value === "number" ? `<c><v>${value}</v></c>` : textCell(value, STYLE.text);
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, MAX_CELL))}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no place for control characters and halves of characters. */
function escaped(text: string): string {
  if (!/[&<>"\p{C}]/u.test(text)) return text;
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? "");
}

/** 1 → "A", 27 → "AA" */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}
