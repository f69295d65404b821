import { randomUUID } from "node:crypto";
import { TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db, type Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from "~/platform/errors";
import { forgetSingleton } from "~/platform/singleton.server";
import { Timings } from "~/platform/timings.server";
import { inTransaction } from "~/platform/transaction.server";
import { action as signIn } from "~/routes/anmelden._index";
import { createPerson } from "~prisma/factories";
import type { Role } from "~prisma/generated/enums";
import { testDatabase } from "../../../tests/setup/database";
import { findFactorChoices, listFactors } from "./account.factor.queries.server";
import { removeAllFactors } from "./account.factor.server";
import { hashPassword } from "./account.hash.server";
import { provePasswordAlone } from "./account.last-factor.server";
import { actingAs, type SignedIn } from "./account.rules";
import { proveSecondFactor } from "./account.second-step.server";
import { provePassword } from "./account.sign-in.server";
import { newTotpSecret } from "./account.totp.rules";
import { addTotp, removeTotp, renewRecoveryCodes, useTotpCode } from "./account.totp.server";

await testDatabase({ reference: true });

const START = new Date("2026-11-24T10:00:00Z");
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000);
const codeAt = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() });

async function signedIn(role: Role = "representative"): Promise<SignedIn> {
  const actor = await createPerson(db(), { role });
  const sessionId = await newSession(actor.personId);
  const { personId, name, email } = actor;
  return {
    personId,
    name,
    email,
    sessionId,
    method: "password",
    authenticatedAt: new Date(),
    memberships: [],
    hasSecondFactor: false,
    factorDueFrom: null,
    mustEnrol: false,
    actor,
  };
}

async function newSession(personId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const row = await db().session.create({ data: { id: randomUUID(), personId, expiresAt } });
  return row.publicId;
}

const run = <T>(person: SignedIn, work: (tx: Tx) => Promise<T>) => inTransaction(actingAs(person), work);

let person: SignedIn;
let secret: string;
beforeEach(async () => {
  await db().throttleCounter.deleteMany();
  person = await signedIn();
  secret = newTotpSecret();
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSingleton("env");
});

const enrol = (who = person, at = START) =>
  run(who, (tx) => addTotp(tx, who, { secret, code: codeAt(secret, at), now: at }));
const since = async () => (await db().person.findUniqueOrThrow({ where: { id: person.personId } })).secondFactorSince;
const events = async () =>
  (await db().event.findMany({ where: { subjectId: person.personId }, orderBy: { occurredAt: "asc" } })).map(
    ({ type }) => type,
  );

describe("setting up an authenticator app", () => {
  it("stores the secret sealed, sets the factor, makes ten codes and ends the other sessions", async () => {
    const other = await newSession(person.personId);
    const { recoveryCodes } = await enrol();
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await since()).not.toBeNull();
    expect(await events()).toEqual(["account.totp_added"]);
    const sessions = await db().session.findMany({ where: { personId: person.personId } });
    expect(sessions.map(({ publicId }) => publicId)).toEqual([person.sessionId]);
    expect(sessions.map(({ publicId }) => publicId)).not.toContain(other);
    const { sealedSecret } = await db().totp.findUniqueOrThrow({ where: { personId: person.personId } });
    expect(Buffer.from(sealedSecret).toString("latin1")).not.toContain(secret);
    const stored = JSON.stringify(await db().recoveryCode.findMany({ where: { personId: person.personId } }));
    for (const code of recoveryCodes ?? []) expect(stored).not.toContain(code);
    expect(JSON.stringify(await db().event.findMany())).not.toContain(secret);
  });

  it("refuses a wrong first code and changes nothing", async () => {
    const wrong = codeAt(secret, later(-3600));
    await expect(run(person, (tx) => addTotp(tx, person, { secret, code: wrong, now: START }))).rejects.toThrow(
      Invalid,
    );
    expect(await since()).toBeNull();
    expect(await db().totp.count({ where: { personId: person.personId } })).toBe(0);
    expect(await events()).toEqual([]);
  });

  it("asks for a fresh sign-in, also below the page", async () => {
    const stale = { ...person, authenticatedAt: new Date(Date.now() - 11 * 60_000) };
    await expect(enrol(stale)).rejects.toThrow(Forbidden);
  });

  it("leaves the codes as they are when another app takes the place of the first", async () => {
    await enrol();
    const first = await db().recoveryCode.findMany({ where: { personId: person.personId } });
    const old = secret;
    secret = newTotpSecret();
    expect((await enrol()).recoveryCodes).toBeNull();
    expect(await db().recoveryCode.findMany({ where: { personId: person.personId } })).toEqual(first);
    expect(await use(codeAt(old, later(60)), later(60))).toBe(false);
    expect(await use(codeAt(secret, later(60)), later(60))).toBe(true);
  });
});

const use = (code: string, now: Date) => run(person, (tx) => useTotpCode(tx, { personId: person.personId, code, now }));

describe("a code of the app", () => {
  beforeEach(() => enrol());

  it("is good once, and the one of the enrolment not at all", async () => {
    expect(await use(codeAt(secret, START), START)).toBe(false);
    expect(await use(codeAt(secret, later(30)), later(30))).toBe(true);
    expect(await use(codeAt(secret, later(30)), later(31))).toBe(false);
  });

  it("is good one step early and late, and not two", async () => {
    expect(await use(codeAt(secret, later(60)), later(120))).toBe(false);
    expect(await use(codeAt(secret, later(90)), later(120))).toBe(true);
    expect(await use(codeAt(secret, later(150)), later(120))).toBe(true);
    // the one in between is older than the last one used
    expect(await use(codeAt(secret, later(120)), later(120))).toBe(false);
    expect(await use(codeAt(secret, later(240)), later(180))).toBe(false);
  });

  it("used twenty times at once is good once", async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => use(codeAt(secret, later(60)), later(60))));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it("is worth nothing for another person, even with a copied row", async () => {
    const thief = await signedIn();
    const { sealedSecret } = await db().totp.findUniqueOrThrow({ where: { personId: person.personId } });
    await db().totp.create({ data: { personId: thief.personId, sealedSecret } });
    const code = codeAt(secret, later(60));
    expect(await run(thief, (tx) => useTotpCode(tx, { personId: thief.personId, code, now: later(60) }))).toBe(false);
  });
});

const proveRecovery = (typed: string) =>
  proveSecondFactor({
    personId: person.personId,
    answer: { weg: "notfall", recoveryCode: typed },
    challenge: null,
  });

describe("recovery codes", () => {
  it("are good once each, also twenty times at once, and the use is recorded with what is left", async () => {
    const { recoveryCodes } = await enrol();
    const [first = "", second = ""] = recoveryCodes ?? [];
    const parallel = await Promise.allSettled(Array.from({ length: 20 }, () => proveRecovery(first)));
    expect(parallel.filter((one) => one.status === "fulfilled" && one.value)).toHaveLength(1);
    const used = await db().event.findMany({
      where: { type: "account.recovery_code_used", subjectId: person.personId },
    });
    expect(used.map(({ data }) => data)).toEqual([{ left: 9 }]);
    await db().throttleCounter.deleteMany();
    expect(await proveRecovery(second.toUpperCase().replaceAll("-", " "))).toBe(true);
    expect((await listFactors(person.personId)).recoveryCodesLeft).toBe(8);
  });

  it("are void when new ones are made", async () => {
    const { recoveryCodes } = await enrol();
    const renewed = await run(person, (tx) => renewRecoveryCodes(tx, person));
    expect(await proveRecovery(recoveryCodes?.[0] ?? "")).toBe(false);
    expect(await proveRecovery(renewed[0] ?? "")).toBe(true);
    expect(await events()).toContain("account.recovery_codes_made");
  });

  it("exist only together with a factor", async () => {
    await expect(run(person, (tx) => renewRecoveryCodes(tx, person))).rejects.toThrow(Invalid);
    await enrol();
    await run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: new Date() }));
    expect(await findFactorChoices(person.personId)).toEqual({
      hasTotp: false,
      hasPasskeys: false,
      hasRecoveryCodes: false,
    });
  });

  it("of others are worth nothing", async () => {
    const { recoveryCodes } = await enrol();
    const owner = person;
    person = await signedIn();
    await enrol();
    expect(await proveRecovery(recoveryCodes?.[0] ?? "")).toBe(false);
    person = owner;
    expect(await proveRecovery(recoveryCodes?.[0] ?? "")).toBe(true);
  });
});

describe("removing the last factor", () => {
  it("clears the mark, the codes and the other sessions", async () => {
    await enrol();
    await newSession(person.personId);
    await run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: new Date() }));
    expect(await since()).toBeNull();
    expect(await db().recoveryCode.count({ where: { personId: person.personId } })).toBe(0);
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(1);
    expect(await events()).toEqual(["account.totp_added", "account.totp_removed"]);
    await expect(run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: new Date() }))).rejects.toThrow(
      NotFound,
    );
  });

  it("asks for the password that stays, and keeps the factor without it", async () => {
    await enrol();
    const without = run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: null }));
    await expect(without).rejects.toThrow(/letzter zweiter Faktor/);
    expect(await db().totp.count({ where: { personId: person.personId } })).toBe(1);
    // a password that was changed after the proof is another one
    await db().person.update({ where: { id: person.personId }, data: { passwordChangedAt: new Date() } });
    const before = new Date(Date.now() - 60_000);
    await expect(run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: before }))).rejects.toThrow(Conflict);
    expect(await since()).not.toBeNull();
    await db().person.update({ where: { id: person.personId }, data: { passwordHash: null } });
    await run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: null }));
    expect(await since()).toBeNull();
  });

  it("needs a password that is long enough alone, also at the next sign-in", async () => {
    const short = "xK3$9vLq2!mZ";
    await enrol();
    const passwordHash = await hashPassword(short);
    await db().person.update({ where: { id: person.personId }, data: { passwordHash } });
    await expect(provePasswordAlone(person, short)).rejects.toThrow(/mindestens 15 Zeichen/);
    await expect(provePasswordAlone(person, "falsch")).rejects.toThrow(Invalid);
    expect(await provePasswordAlone(person, undefined)).toBeNull();
    expect(await provePassword(person.email, short)).toMatchObject({ needsSecondFactor: true, isTooShort: false });
    // after a reset nobody knows how long it is
    await inTransaction(actingAs(person), (tx, actor) => removeAllFactors(tx, actor, { personId: person.personId }));
    expect(await provePassword(person.email, short)).toMatchObject({ needsSecondFactor: false, isTooShort: true });
    const form = new URLSearchParams({ email: person.email, password: short });
    const request = new Request("http://localhost:3000/anmelden", { method: "POST", body: form });
    const context = { requestId: "test", cspNonce: "", clientIp: "", timings: new Timings() };
    const answer = await signIn({ request, params: {}, context });
    expect(answer instanceof Response && answer.headers.get("Location")).toBe("/passwort-vergessen");
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(0);
  });

  it("is refused while the person must have one, and leaves everything as it was", async () => {
    vi.stubEnv("DATABASE_URL", "postgresql://app@localhost/nowhere");
    forgetSingleton("env");
    person = await signedIn("coordinator");
    await enrol();
    await expect(run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: new Date() }))).rejects.toThrow(
      /Pflicht/,
    );
    expect(await db().totp.count({ where: { personId: person.personId } })).toBe(1);
    expect(await since()).not.toBeNull();

    // within the days of grace it is their choice
    person = await signedIn("representative");
    await enrol();
    await run(person, (tx) => removeTotp(tx, person, { passwordProvedAt: new Date() }));
    expect(await since()).toBeNull();
  });
});

const proveApp = (code: string) =>
  proveSecondFactor({ personId: person.personId, answer: { weg: "app", code }, challenge: null });

describe("wrong codes", () => {
  it("slow down after the fifth, never lock, and the owner is told of the tenth", async () => {
    await enrol();
    for (let count = 0; count < 5; count += 1) expect(await proveApp("000000")).toBe(false);
    // the sixth is counted, begins the wait and is not looked at
    await expect(proveApp("000000")).rejects.toThrow(TooMany);
    await expect(proveApp("000000")).rejects.toThrow(TooMany);
    for (let count = 6; count < 10; count += 1) {
      await db().throttleCounter.updateMany({ data: { blockedUntil: new Date(Date.now() - 1) } });
      expect(await proveApp("000000")).toBe(false);
    }
    expect(await events()).toContain("account.many_failures");
    const blocked = await db().throttleCounter.findMany();
    for (const { blockedUntil } of blocked)
      expect((blockedUntil?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    // once the wait is over the right code works, and the count starts anew
    await db().throttleCounter.updateMany({ data: { blockedUntil: new Date(Date.now() - 1) } });
    expect(await proveApp(new TOTP({ secret }).generate())).toBe(true);
    expect(await db().throttleCounter.count()).toBe(0);
  });

  it("that come fifty at a time are looked at five times, whatever the fiftieth says", async () => {
    await enrol();
    const burst = await Promise.allSettled(Array.from({ length: 50 }, () => proveApp("000000")));
    expect(burst.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    for (const one of burst) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(TooMany);
    await expect(proveApp(new TOTP({ secret }).generate())).rejects.toThrow(TooMany);
    expect((await events()).filter((type) => type === "account.many_failures")).toHaveLength(1);
    // after the wait: one
    await db().throttleCounter.updateMany({ data: { blockedUntil: new Date(Date.now() - 1) } });
    const next = await Promise.allSettled(Array.from({ length: 20 }, () => proveApp("000000")));
    expect(next.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("of a disabled person are not even looked at", async () => {
    await enrol();
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    expect(await proveApp(new TOTP({ secret }).generate())).toBe(false);
  });
});

describe("removing all factors", () => {
  it("leaves nothing, ends every session and says so once", async () => {
    await enrol();
    const operator = await createPerson(db(), { role: "operator" });
    await inTransaction(operator, (tx) => removeAllFactors(tx, operator, { personId: person.personId }));
    expect(await since()).toBeNull();
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(0);
    expect(await findFactorChoices(person.personId)).toEqual({
      hasTotp: false,
      hasPasskeys: false,
      hasRecoveryCodes: false,
    });
    const resets = await db().factorReset.findMany({ where: { personId: person.personId } });
    expect(resets).toHaveLength(1);
    expect(
      await db().event.count({ where: { type: "account.factor_reset_done", subjectId: resets[0]?.id ?? "" } }),
    ).toBe(1);
  });
});
