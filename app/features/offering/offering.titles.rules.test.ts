import fc from "fast-check";
import { expect, it } from "vitest";
import { TitleRanks } from "./offering.titles.rules";

const german = new Intl.Collator("de");
const title = fc.oneof(
  fc.constantFrom("Äpfel", "Apfel", "apfel", "Zoll", "Ausweis", "Öl"),
  fc.string({ maxLength: 12 }),
);

it("gives numbers that sort like the titles, whenever they came", () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), fc.array(title, { maxLength: 40 }), (known, later) => {
      const ranks = new TitleRanks(known);
      const numbers = new Map([...known, ...later].map((text) => [text, ranks.rankOf(text)]));
      for (const [a, rankA] of numbers)
        for (const [b, rankB] of numbers) expect(Math.sign(rankA - rankB)).toBe(Math.sign(german.compare(a, b)));
    }),
  );
});
