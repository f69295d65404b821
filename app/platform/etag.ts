import { createHash } from "node:crypto";

/**
 * A weak validator of a page: equal for two pages that differ only in the nonce, which changes with every answer.
 * @param nonce of the page's Content-Security-Policy, left out of the hash
 */
export function weakEtag(body: Buffer, nonce: string): string {
  const hash = createHash("sha256");
  // piece by piece: a copy of the page without the nonces would cost more than the hash
  let start = 0;
  for (let end = body.indexOf(nonce); end >= 0 && nonce !== ""; end = body.indexOf(nonce, start)) {
    hash.update(body.subarray(start, end));
    start = end + nonce.length;
  }
  return `W/"${hash.update(body.subarray(start)).digest("base64url").slice(0, 27)}"`;
}

/** RFC 9110 13.1.2: weak comparison, so the prefix does not count. */
export function isMatchingEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((entry) => entry.trim() === "*" || entry.trim().replace(/^W\//, "") === opaque);
}
