const MAX_HEADER_LENGTH = 16 * 1024;

/** Remix writes base64, of which a cookie may hold three characters only as escapes. */
const REMIX_VALUE = /^(?:[A-Za-z0-9+/=_.~-]|%2[BF]|%3D){1,4096}$/i;

/** The cookies of this product and the form of their values; everything else on this host belongs to others. */
const COOKIES: Readonly<Record<string, RegExp>> = {
  "__Host-sitzung": REMIX_VALUE,
  sitzung: REMIX_VALUE,
  "__Host-anmeldung": REMIX_VALUE,
  anmeldung: REMIX_VALUE,
  "__Host-passkey": REMIX_VALUE,
  passkey: REMIX_VALUE,
  "__Host-sso": REMIX_VALUE,
  sso: REMIX_VALUE,
  "__Host-einrichtung": REMIX_VALUE,
  einrichtung: REMIX_VALUE,
  "__Host-eingaben": REMIX_VALUE,
  eingaben: REMIX_VALUE,
  darstellung: /^[a-z]{1,20}$/,
  meldung: REMIX_VALUE,
};

/**
 * Keeps our own well-formed cookies and drops the rest without a word: other programs on `localhost` set cookies too,
 * and a value that no code of ours wrote must not reach a parser (a bad escape there was a 500 on every page).
 * The first of several cookies with one name counts.
 */
export function ownCookies(header: string | undefined): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  if (header === undefined || header.length > MAX_HEADER_LENGTH) return kept;
  for (const piece of header.split(";")) {
    const separator = piece.indexOf("=");
    const name = piece.slice(0, Math.max(0, separator)).trim();
    const value = piece.slice(separator + 1).trim();
    const form = Object.hasOwn(COOKIES, name) ? COOKIES[name] : undefined;
    if (form?.test(value) && !kept.has(name)) kept.set(name, value);
  }
  return kept;
}

/** @returns the header that goes on to the application, or null when nothing of ours is left */
export function cookieHeader(cookies: ReadonlyMap<string, string>): string | null {
  if (cookies.size === 0) return null;
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** Cookies with nothing personal in them: the chosen colours. */
const IMPERSONAL = new Set(["darstellung"]);

/** Whether the answer may be about the one who asks: a session, or something that this browser is in the middle of. */
export function isPersonal(cookies: ReadonlyMap<string, string>): boolean {
  return [...cookies.keys()].some((name) => !IMPERSONAL.has(name));
}
