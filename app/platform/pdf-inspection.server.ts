import { promisify } from "node:util";
import { inflate } from "node:zlib";

const unpack = promisify(inflate);

/** The readers of ISO 32000 look for the end mark in the last kilobyte. */
const END_WITHIN = 1024;
const MAX_OBJECTS = 64 * 1024 * 1024;
const AGAIN = "Bitte speichern Sie das Dokument neu, am besten als PDF/A, oder drucken Sie es in eine PDF-Datei.";
const BROKEN = `Die PDF-Datei ist beschädigt oder ungewöhnlich aufgebaut. ${AGAIN}`;
const ENCRYPTED = `Die PDF-Datei ist verschlüsselt oder mit einem Kennwort geschützt. ${AGAIN}`;
const ACTIVE = `Die PDF-Datei enthält Skripte oder startet andere Programme. ${AGAIN}`;

/** In a PDF, names may be written with hexadecimal escapes: /J#61vaScript. */
const decoded = (text: string) =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

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
  const plain = decoded(text);
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(plain)) return ENCRYPTED;
  if (ACTIVE_NAMES.test(plain)) return ACTIVE;
  if (plain.split("/ObjStm").length !== text.split("/ObjStm").length) return BROKEN;
  return problemOfObjects(bytes, text);
}

/** Since PDF 1.5 most objects stand in streams that are packed as a whole. */
async function problemOfObjects(bytes: Buffer, text: string): Promise<string | null> {
  let total = 0;
  for (let at = text.indexOf("/ObjStm"); at !== -1; at = text.indexOf("/ObjStm", at + 1)) {
    const content = await contentOf(bytes, text, at, MAX_OBJECTS - total);
    if (content === null) return BROKEN;
    total += content.length;
    const plain = decoded(content.toString("latin1"));
    if (ACTIVE_NAMES.test(plain)) return ACTIVE;
  }
  return null;
}

/** @returns null when it is packed in a way that no program uses for these streams, or too large */
async function contentOf(bytes: Buffer, text: string, at: number, maxBytes: number): Promise<Buffer | null> {
  const keyword = /\bstream\r?\n/g;
  keyword.lastIndex = at;
  const start = keyword.exec(text) === null ? -1 : keyword.lastIndex;
  const end = text.indexOf("endstream", start);
  if (start === -1 || end === -1) return null;
  const dictionary = text.slice(text.lastIndexOf("obj", at), start);
  if (/\/(DecodeParms|DP)(?!\w)/.test(dictionary)) return null;
  const filters = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.match(/\/\w+/g) ?? [];
  if (filters.length === 0) return bytes.subarray(start, end);
  if (filters.length > 1 || !/^\/(FlateDecode|Fl)$/.test(filters[0] ?? "")) return null;
  return unpack(bytes.subarray(start, end), { maxOutputLength: Math.max(1, maxBytes) }).catch(() => null);
}
