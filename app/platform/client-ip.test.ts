import { expect, test } from "vitest";
import { clientIpOf } from "./client-ip";

test.each<[string, string | undefined, string | undefined, number]>([
  ["203.0.113.9", "203.0.113.9", undefined, 0],
  ["203.0.113.9", "203.0.113.9", "1.2.3.4", 0],
  ["1.2.3.4", "10.0.0.1", "1.2.3.4", 1],
  ["1.2.3.4", "10.0.0.1", "6.6.6.6, 1.2.3.4", 1],
  ["1.2.3.4", "10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.2", 2],
  ["10.0.0.1", "10.0.0.1", undefined, 1],
  ["10.0.0.1", "10.0.0.1", "nonsense", 1],
  ["1.2.3.4", "::ffff:10.0.0.1", "::ffff:1.2.3.4", 1],
  ["2001:db8::1", "10.0.0.1", "2001:db8::1", 1],
  ["", undefined, undefined, 0],
])("%s of socket %s, header %s, %d proxies", (expected, remote, forwarded, proxies) => {
  expect(clientIpOf(remote, forwarded, proxies)).toBe(expected);
});
