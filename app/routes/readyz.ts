import { checkReadiness } from "~/platform/readiness.server";

/** May this process get requests? 503 otherwise. */
export async function loader(): Promise<Response> {
  const { isReady, checks } = await checkReadiness();
  return Response.json(
    { status: isReady ? "ready" : "unavailable", checks },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
