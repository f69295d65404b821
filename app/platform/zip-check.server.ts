import { createInflateRaw } from "node:zlib";
import { type ArchivePart, findEnd, LOCAL_HEADER, listParts, packedContent, ZipProblem } from "./zip-archive.server";

/** What an office file of 15 MB unpacks to; far above real ones. */
const MAX_UNPACKED = 200 * 1024 * 1024;
/** Behind a part may stand its checksum and sizes, nothing else. */
const MAX_GAP = 24;
const STORED = 0;
const DEFLATED = 8;
/** encrypted, strongly encrypted, with a hidden directory */
const ENCRYPTED_FLAGS = 0x2041;

const BROKEN =
  "Die Datei ist beschädigt oder ungewöhnlich aufgebaut. Bitte öffnen Sie sie in Ihrem Office-Programm und speichern Sie sie neu.";
const TOO_LARGE = "Der Inhalt der Datei ist entpackt zu groß. Bitte verkleinern Sie die Bilder darin.";
const ENCRYPTED = "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.";

/**
 * Programs disagree about archives that are not built plainly, and scanners look where the office program does not. So
 * only plain ones pass: from the first byte to the last, every part once, none hidden, none overlapping, none encrypted.
 * @throws ZipProblem
 */
export function listPlainParts(bytes: Buffer): ArchivePart[] {
  try {
    const parts = listParts(bytes);
    if (parts.some(({ flags }) => (flags & ENCRYPTED_FLAGS) !== 0)) throw new ZipProblem(ENCRYPTED);
    if (parts.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new ZipProblem(TOO_LARGE);
    if (!isPlain(bytes, parts)) throw new ZipProblem(BROKEN);
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new ZipProblem(BROKEN) : error;
  }
}

function isPlain(bytes: Buffer, parts: readonly ArchivePart[]): boolean {
  const end = findEnd(bytes);
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  return (
    end + 22 + bytes.readUInt16LE(end + 20) === bytes.length &&
    names.size === parts.length &&
    parts.every((part) => isPlainName(part.name) && isKnownMethod(part) && isNamedAlike(bytes, part)) &&
    isWithoutGaps(bytes, parts, bytes.readUInt32LE(end + 16))
  );
}

function isKnownMethod({ method, packed, size }: ArchivePart): boolean {
  return method === DEFLATED || (method === STORED && packed === size);
}

function isPlainName(name: string): boolean {
  return name !== "" && !name.startsWith("/") && !/[\0:]/.test(name) && !name.split("/").includes("..");
}

/** The header before the content and the directory at the end name the same part. */
function isNamedAlike(bytes: Buffer, { name, offset }: ArchivePart): boolean {
  if (bytes.readUInt32LE(offset) !== LOCAL_HEADER) return false;
  const length = bytes.readUInt16LE(offset + 26);
  return bytes.toString("utf8", offset + 30, offset + 30 + length).replaceAll("\\", "/") === name;
}

function isWithoutGaps(bytes: Buffer, parts: readonly ArchivePart[], directory: number): boolean {
  let at = 0;
  for (const part of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (part.offset < at || part.offset > at + (at === 0 ? 0 : MAX_GAP)) return false;
    at = endOf(bytes, part);
  }
  return directory >= at && directory <= at + MAX_GAP;
}

function endOf(bytes: Buffer, { offset, packed }: ArchivePart): number {
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28) + packed;
}

/**
 * Unpacks a part piece by piece and holds it to the size that the archive says it has.
 * @throws ZipProblem
 */
export async function* unpacked(bytes: Buffer, part: ArchivePart): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of inflated(packedContent(bytes, part), part.method)) {
      size += chunk.length;
      if (size > part.size) throw new ZipProblem(BROKEN);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem(BROKEN);
  }
  if (size !== part.size) throw new ZipProblem(BROKEN);
}

async function* inflated(content: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield content;
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(content);
  yield* inflate as AsyncIterable<Buffer>;
}
