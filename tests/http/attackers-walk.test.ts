import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Change, fingerprint, takeChanges, watchChanges } from "./walk-changes";
import { type Expectation, expectations } from "./walk-expectations";
import type { Fields } from "./walk-forms";
import { isRefusalEntry, judge, type Outcome } from "./walk-judge";
import { type AttackedLand, createAttackedLand, SECRET } from "./walk-land";
import { routesOf, staleLines, type Target, targetsOf, unlistedRoutes } from "./walk-plan";
import { startWalkServer, type WalkServer } from "./walk-server";
import { createVisitors, ownerOf, type Visitor, visitorNames } from "./walk-visitors";

/*
 * Every route and action of the build × everybody who has no business there × page, data and form: the answer is the
 * expected one, no foreign text is in it, and no foreign row has changed (issue 3 part 3; ASVS 8.2.2, 8.4.1, 15.3.3).
 */

let server: WalkServer;
let land: AttackedLand;
let visitors: Visitor[];
let owner: Visitor;
interface Planned {
  readonly target: Target;
  readonly expectation: Expectation;
}
const plan: Planned[] = [];

beforeAll(async () => {
  server = await startWalkServer();
  const { client } = server.database;
  land = await createAttackedLand(client);
  visitors = await createVisitors(client, land);
  owner = await ownerOf(client, land);
  await watchChanges(server.database);
  for (const route of routesOf(server.build)) {
    const expectation = expectations[route.id];
    if (expectation === undefined) continue;
    for (const target of await targetsOf(server.build, { route, expectation }, land))
      plan.push({ target, expectation });
  }
});
afterAll(() => server.close());

interface Sent {
  readonly path: string;
  readonly fields?: Fields;
  readonly origin?: string;
}

async function send(visitor: Visitor, { path, fields, origin = server.url }: Sent) {
  const response = await fetch(`${server.url}${path}`, {
    method: fields === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: { ...(visitor.cookie === null ? {} : { Cookie: visitor.cookie }), ...(fields ? { Origin: origin } : {}) },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields.map(([name, value]) => [name, value])) }),
  });
  const body = await response.text();
  // data requests carry redirects in their body
  const location =
    response.headers.get("location") ?? (response.status === 202 ? (/"(\/[^"]*)"/.exec(body)?.[1] ?? "") : "");
  return { status: response.status, location, body };
}

interface Step extends Sent {
  readonly isData: boolean;
}

/**
 * What is asked of one address: page, its data, and each body as a form; the first also as a page without JavaScript
 * sends it. Strangers are stopped before anybody reads a form, so one is enough of each kind of them.
 */
function stepsOf(target: Target, { kind, isThorough }: Visitor): Step[] {
  const { path, dataPath, postPath, postDataPath, hasAction, bodies } = target;
  const most = kind === "stranger" ? 1 : 3;
  const sent = isThorough ? bodies : bodies.slice(0, hasAction ? most : 0);
  const [first] = sent;
  return [
    { path, isData: false },
    { path: dataPath, isData: true },
    ...(first === undefined ? [] : [{ path: postPath, fields: first, isData: false }]),
    ...sent.map((fields) => ({ path: postDataPath, fields, isData: true })),
  ];
}

let wrong = 0;
let cells = 0;
const tally = new Map<string, number>();
const tallied = () =>
  [...tally]
    .map(([kind, count]) => `${kind}: ${count}`)
    .sort()
    .join(", ");

/** Tables in which a request may have ended what the visitor is. */
const ABOUT_VISITORS = new Set(["Person", "Session", "Membership", "ThrottleCounter", "Totp", "Passkey"]);

async function restored(visitor: Visitor): Promise<void> {
  await visitor.restore();
  await takeChanges(server.database);
}

/** @returns what was wrong, in words */
async function walk(visitor: Visitor, { target, expectation }: Planned): Promise<string[]> {
  const problems: string[] = [];
  for (const step of stepsOf(target, visitor)) {
    const answer = await send(visitor, step);
    const changes = await takeChanges(server.database);
    if (changes.some(({ table }) => ABOUT_VISITORS.has(table))) await restored(visitor);
    const { hasAction } = target;
    const isWrite = step.fields !== undefined;
    const what = `${isWrite ? "POST" : "GET"} ${step.path}`;
    const outcome: Outcome = { visitor, what, isWrite, isData: step.isData, hasAction, ...answer, changes };
    count(outcome);
    const problem = judge(outcome, expectation, land);
    if (problem !== null) problems.push(`${what}${sentText(step.fields)}: ${problem}`);
  }
  return problems;
}

function count({ isWrite, status }: Outcome): void {
  cells += 1;
  const kind = `${isWrite ? "POST" : "GET"} ${status}`;
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
}

function sentText(fields: Fields | undefined): string {
  if (fields === undefined) return "";
  return ` with ${new URLSearchParams(fields.map(([name, value]) => [name, value])).toString().slice(0, 300)}`;
}

/** Tables of a Land's rows in which operators have a task, such as mail domains and locked accounts. */
function tablesOfOperators(): string[] {
  return Object.values(expectations).flatMap(({ writes = {} }) =>
    Object.entries(writes).flatMap(([table, whose]) => (whose === "any" ? [table] : [])),
  );
}

/** Rows that are not there any more as they were. New ones may come: whoever asks to come in names the Land. */
function lostRows(before: Rows, after: Rows, changeable: readonly string[]): string[] {
  return Object.entries(before)
    .filter(([table]) => !changeable.includes(table))
    .flatMap(([table, rows]) => {
      const present = new Set(after[table] ?? []);
      return rows.filter((row) => !present.has(row)).map((row) => `${table} ${row.slice(0, 200)}`);
    });
}

type Rows = Readonly<Record<string, readonly string[]>>;

/** Everything of the attacked Land, as text. Sessions come and go. */
const theirs = () => fingerprint(server.database, (table, row) => table !== "Session" && land.owns(table, row));

describe("the table of expectations", () => {
  const build = (): ServerBuild => server.build;

  test("names every route of the build, and no other", () => {
    expect(routesOf(build()).length).toBeGreaterThan(40);
    expect(unlistedRoutes(build(), expectations)).toEqual([]);
    expect(staleLines(build(), expectations)).toEqual([]);
  });
});

describe("the owner", () => {
  test("reaches the same addresses, so that the walk does not knock at doors that do not exist", async () => {
    const own = plan.filter(({ expectation }) => typeof expectation.ids === "string");
    let secrets = 0;
    const closed: string[] = [];
    for (const { target } of own) {
      await owner.restore();
      const { status, body } = await send(owner, { path: target.path });
      if (body.includes(SECRET)) secrets += 1;
      if (status >= 400) closed.push(`${status} ${target.path}`);
    }
    expect(secrets).toBeGreaterThan(8);
    const isForOthers = /\/(betrieb|anmelden\/sso|angebote\/[^/]+\/anschluss|allianzen)\b/;
    expect(closed.filter((line) => !isForOthers.test(line))).toEqual([]);
  });
});

describe("everybody else", () => {
  test.each(visitorNames)(
    "%s gets the expected answers, reads nothing foreign, changes nothing foreign",
    {
      timeout: 300_000,
    },
    async (name) => {
      const visitor = visitors.find((one) => one.name === name);
      if (visitor === undefined) throw new Error(`Who is ${name}?`);
      const problems: string[] = [];
      const before = await theirs();
      await restored(visitor);
      for (const planned of plan) problems.push(...(await walk(visitor, planned)));
      wrong += problems.length;
      expect(problems).toEqual([]);
      const changeable = visitor.role === "operator" ? tablesOfOperators() : [];
      expect(lostRows(before, await theirs(), changeable)).toEqual([]);
    },
  );

  test("and from another page than ours nobody writes anything at all", async () => {
    const found: string[] = [];
    for (const origin of ["https://evil.example", "null"]) {
      for (const { target } of plan.filter(({ target: { hasAction } }) => hasAction)) {
        await restored(owner);
        const [fields = []] = target.bodies;
        const { status } = await send(owner, { path: target.postPath, fields, origin });
        const changes: Change[] = await takeChanges(server.database);
        cells += 1;
        if (status !== 403 || changes.length > 0)
          found.push(`${origin} ${target.postPath}: ${status}, ${changes.length} changes`);
      }
    }
    expect(found).toEqual([]);
  });

  test("an old version of a form changes nothing, not even for its owner", async () => {
    const found: string[] = [];
    for (const { target } of plan) {
      for (const fields of target.bodies.filter((body) => body.some(([name]) => name === "version"))) {
        await restored(owner);
        const old = fields.map(([name, value]) => [name, name === "version" ? "987654" : value] as const);
        const { status } = await send(owner, { path: target.postDataPath, fields: old });
        const changes = (await takeChanges(server.database)).filter((change) => !isRefusalEntry(change));
        cells += 1;
        if (![403, 404, 409, 422].includes(status) || changes.length > 0)
          found.push(`${target.postPath}: ${status}, ${changes.map(({ table }) => table).join()}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("the figure", () => {
    process.stdout.write(`cells tried: ${cells}, wrong: ${wrong} (${tallied()})\n`);
    expect(cells).toBeGreaterThan(4_000);
    expect(wrong).toBe(0);
  });
});
