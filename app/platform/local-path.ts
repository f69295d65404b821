const OWN_ORIGIN = "http://marktplatz.invalid";

/**
 * A path inside this installation, or `fallback`: redirect targets come from forms and addresses, and none may lead to
 * another host (`//evil`, `/\evil`, `https:evil`, control characters that browsers strip).
 */
export function localPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return fallback;
  if (!URL.canParse(value, OWN_ORIGIN)) return fallback;
  const url = new URL(value, OWN_ORIGIN);
  // Removing dot segments can leave two slashes, and a router decodes written-out ones: browsers read both as a host.
  if (url.origin !== OWN_ORIGIN || /\/\/|%5c|%2f/i.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
