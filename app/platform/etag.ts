import { createHash } from "node:crypto";

/**
 * A weak validator of a page: equal for two pages that differ only in the nonce, which changes with every answer.
 * @param nonce of the page's Content-Security-Policy, left out of the hash
 */
export function weakEtag(body: Buffer, nonce: string): string {
  const hash = createHash("sha256");
  hash.update(body.includes(nonce) ? body.toString("utf8").replaceAll(nonce, "") : body);
  return `W/"${hash.digest("base64url").slice(0, 27)}"`;
}

/** RFC 9110 13.1.2: weak comparison, so the prefix does not count. */
export function isMatchingEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((entry) => entry.trim() === "*" || entry.trim().replace(/^W\//, "") === opaque);
}
