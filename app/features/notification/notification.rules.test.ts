import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectionEventLabels } from "~/features/connection/connection.rules";
import { transitions } from "~/features/connection/connection.transitions.rules";
import { templateNames } from "~emails/registry";
import {
  type Candidate,
  eventTypes,
  mailTable,
  type People,
  planMails,
  relationLabels,
  relations,
  retryAfter,
  sideOfRelation,
  templates,
} from "./notification.rules";

const person = (id: string): Candidate => ({ personId: id, email: `${id}@land.example`, name: `Person ${id}` });
const mailbox = (email: string): Candidate => ({ personId: null, email, name: "Organisation" });
const nobody: People = {
  own_deciders: [],
  provider_deciders: [],
  author: [],
  own_involved: [],
  provider_involved: [],
  own_mailbox: [],
  provider_mailbox: [],
};
/** Everybody in one relation each; ids name the relation. */
const everybody: People = {
  own_deciders: [person("nw-koordination")],
  provider_deciders: [person("rp-koordination")],
  author: [person("nw-vertretung")],
  own_involved: [person("nw-koordination"), person("nw-vertretung"), person("nw-zweite")],
  provider_involved: [person("rp-koordination"), person("rp-vertretung")],
  own_mailbox: [mailbox("ozg@nw.example")],
  provider_mailbox: [mailbox("ozg@rp.example")],
};

function recipients(type: string, by: { actorId: string; side: "own" | "provider"; isInternal?: boolean }): string[] {
  return planMails({ type, isInternal: false, ...by }, everybody)
    .map(({ recipient, template }) => `${recipient.email.replace("land.example", "")} ${template}`)
    .sort();
}

describe("table", () => {
  test.each(eventTypes)("%s has a defined cell for every relation", (type) => {
    expect(Object.keys(mailTable[type]).sort()).toEqual([...relations].sort());
    for (const relation of relations) {
      const cell = mailTable[type][relation];
      if (cell !== null) expect(cell.template.startsWith(type.split(".")[0] ?? "")).toBe(true);
    }
  });

  test("covers every step of the life cycle of a connection", () => {
    const steps = [...Object.values(transitions).map(({ event }) => event), ...Object.keys(connectionEventLabels)];
    expect([...new Set(steps)].filter((type) => !eventTypes.some((known) => known === type))).toEqual([]);
  });

  test("names exactly the templates that exist, and uses each of them", () => {
    expect([...templates].sort()).toEqual([...templateNames].sort());
    const used = eventTypes.flatMap((type) => relations.map((relation) => mailTable[type][relation]?.template));
    expect(templates.filter((template) => !used.includes(template))).toEqual([]);
  });
});

describe("recipients of the main story", () => {
  test("a submitted offering goes to the coordinators of its Land only", () => {
    expect(recipients("offering.submitted", { actorId: "nw-vertretung", side: "own", isInternal: true })).toEqual([
      "nw-koordination@ offering-decision-needed",
    ]);
  });

  test("a request handed in stays in its Land", () => {
    expect(recipients("connection.handed_in", { actorId: "nw-vertretung", side: "own", isInternal: true })).toEqual([
      "nw-koordination@ connection-release-needed",
    ]);
  });

  test("a released request goes to the provider and tells the author", () => {
    expect(recipients("connection.released", { actorId: "nw-koordination", side: "own" })).toEqual([
      "nw-vertretung@ connection-released",
      "ozg@rp.example connection-decision-needed",
      "rp-koordination@ connection-decision-needed",
    ]);
  });

  test("a question goes to the requesting Land", () => {
    expect(recipients("connection.clarification_requested", { actorId: "rp-vertretung", side: "provider" })).toEqual([
      "nw-koordination@ connection-clarification-asked",
      "nw-vertretung@ connection-clarification-asked",
    ]);
  });

  test("an answer goes to those who decide and to whoever asked", () => {
    expect(recipients("connection.clarification_answered", { actorId: "nw-vertretung", side: "own" })).toEqual([
      "rp-koordination@ connection-clarification-answered",
      "rp-vertretung@ connection-clarification-answered",
    ]);
  });

  test.each(["connection.approved", "connection.rejected"])(
    "%s goes to the requesting Land and its mailbox",
    (type) => {
      expect(recipients(type, { actorId: "rp-koordination", side: "provider" })).toEqual([
        "nw-koordination@ connection-decided",
        "nw-vertretung@ connection-decided",
        "ozg@nw.example connection-decided",
      ]);
    },
  );

  test("progress goes to the other side and everybody involved", () => {
    expect(recipients("connection.contract_started", { actorId: "nw-vertretung", side: "own" })).toEqual([
      "nw-koordination@ connection-progressed",
      "nw-zweite@ connection-progressed",
      "rp-koordination@ connection-progressed",
      "rp-vertretung@ connection-progressed",
    ]);
  });

  test("withdrawing a request that never left the Land tells nobody outside", () => {
    expect(recipients("connection.withdrawn", { actorId: "nw-koordination", side: "own", isInternal: true })).toEqual([
      "nw-vertretung@ connection-progressed",
      "nw-zweite@ connection-progressed",
    ]);
  });
});

describe("properties", () => {
  const candidate = fc.record({
    personId: fc.constantFrom("a", "b", "c", "d", null),
    email: fc.constantFrom("a@x.example", "A@X.example", "b@x.example", "c@x.example", "d@x.example", " ", ""),
    name: fc.string(),
  });
  const people = fc.record({
    own_deciders: fc.array(candidate),
    provider_deciders: fc.array(candidate),
    author: fc.array(candidate),
    own_involved: fc.array(candidate),
    provider_involved: fc.array(candidate),
    own_mailbox: fc.array(candidate, { maxLength: 1 }),
    provider_mailbox: fc.array(candidate, { maxLength: 1 }),
  });
  const event = fc.record({
    type: fc.constantFrom(...eventTypes, "alliance.called"),
    actorId: fc.constantFrom("a", "b", null),
    isInternal: fc.boolean(),
    side: fc.constantFrom("own" as const, "provider" as const),
  });

  test("nobody gets two mails for one event, whoever did it gets none, addresses are never empty", () => {
    fc.assert(
      fc.property(event, people, (happened, candidates) => {
        const mails = planMails(happened, candidates);
        const addresses = mails.map(({ recipient }) => recipient.email.trim().toLowerCase());
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses).not.toContain("");
        if (happened.actorId !== null)
          expect(mails.some(({ recipient }) => recipient.personId === happened.actorId)).toBe(false);
      }),
    );
  });

  test("what is internal never leaves the acting side", () => {
    fc.assert(
      fc.property(event, people, (happened, candidates) => {
        const mails = planMails({ ...happened, isInternal: true }, candidates);
        expect(mails.every(({ side }) => side === happened.side)).toBe(true);
      }),
    );
  });

  test("an unknown event sends nothing", () => {
    expect(planMails({ type: "toString", actorId: null, isInternal: false, side: "own" }, everybody)).toEqual([]);
    expect(planMails({ type: "connection.released", actorId: null, isInternal: false, side: "own" }, nobody)).toEqual(
      [],
    );
  });

  test("the other side is the one that did not act", () => {
    expect(sideOfRelation("other_deciders", "own")).toBe("provider");
    expect(sideOfRelation("other_deciders", "provider")).toBe("own");
  });
});

describe("retries", () => {
  test("wait longer each time, never less than 30 minutes after the second, and end after three days", () => {
    const waits: number[] = [];
    let age = 0;
    for (let wait = retryAfter(1, age); wait !== null; wait = retryAfter(waits.length + 1, age)) {
      waits.push(wait);
      age += wait;
    }
    expect(waits.slice(2).every((wait) => wait >= 30 * 60)).toBe(true);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(age).toBeLessThanOrEqual(3 * 24 * 3600);
    expect(age).toBeGreaterThan(2.4 * 24 * 3600);
  });
});

/** One line per event of the inventory, as `docs/benachrichtigungen.md` has it. */
function inventory(): string[] {
  return eventTypes.flatMap((type) => {
    const cells = relations.flatMap((relation) => {
      const cell = mailTable[type][relation];
      return cell === null
        ? []
        : [`| \`${type}\` | ${relationLabels[relation]} | \`${cell.template}\` | ${cell.reason} |`];
    });
    return cells.length > 0 ? cells : [`| \`${type}\` | niemand | – | – |`];
  });
}

test("the inventory for people is the table", () => {
  const lines = readFileSync("docs/benachrichtigungen.md", "utf8").split("\n");
  const documented = lines.filter((line) => /^\| `(offering|connection)\./.test(line));
  // the formatter pads the cells of tables
  expect(documented.map((line) => line.replace(/ +/g, " "))).toEqual(inventory());
});
