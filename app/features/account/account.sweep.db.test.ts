import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { revokeInvitationsBy } from "~/features/organisation/organisation.invitation-end.server";
import { db } from "~/platform/db.server";
import { createPerson, type PersonInput } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { FORMER_PERSON } from "./account.pseudonymise.server";
import { sweepAccounts } from "./account.sweep.server";

await testDatabase({ reference: true });

const DAY = 86_400_000;
const lastVisit = new Date("2026-01-15T08:00:00Z");
const elevenMonthsOn = new Date("2026-12-15T08:00:00Z");
const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY);

const sweep = (now: Date, hasOpenBusiness = false) =>
  sweepAccounts({
    now,
    isInactivityFollowed: true,
    hasOpenBusiness: async () => hasOpenBusiness,
    endInvitations: revokeInvitationsBy,
  });

async function personUnseen(input: PersonInput = {}) {
  const actor = await createPerson(db(), { stateCode: "RP", ...input });
  await db().person.update({ where: { id: actor.personId }, data: { lastSeenAt: lastVisit } });
  return actor;
}

const account = (id: string) => db().person.findUniqueOrThrow({ where: { id } });

async function eventsOf(subjectId: string): Promise<string[]> {
  const events = await db().event.findMany({ where: { subjectId }, orderBy: { occurredAt: "asc" } });
  return events.map(({ type }) => type);
}

async function openSession(personId: string, expiresAt: Date): Promise<void> {
  await db().session.create({ data: { id: randomUUID(), personId, expiresAt } });
}

beforeEach(async () => {
  // only the people of the test's own story can be inactive
  await db().person.updateMany({ data: { lastSeenAt: daysAfter(elevenMonthsOn, 10_000), disabledAt: null } });
});

describe("an account that nobody uses, with the clock set forward", () => {
  it("is warned, deactivated, forgotten; a second run on the same day does nothing", async () => {
    const { personId, email, name } = await personUnseen();
    await openSession(personId, daysAfter(elevenMonthsOn, 1_000));
    await sweep(daysAfter(elevenMonthsOn, -1));
    expect(await eventsOf(personId)).toEqual([]);

    await sweep(elevenMonthsOn);
    await sweep(elevenMonthsOn);
    expect((await account(personId)).inactivityWarnedAt).toEqual(elevenMonthsOn);
    await sweep(daysAfter(elevenMonthsOn, 29));
    expect(await eventsOf(personId)).toEqual(["account.inactivity_warned"]);

    await sweep(daysAfter(elevenMonthsOn, 30));
    await sweep(daysAfter(elevenMonthsOn, 31));
    expect(await account(personId)).toMatchObject({ status: "disabled", disabledReason: "inactive", name, email });
    expect(await db().session.count({ where: { personId } })).toBe(0);
    expect(await eventsOf(personId)).toEqual(["account.inactivity_warned", "account.deactivated"]);

    await sweep(daysAfter(elevenMonthsOn, 30 + 366));
    await sweep(daysAfter(elevenMonthsOn, 30 + 367));
    expect(await account(personId)).toMatchObject({ status: "pseudonymised", name: FORMER_PERSON, passwordHash: null });
    expect(await eventsOf(personId)).toEqual([
      "account.inactivity_warned",
      "account.deactivated",
      "account.pseudonymised",
    ]);
    expect(await db().membership.count({ where: { personId, endedAt: null } })).toBe(0);
  });

  it("is left alone when its owner comes back in between", async () => {
    const { personId } = await personUnseen();
    await sweep(elevenMonthsOn);
    const back = { lastSeenAt: daysAfter(elevenMonthsOn, 3), inactivityWarnedAt: null };
    await db().person.update({ where: { id: personId }, data: back });
    await sweep(daysAfter(elevenMonthsOn, 60));
    expect((await account(personId)).status).toBe("active");
  });

  it("is warned once by two sweeps at once", async () => {
    const { personId } = await personUnseen();
    await Promise.all([sweep(elevenMonthsOn), sweep(elevenMonthsOn)]);
    expect(await eventsOf(personId)).toEqual(["account.inactivity_warned"]);
  });

  it("of the last coordinator of a Land is kept, and reported once", async () => {
    await db().membership.updateMany({ where: { role: "coordinator" }, data: { endedAt: new Date() } });
    const { personId, organisationId } = await personUnseen({ role: "coordinator", stateCode: "SH" });
    const colleague = await personUnseen({ role: "coordinator", stateCode: "HH" });
    const other = await createPerson(db(), { role: "coordinator", stateCode: "HH" });
    await db().person.update({ where: { id: other.personId }, data: { lastSeenAt: daysAfter(elevenMonthsOn, 20) } });
    await sweep(elevenMonthsOn);
    for (const days of [30, 31, 100]) await sweep(daysAfter(elevenMonthsOn, days));
    expect((await account(personId)).status).toBe("active");
    expect(await eventsOf(organisationId)).toEqual(["state.without_coordinator"]);
    expect((await account(colleague.personId)).status).toBe("disabled");
  });

  it("of the last operator is kept: nobody else could let anybody in again", async () => {
    await db().membership.updateMany({ where: { role: "operator" }, data: { endedAt: new Date() } });
    const unseen = { role: "operator", stateCode: null } as const;
    const operators = [await personUnseen(unseen), await personUnseen(unseen)];
    for (const days of [0, 30, 31, 100]) await sweep(daysAfter(elevenMonthsOn, days));
    const states = await Promise.all(operators.map(async ({ personId }) => (await account(personId)).status));
    expect(states.sort()).toEqual(["active", "disabled"]);
  });
});

describe("what is forgotten", () => {
  async function personWithTraces() {
    const actor = await createPerson(db(), { stateCode: "NW" });
    const { personId, email, name } = actor;
    const deputy = await createPerson(db(), { stateCode: "NW" });
    const event = await db().event.create({
      data: {
        type: "offering.submitted",
        subjectKind: "offering",
        subjectId: randomUUID(),
        visibility: "internal",
        actorId: personId,
        actorName: name,
      },
    });
    const days = { startsOn: new Date("2027-01-01"), endsOn: new Date("2027-01-02") };
    await db().absence.create({ data: { personId, deputyId: deputy.personId, ...days } });
    await db().totp.create({ data: { personId, sealedSecret: new Uint8Array([1]) } });
    await db().recoveryCode.create({ data: { personId, hash: "x" } });
    await db().knownDevice.create({ data: { personId, fingerprint: "x", label: "Firefox" } });
    await db().externalIdentity.create({ data: { personId, issuer: "https://idp.example", subject: personId } });
    const expiresAt = daysAfter(new Date(), 1);
    await db().oneTimeToken.create({
      data: { hash: personId, purpose: "password_reset", subjectId: personId, expiresAt },
    });
    await db().registration.create({ data: { email, name, role: "representative", confirmedAt: new Date() } });
    const { organisationId } = actor;
    await db().invitation.create({ data: { email, name, organisationId, role: "representative", expiresAt } });
    for (const [recipient, template] of [
      [email, "account-notice"],
      [`alt-${email}`, "account-notice"],
    ] as const)
      await db().mailDelivery.create({
        data: {
          eventId: event.id,
          recipient,
          recipientName: name,
          personId,
          template,
          reason: "konto",
          messageId: randomUUID(),
        },
      });
    return { ...actor, eventId: event.id };
  }

  it("is everything that names the person, except the record", async () => {
    const { personId, email, name, eventId } = await personWithTraces();
    await db().person.update({
      where: { id: personId },
      data: { status: "disabled", disabledReason: "deletion", disabledAt: new Date() },
    });
    await sweep(new Date(), true);
    expect((await account(personId)).status).toBe("disabled");
    await sweep(new Date());
    const rest = [
      await account(personId),
      await db().mailDelivery.findMany({ where: { eventId } }),
      await db().invitation.findMany(),
      await db().registration.findMany({ where: { email } }),
      await db().totp.findMany({ where: { personId } }),
      await db().recoveryCode.findMany({ where: { personId } }),
      await db().knownDevice.findMany({ where: { personId } }),
      await db().externalIdentity.findMany({ where: { personId } }),
      await db().absence.findMany({ where: { personId } }),
      await db().oneTimeToken.findMany({ where: { subjectId: personId } }),
    ];
    expect(JSON.stringify(rest)).not.toContain(email);
    expect(JSON.stringify(rest)).not.toContain(name);
    expect(rest.slice(3).flat()).toEqual([]);
    expect(await db().mailDelivery.count({ where: { eventId, status: "failed" } })).toBe(2);
    expect((await db().event.findUniqueOrThrow({ where: { id: eventId } })).actorName).toBe(name);
  });
});

describe("what has expired", () => {
  it("goes, and nothing else", async () => {
    const now = new Date();
    const { personId } = await createPerson(db(), { stateCode: "RP" });
    const rows = async (isOld: boolean) => {
      const key = `${isOld ? "old" : "new"} ${randomUUID()}`;
      const expiresAt = daysAfter(now, isOld ? -2 : 1);
      await db().oneTimeToken.create({ data: { hash: key, purpose: "invitation", subjectId: personId, expiresAt } });
      await db().browserState.create({ data: { hash: key, kind: "draft", sealed: new Uint8Array([1]), expiresAt } });
      await db().throttleCounter.create({ data: { key, failures: 1, windowStart: daysAfter(now, isOld ? -2 : 0) } });
      await openSession(personId, expiresAt);
      const registration = { email: `${key}@rp.example`, name: key, role: "representative" } as const;
      await db().registration.create({ data: { ...registration, createdAt: daysAfter(now, isOld ? -8 : -6) } });
      await db().registration.create({
        data: { ...registration, createdAt: daysAfter(now, isOld ? -90 : -1), confirmedAt: now },
      });
    };
    await rows(true);
    await rows(false);
    expect((await sweep(now)).removed).toBe(6);
    expect((await sweep(now)).removed).toBe(0);
    expect(await db().session.count({ where: { personId } })).toBe(1);
    expect(await db().registration.count()).toBe(2);
  });
});
