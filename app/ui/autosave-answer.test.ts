import { describe, expect, it } from "vitest";
import { type Answered, isFinal, offlineState, saveText, stateOfRefusal } from "./autosave-answer";

const answer = (status: number, more: Partial<Answered> = {}): Answered => ({
  status,
  redirected: false,
  retryAfter: null,
  isStale: false,
  ...more,
});

describe("what an answer to a form that saves itself means", () => {
  it.each([
    [answer(200, { redirected: true }), "signed_out", false],
    [answer(401), "signed_out", false],
    [answer(403), "forbidden", true],
    [answer(404), "gone", true],
    [answer(409, { isStale: true }), "stale", true],
    [answer(413), "too_large", false],
    [answer(422), "refused", false],
    [answer(429, { retryAfter: "7" }), "busy", false],
    [answer(400), "unreadable", false],
    [answer(415), "unreadable", false],
    [answer(500), "failing", false],
    [answer(503, { retryAfter: "30" }), "failing", false],
    // something between us and the server answered
    [answer(200), "failing", false],
  ])("%j is %s", (answered, kind, isOver) => {
    const state = stateOfRefusal(answered, 0);
    expect([state.kind, isFinal(state)]).toEqual([kind, isOver]);
  });

  it("says that nothing is stored, that what was typed is there, and has words of its own for each", () => {
    const statuses = [401, 403, 404, 409, 413, 422, 429, 400, 500];
    const said = [...statuses.map((status) => stateOfRefusal(answer(status), 0)), offlineState(0)].map(saveText);
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) {
      expect(text).toMatch(/^(Noch nicht|Nicht) gespeichert: /);
      expect(text).toContain("Ihre Eingaben stehen noch hier");
    }
  });

  it("waits as long as it is asked to, and longer from failure to failure, but never for ever", () => {
    const waits = [0, 1, 2, 50].map((failures) => stateOfRefusal(answer(500), failures));
    expect(waits.map((state) => "againAfterMs" in state && state.againAfterMs)).toEqual([
      10_000, 20_000, 40_000, 300_000,
    ]);
    expect(stateOfRefusal(answer(429, { retryAfter: "7" }), 3)).toMatchObject({ againAfterMs: 7_000 });
    expect(saveText(stateOfRefusal(answer(429, { retryAfter: "1" }), 0))).toContain("In einer Sekunde");
    expect(stateOfRefusal(answer(503, { retryAfter: "99999" }), 0)).toMatchObject({ againAfterMs: 300_000 });
    expect(stateOfRefusal(answer(503, { retryAfter: "Wed, 21 Oct 2026" }), 0)).toMatchObject({ againAfterMs: 10_000 });
  });
});
