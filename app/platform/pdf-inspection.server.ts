import { promisify } from "node:util";
import { inflate } from "node:zlib";

const unpack = promisify(inflate);

/** The readers of ISO 32000 look for the end mark in the last kilobyte. */
const END_WITHIN = 1024;
const MAX_OBJECTS = 64 * 1024 * 1024;
/** What a file of 15 MB may cost to look at: real ones have some hundred of these streams. */
const MAX_STREAMS = 5_000;
const MAX_DICTIONARY = 4_096;
const OBJECTS = "/ObjStm";
const AGAIN = "Bitte speichern Sie das Dokument neu, am besten als PDF/A, oder drucken Sie es in eine PDF-Datei.";
const BROKEN = `Die PDF-Datei ist beschädigt oder ungewöhnlich aufgebaut. ${AGAIN}`;
const ENCRYPTED = `Die PDF-Datei ist verschlüsselt oder mit einem Kennwort geschützt. ${AGAIN}`;
const ACTIVE = `Die PDF-Datei enthält Skripte oder startet andere Programme. ${AGAIN}`;

const SHARP = "#".charCodeAt(0);

/** In a PDF, names may be written with hexadecimal escapes: /J#61vaScript. By bytes: of 15 MB, all may be escapes. */
function decoded(bytes: Buffer): string {
  let at = bytes.indexOf(SHARP);
  if (at === -1) return bytes.toString("latin1");
  const plain = Buffer.from(bytes);
  let end = at;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const value = byte === SHARP ? hexValue(bytes[at + 1]) * 16 + hexValue(bytes[at + 2]) : Number.NaN;
    plain[end] = Number.isNaN(value) ? byte : value;
    if (!Number.isNaN(value)) at += 2;
    end += 1;
  }
  return plain.toString("latin1", 0, end);
}

/** @param byte of a digit as text; anything else gives NaN */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN;
}

/** Actions that run something, and forms that are programs (XFA). None of them may stand in PDF/A (ISO 19005). */
const ACTIVE_NAMES = /\/(JavaScript|Launch)(?![\w.-])|\/XFA\s*(\[|\d+\s+\d+\s+R)/;

/**
 * Looks for what must not be in a PDF, also in its packed lists of objects. The list of bytes decides, not a reading of
 * the document: it may refuse too much, and it is no replacement for a scanner.
 * @returns the problem (German), null = none
 */
export async function problemOfPdf(bytes: Buffer): Promise<string | null> {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8))) return BROKEN;
  if (!bytes.subarray(-END_WITHIN).includes("%%EOF")) return BROKEN;
  const text = bytes.toString("latin1");
  const plain = decoded(bytes);
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(plain)) return ENCRYPTED;
  if (ACTIVE_NAMES.test(plain)) return ACTIVE;
  if (plain.split(OBJECTS).length !== text.split(OBJECTS).length) return BROKEN;
  return problemOfObjects(bytes, text);
}

/** Since PDF 1.5 most objects stand in streams that are packed as a whole. One after the other: none stands within another. */
async function problemOfObjects(bytes: Buffer, text: string): Promise<string | null> {
  let total = 0;
  let count = 0;
  for (let at = text.indexOf(OBJECTS); at !== -1; count += 1) {
    const found = count < MAX_STREAMS ? streamAt(text, at) : null;
    if (found === null) return BROKEN;
    const content = await unpackedStream(bytes.subarray(found.start, found.end), found.dictionary, MAX_OBJECTS - total);
    if (content === null) return BROKEN;
    total += content.length;
    if (ACTIVE_NAMES.test(decoded(content))) return ACTIVE;
    at = text.indexOf(OBJECTS, found.end);
  }
  return null;
}

interface FoundStream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** @returns null when it is not where it belongs: shortly behind its name, with nothing of its kind inside */
function streamAt(text: string, at: number): FoundStream | null {
  const head = /\bstream\r?\n/.exec(text.slice(at, at + MAX_DICTIONARY));
  if (head === null) return null;
  const start = at + head.index + head[0].length;
  const end = text.indexOf("endstream", start);
  if (end === -1 || text.slice(start, end).includes(OBJECTS)) return null;
  const before = text.slice(Math.max(0, at - MAX_DICTIONARY), at);
  return { dictionary: before.slice(before.lastIndexOf("obj")) + text.slice(at, start), start, end };
}

/** @returns null when it is packed in a way that no program uses for these streams, or too large */
async function unpackedStream(content: Buffer, dictionary: string, maxBytes: number): Promise<Buffer | null> {
  if (/\/(DecodeParms|DP)(?!\w)/.test(dictionary)) return null;
  const filters = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.match(/\/\w+/g) ?? [];
  if (filters.length === 0) return content;
  if (filters.length > 1 || !/^\/(FlateDecode|Fl)$/.test(filters[0] ?? "")) return null;
  return unpack(content, { maxOutputLength: Math.max(1, maxBytes) }).catch(() => null);
}
