import fc from "fast-check";
import { expect, it } from "vitest";
import { inTurn } from "./search.marks.rules";

const segments = fc.array(fc.record({ text: fc.string({ minLength: 1 }), isHit: fc.boolean() }));

it("keeps the text, and what was found at the odd places", () => {
  fc.assert(
    fc.property(segments, (given) => {
      const parts = inTurn(given);
      expect(parts.join("")).toBe(given.map(({ text }) => text).join(""));
      expect(parts.filter((_, index) => index % 2 === 1 && parts[index] !== "")).toEqual(
        given.filter(({ isHit }) => isHit).map(({ text }) => text),
      );
    }),
  );
});
