const OWN_ORIGIN = "http://marktplatz.invalid";

/**
 * A path inside this installation, or `fallback`: redirect targets come from forms and addresses, and none may lead to
 * another host (`//evil`, `/\evil`, `https:evil`, control characters that browsers strip).
 */
export function localPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return fallback;
  if (!URL.canParse(value, OWN_ORIGIN)) return fallback;
  const url = new URL(value, OWN_ORIGIN);
  // Removing dot segments can leave two leading slashes, which browsers read as another host.
  if (url.origin !== OWN_ORIGIN || url.pathname.startsWith("//")) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
