import { describe, expect, it } from "vitest";
import {
  allocationKeys,
  costScenarios,
  costTypes,
  dataProtectionBases,
  legalPaths,
  transports,
  userAccounts,
} from "~/features/catalogue/catalogue.rules";
import { type ContentListName, contentLists } from "~/features/offering/offering.content.forms";
import { materialContent } from "~/features/offering/offering.entry.rules";
import { missingForReuse } from "~/features/offering/offering.rules";
import { canonicalHash } from "~/platform/canonical-hash.server";
import type { newEvent } from "../factories";
import { administrativeServices } from "../reference/administrative-services";
import { topicFields } from "../reference/topic-fields";
import { hasFourEyes } from "./cast";
import { offeringSpecs } from "./offering-rows";
import { demoRows } from "./rows";

const { offerings } = demoRows(new Date("2026-11-24T10:00:00Z"), "hash");
const revisions = offerings.flatMap((row) => row.revisions);
const published = offerings.filter(({ offering }) => offering.publication === "published");

type EventRow = ReturnType<typeof newEvent>;

describe("demo offerings", () => {
  it("are at least forty published ones in all fourteen Themenfelder, each with its own address", () => {
    expect(published.length).toBeGreaterThanOrEqual(40);
    expect(new Set(published.map((row) => row.revisions[0]?.topicFieldSlug))).toEqual(
      new Set(topicFields.map(({ slug }) => slug)),
    );
    expect(new Set(offerings.map(({ offering }) => offering.slug)).size).toBe(offerings.length);
  });

  it("hold lists that the pages can read", () => {
    for (const revision of revisions)
      for (const [name, shape] of Object.entries(contentLists)) {
        const value: unknown = revision[name as ContentListName];
        if (value !== undefined)
          expect(shape.safeParse(value).error?.issues, `${revision.title}: ${name}`).toBeUndefined();
      }
  });

  it("leave Sprengstofferlaubnis to the person who tries the marketplace", () => {
    expect(revisions.filter(({ ozgIds }) => (ozgIds as string[]).includes("10480"))).toEqual([]);
    expect(revisions.filter(({ title }) => /sprengstoff/i.test(title))).toEqual([]);
  });

  it("name the documented services with their implementing Land, and say nothing more about them", () => {
    const documented = offeringSpecs.filter(({ documentedBy }) => documentedBy !== undefined);
    expect(Object.fromEntries(documented.map(({ ozgId, state }) => [ozgId, state]))).toEqual({
      10461: "RP",
      10463: "RP",
      10485: "RP",
      10462: "SH",
      10475: "SH",
      10482: "SH",
      10507: "SH",
      10466: "SH",
      10519: "MV",
      10257: "NW",
      10218: "NI",
      10214: "NI",
      10056: "ST",
      10040: "ST",
    });
    for (const { offering, revisions: own } of offerings.filter((row) => !row.offering.isExample)) {
      expect(offering.publication).toBe("published");
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({ transports: [], costs: [], operatorName: null, maturityLevel: null });
      expect(own[0]?.milestones).toBeUndefined();
      expect(own[0]?.description).toContain("Beleg:");
    }
  });

  it("are told in three to eight sentences and a short summary", () => {
    for (const { title, summary, description } of revisions) {
      const sentences = String(description).split(/(?<=[.?!“])\s+(?=[A-ZÄÖÜ])/).length;
      expect(sentences, title).toBeGreaterThanOrEqual(3);
      expect(sentences, title).toBeLessThanOrEqual(8);
      expect(String(summary).length, title).toBeLessThanOrEqual(300);
    }
    expect(new Set(revisions.map(({ description, offeringId }) => `${offeringId} ${description}`)).size).toBe(
      offerings.length,
    );
  });

  it("use the value lists and the catalogue", () => {
    const known = (list: readonly { value: string }[]) => list.map(({ value }) => value);
    const keys = new Set(administrativeServices.map(({ leikaKey }) => leikaKey));
    const unknown = (used: unknown, list: readonly { value: string }[]) =>
      (used as string[]).filter((value) => !known(list).includes(value));
    for (const revision of revisions) {
      expect(unknown(revision.transports, transports)).toEqual([]);
      expect(unknown(revision.legalPaths, legalPaths)).toEqual([]);
      expect(unknown(revision.userAccounts, userAccounts)).toEqual([]);
      expect(unknown([revision.dataProtectionBasis ?? "ozg_8a"], dataProtectionBases)).toEqual([]);
      expect((revision.leikaKeys as string[]).length, revision.title).toBeGreaterThan(0);
      expect((revision.leikaKeys as string[]).filter((key) => !keys.has(key))).toEqual([]);
    }
  });

  it("cost whole cents in every type and scenario, more at higher uptake, shared by weights that sum to one", () => {
    const withCosts = revisions.filter(({ costs }) => (costs as unknown[]).length > 0);
    expect(withCosts.length).toBeGreaterThan(30);
    for (const { costs, allocationKey, title } of withCosts) {
      const rows = costs as { year: number; type: string; scenario: string; cents: number }[];
      expect(rows).toHaveLength(costTypes.length * costScenarios.length * 3);
      expect(rows.every(({ cents }) => Number.isSafeInteger(cents) && cents > 0)).toBe(true);
      const total = (scenario: string) =>
        rows.filter((row) => row.scenario === scenario).reduce((sum, { cents }) => sum + cents, 0);
      expect(total("low") < total("expected") && total("expected") < total("high"), title).toBe(true);
      const parts = allocationKey as { key: string; weight: number }[];
      expect(parts.every(({ key }) => allocationKeys.some(({ value }) => value === key))).toBe(true);
      if (parts.length > 0) expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  it("move milestones from date to date without a gap", () => {
    const milestones = revisions.flatMap((revision) => (revision.milestones ?? []) as unknown as MilestoneRow[]);
    expect(milestones.filter(({ moves }) => moves.length > 1).length).toBeGreaterThan(1);
    for (const { due, moves } of milestones) {
      const chain = moves.flatMap(({ from, to }) => [from, to]);
      expect(chain.at(-1) ?? due).toBe(due);
      for (let index = 1; index < moves.length; index += 1) expect(moves[index]?.from).toBe(moves[index - 1]?.to);
      expect(moves.every(({ from, to, on }) => from < to && on < "2026-11-24")).toBe(true);
    }
  });
});

interface MilestoneRow {
  readonly due: string;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly on: string }[];
}

describe("revisions", () => {
  it("are frozen with the hash of what they say, and complete when they were handed in", () => {
    for (const revision of revisions) {
      const isFrozen = revision.status !== "draft";
      const material = materialContent(revision as Parameters<typeof materialContent>[0]);
      expect(revision.hash).toBe(isFrozen ? canonicalHash(JSON.parse(JSON.stringify(material))) : null);
      if (!isFrozen) continue;
      expect(missingForReuse(revision as Parameters<typeof missingForReuse>[0]), revision.title).toEqual({});
      expect([revision.summary, revision.description, revision.mailbox].every(Boolean), revision.title).toBe(true);
      expect(revision.submittedById).toBeTruthy();
    }
  });

  it("stand in every state that a work list can show", () => {
    const working = offerings.flatMap((row) => row.revisions.filter(({ id }) => id === row.workingRevisionId));
    expect(new Set(working.map(({ status }) => status))).toEqual(new Set(["draft", "submitted", "changes_requested"]));
    expect(offerings.some(({ liveRevisionId, workingRevisionId }) => liveRevisionId && workingRevisionId)).toBe(true);
    expect(revisions.some(({ status }) => status === "superseded")).toBe(true);
  });
});

describe("the events of a publication", () => {
  const next: Readonly<Record<string, readonly string[]>> = {
    start: ["offering.drafted"],
    "offering.drafted": ["offering.submitted"],
    "offering.submitted": ["offering.changes_requested", "offering.published"],
    "offering.changes_requested": ["offering.submitted"],
    // the next revision, or the end
    "offering.published": ["offering.submitted", "offering.retired"],
    "offering.retired": [],
  };
  const stateAfter: Readonly<Record<string, string>> = {
    "offering.drafted": "draft",
    "offering.submitted": "submitted",
    "offering.changes_requested": "changes_requested",
    "offering.published": "published",
    "offering.retired": "retired",
  };

  it.each(offerings.map((row) => [row.offering.slug, row] as const))("%s follow the life cycle", (_slug, row) => {
    let last = "start";
    let submission: EventRow | null = null;
    for (const event of row.events) {
      expect(next[last]).toContain(event.type);
      expect(event.stateCode).toBe(row.offering.stateCode);
      if (event.type === "offering.submitted") submission = event;
      const isDecision = event.type === "offering.published" || event.type === "offering.changes_requested";
      if (isDecision) expectFourEyes(event, submission);
      if (event.type === "offering.changes_requested") expect(event.reason).toBeTruthy();
      last = event.type;
    }
    const times = row.events.map(({ occurredAt }) => Number(occurredAt));
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    const wasPublished = row.events.some(({ type }) => type === "offering.published");
    const expected = wasPublished && last !== "offering.retired" ? "published" : stateAfter[last];
    expect(row.offering.publication).toBe(expected);
    expect(row.liveRevisionId !== null).toBe(wasPublished);
  });

  function expectFourEyes(decision: EventRow, submission: EventRow | null) {
    expect(decision.actorRole).toBe("coordinator");
    expect(decision.revisionHash).toBe(submission?.revisionHash);
    const isSamePerson = decision.actorId === submission?.actorId;
    expect(decision.isFourEyesWaived ?? false).toBe(isSamePerson);
    if (isSamePerson) expect(hasFourEyes(String(decision.stateCode))).toBe(false);
  }

  it("hold one decision without four eyes, marked", () => {
    const waived = offerings.flatMap(({ events }) => events).filter(({ isFourEyesWaived }) => isFourEyesWaived);
    expect(new Set(waived.map(({ stateCode }) => stateCode))).toEqual(new Set(["SL"]));
  });
});
