import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fourEyes } from "./account.rules";

describe("fourEyes", () => {
  it("lets another person decide, however many coordinators there are", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.nat(50), (submitterId, deciderId, activeCoordinators) => {
        fc.pre(submitterId !== deciderId);
        expect(fourEyes({ submitterId, deciderId, activeCoordinators })).toBe("two_people");
      }),
    );
  });

  it("refuses the own submission as soon as a second coordinator exists", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 2, max: 50 }), (id, activeCoordinators) => {
        expect(fourEyes({ submitterId: id, deciderId: id, activeCoordinators })).toBe("refused");
      }),
    );
  });

  it("waives for the only coordinator, and says so", () => {
    expect(fourEyes({ submitterId: "a", deciderId: "a", activeCoordinators: 1 })).toBe("waived");
  });

  it("refuses where nobody is a coordinator (the decider lost the role meanwhile)", () => {
    expect(fourEyes({ submitterId: "a", deciderId: "a", activeCoordinators: 0 })).toBe("refused");
  });
});
