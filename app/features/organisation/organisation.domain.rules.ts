import type { DomainMatch } from "~prisma/generated/enums";

/** A row of the table of mail domains: lower case, as it travels in DNS (punycode), no wildcard. */
export interface DomainEntry {
  readonly domain: string;
  readonly organisationId: string;
  readonly includesSubdomains: boolean;
}

/** Addresses there are open to everybody: they say nothing about where somebody works. */
const publicMailProviders: readonly string[] = [
  "1und1.de",
  "aol.com",
  "aol.de",
  "arcor.de",
  "email.de",
  "freenet.de",
  "gmail.com",
  "gmx.at",
  "gmx.ch",
  "gmx.com",
  "gmx.de",
  "gmx.net",
  "googlemail.com",
  "hotmail.com",
  "hotmail.de",
  "icloud.com",
  "kabelmail.de",
  "live.com",
  "live.de",
  "mac.com",
  "mail.de",
  "mailbox.org",
  "me.com",
  "msn.com",
  "netcologne.de",
  "o2online.de",
  "online.de",
  "outlook.com",
  "outlook.de",
  "pm.me",
  "posteo.de",
  "posteo.net",
  "proton.me",
  "protonmail.com",
  "t-online.de",
  "tutanota.com",
  "tutanota.de",
  "unitybox.de",
  "vodafone.de",
  "vodafonemail.de",
  "web.de",
  "yahoo.com",
  "yahoo.de",
  "ymail.com",
];

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A top-level domain is letters, or an internationalised one in punycode: so an IPv4 address is none. */
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * The domain as it stands in DNS: lower case, umlauts in punycode, without what people type around it (`@`, final dot).
 * @returns null for everything that is no domain of at least two labels
 */
export function normalisedDomain(text: string): string | null {
  const typed = text.trim().replace(/^@/, "").replace(/\.$/, "");
  if (typed === "" || typed.length > 253 || /[\s/\\:?#@%[\]*_]/.test(typed)) return null;
  if (!URL.canParse(`http://${typed}`)) return null;
  const { hostname } = new URL(`http://${typed}`);
  const labels = hostname.split(".");
  const isDomain = labels.length >= 2 && labels.every((label) => LABEL.test(label)) && hostname.length <= 253;
  return isDomain && TOP_LEVEL.test(labels.at(-1) ?? "") ? hostname : null;
}

/** The part behind the last `@`. @returns null when that is no domain */
export function domainOfEmail(email: string): string | null {
  const at = email.lastIndexOf("@");
  return at < 1 ? null : normalisedDomain(email.slice(at + 1));
}

export function isPublicMailProvider(domain: string): boolean {
  return publicMailProviders.some((provider) => domain === provider || domain.endsWith(`.${provider}`));
}

/** The domain and everything it may be a sub-domain of, for the `where`: `a.b.de` → `a.b.de`, `b.de`. */
export function domainAndParents(domain: string): string[] {
  const labels = domain.split(".");
  return labels.slice(0, -1).map((_label, index) => labels.slice(index).join("."));
}

/** A sub-domain ends with a dot and the domain: `evilnw.example` is none of `nw.example`. */
function covers({ domain, includesSubdomains }: DomainEntry, host: string): boolean {
  return host === domain || (includesSubdomains && host.endsWith(`.${domain}`));
}

/** Organisations that the address points to, the most specific domain first. */
export function organisationsOfEmail(email: string, entries: readonly DomainEntry[]): string[] {
  const host = domainOfEmail(email);
  if (host === null) return [];
  const found = entries.filter((entry) => covers(entry, host));
  const bySpecificity = [...found].sort((a, b) => b.domain.length - a.domain.length);
  return [...new Set(bySpecificity.map(({ organisationId }) => organisationId))];
}

/**
 * What the address says about the wished organisation.
 * @param organisationId null for an organisation that is not in the list
 */
export function domainMatchOf(
  email: string,
  organisationId: string | null,
  entries: readonly DomainEntry[],
): DomainMatch {
  const organisations = organisationsOfEmail(email, entries);
  if (organisations.length === 0) return "unknown";
  return organisationId !== null && organisations.includes(organisationId) ? "matches" : "other_organisation";
}

export const domainMatchLabels: Readonly<Record<DomainMatch, string>> = {
  matches: "Adresse passt zur Organisation",
  other_organisation: "Adresse gehört zu einer anderen Organisation",
  unknown: "Domain nicht bekannt",
};
