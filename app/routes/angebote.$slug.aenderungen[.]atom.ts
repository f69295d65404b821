import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayOf } from "~/features/account/account.absence.rules";
import { atomFeed, tagId } from "~/features/offering/offering.atom.rules";
import { findChangeLog } from "~/features/offering/offering.history.queries.server";
import { logText, logTitle } from "~/features/offering/offering.history.rules";
import { findRetiredAt } from "~/features/offering/offering.retire.queries.server";
import { dayText } from "~/features/offering/offering.value-texts.rules";
import { env } from "~/platform/env.server";

/** The change log as everybody may see it: a feed is read without a session. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const { offering, log } = await findChangeLog(null, params["slug"] ?? "", 1);
  const { slug, title, stateName, createdAt, retiredAt, retiredReason } = offering;
  const page = `${env().appUrl}/angebote/${slug}`;
  const idOf = (path: string) =>
    tagId({ host: new URL(env().appUrl).hostname, day: createdAt, path: `angebote/${offering.id}${path}` });
  const revisions = log.map((entry) => ({
    id: idOf(`/fassungen/${entry.number}`),
    title: logTitle(entry),
    updated: entry.publishedAt,
    url: `${page}/aenderungen#fassung-${entry.number}`,
    summary: logText(entry),
  }));
  const end = retiredAt && {
    id: idOf("/zurueckgezogen"),
    // the day may lie in the past; whoever reads feeds is told when it was said
    title: `Zurückgezogen zum ${dayText(dayOf(retiredAt))}`,
    updated: (await findRetiredAt(offering.id)) ?? retiredAt,
    url: `${page}/aenderungen#zurueckgezogen`,
    summary: retiredReason ?? "Das Angebot ist zurückgezogen.",
  };
  const entries = end ? [end, ...revisions] : revisions;
  const feed = atomFeed({
    id: idOf(""),
    title: `Änderungen: ${title}`,
    author: stateName,
    updated: new Date(Math.max(...entries.map(({ updated }) => updated.getTime()))),
    url: `${page}/aenderungen`,
    selfUrl: `${page}/aenderungen.atom`,
    entries,
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
