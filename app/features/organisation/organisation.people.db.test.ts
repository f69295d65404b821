import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { reassignDeputyships } from "~/features/account/account.absence.server";
import { findSessionWithPerson } from "~/features/account/account.queries.server";
import type { Actor } from "~/features/account/account.rules";
import { reassignConnections } from "~/features/connection/connection.responsible.server";
import { reassignWriting } from "~/features/offering/offering.handover.server";
import { demandOfferingSuccessor, reassignOfferings } from "~/features/offering/offering.responsible.server";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createConnection, createOffering, createPerson } from "~prisma/factories";
import type { Role } from "~prisma/generated/enums";
import { testDatabase } from "../../../tests/setup/database";
import { findLeaver } from "./organisation.handover.queries.server";
import { recordHandover } from "./organisation.handover.server";
import { readPeopleSearch } from "./organisation.people.forms";
import { findLandOverview, findPerson, listLeaderlessStates, listPeople } from "./organisation.people.queries.server";
import { changeRole, endMembership } from "./organisation.people.server";
import { disableAccount, reactivateAccount } from "./organisation.people-lock.server";

await testDatabase({ reference: true });

let coordinator: Actor;
let member: Actor;
let stranger: Actor;
let operator: Actor;

beforeEach(async () => {
  await db().membership.updateMany({ where: { endedAt: null }, data: { endedAt: new Date() } });
  coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  member = await createPerson(db(), { stateCode: "NW", role: "representative" });
  stranger = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  operator = await createPerson(db(), { role: "operator" });
});

type Change = Partial<Parameters<typeof changeRole>[2]>;

const give = (actor: Actor, person: Actor, role: Role, change: Change = {}) =>
  inTransaction(actor, (tx) =>
    changeRole(tx, actor, {
      personId: person.personId,
      membershipId: person.membershipId,
      seen: person.role,
      role,
      topicFieldSlug: null,
      confirmsLast: false,
      ...change,
    }),
  );

const end = (actor: Actor, person: Actor, confirmsLast = false) =>
  inTransaction(actor, (tx) =>
    endMembership(tx, actor, { personId: person.personId, membershipId: person.membershipId, confirmsLast }),
  );

const rolesOf = async ({ personId }: Actor) =>
  (await db().membership.findMany({ where: { personId, endedAt: null } })).map(({ role }) => role);

async function openSession({ personId, membershipId }: Actor): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(Date.now() + 60_000);
  await db().session.create({ data: { id, personId, membershipId, expiresAt } });
  return id;
}

const actingIn = async (sessionId: string) => (await findSessionWithPerson(sessionId))?.signedIn.actor ?? null;

const eventsAbout = async (subjectId: string) =>
  (await db().event.findMany({ where: { subjectId }, orderBy: { occurredAt: "asc" } })).map(({ type, data }) => ({
    type,
    data,
  }));

describe("another role", () => {
  it("holds from the next request on, in the session that is open, and stands in the record", async () => {
    const session = await openSession(member);
    expect(await actingIn(session)).toMatchObject({ role: "representative" });
    await give(coordinator, member, "coordinator");
    expect(await actingIn(session)).toMatchObject({ role: "coordinator", stateCode: "NW" });
    expect(await rolesOf(member)).toEqual(["coordinator"]);
    const data = {
      organisationName: member.organisationName,
      role: "coordinator",
      previousRole: "representative",
    };
    expect(await eventsAbout(member.personId)).toEqual([{ type: "membership.role_changed", data }]);
  });

  it("goes back and forth", async () => {
    await give(coordinator, member, "coordinator");
    const now = await db().membership.findFirstOrThrow({ where: { personId: member.personId, endedAt: null } });
    await give(coordinator, { ...member, membershipId: now.id, role: "coordinator" }, "representative");
    expect(await rolesOf(member)).toEqual(["representative"]);
  });

  it("is given once: of two pages one is too old", async () => {
    const results = await Promise.allSettled([
      give(coordinator, member, "coordinator"),
      give(coordinator, member, "topic_lead", { topicFieldSlug: "umwelt" }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(give(coordinator, member, "coordinator")).rejects.toMatchObject({ code: "conflict" });
  });

  it("fits the organisation", async () => {
    await expect(give(coordinator, member, "municipal")).rejects.toMatchObject({ code: "invalid" });
    await expect(give(coordinator, member, "operator")).rejects.toMatchObject({ code: "invalid" });
    await expect(give(coordinator, member, "topic_lead")).rejects.toMatchObject({
      fieldErrors: { topicFieldSlug: [expect.any(String)] },
    });
  });

  it("is not given to oneself, nor by anybody but the own Land's coordinator", async () => {
    await expect(give(coordinator, coordinator, "representative")).rejects.toMatchObject({ code: "forbidden" });
    await expect(give(member, coordinator, "representative")).rejects.toMatchObject({ code: "forbidden" });
    await expect(give(stranger, member, "coordinator")).rejects.toMatchObject({ code: "not_found" });
    await expect(give(operator, member, "coordinator")).rejects.toMatchObject({ code: "forbidden" });
    const other = { personId: stranger.personId, membershipId: member.membershipId };
    await expect(give(coordinator, member, "coordinator", other)).rejects.toMatchObject({ code: "not_found" });
    expect(await rolesOf(member)).toEqual(["representative"]);
    expect(await rolesOf(coordinator)).toEqual(["coordinator"]);
  });
});

describe("the end of a membership", () => {
  it("leaves an account that can do nothing, from the next request on", async () => {
    const session = await openSession(member);
    await end(coordinator, member);
    expect(await actingIn(session)).toBeNull();
    expect((await findSessionWithPerson(session))?.signedIn.name).toBe(member.name);
    await expect(end(coordinator, member)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is the own Land's coordinator's, or the person's own", async () => {
    await expect(end(stranger, member)).rejects.toMatchObject({ code: "not_found" });
    await expect(end(operator, member)).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await createPerson(db(), { stateCode: "NW" });
    await expect(end(colleague, member)).rejects.toMatchObject({ code: "forbidden" });
    await end(member, member);
    expect(await rolesOf(member)).toEqual([]);
  });

  it("of the last coordinator has to be meant, and is told", async () => {
    await expect(end(coordinator, coordinator)).rejects.toMatchObject({
      fieldErrors: { confirmsLast: [expect.any(String)] },
    });
    expect((await listLeaderlessStates(operator, new Date(0))).map(({ code }) => code)).not.toContain("NW");
    await end(coordinator, coordinator, true);
    expect(await eventsAbout(coordinator.organisationId)).toContainEqual({
      type: "state.without_coordinator",
      data: { organisationName: coordinator.organisationName },
    });
    expect(await listLeaderlessStates(operator, new Date(0))).toContainEqual({
      code: "NW",
      name: "Nordrhein-Westfalen",
      isUnseen: false,
    });
    expect(await listLeaderlessStates(operator, new Date())).toContainEqual({
      code: "RP",
      name: "Rheinland-Pfalz",
      isUnseen: true,
    });
    expect((await findLandOverview(member, new Date())).coordinators).toBe(0);
  });

  it("of the last two coordinators at once leaves one, who is asked", async () => {
    const second = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const results = await Promise.allSettled([end(coordinator, coordinator), end(second, second)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("of the last operator is refused", async () => {
    await expect(end(operator, operator)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("an account after an incident", () => {
  const lock = (actor: Actor, person: Actor, confirmsLast = false) =>
    inTransaction(actor, (tx) =>
      disableAccount(tx, actor, { personId: person.personId, reason: "Gerät gestohlen", confirmsLast }),
    );
  const unlock = (actor: Actor, person: Actor) =>
    inTransaction(actor, (tx) => reactivateAccount(tx, actor, { personId: person.personId, reason: "Neues Gerät" }));

  it("is kept out at once, keeps its roles, and comes back", async () => {
    const session = await openSession(member);
    await lock(operator, member);
    expect(await findSessionWithPerson(session)).toBeNull();
    expect(await rolesOf(member)).toEqual(["representative"]);
    await expect(lock(operator, member)).rejects.toMatchObject({ code: "conflict" });
    await unlock(operator, member);
    expect(await actingIn(await openSession(member))).toMatchObject({ role: "representative" });
    const events = await eventsAbout(member.personId);
    expect(events.map(({ type }) => type)).toEqual(["account.deactivated", "account.reactivated"]);
  });

  it("is an operator's to keep out, never one's own, and a leaderless Land has to be meant", async () => {
    await expect(lock(coordinator, member)).rejects.toMatchObject({ code: "forbidden" });
    await expect(lock(operator, operator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(lock(operator, coordinator)).rejects.toMatchObject({ code: "invalid" });
    await lock(operator, coordinator, true);
    expect((await eventsAbout(coordinator.organisationId)).at(-1)?.type).toBe("state.without_coordinator");
  });
});

describe("hand-over", () => {
  const hand = (actor: Actor, from: Actor, to: Actor) =>
    inTransaction(actor, async (tx) => {
      const succession = { fromPersonId: from.personId, toPersonId: to.personId };
      const offerings = await reassignOfferings(tx, actor, succession);
      const connections = await reassignConnections(tx, actor, succession);
      const writing = await reassignWriting(tx, actor, succession);
      await recordHandover(tx, actor, {
        toPersonId: to.personId,
        fromName: from.name,
        offerings,
        connections,
        ...writing,
      });
    });

  async function burden(person: Actor) {
    const { offering } = await createOffering(db(), { stateCode: "NW", author: person });
    await createOffering(db(), { stateCode: "NW", author: person, publication: "draft" });
    await createOffering(db(), { stateCode: "NW", author: person, publication: "retired" });
    const { offering: foreign } = await createOffering(db(), { stateCode: "RP" });
    await createConnection(db(), { author: person, offering: foreign, status: "live" });
    return offering;
  }

  it("leaves nothing ownerless, and tells the receiver what came", async () => {
    const offering = await burden(member);
    const successor = await createPerson(db(), { stateCode: "NW" });
    await hand(coordinator, member, successor);
    await end(coordinator, member);
    const live = { responsibleId: member.personId, publication: { not: "retired" } } as const;
    expect(await db().offering.count({ where: live })).toBe(0);
    expect(await db().connection.count({ where: { responsibleId: member.personId } })).toBe(0);
    expect(await eventsAbout(successor.personId)).toEqual([
      {
        type: "handover.received",
        data: { fromName: member.name, offerings: 2, connections: 1, revisions: 1, questions: 0 },
      },
    ]);
    expect((await eventsAbout(offering.id)).map(({ type }) => type)).toEqual(["offering.responsible_changed"]);
  });

  it("comes before the end", async () => {
    await burden(member);
    const leaving = inTransaction(coordinator, async (tx) => {
      const { personId, membershipId } = member;
      await endMembership(tx, coordinator, { personId, membershipId, confirmsLast: false });
      await demandOfferingSuccessor(tx, coordinator, personId);
    });
    await expect(leaving).rejects.toMatchObject({ code: "conflict" });
    expect(await rolesOf(member)).toEqual(["representative"]);
  });

  it("goes only to somebody who writes for the Land, and is the coordinator's or one's own", async () => {
    await burden(member);
    const town = await createPerson(db(), { stateCode: "NW", role: "municipal" });
    for (const receiver of [stranger, town, operator])
      await expect(hand(coordinator, member, receiver)).rejects.toMatchObject({ code: "invalid" });
    const colleague = await createPerson(db(), { stateCode: "NW" });
    for (const actor of [colleague, stranger, operator]) {
      const isOther = actor === stranger;
      // another Land's coordinator finds nothing of this person in the own Land
      if (isOther) expect(await inTransaction(actor, (tx) => reassignOfferings(tx, actor, ids(member, actor)))).toBe(0);
      else await expect(hand(actor, member, colleague)).rejects.toMatchObject({ code: "not_found" });
      await expect(findLeaver(actor, member.personId)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await db().offering.count({ where: { responsibleId: member.personId } })).toBe(3);
    await hand(member, member, colleague);
    expect(await db().connection.count({ where: { responsibleId: colleague.personId } })).toBe(1);
  });

  const ids = (from: Actor, to: Actor) => ({ fromPersonId: from.personId, toPersonId: to.personId });
});

describe("deputyships of somebody who leaves", () => {
  const takeOver = (from: Actor, to: Actor) =>
    inTransaction(coordinator, (tx) =>
      reassignDeputyships(tx, coordinator, { fromPersonId: from.personId, toPersonId: to.personId, now: new Date() }),
    );

  it("go to the successor, who is told, but only where the successor may do the same", async () => {
    const second = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const colleague = await createPerson(db(), { stateCode: "NW" });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const days = { startsOn: tomorrow, endsOn: tomorrow };
    for (const absent of [member, coordinator])
      await db().absence.create({ data: { personId: absent.personId, deputyId: second.personId, ...days } });
    expect(await takeOver(second, colleague)).toBe(1);
    const deputyOf = async (personId: string) =>
      (await db().absence.findFirstOrThrow({ where: { personId } })).deputyId;
    expect(await deputyOf(member.personId)).toBe(colleague.personId);
    expect(await deputyOf(coordinator.personId)).toBe(second.personId);
    expect((await eventsAbout(member.personId)).map(({ type }) => type)).toEqual(["absence.set"]);
  });
});

describe("who sees whom", () => {
  const names = async (actor: Actor, area: "land" | "all", query = "") => {
    const search = readPeopleSearch(new URLSearchParams(query));
    return (await listPeople(actor, { search, area })).items.map(({ id }) => id);
  };

  it("the own Land its people, the operator everybody, others nobody", async () => {
    expect((await names(member, "land")).sort()).toEqual([coordinator.personId, member.personId].sort());
    expect(await names(operator, "all")).toContain(stranger.personId);
    await expect(names(coordinator, "all")).rejects.toMatchObject({ code: "forbidden" });
    await expect(names(operator, "land")).rejects.toMatchObject({ code: "forbidden" });
    for (const role of ["topic_lead", "municipal"] as const) {
      const other = await createPerson(db(), { stateCode: "NW", role });
      await expect(names(other, "land")).rejects.toMatchObject({ code: "forbidden" });
      await expect(names(other, "all")).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(findPerson(coordinator, { id: stranger.personId, area: "land" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("and how somebody signs in is for those who look after them", async () => {
    expect((await findPerson(coordinator, { id: member.personId, area: "land" })).access).not.toBeNull();
    expect((await findPerson(member, { id: coordinator.personId, area: "land" })).access).toBeNull();
  });

  it("filters by text, role, organisation and state", async () => {
    const left = await createPerson(db(), { stateCode: "NW", endedAt: new Date() });
    expect(await names(coordinator, "land", `q=${encodeURIComponent(member.email)}`)).toEqual([member.personId]);
    expect(await names(coordinator, "land", "rolle=coordinator")).toEqual([coordinator.personId]);
    expect(await names(coordinator, "land", `organisation=${stranger.organisationId}`)).toEqual([]);
    expect(await names(coordinator, "land", `stand=ended&q=${encodeURIComponent(left.email)}`)).toEqual([
      left.personId,
    ]);
    expect(await names(coordinator, "land", `q=${encodeURIComponent(left.email)}`)).toEqual([]);
    await db().person.update({ where: { id: member.personId }, data: { status: "disabled" } });
    expect(await names(coordinator, "land", `stand=disabled&q=${encodeURIComponent(member.email)}`)).toEqual([
      member.personId,
    ]);
  });
});
