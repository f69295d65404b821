import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { submitOffering } from "./offering.commands.server";
import { addComment, resolveComment } from "./offering.comment.server";
import { publishOffering, rejectOffering, requestOfferingChanges } from "./offering.decide.server";
import { draftOffering, type NewContent } from "./offering.draft.server";
import { findEntryTasks } from "./offering.edit.queries.server";
import { findOffering, findOfferingInWork } from "./offering.queries.server";
import { findReview } from "./offering.review.queries.server";
import { saveStep } from "./offering.save.server";

await testDatabase({ reference: true });

const content: NewContent = {
  title: "Sprengstofferlaubnis",
  summary: "Erlaubnisse nach dem Sprengstoffgesetz online beantragen.",
  description: "Der Dienst führt durch den Antrag.",
  ozgIds: ["10480"],
  topicFieldSlug: "umwelt",
  reuseModel: "efa",
  phase: "live",
  mailbox: "ozg@rp.example",
};

let author: Actor;
let coordinator: Actor;
let stranger: Actor;

beforeEach(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
});

const versionOf = async (slug: string) => (await findOfferingInWork(coordinator, slug)).workingRevision?.version ?? 1;
const save = async (slug: string, changes: Partial<NewContent>) => {
  const version = await versionOf(slug);
  await inTransaction(author, (tx) => saveStep(tx, author, { slug, version, content: changes }));
};
const submit = async (slug: string) => {
  const version = await versionOf(slug);
  return inTransaction(author, (tx) => submitOffering(tx, author, { slug, version }));
};
const decide = async (
  slug: string,
  command: typeof publishOffering,
  reason: string | null = null,
  actor = coordinator,
) => {
  const version = await versionOf(slug);
  await inTransaction(actor, (tx) => command(tx, actor, { slug, version, reason }));
};

async function submitted(): Promise<string> {
  const { slug } = await inTransaction(author, (tx) => draftOffering(tx, author, { content, draftId: null }));
  await submit(slug);
  return slug;
}

async function published(): Promise<string> {
  const slug = await submitted();
  await decide(slug, publishOffering);
  return slug;
}

const offeringOf = (slug: string) =>
  db().offering.findUniqueOrThrow({
    where: { slug },
    include: { liveRevision: true, revisions: { orderBy: { number: "asc" } } },
  });
const eventsOf = async (slug: string) => {
  const { id } = await offeringOf(slug);
  return db().event.findMany({ where: { subjectId: id }, orderBy: [{ occurredAt: "asc" }, { id: "asc" }] });
};

describe("a rejection", () => {
  it("ends the revision and leaves the published one as it is; the next revision has a number of its own", async () => {
    const slug = await published();
    await save(slug, { title: "Anderer Titel" });
    await submit(slug);
    await decide(slug, rejectOffering, "Das bieten wir nicht an.");
    const offering = await offeringOf(slug);
    expect(offering.publication).toBe("published");
    expect(offering.workingRevisionId).toBeNull();
    expect(offering.revisions.map(({ number, status }) => [number, status])).toEqual([
      [1, "published"],
      [2, "rejected"],
    ]);
    expect(offering.revisions[1]).toMatchObject({
      decisionReason: "Das bieten wir nicht an.",
      decidedById: coordinator.personId,
    });
    await save(slug, { title: "Dritter Titel" });
    expect((await findOfferingInWork(author, slug)).workingRevision?.number).toBe(3);
    expect((await eventsOf(slug)).map(({ type }) => type)).toContain("offering.rejected");
  });

  it("of the first revision loses no text: a draft goes on with it", async () => {
    const slug = await submitted();
    await decide(slug, rejectOffering, "Noch zu früh.");
    const offering = await offeringOf(slug);
    expect(offering.publication).toBe("draft");
    const inWork = await findOfferingInWork(author, slug);
    expect([inWork.revision.number, inWork.revision.status, inWork.revision.title]).toEqual([
      2,
      "draft",
      content.title,
    ]);
    expect((await findEntryTasks(author, slug)).rejection).toEqual({ number: 1, decisionReason: "Noch zu früh." });
    expect(offering.revisions.map(({ createdById }) => createdById)).toEqual([author.personId, author.personId]);
    await expect(findOffering(null, slug)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is for the coordinator of the Land, once, on the revision as it was read", async () => {
    const slug = await submitted();
    await expect(decide(slug, rejectOffering, "Nein", author)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(slug, rejectOffering, "Nein", stranger)).rejects.toMatchObject({ code: "not_found" });
    const late = { slug, version: (await versionOf(slug)) - 1, reason: "Nein" };
    await expect(inTransaction(coordinator, (tx) => rejectOffering(tx, coordinator, late))).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await offeringOf(slug)).publication).toBe("submitted");
  });

  it("stores who decided, and why, for the other decisions too", async () => {
    const slug = await submitted();
    await decide(slug, requestOfferingChanges, "Bitte ergänzen.");
    const [first] = (await offeringOf(slug)).revisions;
    expect(first).toMatchObject({ decidedById: coordinator.personId, decisionReason: "Bitte ergänzen." });
  });
});

describe("a correction", () => {
  it("that changes nothing material is published by its author at once, and says so", async () => {
    const slug = await published();
    await save(slug, { mailbox: "neu@rp.example" });
    expect((await findEntryTasks(author, slug)).need).toEqual({ isFirst: false, material: [], minor: ["mailbox"] });
    expect(await submit(slug)).toBe("published");
    const entry = await findOffering(null, slug);
    expect([entry.revision.number, entry.revision.mailbox]).toEqual([2, "neu@rp.example"]);
    const last = (await eventsOf(slug)).at(-1);
    expect(last).toMatchObject({
      type: "offering.published",
      actorId: author.personId,
      data: { isMaterial: false, revision: 2 },
    });
    expect((await eventsOf(slug)).filter(({ type }) => type === "offering.submitted")).toHaveLength(1);
    const offering = await offeringOf(slug);
    expect(offering.workingRevisionId).toBeNull();
    expect(offering.revisions[0]?.hash).toBe(offering.revisions[1]?.hash);
  });

  it("of something material waits for the coordinator, and tells which field it was", async () => {
    const slug = await published();
    await save(slug, { mailbox: "neu@rp.example", title: "Neuer Titel" });
    expect((await findEntryTasks(author, slug)).need).toMatchObject({ material: ["title"], minor: ["mailbox"] });
    expect(await submit(slug)).toBe("submitted");
    expect((await findOffering(null, slug)).revision.title).toBe(content.title);
    expect((await findReview(coordinator, slug)).reopenedBy).toEqual(["title"]);
  });

  it("never shows or hides costs: that is decided", async () => {
    const slug = await published();
    const shows = async () => (await offeringOf(slug)).liveRevision?.areCostsPublic;
    for (const areCostsPublic of [true, false]) {
      await save(slug, { areCostsPublic });
      expect((await findEntryTasks(author, slug)).need).toMatchObject({ material: ["areCostsPublic"], minor: [] });
      expect(await submit(slug)).toBe("submitted");
      expect(await shows()).toBe(!areCostsPublic);
      await decide(slug, publishOffering);
      expect(await shows()).toBe(areCostsPublic);
    }
    const [hidden, shown, hiddenAgain] = (await offeringOf(slug)).revisions.map(({ hash }) => hash);
    expect(shown).not.toBe(hidden);
    expect(hiddenAgain).toBe(hidden);
  });

  it("compares what the revisions say and not a hash that an older program wrote", async () => {
    const slug = await published();
    await db().offeringRevision.updateMany({ where: { offering: { slug } }, data: { hash: "0".repeat(64) } });
    await save(slug, { mailbox: "neu@rp.example" });
    expect(await submit(slug)).toBe("published");
  });

  it("is never the first publication", async () => {
    const slug = await submitted();
    expect((await offeringOf(slug)).publication).toBe("submitted");
  });
});

describe("remarks at a field", () => {
  const comment = (slug: string, actor: Actor) =>
    inTransaction(actor, (tx) => addComment(tx, actor, { slug, field: "costs", text: "Bitte mit Quelle." }));
  const resolve = (slug: string, commentId: string, actor: Actor) =>
    inTransaction(actor, (tx) => resolveComment(tx, actor, { slug, commentId }));

  it("stand at the revision, are counted for its authors, and are done once", async () => {
    const slug = await submitted();
    await comment(slug, coordinator);
    const [remark] = (await findReview(author, slug)).comments;
    expect(remark).toMatchObject({ field: "costs", author: coordinator.name, resolvedAt: null });
    const stepsOf = async () =>
      (await findEntryTasks(author, slug)).steps.filter(({ openComments }) => openComments > 0);
    expect((await stepsOf()).map(({ slug: step, openComments }) => [step, openComments])).toEqual([["kosten", 1]]);
    await resolve(slug, remark?.id ?? "", author);
    await resolve(slug, remark?.id ?? "", coordinator);
    expect(await stepsOf()).toEqual([]);
    expect((await findReview(author, slug)).comments[0]).toMatchObject({ resolvedBy: author.name });
    const types = (await eventsOf(slug)).map(({ type }) => type).filter((type) => type.startsWith("offering.comment"));
    expect(types).toEqual(["offering.commented", "offering.comment_resolved"]);
  });

  it("are closed to other Länder, and one entry's address does not reach another's remarks", async () => {
    const slug = await submitted();
    await comment(slug, author);
    const [remark] = (await findReview(author, slug)).comments;
    await expect(findReview(stranger, slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(comment(slug, stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(resolve(slug, remark?.id ?? "", stranger)).rejects.toMatchObject({ code: "not_found" });
    const other = await submitted();
    await expect(resolve(other, remark?.id ?? "", coordinator)).rejects.toMatchObject({ code: "not_found" });
  });

  it("need a revision in work", async () => {
    const slug = await published();
    await expect(comment(slug, coordinator)).rejects.toMatchObject({ code: "forbidden" });
  });
});
