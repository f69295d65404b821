import { crc32, deflateRawSync, deflateSync } from "node:zlib";

/** Real files of the accepted kinds, as small as they can be, and the archives that attackers make. */

export interface SampleEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** default: packed */
  readonly isStored?: boolean;
  readonly flags?: number;
  /** what the directory says in place of the truth */
  readonly saysSize?: number;
  readonly localName?: string;
}

export interface SampleArchive {
  /** bytes in front of the first entry; offsets are right all the same */
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly comment?: string;
}

/** An archive as office programs write it; with `SampleEntry`'s exceptions one as they do not. */
export function zip(entries: readonly SampleEntry[], { before, after, comment = "" }: SampleArchive = {}): Buffer {
  const parts: Buffer[] = [before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const local = Buffer.concat([
      header(0x04034b50, entry, packed),
      Buffer.from(entry.localName ?? entry.name),
      packed,
    ]);
    directory.push(header(0x02014b50, entry, packed, offset), Buffer.from(entry.name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, listed, end, Buffer.from(comment), after ?? Buffer.alloc(0)]);
}

function pack({ content, isStored }: SampleEntry): Buffer {
  return isStored ? Buffer.from(content) : deflateRawSync(content);
}

function header(signature: number, entry: SampleEntry, packed: Buffer, offset?: number): Buffer {
  const { name, content, isStored = false, flags = 0, saysSize } = entry;
  const isDirectory = offset !== undefined;
  const [bytes, at] = [Buffer.alloc(isDirectory ? 46 : 30), isDirectory ? 2 : 0];
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + at);
  bytes.writeUInt16LE(flags, 6 + at);
  bytes.writeUInt16LE(isStored ? 0 : 8, 8 + at);
  bytes.writeUInt32LE(crc32(content), 14 + at);
  bytes.writeUInt32LE(packed.length, 18 + at);
  bytes.writeUInt32LE(saysSize ?? Buffer.byteLength(content), 22 + at);
  bytes.writeUInt16LE(Buffer.byteLength(isDirectory ? name : (entry.localName ?? name)), 26 + at);
  if (isDirectory) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

const MAIN = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
} as const;

export function contentTypes(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
}

export function ooxml(kind: keyof typeof MAIN, more: readonly SampleEntry[] = []): SampleEntry[] {
  return [
    { name: "[Content_Types].xml", content: contentTypes(MAIN[kind]) },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="main.xml"/></Relationships>`,
    },
    { name: "main.xml", content: "<document>Leistungsbeschreibung</document>" },
    ...more,
  ];
}

export function relation(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
}

export function odf(kind: string, more: readonly SampleEntry[] = []): SampleEntry[] {
  return [
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, isStored: true },
    { name: "Configurations2/", content: "", isStored: true },
    { name: "content.xml", content: `<office:document-content><office:scripts/></office:document-content>` },
    { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
    ...more,
  ];
}

/** @param objects what stands in the document besides its empty page */
export function pdf(...objects: (string | Buffer)[]): Buffer {
  const parts = [
    Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", "latin1"),
    Buffer.from("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"),
    Buffer.from("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n0\n%%EOF\n"),
  ];
  return Buffer.concat(parts);
}

/** The stream in which newer programs pack their objects. */
export function objectStream(
  content: string,
  dictionary = "/Filter/FlateDecode",
  packed: Buffer = deflateSync(content),
): Buffer {
  const head = `9 0 obj\n<</Type/ObjStm/N 1/First 4/Length ${packed.length}${dictionary}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\n")]);
}

/** One grey point. */
export function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.from("00000001000000010800000000", "hex")),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** One grey point. */
export function jpeg(): Buffer {
  const segments = [
    "ffd8ffe000104a46494600010100000100010000",
    `ffdb004300${"10".repeat(64)}`,
    "ffc0000b080001000101011100",
    "ffc40014000100000000000000000000000000000009",
    "ffc40014100100000000000000000000000000000000",
    "ffda0008010100003f00d2cf20ffd9",
  ];
  return Buffer.from(segments.join(""), "hex");
}
