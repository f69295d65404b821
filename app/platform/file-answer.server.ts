import { isMatchingEtag } from "./etag";
import type { OpenedFile } from "./stored-file.server";

/** On top of the general policy; should a browser show it in spite of all: without scripts, without anything from elsewhere. */
const POLICY = "sandbox; default-src 'none'";

/**
 * A stored file as an answer that no browser takes for a page of ours: a download, of the type that was found in it.
 * @param options `cacheControl` where everybody may have the file; what signed-in people get is not kept anyway
 */
export function fileAnswer(
  request: Request,
  file: OpenedFile,
  { cacheControl = "private, no-cache" }: { readonly cacheControl?: string } = {},
): Response {
  const etag = `"${file.sha256}"`;
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": cacheControl,
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  });
  if (isMatchingEtag(request.headers.get("If-None-Match") ?? undefined, etag)) {
    void file.body.cancel();
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", file.mediaType);
  headers.set("Content-Length", String(file.size));
  headers.set("Content-Disposition", disposition(file.name));
  if (request.method !== "HEAD") return new Response(file.body, { headers });
  void file.body.cancel();
  return new Response(null, { headers });
}

/** RFC 6266: a plain name for old programs, the true one in UTF-8 (RFC 8187). */
export function disposition(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name.replaceAll(/\p{Cs}/gu, "_")).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
