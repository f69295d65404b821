import { describe, expect, it } from "vitest";
import { type EntryContent, readEntry } from "./offering.content.forms";
import { entryFieldNames } from "./offering.entry.rules";
import { factSheetLines, nextMilestone, shortened } from "./offering.fact-sheet.rules";

const silent = {
  ...Object.fromEntries(entryFieldNames.map((name) => [name, null])),
  ...Object.fromEntries(
    ["contacts", "maturityCriteria", "contractDocs", "specialistSystems", "parameters", "requirements", "costs"].map(
      (name) => [name, []],
    ),
  ),
  ...{ phaseDates: {}, payment: {}, allocationKey: [], milestones: [], relations: [], ozgIds: [], legalPaths: [] },
  ...{ phase: "live", reuseModel: "efa", topicFieldSlug: "umwelt" },
};
const TODAY = "2026-11-27";
const sheetOf = (content: Partial<EntryContent>, hasHiddenCosts = false, documents: { title: string }[] = []) => {
  const entry = readEntry({ ...silent, ...content } as Parameters<typeof readEntry>[0]);
  const lines = factSheetLines({ entry, hasHiddenCosts, documents, names: {} }, TODAY);
  return Object.fromEntries(lines.map(({ term, texts }) => [term, texts]));
};
const milestone = (title: string, due: string, doneOn: string | null = null) => ({
  id: title,
  title,
  due,
  doneOn,
  moves: [],
});

describe("the Steckbrief", () => {
  it("names the documents, where there are any", () => {
    expect(sheetOf({})).not.toHaveProperty("Dokumente");
    const titles = ["A", "B", "C", "D", "E"].map((title) => ({ title }));
    expect(sheetOf({}, false, titles)).toMatchObject({ Dokumente: ["A", "B", "C", "und 2 weitere"] });
  });

  it("says what is missing", () => {
    expect(sheetOf({})).toMatchObject({
      Leistung: ["keine Angabe"],
      Kosten: ["keine Angabe"],
      Kontakt: ["keine Angabe"],
      "Nächster Meilenstein": ["keine Angabe"],
      Umsetzungsphase: ["In Betrieb"],
    });
  });

  it("says that there are costs where only registered people see them", () => {
    expect(sheetOf({}, true)).toMatchObject({ Kosten: ["sehen Registrierte"] });
  });

  it("sums the costs of a year over their types, for the expected use where it is known", () => {
    const cost = (year: number, type: "A" | "D", scenario: "low" | "expected" | "high", cents: number) =>
      ({ year, type, scenario, cents }) as const;
    const costs = [
      cost(2028, "A", "high", 500),
      cost(2027, "A", "expected", 1_000_00),
      cost(2027, "D", "expected", 250_50),
      cost(2027, "D", "high", 999_99),
    ];
    expect(sheetOf({ costs })["Kosten"]).toEqual([
      "2027: 1.250,50 € (erwartete Nutzung)",
      "2028: 5,00 € (hohe Nutzung)",
    ]);
  });

  it("names the earliest milestone that is not reached, late or not", () => {
    const list = [
      milestone("C", "2027-05-01"),
      milestone("A", "2026-01-01", "2026-01-02"),
      milestone("B", "2026-11-01"),
    ];
    expect(nextMilestone(list, TODAY)).toMatchObject({ title: "B", isLate: true });
    expect(nextMilestone(list.slice(0, 2), TODAY)).toMatchObject({ title: "C", isLate: false });
    expect(nextMilestone([], TODAY)).toBeNull();
    expect(sheetOf({ milestones: list })["Nächster Meilenstein"]).toEqual(["B: 01.11.2026 (überfällig)"]);
  });

  it("stays short whatever an entry says", () => {
    const texts = Object.values(sheetOf({ ozgIds: Array.from({ length: 10 }, (_, index) => `1048${index}`) })).flat();
    expect(texts).toContain("und 7 weitere");
    expect(shortened(["a", "b", "c", "d"])).toEqual(["a", "b", "c", "d"]);
    const long = sheetOf({ operatorName: "x".repeat(5_000) })["Betreiber"]?.[0] ?? "";
    expect(long).toHaveLength(160);
  });
});
