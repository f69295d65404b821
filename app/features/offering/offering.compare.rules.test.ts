import { describe, expect, it } from "vitest";
import { comparisonAddress, readComparison } from "./offering.compare.rules";
import { compareEntries, onlyDifferences } from "./offering.compare-rows.rules";
import { type EntryContent, readEntry } from "./offering.content.forms";
import { entryFieldNames } from "./offering.entry.rules";
import { readFilters } from "./offering.filters.forms";
import { filterAddress } from "./offering.filters.rules";

const read = (query: string) => readComparison(new URLSearchParams(query));

describe("the address of a comparison", () => {
  it.each([
    ["a=eins&a=zwei", ["eins", "zwei"], false],
    ["a=eins&a=eins&nur=unterschiede", ["eins"], true],
    ["a=1&a=2&a=3&a=4&a=5", ["1", "2", "3", "4"], false],
    ["a=%3Cb%3E&a=Gross&a=&nur=x", [], false],
    ["", [], false],
  ])("%s", (query, slugs, isOnlyDifferences) => {
    expect(read(query)).toEqual({ slugs, isOnlyDifferences });
    expect(read(comparisonAddress(read(query)).split("?")[1] ?? "")).toEqual(read(query));
  });

  it("lets the choice come along while somebody looks for more", () => {
    const { filters, problems } = readFilters(new URLSearchParams("land=NI&a=eins&a=zwei&seite=3"));
    expect(problems).toEqual([]);
    expect(filterAddress(filters)).toBe("/angebote?land=NI&seite=3&a=eins&a=zwei");
  });
});

const nothing = Object.fromEntries(entryFieldNames.map((name) => [name, null]));
const lists = {
  contacts: [],
  phaseDates: {},
  maturityCriteria: [],
  contractDocs: [],
  specialistSystems: [],
  payment: {},
  parameters: [],
  requirements: [],
  costs: [],
  allocationKey: [],
  milestones: [],
  relations: [],
  ozgIds: [],
  leikaKeys: [],
  transports: [],
};
const entryOf = (content: Partial<EntryContent>) =>
  readEntry({ ...nothing, ...lists, ...content } as Parameters<typeof readEntry>[0]);
const compared = (content: Partial<EntryContent>, hasHiddenCosts = false) => ({
  entry: entryOf(content),
  hasHiddenCosts,
});
const rowsOf = (groups: ReturnType<typeof compareEntries>) =>
  groups.flatMap(({ rows }) => rows.map(({ field, cells, isDifferent }) => ({ field, cells, isDifferent })));

describe("entries side by side", () => {
  it("have a row for whatever one of them says, in words; the order of a set is no difference", () => {
    const groups = compareEntries([
      compared({ title: "A", phase: "live", transports: ["fit_connect", "xta"], operatorName: "Dataport" }),
      compared({ title: "B", phase: "live", transports: ["xta", "fit_connect"] }),
    ]);
    expect(groups.map(({ step }) => step)).toEqual(["beteiligte", "stand", "technik"]);
    expect(rowsOf(groups)).toMatchObject([
      { field: "operatorName", cells: [["Dataport"], []], isDifferent: true },
      { field: "phase", cells: [["In Betrieb"], ["In Betrieb"]], isDifferent: false },
      { field: "transports", isDifferent: false },
    ]);
    expect(rowsOf(onlyDifferences(groups)).map(({ field }) => field)).toEqual(["operatorName"]);
  });

  it("finds a difference in the last of four", () => {
    const same = compared({ phase: "live" });
    const groups = compareEntries([same, same, same, compared({ phase: "pilot" })]);
    expect(rowsOf(onlyDifferences(groups)).map(({ field }) => field)).toEqual(["phase"]);
  });

  it("say of costs that are not for this person that there are some, and not which", () => {
    const groups = compareEntries([
      compared({}, true),
      compared({ costs: [{ year: 2027, type: "A", scenario: "expected", cents: 100 }] }),
    ]);
    expect(rowsOf(groups)).toEqual([
      { field: "costs", cells: [null, [expect.stringContaining("1,00 €")]], isDifferent: true },
      { field: "allocationKey", cells: [null, []], isDifferent: true },
    ]);
  });
});
