import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findExportedEntry } from "~/features/offering/offering.publiccode.queries.server";
import { exportPubliccode, gapsText } from "~/features/offering/offering.publiccode-export.rules";
import { env } from "~/platform/env.server";
import { isMatchingEtag } from "~/platform/etag";

/** 200 the file, 304 where it is known, 409 with the gaps where the entry says too little for a valid one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const entry = await findExportedEntry(params["slug"] ?? "", env().appUrl);
  const result = exportPubliccode(entry);
  if (!result.ok)
    return new Response(gapsText(entry.title, result.gaps), {
      status: 409,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  const etag = `"${createHash("sha256").update(result.text).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: etag, "Cache-Control": "public, no-cache" };
  if (isMatchingEtag(request.headers.get("If-None-Match") ?? undefined, etag))
    return new Response(null, { status: 304, headers });
  return new Response(result.text, { headers: { ...headers, "Content-Type": "text/yaml; charset=utf-8" } });
}
