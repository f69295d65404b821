import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUuid } from "~/platform/ids";
import { parseMail, splitStyles } from "~/platform/mail-catcher-parse.server";
import { findCaughtMail, requireDemo } from "~/platform/mail-catcher-store.server";

/** Style sheet of the view of one mail. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  requireDemo();
  const { raw } = await findCaughtMail(requireUuid(params["id"]));
  const { html } = await parseMail(raw);
  return new Response(splitStyles(html ?? "", "").css, { headers: { "Content-Type": "text/css; charset=utf-8" } });
}
