import { expect, test } from "vitest";
import { isMatchingEtag, weakEtag } from "./etag";

const page = (nonce: string, text = "Hallo") => Buffer.from(`<script nonce="${nonce}"></script>${text}`);

test("two answers that differ only in the nonce have one validator", () => {
  expect(weakEtag(page("aaa"), "aaa")).toBe(weakEtag(page("bbb"), "bbb"));
  expect(weakEtag(page("aaa"), "aaa")).not.toBe(weakEtag(page("aaa", "Anders"), "aaa"));
});

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ['W/"x"', true],
  ['"x"', true],
  ['"a", W/"x"', true],
  ["*", true],
  ['W/"y"', false],
  ["x", false],
])("If-None-Match %s → %s", (header, expected) => {
  expect(isMatchingEtag(header, 'W/"x"')).toBe(expected);
});
