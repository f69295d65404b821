import { describe, expect, it } from "vitest";
import { appointableFrom, lockedAfter } from "./organisation.appointment.rules";

const now = new Date("2026-03-10T12:00:00Z");

describe("naming a first coordinator", () => {
  it("waits a day after the last lock by an operator", () => {
    const first = new Date("2026-03-09T20:00:00Z");
    const last = new Date("2026-03-10T11:00:00Z");
    expect(appointableFrom([last, first], now)).toEqual(new Date("2026-03-11T11:00:00Z"));
  });

  it("waits for nothing where nobody was locked, or a day has passed to the minute", () => {
    expect(appointableFrom([], now)).toBeNull();
    expect(appointableFrom([new Date("2026-03-09T12:00:00Z")], now)).toBeNull();
    expect(appointableFrom([new Date("2026-03-09T12:00:00.001Z")], now)).not.toBeNull();
  });

  it("counts back to the same moment", () => {
    expect(lockedAfter(now)).toEqual(new Date("2026-03-09T12:00:00Z"));
  });
});
