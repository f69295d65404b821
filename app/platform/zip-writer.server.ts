import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** sizes and checksum stand behind the content (bit 3), names are UTF-8 (bit 11) */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: archives of the same content are the same bytes */
const DAY = 0x21;

export interface ZipPart {
  readonly name: string;
  readonly chunks: Iterable<string> | AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP archive while its parts are made: nothing is held but the directory. No ZIP64: at most 4 GB. */
export async function* zipOf(parts: Iterable<ZipPart>): AsyncGenerator<Buffer, void, void> {
  const directory: Written[] = [];
  let offset = 0;
  for (const { name, chunks } of parts) {
    const encoded = Buffer.from(name);
    const header = localHeader(encoded);
    yield header;
    const counts = { crc: 0, size: 0, packed: 0 };
    for await (const packed of deflated(counted(chunks, counts))) {
      counts.packed += packed.length;
      yield packed;
    }
    const end = descriptor(counts);
    yield end;
    directory.push({ name: encoded, ...counts, offset });
    offset += header.length + counts.packed + end.length;
  }
  yield directoryOf(directory, offset);
}

async function* counted(chunks: ZipPart["chunks"], counts: { crc: number; size: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    counts.crc = crc32(bytes, counts.crc);
    counts.size += bytes.length;
    yield bytes;
  }
}

/** When the reader stops, the pipeline ends and with it the source; when the source fails, the reader learns it. */
async function* deflated(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packing = createDeflateRaw();
  // the error comes out of the loop below
  pipeline(Readable.from(chunks), packing, () => undefined);
  yield* packing as AsyncIterable<Buffer>;
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, size }: Pick<Written, "crc" | "packed" | "size">): Buffer {
  const end = Buffer.alloc(16);
  end.writeUInt32LE(DESCRIPTOR, 0);
  end.writeUInt32LE(crc, 4);
  end.writeUInt32LE(packed, 8);
  end.writeUInt32LE(size, 12);
  return end;
}

function directoryEntry({ name, crc, packed, size, offset }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DAY, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function directoryOf(parts: readonly Written[], offset: number): Buffer {
  const entries = Buffer.concat(parts.map(directoryEntry));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([entries, end]);
}
