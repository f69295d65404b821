import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { submitOffering } from "./offering.commands.server";
import { publishOffering, requestOfferingChanges } from "./offering.decide.server";
import { discardRevision } from "./offering.discard.server";
import { draftOffering, type NewContent } from "./offering.draft.server";
import {
  findOffering,
  findOfferingInWork,
  listOfferingEvents,
  listOfferingsWaitingFor,
} from "./offering.queries.server";
import { saveStep } from "./offering.save.server";

await testDatabase({ reference: true });

function contentOf(changes: Partial<NewContent> = {}): NewContent {
  return {
    title: "Sprengstofferlaubnis",
    summary: "Erlaubnisse nach dem Sprengstoffgesetz online beantragen.",
    description: "Der Dienst führt durch den Antrag.",
    ozgIds: ["10480"],
    topicFieldSlug: "umwelt",
    reuseModel: "efa",
    phase: "live",
    transports: ["fit_connect"],
    mailbox: "ozg@rp.example",
    ...changes,
  };
}

let author: Actor;
let coordinator: Actor;
let stranger: Actor;

beforeEach(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
});

const draft = async (actor = author, content = contentOf(), draftId: string | null = null) =>
  (await inTransaction(actor, (tx) => draftOffering(tx, actor, { content, draftId }))).slug;
const save = (slug: string, version: number, content = contentOf(), actor = author) =>
  inTransaction(actor, (tx) => saveStep(tx, actor, { slug, version, content }));
const submit = (slug: string, version: number, actor = author) =>
  inTransaction(actor, (tx) => submitOffering(tx, actor, { slug, version }));
/** Publishes what stands there now, as a coordinator does who has just opened the page. */
async function publish(slug: string, actor = coordinator) {
  const { workingRevision } = await db().offering.findUniqueOrThrow({
    where: { slug },
    select: { workingRevision: { select: { version: true } } },
  });
  const decision = { slug, version: workingRevision?.version ?? 1, reason: null };
  await inTransaction(actor, (tx) => publishOffering(tx, actor, decision));
}

async function published(): Promise<string> {
  const slug = await draft();
  await submit(slug, 1);
  await publish(slug);
  return slug;
}

describe("the way of an entry", () => {
  it("is a draft of its Land, then waits for the coordinator, then is public", async () => {
    const slug = await draft();
    expect(slug).toMatch(/^sprengstofferlaubnis-rp(-\d+)?$/);
    await expect(findOffering(null, slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(findOffering(stranger, slug)).rejects.toMatchObject({ code: "not_found" });
    await submit(slug, 1);
    expect((await listOfferingsWaitingFor(coordinator)).map((row) => row.slug)).toContain(slug);
    await publish(slug);
    const entry = await findOffering(null, slug);
    expect(entry.publication).toBe("published");
    expect(entry.revision.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await listOfferingsWaitingFor(coordinator)).map((row) => row.slug)).not.toContain(slug);
  });

  it("shows the public the publication only, without names", async () => {
    const slug = await published();
    const entry = await findOffering(null, slug);
    const events = await listOfferingEvents(null, { ...entry.scope, id: entry.id });
    expect(events.map(({ type, actorName }) => ({ type, actorName }))).toEqual([
      { type: "offering.published", actorName: null },
    ]);
    const own = await listOfferingEvents(author, { ...entry.scope, id: entry.id });
    expect(own.map(({ type }) => type)).toEqual(["offering.published", "offering.submitted", "offering.drafted"]);
  });

  it("keeps the live revision while the next one is written and decided", async () => {
    const slug = await published();
    await submit(slug, (await save(slug, 1, contentOf({ summary: "Neue Kurzbeschreibung." }))).version);
    expect((await findOffering(null, slug)).revision.summary).toBe(contentOf().summary);
    await publish(slug);
    const entry = await findOffering(null, slug);
    expect([entry.revision.number, entry.revision.summary]).toEqual([2, "Neue Kurzbeschreibung."]);
    const revisions = await db().offeringRevision.findMany({
      where: { offering: { slug } },
      orderBy: { number: "asc" },
      select: { status: true },
    });
    expect(revisions.map(({ status }) => status)).toEqual(["superseded", "published"]);
  });

  it("comes back with a reason and can be handed in again", async () => {
    const slug = await draft();
    await submit(slug, 1);
    const decision = { slug, version: 2, reason: "Bitte den rechtlichen Weg nennen." };
    await inTransaction(coordinator, (tx) => requestOfferingChanges(tx, coordinator, decision));
    const inWork = await findOfferingInWork(author, slug);
    expect(inWork.revision.status).toBe("changes_requested");
    await save(slug, inWork.revision.version, contentOf({ legalPaths: ["fit_store"] }));
    await submit(slug, inWork.revision.version + 1);
    await publish(slug);
    expect((await findOffering(null, slug)).revision.legalPaths).toEqual(["fit_store"]);
  });
});

describe("a page that is older than the text", () => {
  it("publishes nothing that the coordinator has not read", async () => {
    const slug = await draft();
    await submit(slug, 1);
    const seen = (await findOfferingInWork(coordinator, slug)).revision.version;
    const back = { slug, version: seen, reason: "Bitte ergänzen." };
    await inTransaction(coordinator, (tx) => requestOfferingChanges(tx, coordinator, back));
    await save(slug, seen + 1, contentOf({ summary: "Ein anderer Text." }));
    await submit(slug, seen + 2);
    const late = { slug, version: seen, reason: null };
    await expect(inTransaction(coordinator, (tx) => publishOffering(tx, coordinator, late))).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(findOffering(null, slug)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what the public learns", () => {
  it("sees neither words to the authors nor that a next revision is being written", async () => {
    const slug = await draft();
    await submit(slug, 1);
    const decision = { slug, version: 2, reason: "Nur für die Verfasser" };
    await inTransaction(coordinator, (tx) => publishOffering(tx, coordinator, decision));
    const before = await findOffering(null, slug);
    await save(slug, 1, contentOf({ summary: "Geheimer neuer Text" }));
    const after = await findOffering(null, slug);
    expect(after).toEqual(before);
    const events = await listOfferingEvents(null, { ...after.scope, id: after.id });
    expect(JSON.stringify([after, events])).not.toMatch(/Nur für die Verfasser|Geheimer|submittedBy|actorId/);
    expect(JSON.stringify(await listOfferingEvents(author, { ...after.scope, id: after.id }))).toContain("Nur für die");
  });
});

describe("sent twice", () => {
  it("drafts one entry for one form, twenty at once", async () => {
    const id = randomUUID();
    const slugs = await Promise.all(Array.from({ length: 20 }, () => draft(author, contentOf(), id)));
    expect(new Set(slugs).size).toBe(1);
    expect(await db().event.count({ where: { subjectId: id } })).toBe(1);
  });

  it("does not hand out another person's draft by its id", async () => {
    const id = randomUUID();
    await draft(author, contentOf(), id);
    await expect(draft(stranger, contentOf(), id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("gives entries of the same title different addresses, twenty at once", async () => {
    const slugs = await Promise.all(Array.from({ length: 20 }, () => draft()));
    expect(new Set(slugs).size).toBe(20);
  });

  it("starts one next revision, twenty at once; the others are told", async () => {
    const slug = await published();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => save(slug, 1, contentOf({ summary: `Text ${index}` }))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
    expect(await db().offeringRevision.count({ where: { offering: { slug } } })).toBe(2);
  });
});

describe("the hash of a revision", () => {
  it("changes with a material field and stays with any other", async () => {
    const hashOf = async (changes: Partial<NewContent>) => {
      const slug = await draft(author, contentOf(changes));
      await submit(slug, 1);
      return (await findOfferingInWork(author, slug)).revision.hash;
    };
    const hash = await hashOf({});
    expect(await hashOf({ onlineUrl: "https://www.beispiel.example/dienst" })).toBe(hash);
    expect(await hashOf({ transports: ["xta_osci"] })).not.toBe(hash);
  });
});

describe("bad input", () => {
  it("names unknown numbers at their fields and writes nothing", async () => {
    const before = await db().offering.count();
    await expect(draft(author, contentOf({ ozgIds: ["19999"], leikaKeys: ["99999999999999"] }))).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: {
        ozgIds: [expect.stringContaining("19999")],
        leikaKeys: [expect.stringContaining("99999999999999")],
      },
    });
    expect(await db().offering.count()).toBe(before);
  });

  it("says what a submission still lacks, and leaves the draft as it is", async () => {
    const slug = await draft(author, contentOf({ description: "", mailbox: null, phase: "live_reusable" }));
    await expect(submit(slug, 1)).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: {
        description: [expect.any(String)],
        mailbox: [expect.any(String)],
        maturityLevel: [expect.stringContaining("Reifegrad 3")],
        legalPaths: [expect.any(String)],
      },
    });
    expect((await findOfferingInWork(author, slug)).revision.status).toBe("draft");
  });

  it("refuses a save on a version that is gone, and keeps what was saved first", async () => {
    const slug = await draft();
    await save(slug, 1, contentOf({ summary: "Zuerst gespeichert." }));
    await expect(save(slug, 1, contentOf({ summary: "Zu spät." }))).rejects.toMatchObject({ code: "conflict" });
    expect((await findOfferingInWork(author, slug)).revision.summary).toBe("Zuerst gespeichert.");
  });

  it("freezes what is submitted", async () => {
    const slug = await draft();
    await submit(slug, 1);
    await expect(save(slug, 2, contentOf({ summary: "Zu spät." }))).rejects.toMatchObject({ code: "conflict" });
    await expect(submit(slug, 2)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("throwing a draft away", () => {
  const discard = (slug: string, version: number, actor = author) =>
    inTransaction(actor, (tx) => discardRevision(tx, actor, { slug, version }));

  it("deletes an entry that nobody handed in, and says so in the record", async () => {
    const slug = await draft();
    const { id } = await db().offering.findUniqueOrThrow({ where: { slug } });
    await expect(discard(slug, 1, stranger)).rejects.toMatchObject({ code: "not_found" });
    expect(await discard(slug, 1)).toEqual({ isWhole: true });
    expect(await db().offering.count({ where: { slug } })).toBe(0);
    expect(await db().event.count({ where: { subjectId: id, type: "offering.discarded" } })).toBe(1);
  });

  it("leaves the published revision as it is", async () => {
    const slug = await published();
    const { version } = await save(slug, 1, contentOf({ summary: "Verworfen." }));
    expect(await discard(slug, version)).toEqual({ isWhole: false });
    expect((await findOfferingInWork(author, slug)).workingRevision).toBeNull();
    expect((await findOffering(null, slug)).revision.summary).toBe(contentOf().summary);
  });

  it("never takes a page of the discarded revision for one of the next", async () => {
    const slug = await published();
    const { version } = await save(slug, 1, contentOf({ summary: "Verworfen." }));
    await discard(slug, version);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await save(slug, 1, contentOf({ summary: "Neu begonnen." }));
    await expect(discard(slug, version)).rejects.toMatchObject({ code: "conflict" });
    await expect(submit(slug, version)).rejects.toMatchObject({ code: "conflict" });
  });

  it("takes nothing that was handed in, and nothing that somebody else has written since", async () => {
    const slug = await draft();
    await save(slug, 1, contentOf({ summary: "Inzwischen geschrieben." }));
    await expect(discard(slug, 1)).rejects.toMatchObject({ code: "conflict" });
    await submit(slug, 2);
    await expect(discard(slug, 3)).rejects.toMatchObject({ code: "conflict" });
    expect(await db().offering.count({ where: { slug } })).toBe(1);
  });
});

describe("from the attacker's side", () => {
  it("gives another Land nothing of a draft: no page, no save, no submission, no decision", async () => {
    const slug = await draft();
    await expect(findOfferingInWork(stranger, slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(save(slug, 1, contentOf(), stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(submit(slug, 1, stranger)).rejects.toMatchObject({ code: "not_found" });
    await submit(slug, 1);
    await expect(publish(slug, stranger)).rejects.toMatchObject({ code: "not_found" });
    expect((await findOfferingInWork(author, slug)).revision.status).toBe("submitted");
  });

  it("hides drafts from a municipality of the same Land, in every command", async () => {
    const slug = await draft();
    const municipality = await createPerson(db(), { stateCode: "RP", role: "municipal" });
    await expect(findOffering(municipality, slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(save(slug, 1, contentOf(), municipality)).rejects.toMatchObject({ code: "not_found" });
    await expect(submit(slug, 1, municipality)).rejects.toMatchObject({ code: "not_found" });
    await expect(publish(slug, municipality)).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets no representative, municipality or operator decide or draft what is not theirs", async () => {
    const slug = await draft();
    await submit(slug, 1);
    await expect(publish(slug, author)).rejects.toMatchObject({ code: "forbidden" });
    for (const role of ["operator", "municipal", "topic_lead"] as const) {
      const person = await createPerson(db(), { role, ...(role === "operator" ? {} : { stateCode: "RP" }) });
      await expect(draft(person)).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("four eyes and one winner", () => {
  it("refuses the coordinator's own submission while there is a second coordinator", async () => {
    await createPerson(db(), { stateCode: "RP", role: "coordinator" });
    const slug = await draft(coordinator);
    await submit(slug, 1, coordinator);
    await expect(publish(slug)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("lets a coordinator take the own submission back", async () => {
    const slug = await draft(coordinator);
    await submit(slug, 1, coordinator);
    const decision = { slug, version: 2, reason: "Ich habe etwas vergessen." };
    await inTransaction(coordinator, (tx) => requestOfferingChanges(tx, coordinator, decision));
    expect((await findOfferingInWork(coordinator, slug)).revision.status).toBe("changes_requested");
  });

  it("waives for the only coordinator of a Land, marked in the record", async () => {
    const only = await createPerson(db(), { stateCode: "HB", role: "coordinator" });
    const slug = await draft(only);
    await submit(slug, 1, only);
    await publish(slug, only);
    const event = await db().event.findFirstOrThrow({
      where: { type: "offering.published", actorId: only.personId },
    });
    expect(event.isFourEyesWaived).toBe(true);
  });

  it("publishes once when twenty decisions come at once", async () => {
    const slug = await draft();
    await submit(slug, 1);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        inTransaction(coordinator, (tx) => publishOffering(tx, coordinator, { slug, version: 2, reason: null })),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
    const { id } = await findOffering(null, slug);
    expect(await db().event.count({ where: { subjectId: id, type: "offering.published" } })).toBe(1);
  });
});
