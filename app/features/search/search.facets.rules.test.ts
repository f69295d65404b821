import fc from "fast-check";
import { expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";

const values: Readonly<Record<string, readonly string[]>> = {
  land: ["NW", "BY", "HH", "RP"],
  phase: ["idea", "live", "retired"],
  transport: ["fit", "fax", "mail"],
};
const facets = Object.keys(values);

const subsets = (most: number) =>
  fc.record(
    Object.fromEntries(facets.map((name) => [name, fc.subarray([...(values[name] ?? [])], { maxLength: most })])),
  ) as fc.Arbitrary<Record<string, string[]>>;

interface Made {
  readonly id: string;
  readonly word: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

function toDocument({ id, word, facets: chosen }: Made) {
  return { id, texts: { name: word }, numbers: [], facets: chosen, orders: { place: Number(id) } };
}

const isAllowed = (made: Made, selected: Record<string, string[]>, except: string | null) =>
  facets.every((name) => {
    const wanted = selected[name] ?? [];
    return name === except || wanted.length === 0 || wanted.some((value) => made.facets[name]?.includes(value));
  });

/** Many enough that frequent values are kept as bitmaps and rare ones as lists, with changes in between. */
it("counts are those of a count by hand, for every combination of selections and after changes", () => {
  const made = fc.array(fc.record({ word: fc.constantFrom("Hund", "Katze"), facets: subsets(3) }), {
    minLength: 1,
    maxLength: 12,
  });
  const run = fc.record({ made, times: fc.integer({ min: 1, max: 40 }), gone: fc.array(fc.nat({ max: 400 })) });
  const asked = fc.record({ q: fc.constantFrom("", "Hund", "Hund Katze"), selected: subsets(2) });
  fc.assert(
    fc.property(run, asked, ({ made: patterns, times, gone }, { q, selected }) => {
      const index = createSearchIndex({
        fields: [{ name: "name", weight: 1 }],
        facets,
        orders: ["place"],
        synonyms: [],
      });
      const live = new Map<string, Made>();
      for (let place = 0; place < patterns.length * times; place++) {
        const pattern = patterns[place % patterns.length];
        if (pattern) live.set(String(place), { id: String(place), ...pattern });
      }
      for (const _ of index.putAll([...live.values()].map(toDocument)));
      for (const place of gone) {
        const id = String(place);
        const known = live.get(id);
        // every second one changes, the others go
        if (known && place % 2 === 0) {
          const changed = { ...known, facets: { ...known.facets, land: ["RP"] } };
          live.set(id, changed);
          index.put(toDocument(changed));
        } else {
          live.delete(id);
          index.remove(id);
        }
      }
      const result = index.search({ q, selected, order: "place", offset: 0, limit: 1_000 });
      const expected = [...live.values()].filter(({ word }) => q !== "Hund" || word === "Hund");
      const shown = expected.filter((one) => isAllowed(one, selected, null));
      expect(result.total).toBe(shown.length);
      expect(result.hits.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
      for (const name of facets) {
        const among = expected.filter((one) => isAllowed(one, selected, name));
        const counts = (values[name] ?? []).map((value) => ({
          value,
          count: among.filter((one) => one.facets[name]?.includes(value)).length,
        }));
        const listed = counts.filter(({ value, count }) => count > 0 || selected[name]?.includes(value));
        const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
        const all = result.facets[name] ?? [];
        expect(all.toSorted(byValue)).toEqual(listed.toSorted(byValue));
        expect(all.map(({ count }) => count)).toEqual(all.map(({ count }) => count).toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 150 },
  );
});
