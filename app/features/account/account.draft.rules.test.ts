import { expect, test } from "vitest";
import { isDraftFor, pageOf } from "./account.draft.rules";

test.each([
  ["http://h/anschluesse.data?a=1&_routes=x", "/anschluesse?a=1"],
  ["http://h/angebote/neu?ozg=10480&index", "/angebote/neu?ozg=10480"],
  ["http://h/konto", "/konto"],
])("%s belongs to %s", (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test.each([
  ["/angebote/neu", "/angebote/neu", true, true],
  ["/angebote/neu", "/angebote/neu?ozg=1", true, false],
  ["/konto", "/angebote/neu", true, false],
  ["/angebote/neu", "/angebote/neu", false, false],
  ["/konto", "/angebote/neu", false, true],
  ["/konto/passwort", "/konto/passwort", false, true],
  ["/konto", "/konto?x=1", false, false],
])("on %s what was typed at %s (may act: %s) is shown: %s", (page, path, canAct, expected) => {
  expect(isDraftFor(page, { path, canAct })).toBe(expected);
});
