import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typesOf } from "~/features/audit/audit.events.rules";
import { connectionEventLabels } from "~/features/connection/connection.rules";
import { transitions } from "~/features/connection/connection.transitions.rules";
import { templateNames } from "~emails/registry";
import { accountTable, isReachedBy, linkPages } from "./notification.account.rules";
import { processTable } from "./notification.process.rules";
import {
  isFollowedByDeputy,
  processRelations,
  relationLabels,
  relations,
  templates,
} from "./notification.relations.rules";
import { retryAfter } from "./notification.retry.rules";
import {
  type Candidate,
  type Deputies,
  eventTypes,
  hasMails,
  mailTable,
  noDeputies,
  type People,
  planMails,
  sideOfRelation,
} from "./notification.rules";

const person = (id: string): Candidate => ({ personId: id, email: `${id}@land.example`, name: `Person ${id}` });
const mailbox = (email: string): Candidate => ({ personId: null, email, name: "Organisation" });
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
  test.each(eventTypes)("%s speaks of relations and templates of its kind", (type) => {
    const isProcess = Object.hasOwn(processTable, type);
    for (const [relation, cell] of Object.entries(mailTable[type])) {
      expect((processRelations as readonly string[]).includes(relation)).toBe(isProcess);
      if (isProcess) expect(cell.template.startsWith(type.split(".")[0] ?? "")).toBe(true);
    }
  });

  test("has no event twice", () => {
    expect(Object.keys(processTable).filter((type) => Object.hasOwn(accountTable, type))).toEqual([]);
  });

  test("covers every step of the life cycle of a connection", () => {
    const steps = [...Object.values(transitions).map(({ event }) => event), ...Object.keys(connectionEventLabels)];
    expect([...new Set(steps)].filter((type) => !eventTypes.some((known) => known === type))).toEqual([]);
  });

  test("covers every event of accounts, organisations, offerings and connections that the record knows", () => {
    const groups = ["security", "people", "organisation", "offering", "connection"] as const;
    const recorded = groups.flatMap((group) => typesOf(group)).sort();
    expect([...eventTypes].sort()).toEqual(recorded);
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
  const people: fc.Arbitrary<People> = fc.dictionary(
    fc.constantFrom(...relations.filter((relation) => relation !== "other_deciders")),
    fc.array(candidate, { maxLength: 3 }),
    { noNullPrototype: true },
  );
  const event = fc.record({
    type: fc.constantFrom(...eventTypes, "alliance.called"),
    actorId: fc.constantFrom("a", "b", null),
    isInternal: fc.boolean(),
    side: fc.constantFrom("own" as const, "provider" as const),
  });

  test("nobody gets two mails for one event, whoever did it gets none but for their security, addresses are never empty", () => {
    fc.assert(
      fc.property(event, people, (happened, candidates) => {
        const mails = planMails(happened, candidates);
        const addresses = mails.map(({ recipient }) => recipient.email.trim().toLowerCase());
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses).not.toContain("");
        const own = mails.filter(
          ({ recipient }) => happened.actorId !== null && recipient.personId === happened.actorId,
        );
        expect(own.filter(({ isForActor }) => !isForActor)).toEqual([]);
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

  test("an event has mails exactly if its row names somebody", () => {
    expect(hasMails("account.signed_in")).toBe(false);
    expect(hasMails("alliance.called")).toBe(false);
    expect(hasMails("toString")).toBe(false);
    expect(hasMails("account.totp_removed")).toBe(true);
  });

  test("an unknown event sends nothing", () => {
    expect(planMails({ type: "toString", actorId: null, isInternal: false, side: "own" }, everybody)).toEqual([]);
    expect(planMails({ type: "connection.released", actorId: null, isInternal: false, side: "own" }, {})).toEqual([]);
  });

  test("the other side is the one that did not act", () => {
    expect(sideOfRelation("other_deciders", "own")).toBe("provider");
    expect(sideOfRelation("other_deciders", "provider")).toBe("own");
  });
});

describe("accounts", () => {
  const event = (type: string, actorId: string | null = null) =>
    ({ type, actorId, isInternal: true, side: "own" }) as const;
  const ada = person("ada");
  const told = (type: string, people: People, actorId: string | null = null) =>
    planMails(event(type, actorId), people).map(({ recipient, template }) => `${recipient.email} ${template}`);

  test("security is told to the person also when they did it themselves, a request never to whoever asks", () => {
    expect(told("account.totp_removed", { person: [ada] }, "ada")).toEqual(["ada@land.example account-notice"]);
    expect(told("membership.requested", { request_deciders: [ada, person("bo")] }, "ada")).toEqual([
      "bo@land.example membership-decision-needed",
    ]);
  });

  test("an address gets either the link or the hint that it has an account", () => {
    expect(told("registration.requested", { registrant: [ada] })).toEqual(["ada@land.example registration-confirm"]);
    expect(told("registration.requested", { address_owner: [ada] })).toEqual(["ada@land.example registration-known"]);
  });

  test.each(Object.keys(accountTable))("%s reaches nobody without an address of their own any more", (type) => {
    expect(isReachedBy(type, "active")).toBe(true);
    expect(isReachedBy(type, "pseudonymised")).toBe(false);
  });

  test("who may not sign in any more hears only of that", () => {
    expect(
      Object.keys(accountTable)
        .filter((type) => isReachedBy(type, "disabled"))
        .sort(),
    ).toEqual(["account.deactivated", "account.email_changed", "membership.declined", "membership.ended"]);
    expect(isReachedBy("connection.approved", "disabled")).toBe(false);
  });

  test("links end: a password's after 30 minutes, none after more than two days but an invitation's", () => {
    expect(linkPages["password-reset"].minutes).toBe(30);
    expect(linkPages["email-change-confirm"].minutes).toBe(30);
    const others = Object.entries(linkPages).filter(([template]) => template !== "invitation");
    expect(others.every(([, { minutes }]) => minutes <= 48 * 60)).toBe(true);
    expect(new Set(Object.values(linkPages).map(({ purpose }) => purpose)).size).toBe(Object.keys(linkPages).length);
  });
});

describe("deputies", () => {
  const deputy = person("vertretung");
  const own: Deputies = { ...noDeputies, own: new Map([["nw-vertretung", deputy]]) };
  const approved = {
    type: "connection.approved",
    actorId: "rp-koordination",
    isInternal: false,
    side: "provider",
  } as const;

  test("get what the absent person gets, who still gets it", () => {
    const mails = planMails(approved, everybody, own);
    expect(mails).toContainEqual({
      template: "connection-decided",
      reason: "vertretung",
      isForActor: false,
      recipient: deputy,
      side: "own",
    });
    expect(mails.map(({ recipient }) => recipient.personId)).toContain("nw-vertretung");
    expect(mails).toHaveLength(planMails(approved, everybody).length + 1);
  });

  test("get it once, and not for what they did", () => {
    const isItself: Deputies = { ...noDeputies, own: new Map([["nw-vertretung", person("nw-koordination")]]) };
    expect(planMails(approved, everybody, isItself)).toEqual(planMails(approved, everybody));
    expect(planMails({ ...approved, actorId: "vertretung" }, everybody, own)).toEqual(
      planMails({ ...approved, actorId: "vertretung" }, everybody),
    );
  });

  test("of the other Land get nothing", () => {
    const other: Deputies = { ...noDeputies, provider: new Map([["nw-vertretung", deputy]]) };
    expect(planMails(approved, everybody, other)).toEqual(planMails(approved, everybody));
  });

  test("never get mail about somebody's account", () => {
    const reset = { type: "account.password_reset_requested", actorId: null, isInternal: true, side: "own" } as const;
    const standsIn: Deputies = { ...noDeputies, own: new Map([["ada", deputy]]) };
    expect(planMails(reset, { person: [person("ada")] }, standsIn).map(({ recipient }) => recipient.personId)).toEqual([
      "ada",
    ]);
    const links = Object.keys(linkPages);
    const followed = eventTypes.flatMap((type) =>
      Object.values(mailTable[type]).filter(
        ({ reason, template }) => isFollowedByDeputy(reason) && links.includes(template),
      ),
    );
    expect(followed).toEqual([]);
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
      return cell === undefined
        ? []
        : [`| \`${type}\` | ${relationLabels[relation]} | \`${cell.template}\` | ${cell.reason} |`];
    });
    return cells.length > 0 ? cells : [`| \`${type}\` | niemand | – | – |`];
  });
}

test("the inventory for people is the table", () => {
  const lines = readFileSync("docs/benachrichtigungen.md", "utf8").split("\n");
  const documented = lines.filter((line) => /^\| `[a-z_]+\.[a-z_]+` /.test(line));
  // the formatter pads the cells of tables
  expect(documented.map((line) => line.replace(/ +/g, " "))).toEqual(inventory());
});
