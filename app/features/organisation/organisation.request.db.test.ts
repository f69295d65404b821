import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson, newOrganisation } from "~prisma/factories";
import type { Role } from "~prisma/generated/enums";
import { testDatabase } from "../../../tests/setup/database";
import {
  type Acceptance,
  acceptRequest,
  declineRequest,
  requestMembership,
  withdrawRequest,
} from "./organisation.request.server";
import {
  countOpenRequests,
  findRequest,
  listMissingOrganisations,
  listOwnMemberships,
  listRequests,
} from "./organisation.requests.queries.server";

await testDatabase({ reference: true });

interface Cast {
  coordinator: Actor;
  second: Actor;
  foreign: Actor;
  operator: Actor;
  wishing: Actor;
  town: string;
}
let cast: Cast;
let sequence = 0;

beforeEach(async () => {
  sequence += 1;
  const wishing = await createPerson(db(), {
    stateCode: "BY",
    role: "representative",
    email: `w${sequence}@nw.example`,
  });
  cast = {
    coordinator: await createPerson(db(), { stateCode: "NW", role: "coordinator" }),
    second: await createPerson(db(), { stateCode: "NW", role: "coordinator" }),
    foreign: await createPerson(db(), { stateCode: "RP", role: "coordinator" }),
    operator: await createPerson(db(), { role: "operator" }),
    wishing,
    town: await organisation("municipality", "NW"),
  };
});

async function organisation(kind: "municipality" | "federation" | "state", stateCode: string): Promise<string> {
  sequence += 1;
  const row = newOrganisation({ stateCode, kind, slug: `o-${sequence}`, name: `Organisation ${sequence}` });
  return (await db().organisation.create({ data: row, select: { id: true } })).id;
}

type Wish = Partial<Parameters<typeof requestMembership>[2]>;

async function request(input: Wish = {}, actor = cast.wishing): Promise<string> {
  const wish = {
    organisationId: cast.coordinator.organisationId,
    organisationName: null,
    stateCode: null,
    role: "representative" as const,
    remark: null,
    ...input,
  };
  await inTransaction(actor, (tx) => requestMembership(tx, actor, wish));
  const { id } = await db().membershipRequest.findFirstOrThrow({
    where: { personId: actor.personId },
    orderBy: { id: "desc" },
  });
  return id;
}

const accept = (actor: Actor, id: string, input: Partial<Acceptance> = {}) =>
  inTransaction(actor, (tx) =>
    acceptRequest(tx, actor, { id, role: "representative", organisationId: null, topicFieldSlug: null, ...input }),
  );
const decline = (actor: Actor, id: string) =>
  inTransaction(actor, (tx) => declineRequest(tx, actor, { id, reason: "Kennen wir nicht" }));
const withdraw = (actor: Actor, id: string) => inTransaction(actor, (tx) => withdrawRequest(tx, actor, { id }));

const requestRow = (id: string) => db().membershipRequest.findUniqueOrThrow({ where: { id } });
const roles = async (organisationId: string) =>
  (await db().membership.findMany({ where: { personId: cast.wishing.personId, organisationId, endedAt: null } })).map(
    ({ role }) => role,
  );
const lastEvent = async (id: string) =>
  db().event.findFirstOrThrow({ where: { subjectId: id }, orderBy: { id: "desc" } });

describe("a request", () => {
  it("is made once", async () => {
    await request();
    await expect(request()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("schon gestellt"),
    });
    await request({ role: "coordinator" });
    await expect(request({ organisationId: cast.wishing.organisationId })).rejects.toMatchObject({ code: "conflict" });
    const typed = { organisationId: null, organisationName: "Stadt X", stateCode: "NW", role: "municipal" as const };
    await request(typed);
    await expect(request({ ...typed, organisationName: "STADT x" })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is made once by twenty clicks", async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => request()));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().membershipRequest.count({ where: { personId: cast.wishing.personId } })).toBe(1);
  });

  it("is withdrawn by its author only, while it is open", async () => {
    const id = await request();
    await expect(withdraw(cast.coordinator, id)).rejects.toMatchObject({ code: "not_found" });
    await withdraw(cast.wishing, id);
    await expect(withdraw(cast.wishing, id)).rejects.toMatchObject({ code: "conflict" });
    await expect(accept(cast.coordinator, id)).rejects.toMatchObject({ code: "conflict" });
    expect(await roles(cast.coordinator.organisationId)).toEqual([]);
    expect(await lastEvent(id)).toMatchObject({ type: "membership.withdrawn" });
  });
});

describe("deciding", () => {
  it("makes the person a member, in the wished role or another one", async () => {
    const first = await request();
    await accept(cast.coordinator, first);
    const second = await request({ role: "coordinator" });
    await accept(cast.coordinator, second, { role: "topic_lead", topicFieldSlug: "umwelt" });
    expect((await roles(cast.coordinator.organisationId)).sort()).toEqual(["representative", "topic_lead"]);
    expect(await requestRow(second)).toMatchObject({
      status: "accepted",
      role: "coordinator",
      grantedRole: "topic_lead",
      decidedById: cast.coordinator.personId,
    });
    expect(await lastEvent(second)).toMatchObject({ type: "membership.accepted", data: { role: "topic_lead" } });
  });

  it("begins a membership again that had ended", async () => {
    const { personId } = cast.wishing;
    const { organisationId } = cast.coordinator;
    await db().membership.create({
      data: { personId, organisationId, role: "representative", endedAt: new Date() },
    });
    await accept(cast.coordinator, await request());
    expect(await roles(organisationId)).toEqual(["representative"]);
  });

  it.each<[Role, string | null, string]>([
    ["municipal", null, "role"],
    ["operator", null, "role"],
    ["topic_lead", null, "topicFieldSlug"],
    ["topic_lead", "gibt_es_nicht", "topicFieldSlug"],
  ])("refuses %s with topic field %s", async (role, topicFieldSlug, field) => {
    const id = await request();
    await expect(accept(cast.coordinator, id, { role, topicFieldSlug })).rejects.toMatchObject({
      fieldErrors: { [field]: [expect.any(String)] },
    });
    expect((await requestRow(id)).status).toBe("open");
  });

  it("asks for the organisation where the person typed one, out of the own Land", async () => {
    const id = await request({
      organisationId: null,
      organisationName: "Stadt Neu",
      stateCode: "NW",
      role: "municipal",
    });
    await expect(accept(cast.coordinator, id, { role: "municipal" })).rejects.toMatchObject({
      fieldErrors: { organisationId: [expect.any(String)] },
    });
    const foreignTown = await organisation("municipality", "RP");
    await expect(
      accept(cast.coordinator, id, { role: "municipal", organisationId: foreignTown }),
    ).rejects.toMatchObject({ code: "not_found" });
    await accept(cast.coordinator, id, { role: "municipal", organisationId: cast.town });
    expect(await roles(cast.town)).toEqual(["municipal"]);
    expect(await roles(foreignTown)).toEqual([]);
  });

  it("never moves a request that names its organisation to another one", async () => {
    const id = await request();
    await accept(cast.coordinator, id, { organisationId: cast.town });
    expect(await roles(cast.town)).toEqual([]);
    expect(await roles(cast.coordinator.organisationId)).toEqual(["representative"]);
  });

  it("belongs to the coordinators of the Land alone", async () => {
    const id = await request();
    const representative = await createPerson(db(), { stateCode: "NW", role: "representative" });
    const municipal = await createPerson(db(), { stateCode: "NW", role: "municipal" });
    for (const actor of [cast.foreign, cast.operator]) {
      await expect(accept(actor, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(decline(actor, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(findRequest(actor, id)).rejects.toMatchObject({ code: "not_found" });
      expect((await listRequests(actor, { filter: "open", page: 1 })).items.map((row) => row.id)).not.toContain(id);
    }
    for (const actor of [representative, municipal]) {
      await expect(accept(actor, id)).rejects.toMatchObject({ code: "forbidden" });
      await expect(findRequest(actor, id)).rejects.toMatchObject({ code: "forbidden" });
      await expect(listRequests(actor, { filter: "open", page: 1 })).rejects.toMatchObject({ code: "forbidden" });
      expect(await countOpenRequests(actor)).toBe(0);
    }
    expect((await requestRow(id)).status).toBe("open");
    expect(await roles(cast.coordinator.organisationId)).toEqual([]);
  });

  it("is the operator's for Bund and for nobody else's people", async () => {
    const federation = await organisation("federation", "BUND");
    const id = await request({ organisationId: federation, role: "topic_lead" });
    await expect(accept(cast.coordinator, id)).rejects.toMatchObject({ code: "not_found" });
    await accept(cast.operator, id, { role: "topic_lead", topicFieldSlug: "umwelt" });
    expect(await roles(federation)).toEqual(["topic_lead"]);
  });

  it("is never one's own", async () => {
    const id = await request({ role: "topic_lead" }, cast.coordinator);
    await expect(accept(cast.coordinator, id, { role: "topic_lead", topicFieldSlug: "umwelt" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(decline(cast.coordinator, id)).rejects.toMatchObject({ code: "forbidden" });
    await accept(cast.second, id, { role: "topic_lead", topicFieldSlug: "umwelt" });
  });

  it("has one winner when fifty decide at once", async () => {
    const id = await request();
    const tries = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? accept(cast.coordinator, id) : decline(cast.second, id),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
    const { status } = await requestRow(id);
    expect(await roles(cast.coordinator.organisationId)).toEqual(status === "accepted" ? ["representative"] : []);
    const events = await db().event.count({
      where: { subjectId: id, type: { in: ["membership.accepted", "membership.declined"] } },
    });
    expect(events).toBe(1);
  });

  it("grants nothing to an account that is no longer active", async () => {
    const id = await request();
    await db().person.update({ where: { id: cast.wishing.personId }, data: { status: "disabled" } });
    await expect(accept(cast.coordinator, id)).rejects.toMatchObject({ code: "conflict" });
    await decline(cast.coordinator, id);
    expect(await requestRow(id)).toMatchObject({ status: "declined", reason: "Kennen wir nicht" });
  });
});

describe("the queue", () => {
  it("says for each what the address says, and lists decided ones apart", async () => {
    await db().mailDomain.deleteMany();
    await db().mailDomain.create({ data: { domain: "nw.example", organisationId: cast.town } });
    const id = await request();
    const open = await listRequests(cast.coordinator, { filter: "open", page: 1 });
    const row = open.items.find((item) => item.id === id);
    expect(row).toMatchObject({
      domainMatch: "other_organisation",
      domainNames: [expect.stringContaining("Organisation")],
    });
    await accept(cast.coordinator, id);
    const decided = await listRequests(cast.coordinator, { filter: "decided", page: 1 });
    expect(decided.items[0]).toMatchObject({ id, status: "accepted" });
    expect(await findRequest(cast.second, id)).toMatchObject({ decider: cast.coordinator.name, isOwn: false });
    const own = await listOwnMemberships(cast.wishing.personId);
    expect(own.memberships).toHaveLength(2);
    expect(own.requests).toMatchObject([{ id, status: "accepted" }]);
  });
});

describe("organisations that nobody has added", () => {
  it("are told to the operator, once each, with nothing about the person", async () => {
    const typed = {
      organisationId: null,
      organisationName: `Amt Fehlt ${sequence}`,
      stateCode: "NW",
      role: "municipal" as const,
    };
    await request(typed);
    const found = (await listMissingOrganisations(cast.operator)).filter(({ name }) => name === typed.organisationName);
    expect(found).toEqual([
      { name: typed.organisationName, stateCode: "NW", stateName: "Nordrhein-Westfalen", since: expect.any(Date) },
    ]);
    await expect(listMissingOrganisations(cast.coordinator)).rejects.toMatchObject({ code: "forbidden" });
  });
});
