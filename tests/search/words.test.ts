import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import { catalogueIndex } from "./catalogue-index";
import type { WordKind } from "./word-kinds";
import { type WordPair, wordPairs } from "./words";

const FIRST = 3;

const known = new Set(catalogue.services.map(({ ozgId }) => ozgId));
/** With the hand-written selection only what it can answer is asked. */
const answerable = wordPairs.filter(({ ozgIds }) => ozgIds.every((ozgId) => known.has(ozgId)));

describe("the words of people", () => {
  const index = catalogueIndex();
  const first = ({ question }: WordPair) =>
    index.search({ q: question, selected: {}, order: "relevance", offset: 0, limit: FIRST }).hits.map(({ id }) => id);
  const missed = answerable.filter((pair) => !first(pair).some((id) => pair.ozgIds.includes(id)));
  const report = missed.map((pair) => `${pair.kind}: ${pair.question} → ${pair.ozgIds} (found: ${first(pair)})`);

  // the hand-written selection has few LeiKa names: much of what people say leads nowhere there
  const least = catalogue.isWhole ? { all: 0.95, kind: 0.9 } : { all: 0.8, kind: 0.7 };

  it("are many, of every kind, each asked once", () => {
    expect(wordPairs.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(wordPairs.map(({ question }) => question)).size).toBe(wordPairs.length);
    expect(answerable.length).toBeGreaterThanOrEqual(catalogue.isWhole ? wordPairs.length : 150);
  });

  it("lead to the service, among the first three, nearly always", () => {
    const share = 1 - missed.length / answerable.length;
    expect(share, report.join("\n")).toBeGreaterThanOrEqual(least.all);
  });

  it.each<WordKind>(["part", "inflection", "umlaut", "typing error", "everyday", "sentence", "hasty", "number"])(
    "of the kind “%s” do so in nine of ten",
    (kind) => {
      const asked = answerable.filter((pair) => pair.kind === kind);
      const wrong = missed.filter((pair) => pair.kind === kind);
      expect(asked.length).toBeGreaterThan(0);
      expect(1 - wrong.length / asked.length, report.join("\n")).toBeGreaterThanOrEqual(least.kind);
    },
  );
});
