import type { LoaderFunctionArgs } from "@remix-run/node";
import { listConnectedStates } from "~/features/connection/connection.queries.server";
import { offeringDetail } from "~/features/offering/offering.api.rules";
import { findPublicEntry } from "~/features/offering/offering.fact-sheet.queries.server";
import { refuseAnyParameter } from "~/platform/api.server";
import { env } from "~/platform/env.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const refusal = refuseAnyParameter(request);
  if (refusal) return refusal;
  const found = await findPublicEntry(params["slug"] ?? "");
  const connected = await listConnectedStates(found.id);
  return Response.json(offeringDetail(found, connected, env().appUrl), { headers: { "Cache-Control": "no-cache" } });
}
