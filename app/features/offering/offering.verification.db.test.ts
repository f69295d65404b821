import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import type { Offering } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { findVerification, listVerificationsWaitingFor } from "./offering.verification.queries.server";
import { sweepVerifications, verifyOffering } from "./offering.verification.server";

await testDatabase({ reference: true });

const published = new Date("2026-01-10T09:00:00Z");
/** `months` and `days` after the publication */
const later = (months: number, days = 0) => new Date(Date.UTC(2026, 0 + months, 10 + days, 10));

let author: Actor;
let colleague: Actor;
let coordinator: Actor;
let stranger: Actor;
let offering: Offering;

beforeEach(async () => {
  // what earlier tests left is not asked about again
  await db().offering.updateMany({ data: { publication: "retired" } });
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  colleague = await createPerson(db(), { stateCode: "RP", role: "representative" });
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  ({ offering } = await createOffering(db(), { stateCode: "RP", author }));
  await db().offering.update({ where: { id: offering.id }, data: { publishedAt: published } });
});

const stored = () => db().offering.findUniqueOrThrow({ where: { id: offering.id } });
const events = async () =>
  (await db().event.findMany({ where: { subjectId: offering.id }, orderBy: { occurredAt: "asc" } })).map(
    ({ type, stateCode, visibility }) => [type, stateCode, visibility],
  );
const verify = (actor: Actor, number = 1) =>
  inTransaction(actor, (tx) => verifyOffering(tx, actor, { slug: offering.slug, number }));
const waitsFor = async (actor: Actor) => (await listVerificationsWaitingFor(actor)).map(({ to }) => to);
const page = () => `/angebote/${offering.slug}/bestaetigen`;

describe("noch aktuell", () => {
  it("is asked six months after the last confirmation, once", async () => {
    expect(await sweepVerifications(later(6, -1))).toEqual({ asked: 0, late: 0 });
    expect(await sweepVerifications(later(6, 1))).toEqual({ asked: 1, late: 0 });
    expect(await sweepVerifications(later(6, 2))).toEqual({ asked: 0, late: 0 });
    expect(await events()).toEqual([["offering.verification_due", "RP", "internal"]]);
    expect(await waitsFor(author)).toEqual([page()]);
    expect(await waitsFor(colleague)).toEqual([]);
    expect(await waitsFor(coordinator)).toEqual([]);
  });

  it("goes to the coordinator's list after two more weeks, and the entry says so", async () => {
    await sweepVerifications(later(6, 1));
    expect(await sweepVerifications(later(6, 14))).toEqual({ asked: 0, late: 0 });
    expect(await sweepVerifications(later(6, 16))).toEqual({ asked: 0, late: 1 });
    expect(await sweepVerifications(later(6, 17))).toEqual({ asked: 0, late: 0 });
    expect((await events()).map(([type]) => type)).toEqual([
      "offering.verification_due",
      "offering.verification_overdue",
    ]);
    expect((await stored()).verificationLateAt).toEqual(later(6, 16));
    expect(await waitsFor(coordinator)).toEqual([page()]);
    expect(await waitsFor(stranger)).toEqual([]);
  });

  it("is over with one confirmation, and asked again half a year after that", async () => {
    await sweepVerifications(later(6, 1));
    await sweepVerifications(later(6, 16));
    await verify(author);
    const row = await stored();
    expect(row).toMatchObject({
      lastVerifiedById: author.personId,
      verificationAskedAt: null,
      verificationLateAt: null,
    });
    expect(await waitsFor(coordinator)).toEqual([]);
    const confirmed = row.lastVerifiedAt ?? new Date(0);
    const inMonths = (months: number) =>
      new Date(Date.UTC(confirmed.getUTCFullYear(), confirmed.getUTCMonth() + months, 28, 23));
    expect(await sweepVerifications(inMonths(5))).toEqual({ asked: 0, late: 0 });
    expect(await sweepVerifications(inMonths(7))).toEqual({ asked: 1, late: 0 });
    expect((await events()).map(([type]) => type)).toContain("offering.verified");
  });

  it("asks the coordinator where nobody answers for the entry", async () => {
    await db().offering.update({ where: { id: offering.id }, data: { responsibleId: null } });
    await sweepVerifications(later(6, 1));
    expect(await waitsFor(coordinator)).toEqual([page()]);
  });

  it("concerns published entries only", async () => {
    for (const publication of ["draft", "retired"] as const) {
      await db().offering.update({ where: { id: offering.id }, data: { publication } });
      expect(await sweepVerifications(later(12))).toEqual({ asked: 0, late: 0 });
    }
  });

  it("asks once when two runs meet, and goes on where the last one stopped", async () => {
    for (let index = 0; index < 4; index += 1) {
      const one = await createOffering(db(), { stateCode: "RP", author });
      await db().offering.update({ where: { id: one.offering.id }, data: { publishedAt: published } });
    }
    expect(await sweepVerifications(later(6, 1), 2)).toEqual({ asked: 2, late: 0 });
    const runs = await Promise.all([1, 2].map(() => sweepVerifications(later(6, 1))));
    expect(runs.reduce((sum, { asked }) => sum + asked, 0)).toBe(3);
    const due = await db().offering.findMany({
      where: { publication: "published", verificationAskedAt: { not: null } },
      select: { id: true },
    });
    const asked = await db().event.groupBy({
      by: ["subjectId"],
      where: { type: "offering.verification_due", subjectId: { in: due.map(({ id }) => id) } },
      _count: true,
    });
    expect([due.length, asked.length]).toEqual([5, 5]);
    expect(asked.every(({ _count }) => _count === 1)).toBe(true);
  });
});

describe("a confirmation", () => {
  it("is of whoever writes for the Land, on the revision as it was read", async () => {
    await expect(verify(stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(findVerification(stranger, offering.slug)).rejects.toMatchObject({ code: "not_found" });
    const municipal = await createPerson(db(), { stateCode: "RP", role: "municipal" });
    await expect(verify(municipal)).rejects.toMatchObject({ code: "not_found" });
    await expect(verify(author, 2)).rejects.toMatchObject({ code: "conflict" });
    expect((await stored()).lastVerifiedAt).toBeNull();
    await verify(colleague);
    expect((await findVerification(author, offering.slug)).lastVerifiedAt).toBeInstanceOf(Date);
  });

  it("is nothing for a retired entry", async () => {
    await db().offering.update({ where: { id: offering.id }, data: { publication: "retired" } });
    await expect(verify(author)).rejects.toMatchObject({ code: "conflict" });
  });
});
