import type { Refusal } from "./guard-head";
import { decode } from "./guard-target";

/** A step of an entry has seven fields in each of up to sixty rows. */
const MAX_FIELDS = 500;
const MAX_NAME_LENGTH = 100;
/**
 * A field, a part of it, an entry of a list; or no name at all. Of other names (`email[]`, `password[a]`) the form library
 * makes what it pleases, up to an exception. It turns `list[7]` into an array: a large index would make one of that length.
 */
const WELL_FORMED = /^(\w+(\.\w+|\[\d{1,3}\])*)?$/;
const PROTOTYPE_NAME = /(^|[.[\]])(__proto__|prototype|constructor)($|[.[\]])/;
/** Commands to the form library (insert a row …), which our pages never send; it throws when they are not as it likes. */
const RESERVED_NAMES = new Set(["__intent__", "__state__"]);

/**
 * The whole body of a form, checked before any parser of the application touches it: valid UTF-8 and escapes, no NUL
 * (PostgreSQL refuses it), bounded in number and names.
 */
export function judgeForm(body: Uint8Array): Refusal | null {
  const text = decodeUtf8(body);
  if (text === null) return { status: 400, reason: "body-encoding" };
  if (text === "") return null;
  const fields = text.split("&");
  if (fields.length > MAX_FIELDS) return { status: 413, reason: "body-fields" };
  for (const field of fields) {
    const refusal = judgeField(field);
    if (refusal !== null) return refusal;
  }
  return null;
}

function judgeField(field: string): Refusal | null {
  const decoded = decode(field.replaceAll("+", " "));
  if (decoded === null) return { status: 400, reason: "body-escape" };
  if (decoded.includes("\0")) return { status: 400, reason: "body-nul" };
  const name = decode((field.split("=", 1)[0] ?? "").replaceAll("+", " ")) ?? "";
  return isNameAllowed(name) ? null : { status: 400, reason: "body-name" };
}

function isNameAllowed(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || RESERVED_NAMES.has(name)) return false;
  return WELL_FORMED.test(name) && !PROTOTYPE_NAME.test(name);
}

function decodeUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}
