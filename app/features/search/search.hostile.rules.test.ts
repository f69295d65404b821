import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";
import type { SearchIndex, SynonymGroup } from "./search.rules";
import { synonymGroups } from "./search.synonyms.rules";

function indexOf(texts: readonly string[], synonyms: readonly SynonymGroup[] = synonymGroups): SearchIndex {
  const index = createSearchIndex({
    fields: [
      { name: "name", weight: 6, isName: true },
      { name: "text", weight: 1 },
    ],
    facets: ["land"],
    orders: ["newest"],
    synonyms,
  });
  const documents = texts.map((text, place) => ({
    id: `d${place}`,
    texts: { name: text, text },
    numbers: ["10177", "99089108001000"],
    facets: { land: [text] },
    orders: { newest: place },
  }));
  for (const _ of index.putAll(documents));
  return index;
}

const ask = (index: SearchIndex, q: string, selected = {}) =>
  index.search({ q, selected, order: "relevance", offset: 0, limit: 100 });

/** Every object has something of this name. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe("words that every object has", () => {
  const index = indexOf([...inherited, "Reisepass"]);

  it.each(inherited)("“%s” is a word like any other, in a text, a question and a filter", (word) => {
    expect(ask(index, word).hits.map(({ id }) => id)).toContain(`d${inherited.indexOf(word)}`);
    expect(ask(indexOf(["Reisepass"], []), word)).toMatchObject({ total: expect.any(Number) });
    expect(ask(index, "", { [word]: ["x"] }).total).toBe(index.size);
    expect(ask(index, "", { land: [word] }).total).toBe(1);
    expect(index.suggest(word.slice(0, 4))).toEqual(expect.any(Array));
  });
});

describe("a question of an attacker", () => {
  const index = indexOf([
    "Reisepass ausstellen",
    "Baugenehmigung",
    "Straße und Maß",
    "Äpfel",
    "العربية نص",
    "日本語 の 文",
  ]);

  it.each([
    ["4 KiB of one letter", "a".repeat(4_096)],
    ["4 KiB of a compound", "Genehmigungsverfahren".repeat(200)],
    ["500 words", Array.from({ length: 500 }, (_, index) => `wort${index}`).join(" ")],
    ["wildcards", "* % _ ? .* ** %% (.*)+"],
    ["regular expressions", "(a+)+$ [[:alpha:]] \\p{L} ^$ | (?<=x) \\0 a{1,9999}"],
    ["one-letter words", "a b c d e f g h i j k l m n o p q r s t u v w x y z"],
    ["frequent words", "der die das und oder nicht ein eine mit von zu für auf ist im den dem"],
    ["digits", "9".repeat(4_096)],
    ["digits apart", "9 ".repeat(2_000)],
    ["labels", "ozg-id-nr-leika-schlüssel:".repeat(150)],
    ["NUL", "\u0000Reise\u0000pass\u0000"],
    ["combining marks only", "\u0301".repeat(4_096)],
    ["a letter with very many marks", `e${"\u0301".repeat(4_000)}`],
    ["soft hyphens only", "\u00AD".repeat(500)],
    ["hyphens only", "-".repeat(4_096)],
    ["words in hyphens", "a-".repeat(2_000)],
    ["direction marks", "\u202Epassesier\u202C \u200Fabc\u200E"],
    ["halves of pairs", "\uD800\uDC00\uD800 \uDFFF"],
    ["pictures", "👩‍👩‍👧‍👦🏳️‍🌈".repeat(100)],
    ["ligatures and wide letters", "ﬁﬂ ﷺ Ｒｅｉｓｅｐａｓｓ ㍿ ½ Ⅻ"],
    ["markup", '<script>alert(1)</script> &amp; &#x27; "><img src=x onerror=y>'],
    ["statements", '\'; DROP TABLE "Offering"; --'],
  ])("%s: is answered, on every page alike, and again the same", (_, q) => {
    const first = ask(index, q);
    expect(first.hits.length).toBe(first.total);
    expect(first.total).toBeLessThanOrEqual(index.size);
    expect(ask(index, q)).toEqual(first);
    expect(index.suggest(q)).toEqual(expect.any(Array));
  });

  it("finds words of other scripts, wide letters and words behind control characters", () => {
    expect(ask(index, "العربية").hits.map(({ id }) => id)).toEqual(["d4"]);
    expect(ask(index, "日本語").hits.map(({ id }) => id)).toEqual(["d5"]);
    expect(ask(index, "Ｒｅｉｓｅｐａｓｓ").hits.map(({ id }) => id)).toEqual(["d0"]);
    expect(ask(index, "Reise\u00ADpass").hits.map(({ id }) => id)).toEqual(["d0"]);
    expect(ask(index, "A\u0308pfel").hits.map(({ id }) => id)).toEqual(["d3"]);
  });

  it("beyond the last page there is nothing, and the total stays", () => {
    for (const offset of [6, 7, 1_000, 1e9, Number.MAX_SAFE_INTEGER])
      expect(index.search({ q: "", selected: {}, order: "newest", offset, limit: 20 })).toMatchObject({
        total: 6,
        hits: [],
      });
  });

  it("a text of anything is read, found by its words, and gone when it is removed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (text) => {
        const made = indexOf([`${text} Reisepass`], []);
        expect(ask(made, "Reisepass").total).toBe(1);
        made.remove("d0");
        expect(ask(made, "Reisepass").total).toBe(0);
        expect(ask(made, text).total).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
