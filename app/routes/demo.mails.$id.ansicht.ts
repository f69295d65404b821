import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "~/platform/errors";
import { requireUuid } from "~/platform/ids";
import { parseMail, splitStyles } from "~/platform/mail-catcher-parse.server";
import { findCaughtMail, requireDemo } from "~/platform/mail-catcher-store.server";

/**
 * The HTML part as a mail program shows it. This policy comes on top of the general one: no scripts, no forms, nothing from
 * anywhere; the inline styles come as a style sheet of our own.
 */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  requireDemo();
  const { id, raw } = await findCaughtMail(requireUuid(params["id"]));
  const { html } = await parseMail(raw);
  if (html === null) throw new NotFound("Diese E-Mail hat keinen HTML-Teil.");
  return new Response(splitStyles(html, `/demo/mails/${id}/ansicht.css`).html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "sandbox allow-same-origin allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'self'; img-src data:",
    },
  });
}
