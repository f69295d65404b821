import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./search.index.rules";
import type { SearchDocument, SearchIndex, SearchRequest, SynonymGroup } from "./search.rules";

const synonyms: readonly SynonymGroup[] = [
  {
    id: "kfz",
    topic: "mobilitaet_reisen",
    official: ["Kraftfahrzeugzulassung"],
    everyday: ["Auto anmelden", "Auto", "Kfz"],
  },
  { id: "ehe", topic: "familie_kind", official: ["Eheschließung"], everyday: ["heiraten", "Hochzeit"] },
];

const options = {
  fields: [
    { name: "name", weight: 6 },
    { name: "text", weight: 1 },
  ],
  facets: ["land", "phase"],
  orders: ["newest"],
  synonyms,
};

const vocabulary = [
  ..."Bau Baugenehmigung Genehmigung Genehmigungen Verfahren Baugenehmigungsverfahren Gewerbe gewerblich".split(" "),
  ..."Führerschein Führerscheinklasse Anmeldung anmelden Hund Hundesteuer Steuer Kraftfahrzeugzulassung".split(" "),
  ..."Eheschließung Krankenhaus Krankenhäuser Planung Krankenhausplanung Straße Personalausweis Ausweis".split(" "),
];
const lands = ["NW", "BY", "HH"];
const phases = ["idea", "live"];

const words = (max: number) =>
  fc.array(fc.constantFrom(...vocabulary), { maxLength: max }).map((list) => list.join(" "));
const documents = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    name: words(3),
    text: words(8),
    land: fc.subarray(lands),
    phase: fc.subarray(phases, { maxLength: 1 }),
    newest: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);
type Made = typeof documents extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function toDocument({ id, name, text, land, phase, newest }: Made): SearchDocument {
  return {
    id,
    texts: { name, text },
    numbers: [`1${id.padStart(4, "0")}`],
    facets: { land, phase },
    orders: { newest },
  };
}

function filled(made: readonly SearchDocument[]): SearchIndex {
  const index = createSearchIndex(options);
  for (const _ of index.putAll(made));
  return index;
}

const ask = (q: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  q,
  selected: {},
  order: "relevance",
  offset: 0,
  limit: 100,
  ...more,
});

const document = (id: string, name: string, text = "", numbers: readonly string[] = []): SearchDocument => ({
  id,
  texts: { name, text },
  numbers,
  facets: { land: ["NW"], phase: ["live"] },
  orders: { newest: 0 },
});

const idsOf = (index: SearchIndex, q: string) => index.search(ask(q)).hits.map(({ id }) => id);

/** any UTF-16 unit, also halves of pairs */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe("any index", () => {
  it("finds every document by each of its words, in umlauts, without them and spelled out", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...vocabulary), (made, word) => {
        const index = filled(made.map(toDocument));
        const having = made.filter(({ name, text }) => `${name} ${text}`.split(" ").includes(word)).map(({ id }) => id);
        const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replace("ß", "ss");
        const spelled = word.replace("ü", "ue").replace("ä", "ae").replace("ß", "ss").toUpperCase();
        const found = index.search(ask(word));
        expect(found.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(having));
        expect(index.search(ask(plain)).hits).toMatchObject(found.hits.map(({ id, score }) => ({ id, score })));
        expect(index.search(ask(spelled)).hits).toMatchObject(found.hits.map(({ id, score }) => ({ id, score })));
      }),
      { numRuns: 60 },
    );
  });

  it("counts facets as one would by hand, under any selection", () => {
    const selections = fc.record({ land: fc.subarray([...lands, "XX"]), phase: fc.subarray(phases) });
    fc.assert(
      fc.property(documents, selections, fc.constantFrom("", "Genehmigung", "Steuer Hund"), (made, selected, q) => {
        const index = filled(made.map(toDocument));
        const texts = new Set(index.search(ask(q)).hits.map(({ id }) => id));
        const allows = (facet: "land" | "phase", values: readonly string[]) =>
          selected[facet].length === 0 || selected[facet].some((value) => values.includes(value));
        const among = made.filter(({ id }) => texts.has(id));
        const result = index.search(ask(q, { selected }));
        expect(result.total).toBe(among.filter((one) => allows("land", one.land) && allows("phase", one.phase)).length);
        expect(result.hits.length).toBe(result.total);
        for (const value of lands) {
          const count = among.filter((one) => allows("phase", one.phase) && one.land.includes(value)).length;
          expect(result.facets["land"]?.find((entry) => entry.value === value)?.count ?? 0).toBe(count);
        }
        for (const value of phases) {
          const count = among.filter((one) => allows("land", one.land) && one.phase.includes(value)).length;
          expect(result.facets["phase"]?.find((entry) => entry.value === value)?.count ?? 0).toBe(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("answers after changes as one that was made anew", () => {
    const changes = fc.tuple(documents, documents, fc.array(fc.integer({ min: 0, max: 30 }).map(String)));
    const questions = fc.array(words(2), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, questions, ([first, second, removed], asked) => {
        const changed = filled(first.map(toDocument));
        for (const q of asked) changed.search(ask(q));
        for (const one of second) changed.put(toDocument(one));
        for (const q of asked) changed.search(ask(q));
        for (const id of removed) changed.remove(id);
        const last = new Map([...first, ...second].map((one) => [one.id, one]));
        for (const id of removed) last.delete(id);
        const fresh = filled([...last.values()].map(toDocument));
        expect(changed.size).toBe(fresh.size);
        for (const q of ["", ...asked]) {
          const [ofChanged, ofFresh] = [changed.search(ask(q)), fresh.search(ask(q))];
          const comparable = ({ hits, total, facets, isRelaxed, suggestion }: typeof ofFresh) => ({
            hits: hits.map(({ id, score }) => ({ id, score })),
            total,
            facets,
            isRelaxed,
            suggestion,
          });
          expect(comparable(ofChanged)).toEqual(comparable(ofFresh));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("shows the same order on pages as in one list", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom("relevance", "newest"), words(2), (made, order, q) => {
        const index = filled(made.map(toDocument));
        const whole = index.search(ask(q, { order })).hits.map(({ id }) => id);
        const pages = Array.from({ length: Math.ceil(whole.length / 3) }, (_, page) =>
          index.search(ask(q, { order, offset: page * 3, limit: 3 })),
        );
        expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a question", () => {
  const index = filled([
    document("pass", "Reisepass", "Ausweis für Reisen", ["10177", "99089108001000"]),
    document("kfz", "Kraftfahrzeugzulassung", "Zulassung von Fahrzeugen", ["10439"]),
    document("bau", "Bauvorbescheid und Baugenehmigung", "Antrag auf ein Vorhaben", ["10519"]),
    document("verfahren", "Beschleunigung", "Das Baugenehmigungsverfahren wird kürzer."),
    document("ehe", "Eheschließung", "beim Standesamt", ["10026"]),
    document("haus", "Krankenhausplanung", "Planung der Krankenhäuser im Land"),
    document("fuehrer", "Führerschein", "Die Fahrerlaubnis und der Führerschein"),
  ]);

  it.each([
    ["Genehmigung", ["bau", "verfahren"]],
    ["krankenhaus", ["haus"]],
    ["Baugenehmigungen", ["bau", "verfahren"]],
    ["Auto anmelden", ["kfz"]],
    ["ich möchte mein Auto anmelden", ["kfz"]],
    ["Kfz-Zulassung", ["kfz"]],
    ["Hochzeit", ["ehe"]],
    ["Fürerschein", ["fuehrer"]],
    ["FUEHRERSCHEIN", ["fuehrer"]],
    ["10177", ["pass"]],
    ["OZG-ID 10177", ["pass"]],
    ["99 089 108 001 000", ["pass"]],
    ["99.089", ["pass"]],
    ["Fuehrersch", ["fuehrer"]],
  ])("“%s” finds it", (q, expected) => {
    expect(idsOf(index, q)).toEqual(expected);
  });

  it("says why: as written, by inflection, in a compound, by synonym, corrected, by number", () => {
    const why = (q: string) => index.search(ask(q)).hits[0]?.why.map(({ kind, found }) => `${kind} ${found}`);
    expect(why("Baugenehmigung")).toEqual(["exact Baugenehmigung"]);
    expect(why("Baugenehmigungen")).toEqual(["inflection Baugenehmigung"]);
    expect(why("Genehmigung")).toEqual(["part Baugenehmigung"]);
    expect(why("Hochzeit")).toEqual(["synonym Eheschließung"]);
    expect(why("Fürerschein")).toEqual(["spelling Führerschein"]);
    expect(why("10177")).toEqual(["number 10177"]);
  });

  it("tells what was looked for instead of an unknown word", () => {
    const { words: understood, suggestion } = index.search(ask("Fürerschein Ausweis"));
    expect(suggestion).toBe("Führerschein Ausweis");
    expect(understood[0]).toMatchObject({ word: "Fürerschein", correction: "Führerschein", isFound: true });
    expect(index.search(ask("Hochzeit")).words[0]?.alternatives).toContain("Eheschließung");
  });

  it("shows what has most of the words when nothing has all, and says so", () => {
    const { hits, isRelaxed } = index.search(ask("Krankenhaus Reisepass Planung"));
    expect(isRelaxed).toBe(true);
    expect(hits[0]?.id).toBe("haus");
    expect(index.search(ask("Planung Krankenhäuser")).isRelaxed).toBe(false);
  });

  it("finds nothing for words that nobody wrote, and everything without words", () => {
    expect(index.search(ask("Xylophonquartett"))).toMatchObject({ total: 0, hits: [], isRelaxed: false });
    expect(index.search(ask("  ?! ")).total).toBe(index.size);
  });

  it("puts a name before a mention, the word before its synonym", () => {
    const ranked = filled([
      document("mention", "Anderes", "Reisepass Reisepass Reisepass"),
      document("name", "Reisepass", "Anderes"),
      document("synonym", "Eheschließung"),
      document("word", "heiraten"),
    ]);
    expect(idsOf(ranked, "Reisepass")).toEqual(["name", "mention"]);
    expect(idsOf(ranked, "heiraten")).toEqual(["word", "synonym"]);
  });

  it("survives anything that people type", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 400 }), (q) => {
        const { total, hits } = index.search(ask(q));
        expect(hits.length).toBe(total);
      }),
    );
  });

  it("completes the last word", () => {
    expect(index.suggest("neue Bauge").map(({ text }) => text)).toEqual([
      "neue Baugenehmigung",
      "neue Baugenehmigungsverfahren",
    ]);
    expect(index.suggest("Baugenehmigung ")).toEqual([]);
  });
});
