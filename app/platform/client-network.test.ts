import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf, placeOf } from "./client-network";

describe("networkOf", () => {
  it("takes an IPv4 address as it is", () => {
    expect(networkOf("192.0.2.17")).toBe("192.0.2.17");
  });

  it("puts all spellings and machines of one /64 together", () => {
    const spellings = ["2001:db8:0:1::1", "2001:0DB8:0000:0001:0:0:0:1", "2001:db8:0:1:ffff:ffff:ffff:ffff"];
    expect(new Set(spellings.map(networkOf))).toEqual(new Set(["2001:db8:0:1::/64"]));
    expect(networkOf("2001:db8:0:2::1")).not.toBe(networkOf("2001:db8:0:1::1"));
  });

  it("keeps two IPv6 addresses together exactly if their first 64 bits agree", () => {
    const half = fc.tuple(fc.nat(0xffff), fc.nat(0xffff), fc.nat(0xffff), fc.nat(0xffff));
    const text = (groups: readonly number[]) => groups.map((group) => group.toString(16)).join(":");
    fc.assert(
      fc.property(half, half, half, half, (a, b, c, d) => {
        expect(networkOf(text([...a, ...b])) === networkOf(text([...a, ...c]))).toBe(true);
        expect(networkOf(text([...a, ...b])) === networkOf(text([...d, ...b]))).toBe(text(a) === text(d));
      }),
    );
  });

  it("puts what is no address into one network", () => {
    expect([networkOf(""), networkOf("evil\r\nheader")]).toEqual(["unknown", "unknown"]);
  });
});

describe("placeOf", () => {
  it("names no machine", () => {
    expect(placeOf("192.0.2.17")).toBe("192.0.2.0/24");
    expect(placeOf("2001:db8::17")).toBe("2001:db8:0:0::/64");
    expect(placeOf("")).toBe("");
  });
});
