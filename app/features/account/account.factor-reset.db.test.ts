import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { Conflict, Invalid, TooMany } from "~/platform/errors";
import { mintToken } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction, systemActor } from "~/platform/transaction.server";
import { createPerson, demoPassword } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { findOpenReset, listFactors } from "./account.factor.queries.server";
import {
  cancelFactorReset,
  cancelOwnFactorReset,
  completeDueFactorResets,
  confirmFactorReset,
  RESET_CANCEL_PURPOSE,
  RESET_PURPOSE,
} from "./account.factor-reset.server";
import { canCancelByLink, findResetByLink, proveResetOwner } from "./account.reset-proof.server";
import type { SignedIn } from "./account.rules";

await testDatabase({ reference: true });

let personId: string;
let resetId: string;

beforeEach(async () => {
  await db().factorReset.deleteMany();
  await db().throttleCounter.deleteMany();
  ({ personId } = await createPerson(db()));
  await db().person.update({ where: { id: personId }, data: { secondFactorSince: new Date() } });
  await db().totp.create({ data: { personId, sealedSecret: Uint8Array.of(1) } });
  await db().recoveryCode.create({ data: { personId, hash: "x" } });
  await db().session.create({ data: { id: randomUUID(), personId, expiresAt: new Date(Date.now() + 3_600_000) } });
  resetId = (await db().factorReset.create({ data: { personId } })).id;
});

const linkFor = (purpose: string) => mintToken(db(), { purpose, subjectId: resetId, minutes: 60 });
const confirm = (token: string) =>
  inTransaction(anonymousActor, (tx, actor) => confirmFactorReset(tx, actor, { token }));
const cancel = (token: string) => inTransaction(anonymousActor, (tx, actor) => cancelFactorReset(tx, actor, { token }));
const sweep = (now: Date) => inTransaction(systemActor, (tx) => completeDueFactorResets(tx, now));
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const recorded = async () =>
  (await db().event.findMany({ where: { subjectId: resetId }, orderBy: { occurredAt: "asc" } })).map(
    ({ type }) => type,
  );
const isUntouched = async () => {
  const { totpSince, recoveryCodesLeft } = await listFactors(personId);
  return totpSince !== null && recoveryCodesLeft === 1;
};

describe("confirming", () => {
  it("needs the password beside the link, and slows guesses down", async () => {
    const token = await linkFor(RESET_PURPOSE);
    expect(await findResetByLink(token)).toMatchObject({ hasPassword: true });
    await proveResetOwner({ token, password: demoPassword });
    for (let count = 0; count < 5; count += 1)
      await expect(proveResetOwner({ token, password: "falsch" })).rejects.toThrow(Invalid);
    await expect(proveResetOwner({ token, password: demoPassword })).rejects.toThrow(TooMany);
    await expect(proveResetOwner({ token: "x".repeat(43), password: demoPassword })).rejects.toThrow(Conflict);
  });

  it("begins a wait of a day in which nothing changes", async () => {
    const token = await linkFor(RESET_PURPOSE);
    const dueAt = await confirm(token);
    expect(Math.abs(dueAt.getTime() - hoursFromNow(24).getTime())).toBeLessThan(60_000);
    expect(await recorded()).toEqual(["account.factor_reset_confirmed"]);
    expect(await sweep(hoursFromNow(23.9))).toBe(0);
    expect(await isUntouched()).toBe(true);
    expect(await findResetByLink(token)).toBeNull();
  });

  it("works once of twenty parallel tries", async () => {
    const token = await linkFor(RESET_PURPOSE);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => confirm(token)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await recorded()).toEqual(["account.factor_reset_confirmed"]);
  });

  it("is over after a day, with a link for something else, and after the run was stopped", async () => {
    await expect(confirm(await linkFor(RESET_CANCEL_PURPOSE))).rejects.toThrow(Conflict);
    const token = await linkFor(RESET_PURPOSE);
    await db().factorReset.update({ where: { id: resetId }, data: { createdAt: hoursFromNow(-25) } });
    expect(await findResetByLink(token)).toBeNull();
    await expect(confirm(token)).rejects.toThrow(Conflict);
    await db().factorReset.update({ where: { id: resetId }, data: { createdAt: new Date(), cancelledAt: new Date() } });
    await expect(confirm(token)).rejects.toThrow(Conflict);
    expect(await recorded()).toEqual([]);
  });
});

describe("after the wait", () => {
  it("all factors, codes and sessions are gone, once for two sweeps at once", async () => {
    await confirm(await linkFor(RESET_PURPOSE));
    const done = await Promise.all([sweep(hoursFromNow(24.1)), sweep(hoursFromNow(24.1))]);
    expect(done.reduce((sum, count) => sum + count, 0)).toBe(1);
    const person = await db().person.findUniqueOrThrow({ where: { id: personId } });
    expect(person.secondFactorSince).toBeNull();
    expect(await listFactors(personId)).toEqual({ totpSince: null, passkeys: [], recoveryCodesLeft: 0, reset: null });
    expect(await db().session.count({ where: { personId } })).toBe(0);
    expect(await recorded()).toEqual(["account.factor_reset_confirmed", "account.factor_reset_done"]);
    // the password stays what it was: it is no part of this
    expect(person.passwordHash).not.toBeNull();
  });
});

describe("stopping", () => {
  it("with the link from the warning keeps everything, and the link is good once", async () => {
    await confirm(await linkFor(RESET_PURPOSE));
    const token = await linkFor(RESET_CANCEL_PURPOSE);
    expect(await canCancelByLink(token)).toBe(true);
    await cancel(token);
    expect(await canCancelByLink(token)).toBe(false);
    await expect(cancel(token)).rejects.toThrow(Conflict);
    expect(await sweep(hoursFromNow(48))).toBe(0);
    expect(await isUntouched()).toBe(true);
    expect(await recorded()).toEqual(["account.factor_reset_confirmed", "account.factor_reset_cancelled"]);
  });

  it("by the person who can sign in after all", async () => {
    const person: SignedIn = {
      personId,
      name: "Testperson",
      email: "t@rp.example",
      sessionId: randomUUID(),
      method: "password",
      authenticatedAt: new Date(),
      memberships: [],
      hasSecondFactor: true,
      factorDueFrom: null,
      mustEnrol: false,
      actor: null,
    };
    expect(await findOpenReset(personId)).not.toBeNull();
    await inTransaction(systemActor, (tx) => cancelOwnFactorReset(tx, person));
    expect(await findOpenReset(personId)).toBeNull();
    await expect(inTransaction(systemActor, (tx) => cancelOwnFactorReset(tx, person))).rejects.toThrow(Conflict);
    expect(await recorded()).toEqual(["account.factor_reset_cancelled"]);
  });

  it("and the sweep at once have one winner", async () => {
    await confirm(await linkFor(RESET_PURPOSE));
    const token = await linkFor(RESET_CANCEL_PURPOSE);
    const [stopped, swept] = await Promise.allSettled([cancel(token), sweep(hoursFromNow(24.1))]);
    const wasStopped = stopped.status === "fulfilled";
    expect(swept).toEqual({ status: "fulfilled", value: wasStopped ? 0 : 1 });
    expect(await isUntouched()).toBe(wasStopped);
    expect((await recorded()).slice(1)).toEqual([
      wasStopped ? "account.factor_reset_cancelled" : "account.factor_reset_done",
    ]);
  });
});
