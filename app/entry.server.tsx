import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  HandleErrorFunction,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { log } from "~/platform/log.server";
import { Collector, documentResponse } from "~/platform/whole-document.server";
import { NonceContext } from "~/ui/nonce";

const RENDER_TIMEOUT_MS = 10_000;

/**
 * Renders the whole page before the first byte goes out: the status is always right, an error while rendering becomes
 * the error page instead of half a page, and the page has a validator (`ETag`).
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  const page = (
    <NonceContext.Provider value={cspNonce}>
      <RemixServer context={remixContext} url={request.url} nonce={cspNonce} abortDelay={RENDER_TIMEOUT_MS} />
    </NonceContext.Provider>
  );
  const html = await renderWhole(page, cspNonce);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return documentResponse(html, { status, headers });
}

function renderWhole(page: React.ReactElement, nonce: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => rendering.abort(new Error("The page took too long to render.")), RENDER_TIMEOUT_MS);
    const rendering = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        const page = new Collector();
        page.on("finish", () => resolve(page.content()));
        page.on("error", reject);
        rendering.pipe(page);
      },
      onShellError: reject,
      onError(error) {
        clearTimeout(timer);
        reject(error);
      },
    });
  });
}

export const handleError: HandleErrorFunction = (
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) => {
  // Somebody closed the page before it was ready: nobody is left to tell, and nothing is wrong.
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error)) log().debug({ requestId: context.requestId, status: error.status }, "route refused");
  else log().error({ requestId: context.requestId, err: error }, "error in a route");
};
