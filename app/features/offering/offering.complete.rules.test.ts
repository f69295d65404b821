import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MaturityModel, OfferingPhase } from "~prisma/generated/enums";
import { completeness, missingForSubmission, stepState } from "./offering.complete.rules";
import { type EntryContent, readEntry } from "./offering.content.forms";
import { entryFieldNames, type entrySteps } from "./offering.entry.rules";

const columns = Object.fromEntries(entryFieldNames.map((name) => [name, null]));
const lists = Object.fromEntries(
  ["contacts", "maturityCriteria", "contractDocs", "specialistSystems", "parameters", "requirements", "costs"]
    .concat(["allocationKey", "milestones", "relations", "ozgIds", "leikaKeys", "legalPaths", "languages"])
    .map((name) => [name, []]),
);

const blank: EntryContent = readEntry({
  ...columns,
  ...lists,
  title: "Sprengstofferlaubnis",
  summary: "",
  description: "",
  topicFieldSlug: "umwelt",
  reuseModel: "efa",
  phase: "planning",
  phaseDates: {},
  payment: {},
} as unknown as Parameters<typeof readEntry>[0]);

const ready: EntryContent = { ...blank, summary: "Kurz.", description: "Lang.", mailbox: "ozg@rp.example" };
const fieldsOf = (entry: EntryContent, asked: Parameters<typeof missingForSubmission>[1] = []) =>
  missingForSubmission(entry, asked).map(({ field }) => field);

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("what a submission lacks", () => {
  it("is nothing when texts and mailbox are there, and these three before", () => {
    expect(fieldsOf(ready)).toEqual([]);
    expect(fieldsOf(blank)).toEqual(["summary", "description", "mailbox"]);
  });

  it("names phases that begin before an earlier one, and nothing else about days", () => {
    const phases = Object.values(OfferingPhase);
    fc.assert(
      fc.property(fc.subarray(phases), fc.array(day, { minLength: 8, maxLength: 8 }), (chosen, days) => {
        const phaseDates = Object.fromEntries(chosen.map((phase, index) => [phase, days[index] as string]));
        const ordered = chosen.map((_phase, index) => days[index] as string);
        const isAscending = ordered.every((one, index) => index === 0 || (ordered[index - 1] as string) <= one);
        expect(fieldsOf({ ...ready, phaseDates })).toEqual(isAscending ? [] : expect.arrayContaining(["phaseDates"]));
      }),
    );
  });

  it("takes any days of phases that ascend", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 8, maxLength: 8 }), (days) => {
        const sorted = [...days].sort();
        const phaseDates = Object.fromEntries(
          Object.values(OfferingPhase).map((phase, index) => [phase, sorted[index]]),
        );
        expect(fieldsOf({ ...ready, phaseDates: phaseDates as EntryContent["phaseDates"] })).toEqual([]);
      }),
    );
  });

  it("wants a declaration to end after it began, and to have begun", () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (from, until) => {
        const entry = {
          ...ready,
          securityDeclaredOn: from === null ? null : new Date(from),
          securityExpiresOn: until === null ? null : new Date(until),
        };
        const isRight = until === null || (from !== null && from < until);
        expect(fieldsOf(entry).length === 0).toBe(isRight);
      }),
    );
  });

  it("lets the lowest criterion decide in model 1.1 only", () => {
    const levels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...Object.values(MaturityModel)),
        (list, level, model) => {
          const maturityCriteria = list.map((one, index) => ({ name: `K${index}`, level: one, note: null }));
          const fields = fieldsOf({ ...ready, maturityModel: model, maturityLevel: level, maturityCriteria });
          expect(fields).toEqual(model === "v1_1" && level !== Math.min(...list) ? ["maturityLevel"] : []);
        },
      ),
    );
  });

  it("asks for a proof where a MUSS is met or partly met, and nowhere else", () => {
    const levels = ["must", "should", "may", "unknown"] as const;
    const answers = ["met", "not_met", "partly", "not_applicable"] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...answers),
        fc.option(fc.constant("Prüfbericht")),
        (level, answer, evidence) => {
          const entry = {
            ...ready,
            requirementsVersion: "2022-11-09",
            requirements: [{ code: "D-001", answer, evidence }],
          };
          const isAsked = level === "must" && (answer === "met" || answer === "partly") && evidence === null;
          expect(fieldsOf(entry, [{ code: "D-001", level }])).toEqual(isAsked ? ["requirements"] : []);
        },
      ),
    );
  });

  it("does not take answers to what the version does not ask, or without a version", () => {
    const requirements = [{ code: "X-1", answer: "not_met" as const, evidence: null }];
    expect(fieldsOf({ ...ready, requirementsVersion: "2022-11-09", requirements })).toEqual(["requirements"]);
    expect(fieldsOf({ ...ready, requirements })).toEqual(["requirementsVersion"]);
  });

  it("wants the shares of a key to be the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 5 }), (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const keyOf = (whole: number) => parts.map((part) => ({ key: "usage" as const, weight: part / whole }));
        expect(fieldsOf({ ...ready, allocationKey: keyOf(sum) })).toEqual([]);
        expect(fieldsOf({ ...ready, allocationKey: keyOf(sum * 1.01) })).toEqual(["allocationKey"]);
      }),
    );
  });

  it("wants a key with costs", () => {
    const costs = [{ year: 2027, type: "A" as const, scenario: "expected" as const, cents: 100 }];
    expect(fieldsOf({ ...ready, costs })).toEqual(["allocationKey"]);
  });

  it("keeps an entry from being reusable without Reifegrad 3 and a legal path", () => {
    expect(fieldsOf({ ...ready, phase: "live_reusable" })).toEqual(["maturityLevel", "legalPaths"]);
  });
});

describe("how far an entry is", () => {
  it("grows with every field and never beyond 100", () => {
    const contacts = [{ role: "technical" as const, name: null, deputy: null, mailbox: "t@rp.example" }];
    expect(completeness(ready)).toBeGreaterThan(completeness(blank));
    expect(completeness({ ...ready, contacts })).toBeGreaterThan(completeness(ready));
    expect(completeness(ready)).toBeLessThan(100);
  });

  it("says of each step whether it is empty, begun, complete or in the way", () => {
    const stateOf = (entry: EntryContent, step: (typeof entrySteps)[number]["slug"]) =>
      stepState(step, entry, missingForSubmission(entry, []));
    expect(stateOf(blank, "grunddaten")).toBe("missing");
    expect(stateOf(ready, "grunddaten")).toBe("begun");
    expect(stateOf(ready, "kosten")).toBe("empty");
    expect(stateOf(ready, "stand")).toBe("empty");
    expect(stateOf(ready, "technik")).toBe("empty");
    expect(stateOf({ ...ready, payment: { ...ready.payment, isRequired: false } }, "technik")).toBe("begun");
    expect(stateOf({ ...ready, onlineUrl: "https://a.example" }, "stand")).toBe("begun");
    const relations = [{ kind: "variant" as const, title: "A", slug: "a-rp", url: null }];
    expect(stateOf({ ...ready, relations }, "beziehungen")).toBe("complete");
  });
});
