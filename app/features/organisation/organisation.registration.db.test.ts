import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { mintToken } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { createPerson, newOrganisation } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { type RegistrationInput, registrationForm } from "./organisation.forms";
import { confirmRegistration, requestRegistration } from "./organisation.registration.server";

await testDatabase({ reference: true });

let land: string;
let sequence = 0;
let email: string;

beforeEach(async () => {
  const coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  land = coordinator.organisationId;
  sequence += 1;
  email = `neu${sequence}@nw.example`;
  await db().mailDomain.deleteMany();
});

const wish = (input: Partial<RegistrationInput> = {}): RegistrationInput => ({
  email,
  name: "Neue Person",
  organisationId: land,
  organisationName: null,
  stateCode: null,
  role: "representative",
  remark: null,
  ...input,
});

const register = (input: Partial<RegistrationInput> = {}) =>
  inTransaction(anonymousActor, (tx, actor) => requestRegistration(tx, actor, wish(input)));

/** As the mail would have it. */
async function linkOfLast(): Promise<string> {
  const last = await db().registration.findFirstOrThrow({ where: { email }, orderBy: { id: "desc" } });
  return mintToken(db(), { purpose: "registration_confirm", subjectId: last.id, minutes: 10 });
}

const confirm = (token: string) =>
  inTransaction(anonymousActor, (tx, actor) => confirmRegistration(tx, actor, { token, passwordHash: "hash" }));

const eventTypes = async () =>
  (
    await db().event.findMany({ where: { actorName: { in: ["Unangemeldet", "Neue Person"] } }, orderBy: { id: "asc" } })
  ).map(({ type }) => type);

describe("requestRegistration", () => {
  it("does the same for an address that has an account", async () => {
    const known = await createPerson(db(), { stateCode: "NW" });
    const rows = async () => [
      await db().registration.count(),
      await db().event.count(),
      await db().outboxEntry.count(),
    ];
    const start = await rows();
    await register();
    const between = await rows();
    await register({ email: known.email });
    const end = await rows();
    expect(between.map((count, index) => count - (start[index] ?? 0))).toEqual([1, 1, 1]);
    expect(end.map((count, index) => count - (between[index] ?? 0))).toEqual([1, 1, 1]);
    expect(await db().person.count({ where: { email } })).toBe(0);
  });

  it("finds the organisation by the domain of the address", async () => {
    await db().mailDomain.create({ data: { domain: "nw.example", organisationId: land, includesSubdomains: true } });
    await register({ organisationId: null, email: "x@amt.nw.example" });
    const row = await db().registration.findFirstOrThrow({ where: { email: "x@amt.nw.example" } });
    expect(row).toMatchObject({ organisationId: land, stateCode: "NW", organisationName: null });
    await expect(register({ organisationId: null, email: "x@fremd.example" })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { organisationId: [expect.stringContaining("kennen wir keine Organisation")] },
    });
  });

  it("asks where a domain stands for several organisations, unless the role tells them apart", async () => {
    sequence += 1;
    const town = newOrganisation({ stateCode: "NW", slug: `ort-${sequence}`, kind: "municipality", name: "Ort" });
    const twin = newOrganisation({ stateCode: "NW", slug: `werk-${sequence}`, kind: "it_provider", name: "Werk" });
    const made = await db().organisation.createManyAndReturn({ data: [town, twin], select: { id: true } });
    const ids = [land, ...made.map(({ id }) => id)];
    const domains = ids.map((organisationId) => ({ domain: "nw.example", organisationId }));
    await db().mailDomain.createMany({ data: domains });
    await register({ organisationId: null });
    expect(await db().registration.findFirst({ where: { email } })).toMatchObject({ organisationId: land });
    await expect(register({ organisationId: null, role: "municipal" })).rejects.toMatchObject({
      fieldErrors: { organisationId: [expect.stringContaining("Ort, Werk")] },
    });
  });

  it("takes an organisation that is not in the list, with its Land", async () => {
    await register({ organisationId: null, organisationName: "Stadt Neustadt", stateCode: "NW", role: "municipal" });
    expect(await db().registration.findFirst({ where: { email } })).toMatchObject({
      organisationName: "Stadt Neustadt",
      stateCode: "NW",
    });
    await expect(register({ organisationId: null, organisationName: "X", stateCode: "XX" })).rejects.toMatchObject({
      fieldErrors: { stateCode: [expect.any(String)] },
    });
  });

  it("refuses a role that does not exist there, a place at the operator, and an unknown organisation", async () => {
    const operator = await createPerson(db(), { role: "operator" });
    await expect(register({ role: "municipal" })).rejects.toMatchObject({
      fieldErrors: { role: [expect.any(String)] },
    });
    for (const organisationId of [operator.organisationId, "00000000-0000-4000-8000-000000000000"])
      await expect(register({ organisationId })).rejects.toMatchObject({
        fieldErrors: { organisationId: [expect.any(String)] },
      });
  });
});

describe("registrationForm", () => {
  it("offers nobody the operator's role, and asks for the Land of a typed organisation", () => {
    const typed = { email, name: "Neue Person", role: "representative" };
    expect(registrationForm.safeParse({ ...typed, role: "operator" }).success).toBe(false);
    expect(registrationForm.safeParse({ ...typed, organisationName: "Stadt X" }).error?.issues).toMatchObject([
      { path: ["stateCode"] },
    ]);
    expect(
      registrationForm.safeParse({ ...typed, organisationName: "X", stateCode: "NW", organisationId: land }).error
        ?.issues,
    ).toMatchObject([{ path: ["organisationName"] }]);
  });
});

describe("confirmRegistration", () => {
  it("makes the account and the request, and says what the domain says", async () => {
    await db().mailDomain.create({ data: { domain: "nw.example", organisationId: land } });
    await register();
    expect(await confirm(await linkOfLast())).toBe("requested");
    const person = await db().person.findUniqueOrThrow({
      where: { email },
      include: { membershipRequests: true, memberships: true },
    });
    expect(person).toMatchObject({ name: "Neue Person", passwordHash: "hash", status: "active", memberships: [] });
    expect(person.membershipRequests).toMatchObject([
      { organisationId: land, stateCode: "NW", role: "representative", domainMatch: "matches", status: "open" },
    ]);
    expect((await eventTypes()).slice(-2)).toEqual(["registration.requested", "membership.requested"]);
  });

  it("counts a link once, however many use it at once", async () => {
    await register();
    const token = await linkOfLast();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => confirm(token)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
    expect(await db().membershipRequest.count({ where: { person: { email } } })).toBe(1);
  });

  it("lets the first of two registrations of one address win", async () => {
    await Promise.all([register(), register({ name: "Andere Person" })]);
    const rows = await db().registration.findMany({ where: { email } });
    expect(rows).toHaveLength(2);
    const tokens = await Promise.all(
      rows.map(({ id }) => mintToken(db(), { purpose: "registration_confirm", subjectId: id, minutes: 10 })),
    );
    const results = await Promise.allSettled(tokens.map(confirm));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("gibt es inzwischen ein Konto") },
    });
    expect(await db().person.count({ where: { email } })).toBe(1);
  });

  it("refuses tokens of another purpose, unknown and expired ones", async () => {
    await register();
    const { id } = await db().registration.findFirstOrThrow({ where: { email } });
    const tokens = [
      await mintToken(db(), { purpose: "password_reset", subjectId: id, minutes: 10 }),
      await mintToken(db(), { purpose: "registration_confirm", subjectId: id, minutes: -1 }),
      "x".repeat(43),
      "",
    ];
    for (const token of tokens) await expect(confirm(token)).rejects.toMatchObject({ code: "conflict" });
    expect(await db().person.count({ where: { email } })).toBe(0);
  });

  it("accepts open invitations for the address in place of the request", async () => {
    const later = new Date(Date.now() + 60_000);
    const { personId: invitedById } = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const left = await createPerson(db(), { stateCode: "NW", role: "coordinator", endedAt: new Date() });
    const open = { email, organisationId: land, invitedById, expiresAt: later };
    await db().invitation.createMany({
      data: [
        { ...open, role: "coordinator" },
        { ...open, role: "representative", revokedAt: new Date() },
        { ...open, role: "topic_lead", expiresAt: new Date() },
        { ...open, role: "representative", invitedById: left.personId },
      ],
    });
    await register();
    expect(await confirm(await linkOfLast())).toBe("invited");
    const person = await db().person.findUniqueOrThrow({
      where: { email },
      include: { membershipRequests: true, memberships: true },
    });
    expect(person.memberships).toMatchObject([{ role: "coordinator", organisationId: land }]);
    expect(person.membershipRequests).toEqual([]);
  });

  it("keeps the wish for another organisation beside an invitation", async () => {
    const other = newOrganisation({ stateCode: "NW", slug: `stadt-${sequence}`, kind: "municipality", name: "Stadt" });
    const { id } = await db().organisation.create({ data: other });
    const { personId: invitedById } = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const expiresAt = new Date(Date.now() + 60_000);
    await db().invitation.create({
      data: { email, organisationId: land, role: "representative", invitedById, expiresAt },
    });
    await register({ organisationId: id, role: "municipal" });
    expect(await confirm(await linkOfLast())).toBe("requested");
    expect(await db().membership.count({ where: { person: { email } } })).toBe(1);
  });
});
