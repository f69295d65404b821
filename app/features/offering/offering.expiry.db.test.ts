import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { createDocument, createOffering, createPerson } from "~prisma/factories";
import type { Offering } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { sweepDocuments } from "./offering.expiry.server";

await testDatabase({ reference: true });

const validUntil = new Date("2026-12-31");
/** noon, so many days after the last valid day */
const daysAfter = (days: number) => new Date(Date.UTC(2026, 11, 31 + days, 11));
const none = { expiring: 0, expired: 0 };

let author: Actor;
let offering: Offering;
let revisionIds: string[];

beforeEach(async () => {
  // what earlier tests left is not told again
  await db().offering.updateMany({ data: { publication: "retired" } });
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  ({ offering } = await createOffering(db(), { stateCode: "RP", author }));
  revisionIds = [offering.liveRevisionId ?? ""];
});

const events = async () =>
  (await db().event.findMany({ where: { subjectId: offering.id }, orderBy: { occurredAt: "asc" } })).map(
    ({ type, stateCode, visibility, data }) => [type, stateCode, visibility, data],
  );
const create = (more: Partial<Parameters<typeof createDocument>[1]> = {}) =>
  createDocument(db(), { offeringId: offering.id, revisionIds, validUntil, title: "AV-Vertrag", ...more });

describe("documents that run out", () => {
  it("are told of 30 days before and when they have, once each", async () => {
    await create();
    expect(await sweepDocuments(daysAfter(-31))).toEqual(none);
    expect(await sweepDocuments(daysAfter(-30))).toEqual({ expiring: 1, expired: 0 });
    for (const day of [-29, -1, 0]) expect(await sweepDocuments(daysAfter(day))).toEqual(none);
    expect(await sweepDocuments(daysAfter(1))).toEqual({ expiring: 0, expired: 1 });
    for (const day of [2, 400]) expect(await sweepDocuments(daysAfter(day))).toEqual(none);
    const data = { revision: 1, document: "AV-Vertrag", validUntil: "2026-12-31" };
    expect(await events()).toEqual([
      ["offering.document_expiring", "RP", "internal", data],
      ["offering.document_expired", "RP", "internal", data],
    ]);
  });

  it("are told of once when they had expired before they were published, and on their last evening not as expired", async () => {
    await create();
    // in Berlin it is still 31 December
    expect(await sweepDocuments(new Date("2026-12-31T22:30:00Z"))).toEqual({ expiring: 1, expired: 0 });
    expect(await sweepDocuments(new Date("2026-12-31T23:30:00Z"))).toEqual({ expiring: 0, expired: 1 });
    await create({ title: "Längst abgelaufen", validUntil: new Date("2020-01-01") });
    expect(await sweepDocuments(daysAfter(5))).toEqual({ expiring: 0, expired: 1 });
    expect(await sweepDocuments(daysAfter(6))).toEqual(none);
  });

  it("are those of the live revision that nobody is renewing", async () => {
    const renewed = await create();
    await createDocument(db(), { offeringId: offering.id, documentId: renewed.documentId, number: 2 });
    const edited = await create();
    await createDocument(db(), { offeringId: offering.id, documentId: edited.documentId, edition: 2 });
    await create({ revisionIds: [] });
    await create({ validUntil: null });
    const draft = await createOffering(db(), { stateCode: "RP", author, publication: "draft" });
    await create({ offeringId: draft.offering.id, revisionIds: [draft.revision.id] });
    expect(await sweepDocuments(daysAfter(1))).toEqual(none);
  });

  it("are told of once when two runs meet, and the next run goes on where one stopped", async () => {
    for (let index = 0; index < 4; index += 1) await create();
    expect(await sweepDocuments(daysAfter(1), 1)).toEqual({ expiring: 0, expired: 1 });
    const runs = await Promise.all([1, 2].map(() => sweepDocuments(daysAfter(1))));
    expect(runs.reduce((sum, { expired }) => sum + expired, 0)).toBe(3);
    expect(await events()).toHaveLength(4);
  });
});
