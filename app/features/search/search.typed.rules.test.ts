import fc from "fast-check";
import { expect, it } from "vitest";
import { MAX_QUESTION, typedQuestion } from "./search.typed.rules";

it("is shown by a page as it was typed, without what a page cannot show", () => {
  expect(typedQuestion("  Auto anmelden ")).toBe("Auto anmelden");
  expect(typedQuestion("Auto\u0000anmelden\r\n")).toBe("Auto anmelden");
  expect(typedQuestion("\uD800Auto\uDC00")).toBe("Auto");
  expect(typedQuestion("👍 Auto")).toBe("👍 Auto");
  expect(typedQuestion(`a${"👍".repeat(MAX_QUESTION)}`)).toBe(`a${"👍".repeat(MAX_QUESTION / 2 - 1)}`);
});

it("survives the way through an address and through UTF-8, whatever it was", () => {
  const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: anyUnit, maxLength: 400 }), (text) => {
      const typed = typedQuestion(text);
      expect(typed.length).toBeLessThanOrEqual(MAX_QUESTION);
      expect(Buffer.from(typed, "utf8").toString("utf8")).toBe(typed);
      expect(new URLSearchParams(String(new URLSearchParams({ q: typed }))).get("q")).toBe(typed);
      expect(typedQuestion(typed)).toBe(typed);
    }),
  );
});
