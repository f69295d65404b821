import { beforeEach, describe, expect, it } from "vitest";
import { dayOf } from "~/features/account/account.absence.rules";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createConnection, createOffering, createPerson } from "~prisma/factories";
import type { Offering } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { publishOffering } from "./offering.decide.server";
import { findOfferingOn } from "./offering.history.queries.server";
import { findOfferingInWork, permissionsFor, scopeOf } from "./offering.queries.server";
import { noSuccessor, type RetireInput, retireForm } from "./offering.retire.forms";
import { findRetiredAt, findRetirement } from "./offering.retire.queries.server";
import { retireOffering } from "./offering.retire.server";
import { saveStep } from "./offering.save.server";

await testDatabase({ reference: true });

let author: Actor;
let coordinator: Actor;
let stranger: Actor;
let offering: Offering;

const today = dayOf(new Date());

beforeEach(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  ({ offering } = await createOffering(db(), { stateCode: "RP", author }));
  await db().offering.update({ where: { id: offering.id }, data: { publishedAt: "2026-01-10T09:00:00Z" } });
});

const input = (changes: Partial<RetireInput> = {}): RetireInput => ({
  reason: "Der Dienst wird abgeschaltet.",
  retiredOn: new Date(`${today}T00:00:00Z`),
  successor: null,
  confirms: true,
  ...changes,
});
const retire = (changes: Partial<RetireInput> = {}, actor = coordinator, slug = offering.slug) =>
  inTransaction(actor, (tx) => retireOffering(tx, actor, { slug, ...input(changes) }));
const stored = () => db().offering.findUniqueOrThrow({ where: { id: offering.id } });

describe("retiring an entry", () => {
  it("names reason, day and successor, keeps the page, and leaves the search", async () => {
    const { offering: next } = await createOffering(db(), { stateCode: "NW", title: `Nachfolger ${offering.slug}` });
    const before = (await stored()).searchVersion;
    await retire({ successor: next.slug, retiredOn: new Date("2026-02-01") });
    const row = await stored();
    expect(row).toMatchObject({ publication: "retired", successorId: next.id, retiredReason: input().reason });
    expect(dayOf(row.retiredAt ?? new Date(0))).toBe("2026-02-01");
    expect(row.searchVersion > before).toBe(true);
    const page = await findOfferingOn(null, offering.slug, null);
    expect(page.standing).toMatchObject({ publication: "retired", successor: { slug: next.slug } });
    const [event] = await db().event.findMany({ where: { subjectId: offering.id, type: "offering.retired" } });
    expect(event).toMatchObject({ reason: input().reason, visibility: "public", data: { retiredOn: "2026-02-01" } });
    expect(await findRetiredAt(offering.id)).toEqual(event?.occurredAt);
  });

  it("asks once more before it is done, and writes nothing until then", async () => {
    const { offering: next } = await createOffering(db(), { stateCode: "NW", title: "Neuer Dienst" });
    await expect(retire({ successor: next.slug, confirms: false })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { confirms: [expect.stringContaining("„Neuer Dienst“ (Nordrhein-Westfalen)")] },
    });
    expect((await stored()).publication).toBe("published");
    expect(await db().event.count({ where: { subjectId: offering.id, type: "offering.retired" } })).toBe(0);
  });

  it("refuses days to come or before the publication, and successors that nobody can use", async () => {
    const day = (text: string) => new Date(text);
    await expect(retire({ retiredOn: day("2099-01-01") })).rejects.toMatchObject({ fieldErrors: { retiredOn: [/./] } });
    await expect(retire({ retiredOn: day("2026-01-09") })).rejects.toMatchObject({
      fieldErrors: { retiredOn: [expect.stringContaining("vor der ersten Veröffentlichung")] },
    });
    const { offering: draft } = await createOffering(db(), { stateCode: "RP", publication: "draft" });
    const { offering: gone } = await createOffering(db(), { stateCode: "RP", publication: "retired" });
    for (const successor of [offering.slug, draft.slug, gone.slug, "gibt-es-nicht"])
      await expect(retire({ successor })).rejects.toMatchObject({ code: "invalid", fieldErrors: { successor: [/./] } });
    expect((await stored()).publication).toBe("published");
  });

  it("is the coordinator's of the Land, once", async () => {
    await expect(retire({}, author)).rejects.toMatchObject({ code: "forbidden" });
    await expect(retire({}, stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(findRetirement(author, offering.slug)).rejects.toMatchObject({ code: "forbidden" });
    await expect(findRetirement(stranger, offering.slug)).rejects.toMatchObject({ code: "not_found" });
    await retire();
    await expect(retire()).rejects.toMatchObject({ code: "conflict" });
  });

  it("happens once when ten ask at the same time", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => retire()));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().event.count({ where: { subjectId: offering.id, type: "offering.retired" } })).toBe(1);
  });

  it("ends what is in work: nothing brings the entry back", async () => {
    const content = { title: "Neuer Titel" };
    await inTransaction(author, (tx) => saveStep(tx, author, { slug: offering.slug, version: 1, content }));
    const { workingRevision } = await findOfferingInWork(author, offering.slug);
    await retire();
    const row = await findOfferingInWork(author, offering.slug);
    expect(row.workingRevision).toBeNull();
    const ended = await db().offeringRevision.findUniqueOrThrow({ where: { id: workingRevision?.id ?? "" } });
    expect(ended).toMatchObject({ status: "rejected", decidedById: coordinator.personId });
    const late = { slug: offering.slug, version: ended.version, reason: null };
    await expect(inTransaction(coordinator, (tx) => publishOffering(tx, coordinator, late))).rejects.toMatchObject({
      code: "conflict",
    });
    const may = permissionsFor(coordinator, scopeOf(row));
    expect(Object.entries(may).filter(([name, can]) => can && name !== "canSeeResponsible")).toEqual([]);
  });

  it("tells beforehand which Länder it concerns, but not those that have not asked yet", async () => {
    await createConnection(db(), { offering, stateCode: "NW", status: "live" });
    await createConnection(db(), { offering, stateCode: "BY", status: "draft" });
    await createConnection(db(), { offering, stateCode: "SH", status: "withdrawn" });
    await createConnection(db(), { offering, stateCode: "HE", status: "paused" });
    expect((await findRetirement(coordinator, offering.slug)).concerned).toEqual(["Hessen", "Nordrhein-Westfalen"]);
  });
});

describe("the form", () => {
  const parse = (typed: object) => retireForm.safeParse({ reason: "Ende", retiredOn: "2026-02-01", ...typed });

  it("reads the successor out of an address", () => {
    for (const successor of [
      "dienst-rp",
      "/angebote/dienst-rp",
      "https://m.example/angebote/dienst-rp?stand=2026-01-01",
    ])
      expect(parse({ successor }).data?.successor).toBe("dienst-rp");
    expect(parse({ find: "Dienst", successor: noSuccessor }).data?.successor).toBeNull();
    expect(parse({}).data?.successor).toBeNull();
  });

  it("does not take a search without a choice for an end without a successor", () => {
    expect(parse({ find: "Dienst" }).error?.issues).toMatchObject([{ path: ["find"] }]);
  });
});
