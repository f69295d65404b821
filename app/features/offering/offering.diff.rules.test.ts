import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costScenarios, costTypes, legalPaths, transports, valuesOf } from "~/features/catalogue/catalogue.rules";
import { canonicalHash } from "~/platform/canonical-hash.server";
import { OfferingPhase } from "~prisma/generated/enums";
import {
  contactRoles,
  type EntryContent,
  readEntry,
  relationKinds,
  requirementAnswers,
  systemStatuses,
} from "./offering.content.forms";
import { changedFields, differencesOf, fieldList, groupDifferences, materialChanges } from "./offering.diff.rules";
import { entryFieldNames, entryFields, materialContent } from "./offering.entry.rules";

/* Few letters and short lists, so that rows and words of two entries often meet. */
const word = fc.stringMatching(/^[abß][ab1]{0,2}$/);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc.constantFrom("2026-01-31", "2026-03-01", "2027-12-24");
const mailbox = fc.constantFrom("a@rp.example", "b@rp.example");
const url = fc.constantFrom("https://a.example/", "https://b.example/");
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 3 });
const listOf = <T extends string>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const relation = fc.oneof(
  fc.record({ kind: fc.constantFrom(...relationKinds), title: text, slug: word, url: fc.constant(null) }),
  fc.record({ kind: fc.constantFrom(...relationKinds), title: text, slug: fc.constant(null), url }),
);

const entry: fc.Arbitrary<EntryContent> = fc
  .record({
    title: text,
    summary: text,
    description: fc.oneof(fc.constant(""), text),
    reuseModel: fc.constantFrom("efa", "decentral"),
    ozgIds: listOf(["10480", "10481"]),
    leikaKeys: listOf(["99010001001000", "99010001001001"]),
    topicFieldSlug: fc.constantFrom("umwelt", "gesundheit"),
    isOpenSource: fc.boolean(),
    areCostsPublic: fc.boolean(),
    languages: listOf(["de", "en"]),
    contacts: rows(
      fc.record({ role: fc.constantFrom(...contactRoles), name: maybe(word), deputy: maybe(word), mailbox }),
    ),
    mailbox: maybe(mailbox),
    phase: fc.constantFrom(...Object.values(OfferingPhase)),
    phaseDates: fc.dictionary(fc.constantFrom("pilot", "live"), day),
    maturityModel: maybe(fc.constantFrom("v1_1", "v2_0")),
    maturityLevel: maybe(fc.integer({ min: 0, max: 4 })),
    maturityCriteria: rows(fc.record({ name: word, level: fc.integer({ min: 0, max: 4 }), note: maybe(word) })),
    legalPaths: listOf(valuesOf(legalPaths)),
    transports: listOf(valuesOf(transports)),
    securityDeclaredOn: maybe(day.map((value) => new Date(value))),
    specialistSystems: rows(
      fc.record({
        vendor: maybe(word),
        product: word,
        version: maybe(word),
        status: fc.constantFrom(...systemStatuses),
        reportedBy: maybe(fc.constantFrom("NW", "RP")),
        reportedOn: maybe(day),
      }),
    ),
    payment: fc.record({
      isRequired: maybe(fc.boolean()),
      components: fc.uniqueArray(word, { maxLength: 2 }),
      hasXBezahldienste: maybe(fc.boolean()),
    }),
    requirements: rows(
      fc.record({ code: word, answer: fc.constantFrom(...requirementAnswers), evidence: maybe(word) }),
    ),
    costs: rows(
      fc.record({
        year: fc.constantFrom(2026, 2027),
        type: fc.constantFrom(...valuesOf(costTypes)),
        scenario: fc.constantFrom(...valuesOf(costScenarios)),
        cents: fc.integer({ min: 0, max: 1_000_000 }),
      }),
    ),
    milestones: rows(fc.record({ id: word, title: text, due: day, doneOn: maybe(day), moves: fc.constant([]) })),
    relations: rows(relation),
  })
  .map((said) => {
    const silent = Object.fromEntries(entryFieldNames.map((name) => [name, null]));
    const lists = { contractDocs: [], parameters: [], allocationKey: [], coProviderCodes: [], userAccounts: [] };
    return readEntry({ ...silent, ...lists, ...said } as unknown as Parameters<typeof readEntry>[0]);
  });

const hashOf = (content: EntryContent) =>
  canonicalHash(JSON.parse(JSON.stringify(materialContent(content))) as Parameters<typeof canonicalHash>[0]);

describe("differences of two revisions", () => {
  it("are none between an entry and itself, in whatever order its sets stand", () => {
    fc.assert(
      fc.property(entry, (content) => {
        const turned = {
          ...content,
          ozgIds: [...content.ozgIds].reverse(),
          languages: [...content.languages].reverse(),
          costs: [...content.costs].reverse(),
          requirements: [...content.requirements].reverse(),
        };
        expect(differencesOf(content, turned)).toEqual([]);
        expect(hashOf(turned)).toBe(hashOf(content));
      }),
    );
  });

  it("hold something material exactly when the approval of one does not cover the other", () => {
    fc.assert(
      fc.property(entry, entry, fc.subarray(entryFieldNames), (from, other, taken) => {
        const to = { ...from, ...Object.fromEntries(taken.map((name) => [name, other[name]])) } as EntryContent;
        expect(materialChanges(from, to).length > 0).toBe(hashOf(from) !== hashOf(to));
        expect(changedFields(from, to).every((field) => taken.includes(field))).toBe(true);
      }),
    );
  });

  it("say in words what is different: no field is named without something to see", () => {
    fc.assert(
      fc.property(entry, entry, (from, to) => {
        for (const { change } of differencesOf(from, to)) {
          if (change.kind === "value") expect(change.from).not.toBe(change.to);
          if (change.kind === "words") expect(change.words.some(({ kind }) => kind !== "same")).toBe(true);
          if (change.kind === "rows") expect(change.rows.length > 0 || change.isReordered).toBe(true);
        }
      }),
    );
  });

  it("read backwards say the opposite of the same fields", () => {
    fc.assert(
      fc.property(entry, entry, (from, to) => {
        expect(changedFields(from, to)).toEqual(changedFields(to, from));
        const count = (kind: string, [a, b]: [EntryContent, EntryContent]) =>
          differencesOf(a, b).flatMap(({ change }) =>
            change.kind === "rows" ? change.rows.filter((row) => row.kind === kind) : [],
          ).length;
        expect(count("added", [from, to])).toBe(count("removed", [to, from]));
        expect(count("changed", [from, to])).toBe(count("changed", [to, from]));
      }),
    );
  });

  it("stand in the groups of the entry, each once, and are marked as the table of fields says", () => {
    fc.assert(
      fc.property(entry, entry, (from, to) => {
        const differences = differencesOf(from, to);
        expect(groupDifferences(differences).flatMap((group) => group.differences)).toEqual(differences);
        for (const { field, isMaterial } of differences) expect(isMaterial).toBe(entryFields[field].isMaterial);
      }),
    );
  });
});

const [some] = fc.sample(entry, { numRuns: 1, seed: 7 });
const before = { ...some, title: "Alt", costs: [], contacts: [], phase: "planning" } as EntryContent;
const changeIn = (to: Partial<EntryContent>, from: Partial<EntryContent> = {}) =>
  differencesOf({ ...before, ...from }, { ...before, ...from, ...to } as EntryContent).map(({ label, change }) => ({
    label,
    change,
  }));

describe("the words", () => {
  it("are German: amounts, days, labels, and names of what is only referred to", () => {
    expect(changeIn({ phase: "live" })).toEqual([
      { label: "Umsetzungsphase", change: { kind: "value", from: "Planung", to: "In Betrieb" } },
    ]);
    const cost = { year: 2027, type: "A", scenario: "expected", cents: 1250050 } as const;
    expect(changeIn({ costs: [{ ...cost, cents: 20 }] }, { costs: [cost] })[0]?.change).toMatchObject({
      kind: "rows",
      rows: [
        {
          kind: "changed",
          words: [
            { kind: "same", text: "2027, A: Betrieb der technischen Infrastruktur, erwartete Nutzung: " },
            { kind: "removed", text: "12.500,50" },
            { kind: "added", text: "0,20" },
            { kind: "same", text: " €" },
          ],
        },
      ],
    });
    const declared = { securityDeclaredOn: new Date("2026-03-01") };
    expect(changeIn(declared, { securityDeclaredOn: null })[0]?.change).toEqual({
      kind: "value",
      from: null,
      to: "01.03.2026",
    });
    const names = { ozgIds: new Map([["10480", "Sprengstofferlaubnis"]]) };
    const [first] = differencesOf({ ...before, ozgIds: [] }, { ...before, ozgIds: ["10480"] }, names);
    expect(first?.change).toMatchObject({ rows: [{ kind: "added", text: "10480 Sprengstofferlaubnis" }] });
  });

  it("tell a row that moved from one that changed", () => {
    const contact = (name: string, role: "legal" | "technical") => ({
      role,
      name,
      deputy: null,
      mailbox: "a@rp.example",
    });
    const [a, b] = [contact("Ada", "legal"), contact("Bob", "technical")];
    expect(changeIn({ contacts: [b, a] }, { contacts: [a, b] })[0]?.change).toEqual({
      kind: "rows",
      rows: [],
      isReordered: true,
    });
    expect(changeIn({ contacts: [a, { ...b, name: "Cleo" }] }, { contacts: [a, b] })[0]?.change).toMatchObject({
      rows: [{ kind: "changed", key: "technical a@rp.example" }],
    });
  });

  it("list fields as a sentence does", () => {
    expect(fieldList([])).toBe("");
    expect(fieldList(["title"])).toBe("Titel");
    expect(fieldList(["title", "costs", "licence"])).toBe("Titel, Kosten und Lizenz");
  });
});
