import { describe, expect, test } from "vitest";
import type { Change } from "./walk-changes";
import type { Expectation, Verdict } from "./walk-expectations";
import { judge, type Outcome } from "./walk-judge";
import { type AttackedLand, SECRET } from "./walk-land";
import type { Visitor } from "./walk-visitors";

/** The judge of the walk notices what it is there for: each kind of fault, once. */
const coordinator = { name: "Koordination NW", kind: "member", role: "coordinator" } as Visitor;
const operator = { ...coordinator, role: "operator" } as Visitor;
const land = {
  ids: { session: ["their-session"] },
  owns: (_table: string, row: Record<string, unknown>) => row["stateCode"] === "RP",
} as unknown as AttackedLand;

const fine: Outcome = {
  visitor: coordinator,
  what: "GET /",
  isWrite: false,
  isData: false,
  hasAction: true,
  status: 404,
  location: "",
  body: "",
  changes: [],
};
const inserted = (table: string, after: Record<string, unknown>): Change => ({
  table,
  operation: "INSERT",
  before: null,
  after,
});

function judged(verdict: Verdict, outcome: Partial<Outcome>, expectation: Partial<Expectation> = {}): string | null {
  return judge({ ...fine, ...outcome }, { get: () => verdict, ...expectation }, land);
}

describe("wrong", () => {
  test.each<[string, string | null]>([
    ["a page that should be hidden", judged("hidden", { status: 200 })],
    ["403 where even the existence is confidential", judged("hidden", { status: 403 })],
    ["a page that should be refused", judged("refused", { status: 200 })],
    ["no way to the sign-in page", judged("sign_in", { status: 200 })],
    ["a redirect to somewhere else", judged("sign_in", { status: 302, location: "/angebote" })],
    ["a defect", judged("open", { status: 500 })],
    ["a form without an action that is taken", judged("open", { isWrite: true, hasAction: false, status: 200 })],
    ["a secret in the answer", judged("hidden", { body: `x ${SECRET}` })],
    ["an address in the answer", judged("open", { status: 200, body: "erika-7q3x@rp.example" })],
    ["a secret for an operator where the page is not theirs", judged("refused", { visitor: operator, body: SECRET })],
    ["a page that writes", judged("open", { status: 200, changes: [inserted("Offering", { stateCode: "NW" })] })],
    [
      "a refused form that writes",
      judged("refused", { isWrite: true, changes: [inserted("Offering", { stateCode: "NW" })] }),
    ],
    [
      "a row that no form of the page writes",
      judged("open", { isWrite: true, status: 303, changes: [inserted("Offering", { stateCode: "NW" })] }),
    ],
    [
      "a foreign row in a table of one's own",
      judged(
        "open",
        { isWrite: true, status: 303, changes: [inserted("Offering", { stateCode: "RP" })] },
        { writes: { Offering: "own" } },
      ),
    ],
    [
      "somebody else's session",
      judged("open", {
        status: 200,
        changes: [{ table: "Session", operation: "DELETE", before: { publicId: "their-session" }, after: null }],
      }),
    ],
    [
      "a change of the record",
      judged("open", {
        isWrite: true,
        status: 303,
        changes: [{ ...inserted("Event", { type: "x" }), operation: "DELETE" }],
      }),
    ],
    [
      "an entry in the record for what was refused",
      judged("refused", { isWrite: true, changes: [inserted("Event", { type: "offering.published" })] }),
    ],
  ])("%s", (_what, problem) => {
    expect(problem).not.toBeNull();
  });
});

describe("right", () => {
  test.each<[string, string | null]>([
    ["a hidden page", judged("hidden", {})],
    ["the sign-in page", judged("sign_in", { status: 302, location: "/anmelden?weiter=%2F" })],
    [
      "the refusal in the record",
      judged("refused", { status: 403, changes: [inserted("Event", { type: "access.refused" })] }),
    ],
    [
      "one's own row",
      judged(
        "open",
        { isWrite: true, status: 303, changes: [inserted("Offering", { stateCode: "NW" })] },
        { writes: { Offering: "own" } },
      ),
    ],
    ["what an operator reads on a page of theirs", judged("open", { visitor: operator, status: 200, body: SECRET })],
  ])("%s", (_what, problem) => {
    expect(problem).toBeNull();
  });
});
