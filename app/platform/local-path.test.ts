import fc from "fast-check";
import { expect, test } from "vitest";
import { localPath } from "./local-path";

test.each(["/", "/angebote", "/angebote?q=a%20b&seite=2", "/angebote/x#fragen"])("keeps the own path %s", (path) => {
  expect(localPath(path)).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "angebote",
  "",
  " /angebote",
  null,
  undefined,
  7,
  ["/a"],
])("falls back for %j", (value) => {
  expect(localPath(value, "/start")).toBe("/start");
});

test("never leaves the origin, whatever comes in", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((tail) => `/${tail}`),
        fc.webUrl(),
      ),
      (value) => {
        expect(new URL(localPath(value), "https://marktplatz.example").origin).toBe("https://marktplatz.example");
      },
    ),
    { numRuns: 500 },
  );
});
