import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { mintToken } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { createPerson, newOrganisation } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import type { InvitationInput } from "./organisation.forms";
import { invite, resendInvitation, revokeInvitation } from "./organisation.invitation.server";
import {
  findInvitation,
  findInvitationByLink,
  listInvitations,
  listInvitingOrganisations,
} from "./organisation.invitations.queries.server";
import { acceptAsKnownPerson, acceptAsNewPerson } from "./organisation.join.server";

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
            `Eintrag 2 („${member.email}“): Diese Person hat diese Rolle dort schon.`,
            `Eintrag 3 („${email}“): Diese Person ist schon eingeladen.`,
            `Eintrag 4 („${coordinator.email}“): Sich selbst können Sie nicht einladen.`,
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
