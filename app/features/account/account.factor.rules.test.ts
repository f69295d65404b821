import { describe, expect, it } from "vitest";
import { factorDueFrom, isResetOpen, mustEnrol, resetDueAt } from "./account.factor.rules";

const duty = { isMandatory: true, graceDays: 14 };
const since = new Date("2026-03-01T08:00:00Z");
const state = { roles: ["representative"], accountSince: since, hasSecondFactor: false, method: "password" } as const;
const daysLater = (days: number) => new Date(since.getTime() + days * 86_400_000);

describe("duty of a second factor", () => {
  it("begins after the grace period, to the millisecond", () => {
    expect(factorDueFrom(duty, state)).toEqual(daysLater(14));
    expect(mustEnrol(duty, state, new Date(daysLater(14).getTime() - 1))).toBe(false);
    expect(mustEnrol(duty, state, daysLater(14))).toBe(true);
  });

  it("begins at once for those who decide, also where the deciding role is one of several", () => {
    for (const role of ["coordinator", "operator"] as const) {
      expect(mustEnrol(duty, { ...state, roles: [role] }, since)).toBe(true);
      expect(mustEnrol(duty, { ...state, roles: ["representative", role] }, since)).toBe(true);
    }
  });

  it("asks nobody who has one, whose identity provider vouches for one, or in a demo", () => {
    const late = daysLater(365);
    const coordinator = { ...state, roles: ["coordinator"] } as const;
    expect(mustEnrol(duty, { ...coordinator, hasSecondFactor: true }, late)).toBe(false);
    expect(mustEnrol(duty, { ...coordinator, method: "oidc" }, late)).toBe(false);
    expect(mustEnrol(duty, { ...coordinator, method: "oidc_single" }, late)).toBe(true);
    expect(mustEnrol({ isMandatory: false, graceDays: 0 }, coordinator, late)).toBe(false);
  });
});

describe("a reset of lost factors", () => {
  const createdAt = since;
  it("waits a day for its confirmation, and then a day before anything is removed", () => {
    expect(isResetOpen({ createdAt, confirmedAt: null }, new Date(daysLater(1).getTime() - 1))).toBe(true);
    expect(isResetOpen({ createdAt, confirmedAt: null }, daysLater(1))).toBe(false);
    expect(isResetOpen({ createdAt, confirmedAt: daysLater(0.5) }, daysLater(30))).toBe(true);
    expect(resetDueAt(since)).toEqual(daysLater(1));
  });
});
