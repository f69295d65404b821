import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Milestone } from "./offering.content.forms";
import { movesText, type PlannedMilestone, withMoves } from "./offering.milestone.rules";

const move = (published: Milestone[], planned: PlannedMilestone, today = "2026-11-27"): Milestone => {
  const [milestone] = withMoves(published, [planned], { ...at, today });
  return milestone ?? goLive;
};
const at = { today: "2026-11-27", newId: () => "neu" };
const goLive: Milestone = { id: "a", title: "Go-live", due: "2027-01-31", doneOn: null, moves: [] };

describe("milestones", () => {
  it("note the move of a published date, once however often the draft is saved", () => {
    const draft = move([goLive], { ...goLive, due: "2027-03-31", reason: "Vergabe" });
    const again = move([goLive], { ...draft, due: "2027-06-30", reason: "Vergabe" });
    const moves = [{ from: "2027-01-31", to: "2027-06-30", on: at.today, reason: "Vergabe" }];
    expect(again).toEqual({ ...goLive, due: "2027-06-30", moves });
    expect(movesText(again)).toBe("einmal verschoben");
  });

  it("add up over revisions, and a new title does not hide a move", () => {
    const second = move([goLive], { ...goLive, due: "2027-03-31" });
    const third = move([second], { ...second, title: "Betrieb", due: "2027-05-31" }, "2027-02-01");
    expect(third).toMatchObject({ title: "Betrieb", moves: [{ on: "2026-11-27" }, { on: "2027-02-01" }] });
    expect(movesText(third)).toBe("zweimal verschoben");
  });

  it("of a draft that was never published have no moves, but an id", () => {
    expect(withMoves([], [{ id: "", title: "Start", due: "2027-01-01", doneOn: null }], at)).toEqual([
      { id: "neu", title: "Start", due: "2027-01-01", doneOn: null, moves: [] },
    ]);
  });

  it("keep the history of a draft that was imported", () => {
    const moves = [{ from: "2026-01-01", to: "2027-01-31", on: "2026-05-01", reason: null }];
    const drafted = [{ ...goLive, moves }];
    expect(withMoves([], [{ ...goLive, moves: [] }], { ...at, drafted })[0]?.moves).toEqual(moves);
  });

  it("finds a published one without id by its title", () => {
    const old = { ...goLive, id: "" };
    expect(withMoves([old], [{ ...old, due: "2027-02-01" }], at)[0]?.moves).toHaveLength(1);
  });

  it("never forge history: what came in with a known milestone does not count", () => {
    const forged = [{ from: "2020-01-01", to: "2021-01-01", on: "2020-01-01", reason: null }];
    fc.assert(
      fc.property(fc.boolean(), (isSame) => {
        const due = isSame ? goLive.due : "2028-01-01";
        const [milestone] = withMoves([goLive], [{ ...goLive, due, moves: forged }], at);
        expect(milestone?.moves).toEqual(isSame ? [] : [expect.objectContaining({ on: at.today })]);
      }),
    );
  });
});
