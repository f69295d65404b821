import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endStates } from "~/features/offering/offering.connected.rules";
import { ConnectionStatus } from "~prisma/generated/enums";
import { connectionEventLabels, connectionReference, turnOf } from "./connection.rules";
import { type ConnectionAction, connectionActions, transitions } from "./connection.transitions.rules";

const statuses = Object.values(ConnectionStatus);

function next(status: ConnectionStatus, pausedFrom: ConnectionStatus | null, action: ConnectionAction) {
  const { from, to } = transitions[action];
  if (!from.includes(status)) return null;
  return {
    status: to ?? pausedFrom ?? "approved",
    pausedFrom: action === "pause" ? status : null,
  };
}

describe("transitions", () => {
  it("lets no state change once the connection has ended", () => {
    for (const action of connectionActions)
      for (const status of endStates) expect(transitions[action].from).not.toContain(status);
  });

  it("leads out of every other state except running operation, which only ends", () => {
    for (const status of statuses) {
      const ways = connectionActions.filter((action) => transitions[action].from.includes(status));
      if (endStates.includes(status)) expect(ways).toEqual([]);
      else if (status === "live") expect(ways).toEqual(["terminate"]);
      else expect(ways.length).toBeGreaterThan(0);
    }
  });

  it("reaches every state from the draft", () => {
    const reached = new Set<ConnectionStatus>(["draft"]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const status of [...reached])
        for (const action of connectionActions) {
          const step = next(status, "approved", action);
          if (step) reached.add(step.status);
        }
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it("never reaches the provider's decision without the release of the own Land, whatever is tried in which order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...connectionActions), { maxLength: 40 }), (actions) => {
        let state: { status: ConnectionStatus; pausedFrom: ConnectionStatus | null } = {
          status: "draft",
          pausedFrom: null,
        };
        const taken: ConnectionAction[] = [];
        for (const action of actions) {
          const step = next(state.status, state.pausedFrom, action);
          if (!step) continue;
          state = step;
          taken.push(action);
        }
        const decided = taken.findIndex((action) => action === "approve" || action === "reject");
        if (decided >= 0) expect(taken.indexOf("release")).toBeLessThan(decided);
        if (decided >= 0) expect(taken).toContain("release");
        if (state.status === "live") expect(taken).toContain("approve");
        if (state.status === "paused") expect(state.pausedFrom).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("returns from a pause to where it was", () => {
    for (const status of transitions.pause.from) {
      const paused = next(status, null, "pause");
      expect(paused).toEqual({ status: "paused", pausedFrom: status });
      expect(paused && next(paused.status, paused.pausedFrom, "resume")?.status).toBe(status);
    }
  });

  it("keeps the own Land's steps before the release inside the Land", () => {
    expect(transitions.hand_in.visibility).toBe("internal");
    expect(transitions.return.visibility).toBe("internal");
    expect(transitions.release.visibility).toBe("shared");
  });

  it("lets only coordinators decide", () => {
    for (const action of ["release", "return", "approve", "reject", "withdraw", "terminate"] as const)
      expect(transitions[action].roles).toEqual(["coordinator"]);
  });

  it("has words for every event it records", () => {
    for (const action of connectionActions) expect(connectionEventLabels).toHaveProperty([transitions[action].event]);
  });
});

describe("turnOf", () => {
  it("names somebody who really has a step to take", () => {
    for (const status of statuses) {
      const turn = turnOf[status];
      if (!turn) continue;
      const steps = connectionActions.filter((action) => {
        const { from, sides, roles } = transitions[action];
        return from.includes(status) && sides.includes(turn.side) && turn.roles.some((role) => roles.includes(role));
      });
      expect(steps.length, status).toBeGreaterThan(0);
    }
  });
});

describe("connectionReference", () => {
  it("sorts and reads well", () => {
    expect(connectionReference(2026, 7)).toBe("A-2026-0007");
    expect(connectionReference(2026, 12_345)).toBe("A-2026-12345");
  });
});
