import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Role } from "~prisma/generated/enums";
import { covers, coversAll, dateOf, dayOf, presentDeputy, type Standing } from "./account.absence.rules";

const people = fc.constantFrom<string>("a", "b", "c", "d", "e", "f");
const absences = fc
  .array(fc.tuple(people, people), { maxLength: 12 })
  .map((pairs) => new Map(pairs.filter(([absent, deputy]) => absent !== deputy)));

describe("who is really there", () => {
  it("is never somebody who is absent, and never the person themself, however the deputies point at each other", () => {
    fc.assert(
      fc.property(people, absences, (person, deputyOf) => {
        const deputy = presentDeputy(person, deputyOf);
        expect(deputy === null || (deputy !== person && !deputyOf.has(deputy))).toBe(true);
      }),
    );
  });

  it("is found wherever a chain ends outside of a circle", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 30 }), (chain) => {
        const deputyOf = new Map(chain.slice(1).map((deputy, index) => [chain[index] ?? "", deputy]));
        expect(presentDeputy(chain[0] ?? "", deputyOf)).toBe(chain.at(-1));
      }),
    );
  });

  it("is nobody for a person who is there", () => {
    expect(presentDeputy("a", new Map([["b", "a"]]))).toBeNull();
  });
});

const roles: readonly Role[] = ["representative", "coordinator", "topic_lead", "municipal", "operator"];
const standing = fc.record({
  role: fc.constantFrom(...roles),
  organisationId: fc.constantFrom("one", "two"),
  stateCode: fc.constantFrom("NW", "RP", null),
});

describe("standing in", () => {
  const nw = (role: Role, organisationId = "one"): Standing => ({ role, organisationId, stateCode: "NW" });

  it("is for those who may do the same in the same Land", () => {
    expect(covers(nw("coordinator"), nw("coordinator", "two"))).toBe(true);
    expect(covers(nw("coordinator"), nw("representative"))).toBe(false);
    expect(covers(nw("representative"), nw("coordinator", "two"))).toBe(true);
    expect(covers(nw("representative"), nw("municipal"))).toBe(false);
    expect(covers(nw("municipal"), nw("municipal", "two"))).toBe(false);
    expect(covers(nw("municipal"), nw("coordinator"))).toBe(false);
  });

  it("never crosses the border of a Land, and never makes a coordinator of somebody who is none", () => {
    fc.assert(
      fc.property(standing, standing, (absent, deputy) => {
        if (!covers(absent, deputy)) return;
        expect(deputy.organisationId === absent.organisationId || deputy.stateCode === absent.stateCode).toBe(true);
        if (absent.role === "coordinator") expect(deputy.role).toBe("coordinator");
      }),
    );
  });

  it("needs every role that the absent person has", () => {
    expect(coversAll([nw("representative"), nw("coordinator")], [nw("representative")])).toBe(false);
    expect(coversAll([nw("representative"), nw("coordinator")], [nw("coordinator")])).toBe(true);
    expect(coversAll([], [nw("coordinator")])).toBe(false);
  });
});

describe("days", () => {
  it("are those of the German calendar", () => {
    expect(dayOf(new Date("2026-11-24T22:59:59Z"))).toBe("2026-11-24");
    expect(dayOf(new Date("2026-11-24T23:00:00Z"))).toBe("2026-11-25");
    expect(dateOf("2026-11-25").toISOString()).toBe("2026-11-25T00:00:00.000Z");
  });
});
