/* Atom (RFC 4287), as far as a change log needs it. */

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: Date;
  readonly url: string;
  readonly summary: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly updated: Date;
  readonly url: string;
  readonly selfUrl: string;
  /** newest first */
  readonly entries: readonly AtomEntry[];
}

/** Characters that XML 1.0 cannot hold, not even escaped, and control characters that nobody types. */
const impossible = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(text: string): string {
  return text.replace(impossible, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const tag = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/**
 * Id of a thing that stays when its address changes (RFC 4151).
 * @param day on which the host was ours and the thing began, so that it never changes either
 */
export function tagId({ host, day, path }: { host: string; day: Date; path: string }): string {
  return `tag:${host},${day.toISOString().slice(0, 10)}:${path}`;
}

export function atomFeed(feed: AtomFeed): string {
  const entries = feed.entries.map((entry) =>
    [
      "<entry>",
      tag("id", entry.id),
      tag("title", entry.title),
      tag("updated", entry.updated.toISOString()),
      link("alternate", "text/html", entry.url),
      tag("summary", entry.summary),
      "</entry>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    tag("id", feed.id),
    tag("title", feed.title),
    tag("updated", feed.updated.toISOString()),
    `<author>${tag("name", feed.author)}</author>`,
    link("self", "application/atom+xml", feed.selfUrl),
    link("alternate", "text/html", feed.url),
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
