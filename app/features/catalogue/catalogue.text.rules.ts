/** One remark on a file. `line` counts from 1 like an editor does; null = the file as a whole. `reason` is German. */
export interface Finding {
  readonly line: number | null;
  readonly reason: string;
}

export type TextEncoding = "UTF-8" | "UTF-8 mit BOM" | "ISO-8859-1 / Windows-1252" | "UTF-16";

export interface DecodedText {
  /** line ends are \n, composed characters (NFC) */
  readonly text: string;
  readonly encoding: TextEncoding;
}

export type Decoded =
  | { readonly ok: true; readonly value: DecodedText }
  | { readonly ok: false; readonly error: Finding };

/** Windows-1252 differs from ISO-8859-1 in 0x80–0x9F; Node's own decoder treats both alike. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Bytes of an export → text. UTF-8 with or without BOM, UTF-16 with BOM (Excel's "Unicode text"), otherwise the
 * single-byte encoding of older exports. What cannot be told apart safely is refused: a wrong guess would store
 * "Ã¼" for "ü" in every name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse("Die Datei ist leer.");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return refuse("Das ist eine Excel- oder ZIP-Datei. Bitte speichern Sie die Tabelle als CSV-Datei.");
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.text.replaceAll(/\r\n?/g, "\n").normalize("NFC");
  const flaw = findFlaw(text);
  return flaw === null ? { ok: true, value: { ...decoded.value, text } } : { ok: false, error: flaw };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return accept(new TextDecoder("utf-16le").decode(bytes), "UTF-16");
  if (startsWith(bytes, [0xfe, 0xff])) return accept(new TextDecoder("utf-16be").decode(bytes), "UTF-16");
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return accept(utf8, hasMark ? "UTF-8 mit BOM" : "UTF-8");
  const text = Buffer.from(bytes).toString("latin1");
  // "Ã" followed by a continuation byte is a UTF-8 umlaut: the file is UTF-8 with broken places, or two files in one
  if (hasMark || /Ã[\u0080-\u00bf]/.test(text))
    return refuse(
      "Der Zeichensatz ist nicht eindeutig: die Datei mischt UTF-8 mit anderen Zeichen oder ist beschädigt.",
    );
  return accept(
    text.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char),
    "ISO-8859-1 / Windows-1252",
  );
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function findFlaw(text: string): Finding | null {
  if (text.trim() === "") return { line: null, reason: "Die Datei ist leer." };
  const control = firstControl(text);
  if (control !== -1)
    return { line: lineAt(text, control), reason: "Die Datei enthält Steuerzeichen und ist keine CSV-Datei." };
  const damaged = text.search(/\ufffd|Ã[¤¶¼Ÿ„–œ]/);
  if (damaged === -1) return null;
  return {
    line: lineAt(text, damaged),
    reason: "Umlaute sind beschädigt (z. B. „Ã¼“ statt „ü“). Bitte exportieren Sie die Datei neu als UTF-8.",
  };
}

/** Position of the first character that no text file has; tab and line feed are fine. */
function firstControl(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a) return index;
    if (code >= 0x7f && code <= 0x9f) return index;
  }
  return -1;
}

export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let index = text.indexOf("\n"); index !== -1 && index < position; index = text.indexOf("\n", index + 1)) line++;
  return line;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function accept(text: string, encoding: TextEncoding): Decoded {
  return { ok: true, value: { text, encoding } };
}

function refuse(reason: string): Decoded {
  return { ok: false, error: { line: null, reason } };
}
