import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { mintToken } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { createPerson, newOrganisation } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { listWaitingLands } from "./organisation.appointment.queries.server";
import type { InvitationInput } from "./organisation.forms";
import { reassignInvitations } from "./organisation.handover.server";
import { invitationBlocked } from "./organisation.invitation.rules";
import { invite, resendInvitation, revokeInvitation } from "./organisation.invitation.server";
import {
  findInvitation,
  findInvitationByLink,
  listInvitations,
  listInvitingOrganisations,
} from "./organisation.invitations.queries.server";
import { acceptAsKnownPerson, acceptAsNewPerson } from "./organisation.join.server";
import { changeRole, endMembership } from "./organisation.people.server";
import { disableAccount } from "./organisation.people-lock.server";

await testDatabase({ reference: true });

let coordinator: Actor;
let foreign: Actor;
let operator: Actor;
let email: string;
let sequence = 0;

beforeEach(async () => {
  sequence += 1;
  email = `gast${sequence}@nw.example`;
  coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  foreign = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  operator = await createPerson(db(), { role: "operator" });
});

const send = (input: Partial<InvitationInput> = {}, actor = coordinator) =>
  inTransaction(actor, (tx) =>
    invite(tx, actor, {
      list: email,
      organisationId: coordinator.organisationId,
      role: "representative",
      topicFieldSlug: null,
      ...input,
    }),
  );
const resend = (actor: Actor, id: string) => inTransaction(actor, (tx) => resendInvitation(tx, actor, { id }));
const revoke = (actor: Actor, id: string) => inTransaction(actor, (tx) => revokeInvitation(tx, actor, { id }));
const asNew = (token: string) =>
  inTransaction(anonymousActor, (tx, actor) =>
    acceptAsNewPerson(tx, actor, { token, name: "Gast", passwordHash: "h" }),
  );
const asKnown = (actor: Actor, token: string) =>
  inTransaction(actor, (tx) => acceptAsKnownPerson(tx, actor, { token }));

const lastOf = (address = email) =>
  db().invitation.findFirstOrThrow({ where: { email: address }, orderBy: { id: "desc" } });
const linkFor = (id: string) => mintToken(db(), { purpose: "invitation", subjectId: id, minutes: 10 });
const rolesOf = async (address: string) =>
  (await db().membership.findMany({ where: { person: { email: address }, endedAt: null } })).map(({ role }) => role);

describe("invite", () => {
  it("writes one invitation and one event for each person of the list", async () => {
    expect(await send({ list: `Ada <a.${email}>\nb.${email}; c.${email}` })).toBe(3);
    const invitation = await lastOf(`a.${email}`);
    expect(invitation).toMatchObject({ name: "Ada", role: "representative", invitedById: coordinator.personId });
    const days = (invitation.expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThan(14.1);
    expect(await db().event.findMany({ where: { subjectId: invitation.id } })).toMatchObject([
      { type: "membership.invited", subjectKind: "invitation" },
    ]);
  });

  it("writes nothing when one entry is wrong, and names it", async () => {
    const member = await createPerson(db(), { stateCode: "NW", role: "representative" });
    await send();
    const before = await db().invitation.count();
    await expect(send({ list: `neu.${email}\n${member.email}\n${email}\n${coordinator.email}` })).rejects.toMatchObject(
      {
        code: "invalid",
        fieldErrors: {
          list: [
            `Zeile 2 („${member.email}“): Diese Person hat diese Rolle dort schon.`,
            `Zeile 3 („${email}“): Diese Person ist schon eingeladen.`,
            `Zeile 4 („${coordinator.email}“): Sich selbst können Sie nicht einladen.`,
          ],
        },
      },
    );
    await expect(send({ list: "neu@nw.example\nkaputt@" })).rejects.toMatchObject({ code: "invalid" });
    expect(await db().invitation.count()).toBe(before);
  });

  it("says nothing about an account elsewhere", async () => {
    const elsewhere = await createPerson(db(), { stateCode: "BY", role: "representative" });
    expect(await send({ list: elsewhere.email })).toBe(1);
  });

  it("goes into organisations of the own Land only", async () => {
    await expect(send({}, foreign)).rejects.toMatchObject({ code: "not_found" });
    await expect(send({ organisationId: "00000000-0000-4000-8000-000000000000" })).rejects.toMatchObject({
      code: "not_found",
    });
    const representative = await createPerson(db(), { stateCode: "NW", role: "representative" });
    const municipal = await createPerson(db(), { stateCode: "NW", role: "municipal" });
    for (const actor of [representative, municipal])
      await expect(send({}, actor)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db().invitation.count({ where: { email } })).toBe(0);
  });

  it("gives no role that the organisation does not have", async () => {
    await expect(send({ role: "operator" })).rejects.toMatchObject({ fieldErrors: { role: [expect.any(String)] } });
    await expect(send({ role: "topic_lead" })).rejects.toMatchObject({
      fieldErrors: { topicFieldSlug: [expect.any(String)] },
    });
  });
});

describe("an operator", () => {
  it("invites colleagues, and no one into a Land that has a coordinator", async () => {
    expect(await send({ organisationId: operator.organisationId, role: "operator" }, operator)).toBe(1);
    for (const role of ["representative", "coordinator"] as const)
      await expect(send({ role }, operator)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("names the first coordinator of a Land that has none, and only that", async () => {
    const row = newOrganisation({ stateCode: "SL", slug: `land-sl-${sequence}`, name: `Land Saarland ${sequence}` });
    const { id: organisationId } = await db().organisation.create({ data: row });
    await expect(send({ organisationId, role: "representative" }, operator)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await listInvitingOrganisations(operator)).map(({ value }) => value)).toContain(organisationId);
    await send({ organisationId, role: "coordinator" }, operator);
    const { id } = await lastOf();
    expect((await listInvitations(operator, { page: 1 })).items.map((item) => item.id)).toContain(id);
    await asNew(await linkFor(id));
    expect(await rolesOf(email)).toEqual(["coordinator"]);
    await expect(send({ organisationId, role: "coordinator", list: `b${email}` }, operator)).rejects.toMatchObject({
      code: "forbidden",
    });
    await db().membership.updateMany({ where: { organisationId }, data: { endedAt: new Date() } });
  });
});

describe("the first coordinator of a Land", () => {
  let organisationId: string;
  /** who coordinated it before */
  let before: Actor;

  beforeEach(async () => {
    await db().membership.updateMany({ where: { organisation: { stateCode: "HB" } }, data: { endedAt: new Date() } });
    await db().invitation.updateMany({ where: { organisation: { stateCode: "HB" } }, data: { revokedAt: new Date() } });
    before = await createPerson(db(), { stateCode: "HB", role: "coordinator" });
    organisationId = before.organisationId;
  });

  const leave = () => db().membership.update({ where: { id: before.membershipId }, data: { endedAt: new Date() } });
  const appoint = (list = email, actor = operator) => send({ organisationId, role: "coordinator", list }, actor);
  const lock = (person: Actor, by = operator) =>
    inTransaction(by, (tx) =>
      disableAccount(tx, by, { personId: person.personId, reason: "Gerät gestohlen", confirmsLast: true }),
    );
  const lockedAgo = (hours: number) =>
    db().person.update({
      where: { id: before.personId },
      data: { disabledAt: new Date(Date.now() - hours * 3_600_000) },
    });

  it("is nobody's to become once the Land has one: the link, sending again and the operator's list end", async () => {
    await leave();
    await appoint();
    const { id } = await lastOf();
    const token = await linkFor(id);
    const own = await createPerson(db(), { stateCode: "HB", role: "coordinator" });
    await expect(asNew(token)).rejects.toMatchObject({ code: "conflict", message: invitationBlocked.coordinated });
    const known = await createPerson(db(), { stateCode: "BY", role: "representative", email });
    await expect(asKnown(known, token)).rejects.toMatchObject({ message: invitationBlocked.coordinated });
    expect(await rolesOf(email)).toEqual(["representative"]);
    await expect(resend(operator, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listInvitations(operator, { page: 1 })).items.map((item) => item.id)).not.toContain(id);
    expect((await listInvitingOrganisations(operator)).map(({ value }) => value)).not.toContain(organisationId);
    await revoke(own, id);
  });

  it("is one person at a time, also when an invitation that ran out is sent again", async () => {
    await leave();
    await expect(appoint(`${email}\nb.${email}`)).rejects.toMatchObject({ code: "invalid" });
    await appoint();
    const { id } = await lastOf();
    const other = await createPerson(db(), { role: "operator" });
    await expect(appoint(`b.${email}`, other)).rejects.toMatchObject({ code: "conflict" });
    await resend(operator, id);
    await db().invitation.update({ where: { id }, data: { expiresAt: new Date() } });
    await appoint(`b.${email}`, other);
    await expect(resend(operator, id)).rejects.toMatchObject({ code: "conflict" });
    expect((await lastOf()).expiresAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("of two accepting at once, and of two naming at once, is one", async () => {
    await leave();
    const other = await createPerson(db(), { role: "operator" });
    const named = await Promise.allSettled([appoint(), appoint(`b.${email}`, other)]);
    expect(named.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const expiresAt = new Date(Date.now() + 60_000);
    const row = { organisationId, role: "coordinator" as const, invitedById: operator.personId, expiresAt };
    const both = await db().invitation.createManyAndReturn({
      data: [
        { ...row, email: `c.${email}` },
        { ...row, email: `d.${email}` },
      ],
    });
    const tokens = await Promise.all(both.map(({ id }) => linkFor(id)));
    const accepted = await Promise.allSettled(tokens.map(asNew));
    expect(accepted.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not named by whoever has just locked the one before, until a day has passed", async () => {
    await leave();
    await appoint(`a.${email}`);
    const { id } = await lastOf(`a.${email}`);
    await db().membership.update({ where: { id: before.membershipId }, data: { endedAt: null } });
    await lock(before);
    const other = await createPerson(db(), { role: "operator" });
    for (const actor of [operator, other])
      await expect(appoint(email, actor)).rejects.toMatchObject({
        code: "forbidden",
        message: expect.stringContaining("24 Stunden"),
      });
    await expect(asNew(await linkFor(id))).rejects.toMatchObject({ message: invitationBlocked.waiting });
    await expect(resend(operator, id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await listInvitingOrganisations(operator)).map(({ value }) => value)).not.toContain(organisationId);
    const waiting = (await listWaitingLands(operator, new Date())).find(({ name }) => name === "Bremen");
    const hours = ((waiting?.from.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
    expect(await listWaitingLands(coordinator, new Date())).toEqual([]);

    await lockedAgo(24.1);
    expect((await listWaitingLands(operator, new Date())).map(({ name }) => name)).not.toContain("Bremen");
    expect((await listInvitingOrganisations(operator)).map(({ value }) => value)).toContain(organisationId);
    await resend(other, id);
    await asNew(await linkFor(id));
    expect(await rolesOf(`a.${email}`)).toEqual(["coordinator"]);
  });

  it("waits for nothing when time ran out for the one before", async () => {
    await db().person.update({
      where: { id: before.personId },
      data: { status: "disabled", disabledReason: "inactive", disabledAt: new Date() },
    });
    expect(await appoint()).toBe(1);
  });
});

describe("an invitation is worth what its inviter may still give", () => {
  const accepting = async () => {
    const { id } = await lastOf();
    return asNew(await linkFor(id));
  };
  const endOf = (person: Actor, by: Actor) =>
    inTransaction(by, (tx) =>
      endMembership(tx, by, { personId: person.personId, membershipId: person.membershipId, confirmsLast: true }),
    );
  const revoked = async () => {
    const { id, revokedAt } = await lastOf();
    const events = await db().event.findMany({ where: { subjectId: id, type: "membership.invitation_revoked" } });
    return { isRevoked: revokedAt !== null, states: events.map(({ stateCode }) => stateCode) };
  };

  it.each([
    ["an account that is not active", { status: "disabled", disabledReason: "inactive" } as const, {}],
    ["a membership that is over", {}, { endedAt: new Date() }],
    ["another role", {}, { role: "topic_lead" } as const],
  ])("%s gives nothing", async (_case, person, membership) => {
    await send();
    await db().person.update({ where: { id: coordinator.personId }, data: person });
    await db().membership.update({ where: { id: coordinator.membershipId }, data: membership });
    await expect(accepting()).rejects.toMatchObject({ code: "conflict", message: invitationBlocked.inviter });
    expect(await db().person.count({ where: { email } })).toBe(0);
  });

  it("the end of the membership, another role and a lock revoke it, its links are useless", async () => {
    const second = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const ways = [
      () => endOf(coordinator, second),
      () =>
        inTransaction(second, (tx) => {
          const { personId, membershipId } = coordinator;
          const change = { seen: "coordinator", role: "representative", topicFieldSlug: null } as const;
          return changeRole(tx, second, { personId, membershipId, confirmsLast: false, ...change });
        }),
      () =>
        inTransaction(operator, (tx) =>
          disableAccount(tx, operator, { personId: coordinator.personId, reason: "Vorfall", confirmsLast: false }),
        ),
    ];
    for (const way of ways) {
      sequence += 1;
      email = `gast${sequence}@nw.example`;
      coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
      await send();
      const token = await linkFor((await lastOf()).id);
      await way();
      expect(await revoked()).toEqual({ isRevoked: true, states: ["NW"] });
      await expect(asNew(token)).rejects.toMatchObject({ code: "conflict" });
    }
  });

  it("what was handed over stays, and so does what a coordinator by another membership promised", async () => {
    const second = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    await send();
    await inTransaction(coordinator, async (tx) => {
      const succession = { fromPersonId: coordinator.personId, toPersonId: second.personId };
      await reassignInvitations(tx, coordinator, succession);
    });
    await endOf(coordinator, second);
    expect(await revoked()).toEqual({ isRevoked: false, states: [] });
    await accepting();
    expect(await rolesOf(email)).toEqual(["representative"]);
  });

  it("and whoever sends it again answers for it", async () => {
    const second = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    await send();
    await resend(second, (await lastOf()).id);
    await endOf(coordinator, second);
    await accepting();
    expect(await rolesOf(email)).toEqual(["representative"]);
  });

  it("is not sent again to somebody who has the role by now", async () => {
    await send();
    await createPerson(db(), { stateCode: "NW", role: "representative", email });
    await expect(resend(coordinator, (await lastOf()).id)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("an invitation", () => {
  it("is seen, sent again and revoked by the own Land only", async () => {
    await send();
    const { id } = await lastOf();
    for (const actor of [foreign, operator]) {
      await expect(findInvitation(actor, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(resend(actor, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(revoke(actor, id)).rejects.toMatchObject({ code: "not_found" });
      expect((await listInvitations(actor, { page: 1 })).items.map((row) => row.id)).not.toContain(id);
    }
    const representative = await createPerson(db(), { stateCode: "NW", role: "representative" });
    await expect(revoke(representative, id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await lastOf()).revokedAt).toBeNull();
    expect(await findInvitation(coordinator, id)).toMatchObject({ state: "open", inviterName: coordinator.name });
  });

  it("ends when it is revoked", async () => {
    await send();
    const { id } = await lastOf();
    const token = await linkFor(id);
    await revoke(coordinator, id);
    await expect(asNew(token)).rejects.toMatchObject({ code: "conflict" });
    await expect(asNew(await linkFor(id))).rejects.toMatchObject({ code: "conflict" });
    await expect(resend(coordinator, id)).rejects.toMatchObject({ code: "conflict" });
    await expect(revoke(coordinator, id)).rejects.toMatchObject({ code: "conflict" });
    expect(await findInvitationByLink(id)).toBeNull();
    expect(await rolesOf(email)).toEqual([]);
  });

  it("ends after fourteen days, and begins again when it is sent again; the old link stays dead", async () => {
    await send();
    const { id } = await lastOf();
    const old = await linkFor(id);
    await db().invitation.update({ where: { id }, data: { expiresAt: new Date() } });
    await expect(asNew(old)).rejects.toMatchObject({ code: "conflict" });
    await resend(coordinator, id);
    await expect(asNew(old)).rejects.toMatchObject({ code: "conflict" });
    await asNew(await linkFor(id));
    expect(await rolesOf(email)).toEqual(["representative"]);
  });

  it("counts once, however many accept at once", async () => {
    await send();
    const { id } = await lastOf();
    const tokens = await Promise.all(Array.from({ length: 10 }, () => linkFor(id)));
    const results = await Promise.allSettled([...tokens, ...tokens].map(asNew));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await rolesOf(email)).toEqual(["representative"]);
    expect(await db().event.count({ where: { subjectId: id, type: "membership.invitation_accepted" } })).toBe(1);
  });

  it("is accepted by somebody who is known, with the invited address only", async () => {
    const known = await createPerson(db(), { stateCode: "BY", role: "representative", email });
    await send();
    const { id } = await lastOf();
    const token = await linkFor(id);
    await expect(asKnown(foreign, token)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`gilt für ${email}`),
    });
    await expect(asNew(token)).rejects.toMatchObject({ code: "conflict" });
    await asKnown(known, token);
    expect(await rolesOf(email)).toEqual(["representative", "representative"]);
    expect(await rolesOf(foreign.email)).toEqual(["coordinator"]);
  });

  it("brings the others for the same address along", async () => {
    await send();
    await send({ role: "coordinator" });
    const { id } = await lastOf();
    await asNew(await linkFor(id));
    expect((await rolesOf(email)).sort()).toEqual(["coordinator", "representative"]);
  });
});
