import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { createOffering, createPerson } from "~prisma/factories";
import type { OfferingRevision, Prisma } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { findChangeLog, findComparison, findOfferingOn } from "./offering.history.queries.server";

await testDatabase({ reference: true });

let registered: Actor;
let own: Actor;
let slug: string;

const costs = [{ year: 2026, type: "A", scenario: "expected", cents: 1_234_500 }];
const contacts = (name: string) => [{ role: "legal", name, deputy: null, mailbox: "recht@rp.example" }];

/** Another revision that says what one says, but for the changes. */
function add(revision: OfferingRevision, changes: object): Promise<OfferingRevision> {
  const { id: _id, ...content } = revision;
  return db().offeringRevision.create({
    data: { ...(content as Prisma.OfferingRevisionUncheckedCreateInput), ...changes },
  });
}

/** Three published revisions: 10 January, 31 March (23:30 in Berlin, so still that day) and 2 June 2026; one more in work. */
beforeEach(async () => {
  registered = await createPerson(db(), { stateCode: "NW", role: "municipal" });
  own = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  const { offering, revision } = await createOffering(db(), {
    stateCode: "RP",
    title: "Erste Fassung",
    slug: `erste-fassung-${randomUUID()}`,
  });
  slug = offering.slug;
  const next = (number: number, publishedAt: string | null, changes: object) =>
    add(revision, { number, publishedAt, status: publishedAt ? "superseded" : "draft", ...changes });
  await db().offeringRevision.update({ where: { id: revision.id }, data: { publishedAt: "2026-01-10T09:00:00Z" } });
  await next(2, "2026-03-31T21:30:00Z", { title: "Zweite Fassung", contacts: contacts("Ada Geheim") });
  const live = await next(3, "2026-06-02T09:00:00Z", {
    title: "Zweite Fassung",
    contacts: contacts("Bob Geheim"),
    costs,
    decisionReason: "Nur für das Land",
  });
  const working = await next(4, null, { title: "Noch nicht öffentlich" });
  await db().offering.update({
    where: { id: offering.id },
    data: { publishedAt: "2026-01-10T09:00:00Z", liveRevisionId: live.id, workingRevisionId: working.id },
  });
});

const titleOn = async (day: string) => {
  const { revision, stand } = await findOfferingOn(null, slug, day);
  return stand?.isPublished ? `${revision.number} ${revision.title}` : null;
};

describe("an entry on a day", () => {
  it("is what everybody saw at the end of that day in German legal time", async () => {
    expect(await titleOn("2026-01-09")).toBeNull();
    expect(await titleOn("2026-01-10")).toBe("1 Erste Fassung");
    expect(await titleOn("2026-03-30")).toBe("1 Erste Fassung");
    expect(await titleOn("2026-03-31")).toBe("2 Zweite Fassung");
    expect(await titleOn("2026-12-31")).toBe("3 Zweite Fassung");
  });

  it("says when it was published first, and shows what is in work to nobody", async () => {
    const { stand } = await findOfferingOn(own, slug, "2025-12-31");
    expect(stand).toMatchObject({ isPublished: false, firstAt: new Date("2026-01-10T09:00:00Z") });
    const today = await findOfferingOn(own, slug, "2026-12-31");
    expect([today.working, today.revision.title]).toEqual([null, "Zweite Fassung"]);
  });

  it("is nothing for an entry that was never published, and a draft of another Land does not exist", async () => {
    const { offering } = await createOffering(db(), { stateCode: "RP", publication: "draft" });
    await expect(findOfferingOn(registered, offering.slug, "2026-12-31")).rejects.toMatchObject({ code: "not_found" });
    expect((await findOfferingOn(own, offering.slug, "2026-12-31")).stand).toMatchObject({ isPublished: false });
  });
});

describe("the change log", () => {
  it("has every published revision, newest first, with what it changed for those who may know it", async () => {
    const { log, pageCount } = await findChangeLog(null, slug, 1);
    expect(pageCount).toBe(1);
    expect(log.map(({ number, changed, before, reason }) => ({ number, changed, before, reason }))).toEqual([
      { number: 3, changed: [], before: 2, reason: null },
      { number: 2, changed: ["Titel", "Kontakte"], before: 1, reason: null },
      { number: 1, changed: null, before: null, reason: null },
    ]);
    const [newest] = (await findChangeLog(registered, slug, 1)).log;
    expect(newest).toMatchObject({ changed: ["Kontakte", "Kosten"], isMaterial: true, reason: null });
    expect((await findChangeLog(own, slug, 1)).log[0]?.reason).toBe("Nur für das Land");
  });

  it("is bounded and goes on on the next page, compared with the revision before it", async () => {
    const first = await db().offeringRevision.findFirstOrThrow({ where: { offering: { slug }, number: 1 } });
    for (let number = 10; number < 40; number += 1) {
      const publishedAt = new Date(Date.UTC(2026, 6, number));
      await add(first, { number, publishedAt, status: "superseded", title: `Fassung ${number}` });
    }
    const pages = [await findChangeLog(null, slug, 1), await findChangeLog(null, slug, 2)];
    expect(pages.map(({ log }) => log.length)).toEqual([20, 13]);
    expect(pages[0]?.log.at(-1)).toMatchObject({ number: 20, before: 19, changed: ["Titel"] });
    expect((await findChangeLog(null, slug, 3)).log).toEqual([]);
  });

  it("does not exist for what was never published", async () => {
    const { offering } = await createOffering(db(), { stateCode: "RP", publication: "draft" });
    for (const actor of [null, registered, own]) {
      await expect(findChangeLog(actor, offering.slug, 1)).rejects.toMatchObject({ code: "not_found" });
      await expect(findComparison(actor, offering.slug, null)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("two revisions", () => {
  const compare = (actor: Actor | null, von: number, bis: number) => findComparison(actor, slug, { von, bis });

  it("can be compared in both directions; without a wish the newest two", async () => {
    const there = await compare(registered, 1, 3);
    expect(there.differences.map(({ field }) => field)).toEqual(["title", "contacts", "costs"]);
    expect((await compare(registered, 3, 1)).differences).toHaveLength(3);
    const { von, bis } = await findComparison(null, slug, null);
    expect([von, bis]).toEqual([2, 3]);
  });

  it("give the public neither names nor costs, in no direction", async () => {
    for (const [von, bis] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      const { differences } = await compare(null, von, bis);
      expect(JSON.stringify(differences)).not.toMatch(/Geheim|12\.345/);
    }
  });

  it("never hold a revision that was not published, whoever asks", async () => {
    for (const actor of [null, registered, own])
      await expect(compare(actor, 3, 4)).rejects.toMatchObject({ code: "not_found" });
    await expect(compare(own, 3, 99)).rejects.toMatchObject({ code: "not_found" });
  });
});
