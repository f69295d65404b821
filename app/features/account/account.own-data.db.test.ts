import { beforeEach, describe, expect, it } from "vitest";
import { revokeInvitationsBy } from "~/features/organisation/organisation.invitation-end.server";
import { db } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { seal } from "~/platform/secret-box.server";
import { inTransaction } from "~/platform/transaction.server";
import { testDatabase } from "../../../tests/setup/database";
import { createSignedIn, signInAgain } from "../../../tests/setup/signed-in";
import { collectOwnData, EXPORTED } from "./account.own-data.queries.server";
import { changeName, deleteOwnAccount, recordDataExport } from "./account.own-data.server";
import { listSecurityEvents } from "./account.own-trail.queries.server";
import { actingAs, type SignedIn } from "./account.rules";

await testDatabase({ reference: true });

let person: SignedIn;
beforeEach(async () => {
  person = await createSignedIn();
});

describe("name", () => {
  it("is corrected, with the former one in the record", async () => {
    await inTransaction(actingAs(person), (tx) => changeName(tx, person, { name: "Dr. Erika Berichtigt" }));
    expect((await db().person.findUniqueOrThrow({ where: { id: person.personId } })).name).toBe("Dr. Erika Berichtigt");
    const [event] = await listSecurityEvents(person.personId);
    expect(event).toMatchObject({ type: "account.name_changed", data: { previousName: person.name } });
  });

  it("writes nothing when it stays the same", async () => {
    await inTransaction(actingAs(person), (tx) => changeName(tx, person, { name: person.name }));
    expect(await listSecurityEvents(person.personId)).toEqual([]);
  });
});

describe("export", () => {
  it("holds what is stored about the person, and no secret", async () => {
    const { personId } = person;
    const sealedSecret = seal("totp", "JBSWY3DPEHPK3PXP");
    await db().totp.create({ data: { personId, sealedSecret } });
    await db().passkey.create({
      data: {
        personId,
        credentialId: "geheime-kennung",
        publicKey: new Uint8Array([1, 2, 3]),
        transports: [],
        label: "Dienstschlüssel",
      },
    });
    await db().recoveryCode.create({ data: { personId, hash: "hash-eines-codes" } });
    await db().knownDevice.create({ data: { personId, fingerprint: "abdruck", label: "Firefox auf Linux" } });
    await db().externalIdentity.create({
      data: { personId, issuer: "https://anmeldung.example", subject: "kennung-1" },
    });
    await inTransaction(actingAs(person), (tx) => recordDataExport(tx, person));
    const stored = await collectOwnData(person, EXPORTED);
    expect(stored).toMatchObject({
      profile: { name: person.name, email: person.email },
      memberships: { total: 1 },
      sessions: { total: 1 },
      devices: { total: 1, rows: [{ label: "Firefox auf Linux" }] },
      factors: { passkeys: [{ label: "Dienstschlüssel" }], recoveryCodes: { total: 1, unused: 1 } },
      identities: { total: 1, rows: [{ subject: "kennung-1" }] },
    });
    expect(stored.events.rows.map(({ type }) => type)).toContain("account.data_exported");
    const text = JSON.stringify(stored);
    const { passwordHash } = await db().person.findUniqueOrThrow({ where: { id: personId } });
    const { id: tokenHash } = await db().session.findFirstOrThrow({ where: { personId } });
    for (const secret of [passwordHash, tokenHash, "geheime-kennung", "hash-eines-codes", "abdruck"])
      expect(text).not.toContain(secret);
  });

  it("holds nothing of others", async () => {
    const other = await createSignedIn();
    await inTransaction(actingAs(other), (tx) => changeName(tx, other, { name: "Ganz Andere" }));
    await signInAgain(other.personId);
    const text = JSON.stringify(await collectOwnData(person, EXPORTED));
    for (const foreign of [other.personId, other.email, "Ganz Andere", other.sessionId])
      expect(text).not.toContain(foreign);
  });

  it("says how much a bounded list leaves out", async () => {
    await signInAgain(person.personId);
    const { sessions } = await collectOwnData(person, 1);
    expect([sessions.total, sessions.rows.length]).toEqual([2, 1]);
  });
});

describe("deletion", () => {
  const nothingOpen = async () => false;
  const remove = (who: SignedIn, hasOpenBusiness: () => Promise<boolean> = nothingOpen, confirmsLast = true) =>
    inTransaction(actingAs(who), (tx) =>
      deleteOwnAccount(tx, who, {
        now: new Date(),
        confirmsLast,
        hasOpenBusiness,
        endInvitations: revokeInvitationsBy,
      }),
    );

  it("takes name, address, sessions and memberships away at once, and keeps the record", async () => {
    const { personId, email, name } = person;
    await createSignedIn({ role: "coordinator" });
    await remove(person);
    const row = await db().person.findUniqueOrThrow({ where: { id: personId }, include: { memberships: true } });
    expect(row).toMatchObject({ status: "pseudonymised", disabledReason: "deletion", passwordHash: null });
    expect([row.name, row.email]).not.toContain(name);
    expect(row.email).not.toBe(email);
    expect(row.memberships.filter(({ endedAt }) => endedAt === null)).toEqual([]);
    expect(await db().session.count({ where: { personId } })).toBe(0);
    const events = await db().event.findMany({ where: { subjectId: personId }, orderBy: { id: "asc" } });
    expect(events.map(({ type }) => type)).toEqual(["account.deletion_requested", "account.pseudonymised"]);
    expect(events.every(({ actorName }) => actorName === name)).toBe(true);
  });

  it("asks for a fresh sign-in", async () => {
    const stale = { ...person, authenticatedAt: new Date(Date.now() - 3_600_000) };
    await expect(remove(stale)).rejects.toBeInstanceOf(Forbidden);
  });

  it("waits for the hand-over of what hangs on the person", async () => {
    await expect(remove(person, async () => true)).rejects.toBeInstanceOf(Conflict);
    expect((await db().person.findUniqueOrThrow({ where: { id: person.personId } })).status).toBe("active");
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(1);
  });

  it("keeps the last operator", async () => {
    const [first, second] = [await createSignedIn({ role: "operator" }), await createSignedIn({ role: "operator" })];
    const results = await Promise.allSettled([remove(first), remove(second)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("tells about a Land that loses its last coordination", async () => {
    const last = await createSignedIn({ role: "coordinator", stateCode: "SH" });
    await expect(remove(last, nothingOpen, false)).rejects.toBeInstanceOf(Invalid);
    expect((await db().person.findUniqueOrThrow({ where: { id: last.personId } })).status).toBe("active");
    await remove(last);
    const events = await db().event.findMany({ where: { type: "state.without_coordinator", stateCode: "SH" } });
    expect(events).toHaveLength(1);
  });
});
