import { isIPv4, isIPv6 } from "node:net";

/** Who shares one line to the network: one IPv4 address, or the /64 that a provider gives to one IPv6 customer. */
export function networkOf(ip: string): string {
  if (isIPv4(ip)) return ip;
  return isIPv6(ip) ? `${groupsOf(ip).slice(0, 4).join(":")}::/64` : "unknown";
}

/** Where from, without naming a machine: IPv4 /24, IPv6 /64. Shown to the owner of a session, kept with it. */
export function placeOf(ip: string): string {
  if (isIPv4(ip)) return `${ip.split(".").slice(0, 3).join(".")}.0/24`;
  return isIPv6(ip) ? networkOf(ip) : "";
}

/** The eight groups of an address, without leading zeros, `::` written out. */
function groupsOf(ip: string): string[] {
  const [head = "", tail] = (ip.split("%")[0] ?? "").toLowerCase().split("::");
  const left = groupsIn(head);
  const right = groupsIn(tail ?? "");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...right];
}

function groupsIn(part: string): string[] {
  return part === "" ? [] : part.split(":").flatMap((group) => (isIPv4(group) ? hexGroups(group) : shortened(group)));
}

function shortened(group: string): string {
  return Number.parseInt(group, 16).toString(16);
}

function hexGroups(ip: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split(".").map(Number);
  return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
}
