import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, type Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { SoftAuthenticator } from "../../../tests/setup/authenticator";
import { testDatabase } from "../../../tests/setup/database";
import { newPasskeyAnswer, passkeyAnswer } from "./account.passkey.forms";
import {
  addPasskey,
  newPasskeyOptions,
  passkeyOptions,
  removePasskey,
  renamePasskey,
  usePasskey,
} from "./account.passkey.server";
import { actingAs, type SignedIn } from "./account.rules";
import { provePasskey, proveSecondFactor } from "./account.second-step.server";

await testDatabase({ reference: true });

/** APP_URL is not set in tests: the address of the port. */
const ORIGIN = "http://localhost:3000";

async function signedIn(): Promise<SignedIn> {
  const actor = await createPerson(db(), { role: "representative" });
  const { personId, name, email } = actor;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { publicId } = await db().session.create({ data: { id: randomUUID(), personId, expiresAt } });
  return {
    personId,
    name,
    email,
    sessionId: publicId,
    method: "password",
    authenticatedAt: new Date(),
    memberships: [],
    hasSecondFactor: false,
    factorDueFrom: null,
    mustEnrol: false,
    actor,
  };
}

const run = <T>(who: SignedIn, work: (tx: Tx) => Promise<T>) => inTransaction(actingAs(who), work);

async function register(who: SignedIn, device: SoftAuthenticator, label = "Prüfgerät") {
  const { challenge } = await newPasskeyOptions(who, []);
  const answer = newPasskeyAnswer.parse(JSON.stringify(device.register(challenge)));
  return run(who, (tx) => addPasskey(tx, who, { label, answer, challenge }));
}

const handleOf = async (who: SignedIn) => (await newPasskeyOptions(who, [])).user.id;

async function answered(device: SoftAuthenticator, options: Parameters<SoftAuthenticator["answer"]>[1] = {}) {
  const { challenge } = await passkeyOptions([]);
  return { challenge, answer: passkeyAnswer.parse(JSON.stringify(device.answer(challenge, options))) };
}

let person: SignedIn;
let device: SoftAuthenticator;
beforeEach(async () => {
  person = await signedIn();
  device = new SoftAuthenticator(ORIGIN);
});

describe("making a passkey", () => {
  it("asks for one that is discoverable and verifies its user, for this address", async () => {
    const options = await newPasskeyOptions(person, [{ id: "YWJj", transports: ["usb"] }]);
    expect(options.rp.id).toBe("localhost");
    expect(options.authenticatorSelection).toMatchObject({ residentKey: "required", userVerification: "required" });
    expect(options.excludeCredentials).toMatchObject([{ id: "YWJj" }]);
    expect(options.attestation).toBe("none");
    // nothing about the person but their own id
    expect(Buffer.from(options.user.id, "base64url").toString("hex")).toBe(person.personId.replaceAll("-", ""));
  });

  it("counts as the first factor, with recovery codes, event and the end of other sessions", async () => {
    await db().session.create({
      data: { id: randomUUID(), personId: person.personId, expiresAt: new Date(Date.now() + 60_000) },
    });
    const { recoveryCodes } = await register(person, device);
    expect(recoveryCodes).toHaveLength(10);
    const row = await db().person.findUniqueOrThrow({ where: { id: person.personId } });
    expect(row.secondFactorSince).not.toBeNull();
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(1);
    const events = await db().event.findMany({ where: { subjectId: person.personId } });
    expect(events.map(({ type, data }) => [type, data])).toEqual([["account.passkey_added", { label: "Prüfgerät" }]]);
    expect((await register(person, new SoftAuthenticator(ORIGIN))).recoveryCodes).toBeNull();
  });

  it("refuses another challenge, another origin and the same passkey twice", async () => {
    const { challenge } = await newPasskeyOptions(person, []);
    const other = newPasskeyAnswer.parse(
      JSON.stringify(device.register((await newPasskeyOptions(person, [])).challenge)),
    );
    await expect(run(person, (tx) => addPasskey(tx, person, { label: "x", answer: other, challenge }))).rejects.toThrow(
      Invalid,
    );
    await expect(register(person, new SoftAuthenticator("http://evil.example"))).rejects.toThrow(Invalid);
    await register(person, device);
    const thief = await signedIn();
    await expect(register(thief, device)).rejects.toThrow(Conflict);
  });
});

describe("signing in with a passkey alone", () => {
  beforeEach(() => register(person, device));

  it("tells whose it is", async () => {
    device.counter = 1;
    const proof = await answered(device, { userHandle: await handleOf(person) });
    expect(await provePasskey(proof)).toBe(person.personId);
    const row = await db().passkey.findFirstOrThrow({ where: { personId: person.personId } });
    expect(row.lastUsedAt).not.toBeNull();
    expect(row.counter).toBe(1n);
  });

  it("refuses one that did not verify its user, another challenge, another person's handle, an unknown one", async () => {
    device.counter = 1;
    expect(await provePasskey(await answered(device, { isVerified: false }))).toBeNull();
    const { challenge } = await passkeyOptions([]);
    expect(await provePasskey({ ...(await answered(device)), challenge })).toBeNull();
    expect(await provePasskey({ ...(await answered(device)), challenge: null })).toBeNull();
    const stranger = await signedIn();
    expect(await provePasskey(await answered(device, { userHandle: await handleOf(stranger) }))).toBeNull();
    expect(await provePasskey(await answered(new SoftAuthenticator(ORIGIN)))).toBeNull();
  });

  it("refuses a disabled person", async () => {
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    expect(await provePasskey(await answered(device))).toBeNull();
  });

  it("refuses a counter that did not grow, and the same answer twenty times at once", async () => {
    device.counter = 7;
    const proof = await answered(device);
    const results = await Promise.all(Array.from({ length: 20 }, () => provePasskey(proof)));
    expect(results.filter((id) => id !== null)).toEqual([person.personId]);
    device.counter = 6;
    expect(await provePasskey(await answered(device))).toBeNull();
    device.counter = 7;
    expect(await provePasskey(await answered(device))).toBeNull();
    device.counter = 8;
    expect(await provePasskey(await answered(device))).toBe(person.personId);
  });
});

describe("a passkey as second factor", () => {
  it("has to be the person's own", async () => {
    await register(person, device);
    const other = await signedIn();
    const theirs = new SoftAuthenticator(ORIGIN);
    await register(other, theirs);
    const { personId } = person;
    const wrong = await answered(theirs);
    expect(
      await proveSecondFactor({
        personId,
        answer: { weg: "passkey", answer: wrong.answer },
        challenge: wrong.challenge,
      }),
    ).toBe(false);
    const right = await answered(device);
    expect(
      await proveSecondFactor({
        personId,
        answer: { weg: "passkey", answer: right.answer },
        challenge: right.challenge,
      }),
    ).toBe(true);
    expect(await run(person, (tx) => usePasskey(tx, { ...right, challenge: "x".repeat(30), personId }))).toBeNull();
  });
});

describe("the list of passkeys", () => {
  it("lets the owner rename and remove, and nobody else", async () => {
    await register(person, device);
    const { id } = await db().passkey.findFirstOrThrow({ where: { personId: person.personId } });
    const thief = await signedIn();
    await expect(run(thief, (tx) => renamePasskey(tx, thief, { id, label: "meiner" }))).rejects.toThrow(NotFound);
    await expect(run(thief, (tx) => removePasskey(tx, thief, { id, passwordProvedAt: new Date() }))).rejects.toThrow(
      NotFound,
    );
    await run(person, (tx) => renamePasskey(tx, person, { id, label: "Schlüsselbund" }));
    expect((await db().passkey.findUniqueOrThrow({ where: { id } })).label).toBe("Schlüsselbund");
    await run(person, (tx) => removePasskey(tx, person, { id, passwordProvedAt: new Date() }));
    expect(await db().passkey.count({ where: { personId: person.personId } })).toBe(0);
    expect(await provePasskey(await answered(device))).toBeNull();
    expect((await db().person.findUniqueOrThrow({ where: { id: person.personId } })).secondFactorSince).toBeNull();
  });

  it("keeps the last one of somebody who has no other way in", async () => {
    await register(person, device);
    const { id } = await db().passkey.findFirstOrThrow({ where: { personId: person.personId } });
    await db().person.update({ where: { id: person.personId }, data: { passwordHash: null } });
    await expect(run(person, (tx) => removePasskey(tx, person, { id, passwordProvedAt: new Date() }))).rejects.toThrow(
      Invalid,
    );
    expect(await db().passkey.count({ where: { personId: person.personId } })).toBe(1);
    await db().externalIdentity.create({
      data: { personId: person.personId, issuer: "https://idp.example", subject: person.personId },
    });
    await run(person, (tx) => removePasskey(tx, person, { id, passwordProvedAt: new Date() }));
    expect(await db().passkey.count({ where: { personId: person.personId } })).toBe(0);
  });

  it("of two passkeys removed at once still knows that none is left", async () => {
    await register(person, device);
    await register(person, new SoftAuthenticator(ORIGIN));
    const rows = await db().passkey.findMany({ where: { personId: person.personId } });
    await Promise.all(
      rows.map(({ id }) => run(person, (tx) => removePasskey(tx, person, { id, passwordProvedAt: new Date() }))),
    );
    const row = await db().person.findUniqueOrThrow({ where: { id: person.personId } });
    expect(row.secondFactorSince).toBeNull();
    expect(await db().recoveryCode.count({ where: { personId: person.personId } })).toBe(0);
  });
});

describe("what a browser may send", () => {
  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"id":"a"}',
    `"${"x".repeat(30_000)}"`,
    '{"id":1,"rawId":2,"type":"public-key","response":{}}',
  ])("%.40s is refused as unreadable", (text) => {
    expect(passkeyAnswer.safeParse(text).success).toBe(false);
    expect(newPasskeyAnswer.safeParse(text).success).toBe(false);
  });
});
