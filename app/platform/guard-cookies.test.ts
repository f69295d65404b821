import fc from "fast-check";
import { expect, test } from "vitest";
import { cookieHeader, isPersonal, ownCookies } from "./guard-cookies";

test.each<[string | undefined, string | null]>([
  [undefined, null],
  ["", null],
  ["sitzung=abc123", "sitzung=abc123"],
  ["__Host-sitzung=abc.DEF_-~", "__Host-sitzung=abc.DEF_-~"],
  ["andere=1; sitzung=abc; _ga=GA1.2", "sitzung=abc"],
  ["sitzung=erste; sitzung=zweite", "sitzung=erste"],
  ["sitzung=%E0%A4%A", null],
  ["sitzung=%00", null],
  ["sitzung=ImFi%2BYy%2fIi%3D", "sitzung=ImFi%2BYy%2fIi%3D"],
  ["sitzung=a b", null],
  ["sitzung=", null],
  [`sitzung=${"a".repeat(4097)}`, null],
  ["x=%E0%A4%A; darstellung=dark", "darstellung=dark"],
  ["darstellung=<script>", null],
  ["meldung=eyJraW5kIjoic3VjY2VzcyJ9%3D%3D", "meldung=eyJraW5kIjoic3VjY2VzcyJ9%3D%3D"],
  ["meldung=%zz", null],
  ["nurname; =nurwert; sitzung=ok", "sitzung=ok"],
  ["__proto__=1; constructor=2", null],
])("%o → %o", (header, expected) => {
  expect(cookieHeader(ownCookies(header))).toBe(expected);
});

test("a header of absurd length is dropped as a whole", () => {
  expect(cookieHeader(ownCookies(`sitzung=abc; ${"x=1; ".repeat(5_000)}`))).toBeNull();
});

test("knows whether a session may be behind the request", () => {
  expect(isPersonal(ownCookies("sitzung=abc"))).toBe(true);
  expect(isPersonal(ownCookies("__Host-sitzung=abc"))).toBe(true);
  expect(isPersonal(ownCookies("darstellung=dark; einrichtung=abc"))).toBe(true);
  expect(isPersonal(ownCookies("darstellung=dark"))).toBe(false);
});

test("what passes holds only plain characters, whatever came in", () => {
  const header = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary" }).map((text) => `sitzung=${text}`),
  );
  fc.assert(
    fc.property(header, (text) => {
      expect(cookieHeader(ownCookies(text)) ?? "").toMatch(/^[\w.~%+/=; -]*$/);
    }),
    { seed: 20261124, numRuns: 2_000 },
  );
});
