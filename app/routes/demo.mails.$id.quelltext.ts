import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUuid } from "~/platform/ids";
import { findCaughtMail, requireDemo } from "~/platform/mail-catcher-store.server";

/** The mail as received. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  requireDemo();
  const { raw } = await findCaughtMail(requireUuid(params["id"]));
  return new Response(raw, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
