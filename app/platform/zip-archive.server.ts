import { inflateRawSync } from "node:zlib";

/** The archive is damaged, encrypted, or larger than it says; `message` is German. */
export class ZipProblem extends Error {
  override name = "ZipProblem";
}

/** As the directory at the end of the archive tells it. */
export interface ArchivePart {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  /** unpacked */
  readonly size: number;
  /** of its local header */
  readonly offset: number;
}

export const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MAX_COMMENT = 65_557;
const MAX_PARTS = 2_000;
const damaged = "Die Datei ist beschädigt oder kein ZIP-Archiv.";

/**
 * A ZIP archive of a stranger, read part by part: nothing is unpacked that nobody asked for, and no part becomes larger
 * than asked (a bomb of zeros stops at the limit). No ZIP64, no encryption: office files need neither.
 */
export class ZipArchive {
  private readonly parts: ReadonlyMap<string, ArchivePart>;

  /** @throws ZipProblem */
  constructor(private readonly bytes: Buffer) {
    this.parts = new Map(listParts(bytes).map((part) => [part.name, part]));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** @throws ZipProblem when the part is missing, damaged or larger than `maxBytes` */
  read(name: string, maxBytes: number): Buffer {
    const part = this.parts.get(name);
    if (!part) throw new ZipProblem(`In der Datei fehlt „${name}“.`);
    return guarded(() => unpack(this.bytes, part, maxBytes));
  }
}

/** Reads beyond the end and broken streams are one thing to the person: a damaged file. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipProblem) throw error;
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new ZipProblem(isTooLarge ? "Der Inhalt der Datei ist entpackt zu groß." : damaged);
  }
}

/** All parts in the order of the directory, the same name as often as it stands there. @throws ZipProblem */
export function listParts(bytes: Buffer): ArchivePart[] {
  return guarded(() => readDirectory(bytes));
}

function readDirectory(bytes: Buffer): ArchivePart[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_PARTS) throw new ZipProblem("Die Datei hat zu viele Bestandteile.");
  const parts: ArchivePart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipProblem(damaged);
    const [nameLength, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    parts.push({
      name,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** Where the record at the end of the archive begins. @throws ZipProblem */
export function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - MAX_COMMENT); at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new ZipProblem(damaged);
}

function unpack(bytes: Buffer, part: ArchivePart, maxBytes: number): Buffer {
  const { method, flags, packed } = part;
  if ((flags & 1) === 1) throw new ZipProblem("Die Datei ist verschlüsselt.");
  const content = packedContent(bytes, part);
  if (method === 0 && packed > maxBytes) throw new ZipProblem("Der Inhalt der Datei ist entpackt zu groß.");
  if (method === 0) return content;
  if (method !== 8) throw new ZipProblem("Die Datei ist mit einem unbekannten Verfahren gepackt.");
  return inflateRawSync(content, { maxOutputLength: maxBytes });
}

/** The bytes of a part as they stand in the archive. @throws ZipProblem, RangeError where the archive is cut off */
export function packedContent(bytes: Buffer, { offset, packed }: ArchivePart): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw new ZipProblem(damaged);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw new ZipProblem(damaged);
  return content;
}
