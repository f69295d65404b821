import { isIP } from "node:net";

/**
 * The address of the person's machine. Each proxy appends the address it was called from, so with `proxyCount` trusted
 * proxies the entry that many places from the right is the first one that nobody outside could have written.
 */
export function clientIpOf(
  remoteAddress: string | undefined,
  forwardedFor: string | undefined,
  proxyCount: number,
): string {
  const forwarded =
    proxyCount > 0 && forwardedFor !== undefined ? forwardedFor.split(",").map((part) => part.trim()) : [];
  const chain = [...forwarded, remoteAddress ?? ""].map(withoutPort).map((address) => address.replace(/^::ffff:/i, ""));
  const trusted = chain[Math.max(0, chain.length - 1 - proxyCount)] ?? "";
  return isIP(trusted) === 0 ? (chain.at(-1) ?? "") : trusted;
}

/** Some proxies write the port as well: `1.2.3.4:5678`, `[2001:db8::1]:443`. */
function withoutPort(address: string): string {
  const [, bracketed, v4] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(address) ?? [];
  return bracketed ?? v4 ?? address;
}
