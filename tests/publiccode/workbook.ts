import { deflateRawSync } from "node:zlib";

/*
 * Writes archives and workbooks as Excel writes them (shared strings, inline strings, numbers, days, gaps), so that reading
 * can be tested on real bytes.
 */

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
}

export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fileName = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(raw.length, 22);
    local.writeUInt16LE(fileName.length, 26);
    bodies.push(local, fileName, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(raw.length, 24);
    entry.writeUInt16LE(fileName.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, fileName);
    offset += 30 + fileName.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/**
 * @param rows XML of the cells of each row
 * @param settings element `workbookPr`
 */
export function workbookOf(rows: readonly string[], strings: readonly string[] = [], settings = ""): Buffer {
  const sheet = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("");
  return zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook xmlns:r="${office}">${settings}<sheets><sheet name="Angebote" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>
<Relationship Id="rId7" Type="${office}/worksheet" Target="worksheets/sheet3.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", content: styles },
    { name: "xl/sharedStrings.xml", content: `<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>` },
    { name: "xl/worksheets/sheet3.xml", content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
  ]);
}

/** A sheet of plain texts. */
export function sheetOf(rows: readonly (readonly string[])[]): Buffer {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return workbookOf(
    rows.map((cells) => cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join("")),
  );
}
