import { describe, expect, it } from "vitest";
import type { SearchDocument, Why } from "~/features/search/search.rules";
import { root, stem } from "~/features/search/search.stem.rules";
import { findSynonymGroup } from "~/features/search/search.synonyms.rules";
import { tokens } from "~/features/search/search.text.rules";
import { contentKeys } from "~/features/search/search.thesaurus.rules";
import { catalogueDocuments, catalogueIndex } from "./catalogue-index";
import { wordPairs } from "./words";

const SHOWN = 5;

interface Words {
  readonly keys: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly text: string;
}

const wordsOf = new Map(catalogueDocuments.map((document) => [document.id, readWords(document)]));

function readWords({ texts }: SearchDocument): Words {
  const keys = new Set(tokens(Object.values(texts).join("\n")).map(({ key }) => key));
  return { keys, roots: new Set([...keys].map((key) => root(stem(key)))), text: [...keys].join(" ") };
}

/** Has the document the word in any form, or as a part of another one? */
function has({ roots, text }: Words, key: string): boolean {
  const stemmed = stem(key);
  return roots.has(root(stemmed)) || text.includes(stemmed) || text.includes(root(stemmed));
}

/** Null when it is true of the document, else what is wrong. */
function lie({ kind, found, group, word }: Why, { id, numbers }: SearchDocument): string | null {
  const words = wordsOf.get(id) as Words;
  const wrong = `${kind}: ${word} → ${found}, which ${id} does not have`;
  if (kind === "number") return numbers.some((number) => number.startsWith(found)) ? null : wrong;
  if (kind === "split") return found.split(" + ").every((part) => has(words, part)) ? null : wrong;
  if (kind === "spelling") return contentKeys(found).every((key) => has(words, key)) ? null : wrong;
  if (kind === "synonym") {
    const { official = [], everyday = [] } = findSynonymGroup(group ?? "") ?? {};
    if (![...official, ...everyday].includes(found)) return `${found} is no term of the group ${group}`;
    return contentKeys(found).every((key) => has(words, key)) ? null : wrong;
  }
  return contentKeys(found).every((key) => words.keys.has(key)) ? null : wrong;
}

describe("why something was found", () => {
  const index = catalogueIndex();
  const byId = new Map(catalogueDocuments.map((document) => [document.id, document]));
  const answers = wordPairs.flatMap(({ question }) =>
    index
      .search({ q: question, selected: {}, order: "relevance", offset: 0, limit: SHOWN })
      .hits.map((hit) => ({ ...hit, question })),
  );

  it("is true: the document has what is said to be in it", () => {
    const lies = answers.flatMap(({ id, why, question }) =>
      why.flatMap((each) => {
        const found = lie(each, byId.get(id) as SearchDocument);
        return found === null ? [] : [`“${question}”: ${found}`];
      }),
    );
    expect(answers.length).toBeGreaterThan(500);
    expect(lies).toEqual([]);
  });

  it("is said of every hit", () => {
    expect(answers.filter(({ why }) => why.length === 0).map(({ id, question }) => `${question}: ${id}`)).toEqual([]);
  });
});
