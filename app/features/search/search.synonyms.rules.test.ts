import { describe, expect, it } from "vitest";
import { topicFields } from "~prisma/reference/topic-fields";
import { catalogue } from "../../../tests/search/catalogue";
import { ambiguousTerms, findSynonymGroup, synonymGroups } from "./search.synonyms.rules";
import { searchKey } from "./search.text.rules";
import { contentKeys } from "./search.thesaurus.rules";

const { services, others, isWhole } = catalogue;
const around = (text: string) => ` ${searchKey(text)} `;
const namesOf = ({ name, leika }: (typeof services)[number]) => [name, ...leika.map((service) => service.name)];
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("the table of synonyms", () => {
  it("has hundreds of groups from every Themenfeld", () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(600);
    const topics = topicFields.map(({ slug }) => slug);
    expect(synonymGroups.filter(({ topic }) => !topics.includes(topic))).toEqual([]);
    const few = topics.filter((slug) => synonymGroups.filter(({ topic }) => topic === slug).length < 15);
    expect(few).toEqual([]);
  });

  it("stands in order, under ids that are used once", () => {
    const places = synonymGroups.map(({ topic, id }) => `${topic} ${id}`);
    expect(places).toEqual(places.toSorted());
    expect(repeated(synonymGroups.map(({ id }) => id))).toEqual([]);
    expect(synonymGroups.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(findSynonymGroup("elterngeld")?.official).toContain("Elterngeld");
    expect(findSynonymGroup("gibt-es-nicht")).toBeNull();
  });

  it("has terms on both sides, each once, clean and with something to compare", () => {
    const wrong = synonymGroups.flatMap(({ id, official, everyday }) => {
      const terms = [...official, ...everyday];
      const unclean = terms.filter((term) => term !== term.trim() || searchKey(term).length < 2);
      const twice = repeated(terms.map(searchKey));
      return [...unclean, ...twice].map((term) => `${id}: ${term}`);
    });
    expect(wrong).toEqual([]);
    expect(synonymGroups.filter(({ official, everyday }) => official.length * everyday.length === 0)).toEqual([]);
  });

  it("gives no word two meanings without saying so", () => {
    // as the engine reads them: "Kind bekommen" is nothing but "Kind"
    const read = (term: string) => contentKeys(term).toSorted().join(" ");
    const everyday = synonymGroups.flatMap((group) => [...new Set(group.everyday.map(read))]);
    expect([...new Set(repeated(everyday))].toSorted()).toEqual(ambiguousTerms.map(read).toSorted());
  });

  it("explains no word of the catalogue by another one", () => {
    const official = new Map(
      synonymGroups.flatMap(({ id, official }) => official.map((term) => [searchKey(term), id])),
    );
    const both = synonymGroups.flatMap(({ id, everyday }) =>
      everyday.filter((term) => official.has(searchKey(term))).map((term) => `${id}: ${term}`),
    );
    expect(both).toEqual([]);
  });
});

describe("the official terms", () => {
  const official = synonymGroups.flatMap((group) => group.official.map((term) => ({ id: group.id, term })));

  it("occur in the catalogue word by word", () => {
    const names = [...services.flatMap(namesOf), ...others.map(({ name }) => name)].map(around).join("|");
    const absent = official.filter(({ term }) => !names.includes(around(term)));
    // the services that the project holds itself are a seventh of the catalogue
    if (isWhole) expect(absent).toEqual([]);
    else expect(official.length - absent.length).toBeGreaterThan(150);
  });

  it("reach every OZG service: nobody has to know its name", () => {
    const keys = official.map(({ term }) => around(term));
    const unreached = services.filter((service) => {
      const names = namesOf(service).map(around).join("|");
      return !keys.some((key) => names.includes(key));
    });
    expect(unreached.map(({ name }) => name)).toEqual([]);
    expect(services.length).toBeGreaterThanOrEqual(isWhole ? 557 : 80);
  });
});
