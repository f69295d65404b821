import { openApiDocument } from "~/features/offering/offering.openapi.forms";
import { env } from "~/platform/env.server";

export function loader() {
  return Response.json(openApiDocument(env().appUrl), { headers: { "Cache-Control": "no-cache" } });
}
