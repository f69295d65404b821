import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountAge, DEACTIVATE_AFTER_DAYS, dueStep, monthsBefore } from "./account.inactivity.rules";

const DAY = 86_400_000;
const account: AccountAge = {
  status: "active",
  createdAt: new Date("2024-03-01T08:00:00Z"),
  lastSeenAt: new Date("2026-01-15T08:00:00Z"),
  inactivityWarnedAt: null,
  disabledAt: null,
  isLastCoordinator: false,
  isLastOperator: false,
};
const warnedAt = new Date("2026-12-15T08:00:00Z");
const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY);

describe("an account that nobody uses", () => {
  it("is warned after eleven months, to the millisecond", () => {
    expect(dueStep(account, new Date(warnedAt.getTime() - 1))).toBeNull();
    expect(dueStep(account, warnedAt)).toBe("warn");
    expect(dueStep({ ...account, lastSeenAt: null }, new Date("2025-02-01T08:00:00Z"))).toBe("warn");
  });

  it("is deactivated thirty days after the warning, never without one", () => {
    const warned = { ...account, inactivityWarnedAt: warnedAt };
    expect(dueStep(warned, new Date(daysAfter(warnedAt, 30).getTime() - 1))).toBeNull();
    expect(dueStep(warned, daysAfter(warnedAt, 30))).toBe("deactivate");
    expect(dueStep(account, daysAfter(warnedAt, 400))).toBe("warn");
  });

  it("of the only coordinator of a Land is reported instead", () => {
    const last = { ...account, inactivityWarnedAt: warnedAt, isLastCoordinator: true };
    expect(dueStep({ ...last, inactivityWarnedAt: null }, warnedAt)).toBe("warn");
    expect(dueStep(last, daysAfter(warnedAt, 30))).toBe("report");
  });

  it("of the only operator is warned and kept", () => {
    const last = { ...account, inactivityWarnedAt: warnedAt, isLastOperator: true };
    expect(dueStep({ ...last, inactivityWarnedAt: null }, warnedAt)).toBe("warn");
    expect(dueStep(last, daysAfter(warnedAt, 400))).toBeNull();
  });

  it("is warned anew after a visit in between", () => {
    const back = { ...account, inactivityWarnedAt: warnedAt, lastSeenAt: daysAfter(warnedAt, 3) };
    expect(dueStep(back, daysAfter(warnedAt, 60))).toBeNull();
    expect(dueStep(back, daysAfter(warnedAt, 500))).toBe("warn");
  });

  it("loses name and address a year after it was disabled, for whatever reason", () => {
    const disabled: AccountAge = { ...account, status: "disabled", disabledAt: warnedAt };
    expect(dueStep(disabled, new Date("2027-12-15T07:59:59Z"))).toBeNull();
    expect(dueStep(disabled, new Date("2027-12-15T08:00:00Z"))).toBe("pseudonymise");
    expect(dueStep({ ...disabled, status: "pseudonymised" }, new Date("2030-01-01"))).toBeNull();
  });
});

const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
const anyAccount: fc.Arbitrary<AccountAge> = fc.record({
  status: fc.constantFrom("active", "disabled", "pseudonymised"),
  createdAt: moment,
  lastSeenAt: fc.option(moment),
  inactivityWarnedAt: fc.option(moment),
  disabledAt: fc.option(moment),
  isLastCoordinator: fc.boolean(),
  isLastOperator: fc.boolean(),
});

describe("whatever the dates say", () => {
  it("nobody seen in the last eleven months is touched, and the last coordinator or operator is never locked out", () => {
    fc.assert(
      fc.property(anyAccount, moment, (any, now) => {
        const step = dueStep(any, now);
        const seenAt = any.lastSeenAt ?? any.createdAt;
        if (any.status === "active" && seenAt > monthsBefore(now, 11)) expect(step).toBeNull();
        if (any.isLastCoordinator || any.isLastOperator) expect(step).not.toBe("deactivate");
        if (step === "deactivate") {
          const warned = any.inactivityWarnedAt?.getTime() ?? Number.POSITIVE_INFINITY;
          expect(now.getTime() - warned).toBeGreaterThanOrEqual(DEACTIVATE_AFTER_DAYS * DAY);
          expect(warned).toBeGreaterThanOrEqual(seenAt.getTime());
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("some months before is never in another month than the calendar says", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 36 }), (now, months) => {
        const before = monthsBefore(now, months);
        const count = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
        expect(count(now) - count(before)).toBe(months);
        expect(before.getUTCDate()).toBeLessThanOrEqual(now.getUTCDate());
      }),
    );
  });
});
