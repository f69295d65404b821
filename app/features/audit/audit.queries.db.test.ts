import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { Forbidden } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { type RequestScope, runInScope } from "~/platform/request-scope.server";
import { Timings } from "~/platform/timings.server";
import { type Acting, inTransaction, systemActor } from "~/platform/transaction.server";
import { createConnection, createOffering, createPerson } from "~prisma/factories";
import { Prisma } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { recordExport } from "./audit.commands.server";
import { type RecordFilters, readRecordFilters } from "./audit.forms";
import { landScope, platformScope } from "./audit.policy";
import { listRecord, PAGE_SIZE, readRecord, recordDownload } from "./audit.queries.server";
import { noteRefusedAccess } from "./audit.refusals.server";

const { client } = await testDatabase({ reference: true });

let rp: Actor;
let rpWriter: Actor;
let nw: Actor;
let operator: Actor;
let municipal: Actor;

const anonymous: Acting = { ...systemActor, name: "Unangemeldet" };
const none = readRecordFilters(new URLSearchParams());
const withFilters = (filters: Partial<RecordFilters>) => ({ ...none, ...filters });

/** As a person without a membership, or one whose membership is not chosen yet, stands in the record. */
const withoutLand = (actor: Actor): Acting => ({ ...actor, role: null, organisationId: null, stateCode: null });

function record(actor: Acting, type: string, subjectKind: string, subjectId: string, reason?: string) {
  const input = { type, subjectKind, subjectId, visibility: "internal", ...(reason ? { reason } : {}) } as const;
  return inTransaction(actor, (tx) => recordEvent(tx, actor, input));
}

const security = (person: Actor, type: string) => record(withoutLand(person), type, "person", person.personId);

async function typesFor(actor: Actor, filters: Partial<RecordFilters> = {}): Promise<string[]> {
  const scope = actor.role === "operator" ? platformScope : landScope(actor);
  const { items } = await listRecord(actor, { scope, filters: withFilters(filters) });
  return items.map(({ type, stateCode, actorName }) => `${type} ${stateCode ?? "-"} ${actorName}`);
}

async function downloadOf(actor: Actor, filters: Partial<RecordFilters> = {}): Promise<string> {
  const scope = actor.role === "operator" ? platformScope : landScope(actor);
  const chunks: Buffer[] = [];
  for await (const chunk of recordDownload(actor, { scope, filters: withFilters(filters) }).lines)
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

beforeAll(async () => {
  rp = await createPerson(client, { role: "coordinator", stateCode: "RP", name: "Rita Pfalz" });
  rpWriter = await createPerson(client, { role: "representative", stateCode: "RP", name: "Robert Pirmasens" });
  nw = await createPerson(client, { role: "coordinator", stateCode: "NW", name: "Nadja Westfalen" });
  operator = await createPerson(client, { role: "operator", name: "Olga Betrieb" });
  municipal = await createPerson(client, { role: "municipal", stateCode: "RP" });
  // Memberships begin when they are made; what is recorded below happens after it.
  await client.membership.updateMany({ data: { startedAt: new Date("2026-01-01") } });
  const { offering } = await createOffering(client, { author: rpWriter, title: "Wohngeld online" });
  await record(rpWriter, "offering.submitted", "offering", offering.id);
  await record(rp, "offering.published", "offering", offering.id, "=SUMME(A1)");
  const { id } = await createConnection(client, { author: nw, offering });
  await record(nw, "connection.drafted", "connection", id);
  await security(rpWriter, "account.signed_in");
  await security(nw, "account.password_changed");
  await security(operator, "account.signed_in");
});

describe("a coordinator", () => {
  test("reads what was done for their Land and what concerns the accounts of its people", async () => {
    expect(await typesFor(rp)).toEqual([
      "account.signed_in - Robert Pirmasens",
      "offering.published RP Rita Pfalz",
      "offering.submitted RP Robert Pirmasens",
    ]);
    expect(await typesFor(nw)).toEqual([
      "account.password_changed - Nadja Westfalen",
      "connection.drafted NW Nadja Westfalen",
    ]);
  });

  test.each<[string, Partial<RecordFilters>]>([
    ["the person", { person: "Westfalen" }],
    ["everybody with an a", { person: "a" }],
    ["another Land", { land: "NW" }],
    ["connections", { gruppe: "connection" }],
    ["the kind of thing", { gegenstand: "connection" }],
  ])("does not find another Land's entries by %s", async (_what, filters) => {
    expect((await typesFor(rp, filters)).join()).not.toMatch(/NW|Westfalen|connection|Olga/);
    expect(await downloadOf(rp, filters)).not.toMatch(/;NW;|Westfalen|connection\.drafted|Olga/);
  });

  test("does not find them by id either", async () => {
    const [event] = await client.event.findMany({ where: { type: "connection.drafted" } });
    expect(await typesFor(rp, { kennung: event?.subjectId ?? "" })).toEqual([]);
    expect(await typesFor(rp, { person: nw.personId })).toEqual([]);
    expect(await typesFor(rp, { person: operator.personId })).toEqual([]);
  });

  test("may not ask for another Land's record or that of the platform", async () => {
    const ask = (scope: { stateCode: string | null }) => listRecord(rp, { scope, filters: none });
    await expect(ask(landScope(nw))).rejects.toThrow(Forbidden);
    await expect(ask(platformScope)).rejects.toThrow(Forbidden);
    expect(() => readRecord(rp, { scope: platformScope, filters: none })).toThrow(Forbidden);
  });

  test("does not read what a person did before they came and after they left", async () => {
    const guest = await createPerson(client, { stateCode: "RP", name: "Gast Gestern" });
    const span = { startedAt: new Date("2026-02-01"), endedAt: new Date("2026-03-01") };
    await client.membership.update({ where: { id: guest.membershipId }, data: span });
    await security(guest, "account.totp_added");
    expect((await typesFor(rp)).join()).not.toContain("Gast");
    await client.membership.update({ where: { id: guest.membershipId }, data: { endedAt: null } });
    expect(await typesFor(rp)).toContain("account.totp_added - Gast Gestern");
    await client.membership.update({ where: { id: guest.membershipId }, data: span });
  });

  test("does not read what an operator with a second role in the Land did for another Land", async () => {
    const both = await createPerson(client, { role: "operator", name: "Doppel Rolle" });
    await client.membership.create({
      data: { personId: both.personId, organisationId: rp.organisationId, role: "representative" },
    });
    await record(both, "organisation.changed", "organisation", nw.organisationId);
    expect((await typesFor(rp)).join()).not.toContain("Doppel");
    expect(await typesFor(nw)).toContain("organisation.changed - Doppel Rolle");
  });

  test("reads requests for memberships in their Land, from whoever they come", async () => {
    const request = await client.membershipRequest.create({
      data: { personId: nw.personId, stateCode: "RP", role: "representative", domainMatch: "unknown" },
    });
    await record(anonymous, "membership.requested", "membership_request", request.id);
    expect(await typesFor(rp, { gruppe: "people" })).toEqual(["membership.requested - Unangemeldet"]);
    expect(await typesFor(nw, { gruppe: "people" })).toEqual([]);
  });
});

test.each<[string, () => Actor]>([
  ["representatives", () => rpWriter],
  ["municipalities", () => municipal],
])("%s read no record", async (_who, actor) => {
  await expect(listRecord(actor(), { scope: landScope(actor()), filters: none })).rejects.toThrow(Forbidden);
  const query = { scope: landScope(actor()), filters: none };
  await expect(inTransaction(actor(), (tx, who) => recordExport(tx, who, query))).rejects.toThrow(Forbidden);
});

test("an operator reads everything, one Land on request", async () => {
  expect(await typesFor(operator)).toEqual(
    expect.arrayContaining([
      "account.signed_in - Olga Betrieb",
      "connection.drafted NW Nadja Westfalen",
      "offering.submitted RP Robert Pirmasens",
    ]),
  );
  expect((await typesFor(operator, { land: "NW" })).join()).not.toMatch(/RP|Pirmasens/);
});

test("the name of somebody whose account was pseudonymised is not shown any more", async () => {
  const gone = await createPerson(client, { stateCode: "RP", name: "Weg Gegangen" });
  await record(gone, "question.asked", "person", gone.personId);
  await client.person.update({
    where: { id: gone.personId },
    data: { name: "Pseudonym 7", email: "pseudonym-7@example", status: "pseudonymised" },
  });
  expect(await typesFor(rp, { kennung: gone.personId })).toEqual(["question.asked RP Pseudonym 7"]);
  expect(await downloadOf(rp, { kennung: gone.personId })).not.toContain("Gegangen");
  // nor can the old name be asked for
  expect(await typesFor(rp, { person: "Gegangen" })).toEqual([]);
});

test("days are German days, both included", async () => {
  const at = new Date("2026-03-10T23:30:00Z");
  const row = {
    type: "test.midnight",
    subjectKind: "test",
    subjectId: crypto.randomUUID(),
    visibility: "internal",
  } as const;
  await client.event.create({ data: { ...row, occurredAt: at, actorName: "Uhr", stateCode: "RP" } });
  expect(await typesFor(rp, { person: "Uhr", von: "2026-03-11", bis: "2026-03-11" })).toHaveLength(1);
  expect(await typesFor(rp, { person: "Uhr", von: "2026-03-10", bis: "2026-03-10" })).toHaveLength(0);
});

test("percent signs and underscores are no wildcards", async () => {
  expect(await typesFor(rp, { person: "%" })).toEqual([]);
  expect(await typesFor(rp, { person: "R_ta" })).toEqual([]);
});

test("pages follow each other without a gap or a repetition, also where many entries have the same time", async () => {
  const at = new Date("2026-05-05T12:00:00Z");
  const row = {
    type: "question.asked",
    subjectKind: "test",
    visibility: "internal",
    actorName: "Seiten",
    stateCode: "RP",
  } as const;
  const data = Array.from({ length: 2 * PAGE_SIZE + 7 }, () => ({
    ...row,
    occurredAt: at,
    subjectId: crypto.randomUUID(),
  }));
  await client.event.createMany({ data });
  const seen: string[] = [];
  let vor = "";
  for (let pages = 0; pages < 3; pages++) {
    const { items, next } = await listRecord(rp, {
      scope: landScope(rp),
      filters: withFilters({ person: "Seiten", vor }),
    });
    seen.push(...items.map(({ id }) => id));
    vor = next ?? "";
  }
  expect(vor).toBe("");
  expect(new Set(seen).size).toBe(data.length);
  expect(seen).toHaveLength(data.length);
  expect((await downloadOf(rp, { person: "Seiten" })).split("\r\n")).toHaveLength(data.length + 2);
});

test("the download is CSV that no spreadsheet takes for a formula, and stands in the record", async () => {
  const text = await downloadOf(rp, { gruppe: "offering", gegenstand: "offering" });
  expect(text.startsWith("\uFEFFZeitpunkt (UTC);Ereignis;")).toBe(true);
  expect(text).toContain(";Angebot veröffentlicht;offering.published;Rita Pfalz;OZG-Koordination;");
  expect(text).toContain(";Wohngeld online;'=SUMME(A1);");
  await inTransaction(rp, (tx, actor) => recordExport(tx, actor, { scope: landScope(rp), filters: none }));
  expect((await typesFor(rp))[0]).toBe("record.exported RP Rita Pfalz");
});

function scopeOf({ personId, sessionId, route }: { personId: string; sessionId: string; route: string }): RequestScope {
  const client = { ip: "192.0.2.7", userAgent: "Firefox" };
  return {
    requestId: "r",
    timings: new Timings(),
    actorId: personId,
    sessionId,
    client,
    route,
    retryAfterSeconds: null,
  };
}

describe("a refused access", () => {
  const refusal = { route: "/betrieb", method: "GET" };

  test("stands in the record once an hour for a person and a route, with the Land and the session", async () => {
    const session = await client.session.create({
      data: {
        id: "a".repeat(64),
        personId: rpWriter.personId,
        membershipId: rpWriter.membershipId,
        expiresAt: new Date(Date.now() + 60_000),
        device: "Firefox auf Linux",
        network: "192.0.2.0",
      },
    });
    const refused = { personId: rpWriter.personId, sessionId: session.publicId, ...refusal };
    await runInScope(scopeOf(refused), async () => {
      for (let tries = 0; tries < 20; tries++) await noteRefusedAccess(refused);
      await noteRefusedAccess({ ...refused, route: "/betrieb/importe" });
    });
    const { items } = await listRecord(rp, { scope: landScope(rp), filters: withFilters({ gruppe: "security" }) });
    const found = items.filter(({ type }) => type === "access.refused");
    expect(found.map(({ detail }) => detail)).toEqual(["GET /betrieb/importe", "GET /betrieb"]);
    expect(found[0]).toMatchObject({
      actorName: "Robert Pirmasens",
      stateCode: "RP",
      sessionId: session.publicId,
      sessionPlace: "Firefox auf Linux, 192.0.2.0",
    });
  });
});

test("an index in the order of the page carries both branches of a Land's record", async () => {
  await client.$executeRaw`
    INSERT INTO "Event" ("id", "type", "subjectKind", "subjectId", "visibility", "actorName", "occurredAt", "stateCode")
    SELECT gen_random_uuid(), 'test.many', 'test', gen_random_uuid(), 'internal', 'Viele',
           '2025-01-01'::timestamptz + n * interval '1 minute', (ARRAY[NULL, 'BY', 'SN', 'HE'])[n % 4 + 1]
    FROM generate_series(1, 4000) n`;
  await client.$executeRaw`ANALYZE "Event"`;
  for (const land of [Prisma.sql`= 'BY'`, Prisma.sql`IS NULL`]) {
    const plan = await client.$queryRaw<{ "QUERY PLAN": string }[]>`
      EXPLAIN SELECT * FROM "Event" e WHERE e."stateCode" ${land} ORDER BY e."occurredAt" DESC, e."id" DESC LIMIT 51`;
    const text = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(text).toMatch(/Index Scan Backward using "Event_(stateCode_)?occurredAt_idx"/);
  }
});
