import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocationKeys, costScenarios, costTypes, valuesOf } from "~/features/catalogue/catalogue.rules";
import { OfferingPhase } from "~prisma/generated/enums";
import {
  contactRoles,
  type EntryContent,
  readEntry,
  relationKinds,
  requirementAnswers,
  storedContent,
  systemStatuses,
} from "./offering.content.forms";
import { entryFieldNames, fieldsOfStep } from "./offering.entry.rules";
import { type FormValues, plainLabels, rowLists, rowListsOf } from "./offering.step.rules";
import { type FormStep, formStepOf, stepContents, stepForm } from "./offering.steps.forms";
import { stepValues } from "./offering.values.forms";

const steps = Object.keys(stepContents) as FormStep[];

function parse(step: FormStep, values: FormValues) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one);
  return parseWithZod(form, { schema: stepForm(step) });
}

const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const line = fc.stringMatching(/^[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß ,.:;|-]{0,30}[a-zäöüß]$/);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const mailbox = fc.stringMatching(/^[a-z]{1,10}$/).map((name) => `${name}@rp.example`);
const url = fc.stringMatching(/^[a-z]{1,10}$/).map((name) => `https://www.${name}.example/dienst`);
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const entry: fc.Arbitrary<EntryContent> = fc
  .record({
    title: fc.constant("Sprengstofferlaubnis"),
    summary: fc.oneof(fc.constant(""), line),
    description: fc.oneof(fc.constant(""), line),
    ozgIds: some(["10480", "10026"]),
    leikaKeys: some(["99089007001000", "99089108001000"]),
    topicFieldSlug: fc.constant("umwelt"),
    situationSlugs: some(["bauen", "umzug"]),
    serviceTypes: some(["2/3", "4a"]),
    addressees: some(["citizen", "company"]),
    sdgAnnexI: fc.boolean(),
    sdgAnnexII: fc.boolean(),
    federalPriority: fc.boolean(),
    program: orNull(fc.constant("federal_programme")),
    laboratory: orNull(line),
    focusFlag: orNull(fc.constant("focus_service")),
    languages: some(["de", "en", "uk"]),
    operatorName: orNull(line),
    operatorId: orNull(fc.uuid()),
    leadMinistry: orNull(line),
    coProviderCodes: some(["NW", "BY", "SH"]),
    mailbox: orNull(mailbox),
    contacts: few(
      fc.record({ role: fc.constantFrom(...contactRoles), name: orNull(line), deputy: orNull(line), mailbox }),
    ),
    phase: fc.constantFrom(...Object.values(OfferingPhase)),
    phaseDates: fc.dictionary(fc.constantFrom(...Object.values(OfferingPhase)), day),
    maturityModel: fc.constant("v1_1" as const),
    maturityLevel: orNull(fc.integer({ min: 0, max: 4 })),
    maturityCriteria: few(fc.record({ name: line, level: fc.integer({ min: 0, max: 4 }), note: orNull(line) })),
    onlineUrl: orNull(url),
  })
  .chain((first) =>
    fc
      .record({
        reuseModel: fc.constantFrom("efa" as const, "decentral" as const),
        legalPaths: some(["fit_store", "govdigital"]),
        contractDocs: few(fc.record({ title: line, url, version: orNull(line) })),
        dataProtectionBasis: orNull(fc.constant("ozg_8a")),
        securityDeclaredOn: orNull(day.map((text) => new Date(text))),
        securityExpiresOn: orNull(day.map((text) => new Date(text))),
        supportModel: orNull(line),
        serviceLevel: orNull(line),
        transports: some(["fit_connect", "xta_osci"]),
        dataStandard: orNull(line),
        specialistSystems: few(
          fc.record({
            vendor: orNull(line),
            product: line,
            version: orNull(line),
            status: fc.constantFrom(...systemStatuses),
            reportedBy: orNull(fc.constantFrom("NW", "BUND")),
            reportedOn: orNull(day),
          }),
        ),
        userAccounts: some(["bundid"]),
        trustLevel: orNull(fc.constant("20")),
        payment: fc.record({
          isRequired: orNull(fc.boolean()),
          components: few(line),
          hasXBezahldienste: orNull(fc.boolean()),
        }),
        parameters: few(
          fc.record({
            name: line,
            description: orNull(line),
            isRequired: fc.boolean(),
            values: few(fc.record({ stateCode: fc.constantFrom("NW", "BY"), value: line })),
          }),
        ),
        accessibility: orNull(line),
        isOpenSource: fc.boolean(),
        licence: orNull(line),
        repoUrl: orNull(url),
        publiccodeUrl: orNull(url),
        requirementsVersion: orNull(fc.constant("2022-11-09")),
        requirements: fc.uniqueArray(
          fc.record({
            code: fc.constantFrom("D-001", "D-002", "F-001"),
            answer: fc.constantFrom(...requirementAnswers),
            evidence: orNull(line),
          }),
          { selector: ({ code }) => code },
        ),
        costs: fc.uniqueArray(
          fc.record({
            year: fc.integer({ min: 2024, max: 2030 }),
            type: fc.constantFrom(...valuesOf(costTypes)),
            scenario: fc.constantFrom(...valuesOf(costScenarios)),
            cents: fc.integer({ min: 0, max: 100_000_000_000 }),
          }),
          { selector: ({ year, type, scenario }) => `${year}${type}${scenario}`, maxLength: 20 },
        ),
        allocationKey: few(
          fc.record({
            key: fc.constantFrom(...valuesOf(allocationKeys)),
            weight: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
          }),
        ),
        isJointlyFunded: fc.boolean(),
        areCostsPublic: fc.boolean(),
        milestones: few(
          fc.record({ id: fc.uuid(), title: line, due: day, doneOn: orNull(day), moves: fc.constant([]) }),
        ),
        documentVersionIds: fc.constant([]),
        relations: few(
          fc
            .record({
              kind: fc.constantFrom(...relationKinds),
              title: line,
              slug: fc.constantFrom("a-rp", null),
              at: url,
            })
            .map(({ at, ...row }) => ({ ...row, url: row.slug === null ? at : null })),
        ),
      })
      .map((second) => readEntry({ ...first, ...second } as Parameters<typeof readEntry>[0])),
  );

const byYear = (entry: EntryContent) => {
  const order = ({ year, type, scenario }: EntryContent["costs"][number]) =>
    `${year}${type}${valuesOf(costScenarios).indexOf(scenario)}`;
  const sorted = (costs: EntryContent["costs"]) => [...costs].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { ...entry, costs: sorted(entry.costs) };
};

describe("the forms of the steps", () => {
  it("give back what is stored, whatever it is", () => {
    fc.assert(
      fc.property(entry, (drawn) => {
        const stored = byYear(drawn);
        for (const step of steps) {
          const submission = parse(step, stepValues(step, stored, { asked: [], published: [] }));
          const content: Record<string, unknown> =
            submission.status === "success" ? submission.value.content : { refused: submission.error };
          const milestones = content["milestones"] as { reason: unknown }[] | undefined;
          const rows = milestones?.map(({ reason: _reason, ...row }) => ({ ...row, moves: [] }));
          const expected = Object.fromEntries(fieldsOfStep(step).map((name) => [name, stored[name]]));
          expect({ ...content, ...(rows ? { milestones: rows } : {}) }).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never break, whatever stands in their fields, and lose no step field", () => {
    const text = fc.oneof(
      line,
      day,
      fc.string({ maxLength: 20 }),
      fc.constantFrom("", "on", "-1", "2027", "1,5", "[]"),
    );
    for (const step of steps) {
      const names = [
        ...Object.keys(plainLabels(step)),
        ...rowListsOf(step).flatMap((list) =>
          [...Object.keys(rowLists[list].fields), "A_low", "remove", "id"].flatMap((field) =>
            [0, 1].map((index) => `${list}[${index}].${field}`),
          ),
        ),
        "choose.title",
        "version",
        "seen",
        "intent",
      ];
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...names), text), (values) => {
          expect(["success", "error"]).toContain(parse(step, values).status);
        }),
        { numRuns: 60 },
      );
    }
  });

  it("take only fields of their own step", () => {
    for (const step of steps) {
      const submission = parse(step, {
        title: "Angebot",
        topicFieldSlug: "umwelt",
        reuseModel: "efa",
        phase: "live",
        status: "published",
        stateCode: "NW",
        hash: "0",
        offeringId: "x",
        documentVersionIds: "x",
      });
      const names = submission.status === "success" ? Object.keys(submission.value.content) : [];
      expect(names.sort()).toEqual(fieldsOfStep(step).sort());
    }
  });

  it("cover every field of an entry but its documents", () => {
    const covered = steps.flatMap(fieldsOfStep);
    expect(entryFieldNames.filter((name) => !covered.includes(name))).toEqual(["documentVersionIds"]);
    expect(() => formStepOf("dokumente")).toThrow();
    expect(() => formStepOf("constructor")).toThrow();
  });

  it("leave out the fields in which the stored value was chosen", () => {
    const submission = parse("nachnutzung", {
      reuseModel: "efa",
      supportModel: "Meins",
      "choose.supportModel": "theirs",
    });
    expect(submission.status === "success" && submission.value.content).not.toHaveProperty("supportModel");
    expect(submission.status === "success" && submission.value.content).toHaveProperty("reuseModel", "efa");
  });

  it("name the row that is wrong, also after blank rows and ones that go", () => {
    const errorsOf = (step: FormStep, values: FormValues) => {
      const submission = parse(step, values);
      return submission.status === "error" ? submission.error : null;
    };
    const costs = {
      "costs[0].year": "",
      "costs[1].year": "2026",
      "costs[1].A_expected": "100",
      "costs[2].year": "2026",
      "costs[2].remove": "on",
      "costs[3].year": "2026",
      "costs[3].B_low": "100",
    };
    expect(errorsOf("kosten", costs)).toEqual({
      "costs[3].year": [expect.stringContaining("Das Jahr 2026 steht schon bei „Jahr 2“.")],
    });
    const keys = Object.fromEntries([1, 2, 3, 4, 5, 7].map((row) => [`allocationKey[${row}].key`, "usage"]));
    expect(Object.keys(errorsOf("kosten", keys) ?? {})).toEqual(["allocationKey[7].key"]);
  });

  it("do not drop a year without amounts silently", () => {
    const submission = parse("kosten", { "costs[0].year": "2026" });
    expect(submission.status === "error" && submission.error).toEqual({
      "costs[0].year": [expect.stringContaining("Zum Jahr 2026 fehlen die Beträge.")],
    });
    expect(parse("kosten", { "costs[0].year": "2026", "costs[0].remove": "on" }).status).toBe("success");
    expect(parse("kosten", { "costs[0].year": "2026", "costs[0].A_low": "0" }).status).toBe("success");
  });

  it("say nothing about payment where nothing is said", () => {
    const submission = parse("technik", {});
    expect(
      submission.status === "success" && storedContent(submission.value.content as Partial<EntryContent>),
    ).toMatchObject({ payment: {} });
    const free = parse("technik", { "payment.isRequired": "no" });
    const content = free.status === "success" ? (free.value.content as Partial<EntryContent>) : {};
    expect(storedContent(content)).toMatchObject({ payment: { isRequired: false } });
  });
});
