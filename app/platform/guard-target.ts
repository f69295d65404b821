import { pathOf, type Refusal, type RequestHead } from "./guard-head";

const MAX_TARGET_LENGTH = 4096;
const MAX_PARAMETERS = 100;
const MAX_SAME_NAME = 50;
const MAX_NAME_LENGTH = 100;

/** @returns null when the escapes are broken or do not form UTF-8 */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Text fields may hold tabs and line breaks; nothing that we store or show may hold the rest. */
function hasControlCharacter(text: string, isLineBreakAllowed: boolean): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isLineBreak = code === 9 || code === 10 || code === 13;
    if ((code < 32 || code === 127) && !(isLineBreak && isLineBreakAllowed)) return true;
  }
  return false;
}

/** Address and query string: well-formed, of bounded size, and without the parameter that bypasses Remix's checks. */
export function judgeTarget({ target }: RequestHead): Refusal | null {
  if (target.length > MAX_TARGET_LENGTH) return { status: 400, reason: "target-size" };
  if (!target.startsWith("/") || !/^[\x21-\x7e]+$/.test(target) || target.includes("#"))
    return { status: 400, reason: "target-form" };
  return judgePath(pathOf(target)) ?? judgeQuery(target.slice(pathOf(target).length + 1));
}

function judgePath(path: string): Refusal | null {
  const decoded = decode(path);
  if (decoded === null) return { status: 400, reason: "path-escape" };
  if (hasControlCharacter(decoded, false)) return { status: 400, reason: "path-control" };
  // Browsers read `//` and `/\` as the start of another host.
  if (decoded.includes("\\") || decoded.includes("//")) return { status: 400, reason: "path-slashes" };
  return null;
}

function judgeQuery(query: string): Refusal | null {
  if (query === "") return null;
  const seen = new Map<string, number>();
  const pieces = query.split("&");
  if (pieces.length > MAX_PARAMETERS) return { status: 400, reason: "query-count" };
  for (const piece of pieces) {
    const decoded = decode(piece.replaceAll("+", " "));
    if (decoded === null) return { status: 400, reason: "query-escape" };
    if (hasControlCharacter(decoded, true)) return { status: 400, reason: "query-control" };
    const name = decode((piece.split("=", 1)[0] ?? "").replaceAll("+", " ")) ?? "";
    if (name.length > MAX_NAME_LENGTH) return { status: 400, reason: "query-name" };
    // Remix runs the action of the named route without its origin check (docs/decisions/0040).
    if (name === "_data") return { status: 400, reason: "query-data" };
    const count = (seen.get(name) ?? 0) + 1;
    if (count > MAX_SAME_NAME) return { status: 400, reason: "query-repeated" };
    seen.set(name, count);
  }
  return null;
}
