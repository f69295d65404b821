import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { findBothSides } from "./offering.conflict.queries.server";
import { findEntryStep, findEntryTasks } from "./offering.edit.queries.server";
import { type EntryChange, saveStep } from "./offering.save.server";
import type { FormStep } from "./offering.steps.forms";

await testDatabase({ reference: true });

let author: Actor;

beforeAll(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
});

const create = async (publication: "draft" | "published") =>
  (await createOffering(db(), { publication })).offering.slug;
const open = (slug: string, step: FormStep) => findEntryStep(author, { slug, step });
const save = (slug: string, seen: { version: number; seen: string; step: FormStep }, content: EntryChange) =>
  inTransaction(author, (tx) =>
    saveStep(tx, author, { slug, version: seen.version, seen: { step: seen.step, hash: seen.seen }, content }),
  );
const pageOf = async (slug: string, step: FormStep) => ({ ...(await open(slug, step)), step });

describe("two people", () => {
  it("write in two steps at once, and nobody loses anything", async () => {
    const slug = await create("draft");
    const [basics, technology] = [await pageOf(slug, "grunddaten"), await pageOf(slug, "technik")];
    await save(slug, basics, { summary: "Von der ersten." });
    await save(slug, technology, { dataStandard: "XBau 2.3" });
    expect((await open(slug, "technik")).entry).toMatchObject({ summary: "Von der ersten.", dataStandard: "XBau 2.3" });
  });

  it("start the next revision of a published entry in two steps", async () => {
    const slug = await create("published");
    const [basics, technology] = [await pageOf(slug, "grunddaten"), await pageOf(slug, "technik")];
    await save(slug, basics, { summary: "Neue Fassung." });
    await save(slug, technology, { dataStandard: "XBau 2.3" });
    expect(await db().offeringRevision.count({ where: { offering: { slug } } })).toBe(2);
  });

  it("in one step: the second gets both sides, also of lists, and nothing is overwritten", async () => {
    const slug = await create("draft");
    const [first, second] = [await pageOf(slug, "technik"), await pageOf(slug, "technik")];
    await save(slug, first, { dataStandard: "XBau 2.3", transports: ["xta_osci"] });
    const payment = { isRequired: null, components: [], hasXBezahldienste: null };
    const typed = { dataStandard: "FIM 1.0", transports: ["xta_osci"], payment };
    await expect(save(slug, second, typed)).rejects.toMatchObject({ code: "conflict" });
    const both = await findBothSides(author, { slug, step: "technik", typed });
    expect(both.sides).toEqual([
      { field: "dataStandard", label: "Datenaustauschstandard", mine: ["FIM 1.0"], theirs: ["XBau 2.3"] },
    ]);
    const seen = both.current ?? { version: 0, seen: "" };
    await save(slug, { ...seen, step: "technik" }, { dataStandard: "FIM 1.0" });
    expect((await open(slug, "technik")).entry.dataStandard).toBe("FIM 1.0");
  });

  it("that say the same are no conflict", async () => {
    const slug = await create("draft");
    const [first, second] = [await pageOf(slug, "technik"), await pageOf(slug, "technik")];
    await save(slug, first, { dataStandard: "XBau 2.3" });
    expect((await save(slug, second, { dataStandard: "XBau 2.3" })).version).toBe(2);
  });
});

describe("a save", () => {
  it("that changes nothing starts no revision", async () => {
    const slug = await create("published");
    const page = await pageOf(slug, "nachnutzung");
    expect((await save(slug, page, { legalPaths: ["fit_store"], contractDocs: [] })).version).toBe(1);
    expect(await db().offeringRevision.count({ where: { offering: { slug } } })).toBe(1);
  });

  it("notes that a published date has moved, once, with its reason", async () => {
    const goLive = { id: "a", title: "Go-live", due: "2027-01-31", doneOn: null, moves: [] };
    const { offering } = await createOffering(db(), { milestones: [goLive] });
    const plan = async (due: string, reason: string) => {
      const milestones = [{ id: "a", title: "Go-live", due, doneOn: null, reason }];
      await save(offering.slug, await pageOf(offering.slug, "planung"), { milestones });
      return (await open(offering.slug, "planung")).entry.milestones[0]?.moves;
    };
    await plan("2027-03-31", "Vergabe");
    expect(await plan("2027-06-30", "Personal")).toEqual([
      { from: "2027-01-31", to: "2027-06-30", on: expect.any(String), reason: "Personal" },
    ]);
    expect(await plan("2027-01-31", "")).toEqual([]);
  });

  it("says nothing about payment that nobody said, and keeps that none is needed", async () => {
    const slug = await create("draft");
    const silent = { isRequired: null, components: [], hasXBezahldienste: null };
    await save(slug, await pageOf(slug, "technik"), { payment: { ...silent, isRequired: false } });
    expect((await open(slug, "technik")).values["payment.isRequired"]).toBe("no");
    await save(slug, await pageOf(slug, "technik"), { payment: silent });
    const { steps } = await findEntryTasks(author, slug);
    expect(steps.find((step) => step.slug === "kosten")?.state).toBe("empty");
    const { workingRevision } = await db().offering.findUniqueOrThrow({
      where: { slug },
      select: { workingRevision: { select: { payment: true } } },
    });
    expect(workingRevision?.payment).toEqual({});
  });
});

describe("relations", () => {
  const link = (slug: string, title = "Vom Formular") => ({ kind: "variant" as const, title, slug, url: null });
  const saveRelations = async (slug: string, relations: ReturnType<typeof link>[]) =>
    save(slug, await pageOf(slug, "beziehungen"), { relations });

  it("have the title of the entry they lead to, whatever the form says", async () => {
    const slug = await create("draft");
    const { offering } = await createOffering(db(), { stateCode: "NW", title: "Der echte Titel" });
    await saveRelations(slug, [link(offering.slug)]);
    expect((await open(slug, "beziehungen")).values["relations[0].title"]).toBe("Der echte Titel");
    const elsewhere = { kind: "variant" as const, title: "Woanders", slug: null, url: "https://www.beispiel.de" };
    await save(slug, await pageOf(slug, "beziehungen"), { relations: [link(offering.slug), elsewhere] });
    expect((await open(slug, "beziehungen")).values["relations[1].title"]).toBe("Woanders");
  });

  it("lead to published entries of others only", async () => {
    const slug = await create("published");
    const { offering: draft } = await createOffering(db(), { stateCode: "NW", publication: "draft" });
    const { offering: gone } = await createOffering(db(), { publication: "retired" });
    for (const target of [draft.slug, gone.slug, slug, "gibt-es-nicht"])
      await expect(saveRelations(slug, [link(target)])).rejects.toMatchObject({
        code: "invalid",
        fieldErrors: { relations: [expect.stringContaining(target)] },
      });
    expect(await db().offeringRevision.count({ where: { offering: { slug } } })).toBe(1);
  });

  it("stay when what they lead to is retired later", async () => {
    const slug = await create("draft");
    const { offering } = await createOffering(db(), { stateCode: "NW", title: "Bald weg" });
    await saveRelations(slug, [link(offering.slug)]);
    await db().offering.update({ where: { id: offering.id }, data: { publication: "retired" } });
    const saved = await saveRelations(slug, [{ ...link(offering.slug), kind: "variant" }]);
    expect(saved.version).toBe(2);
    expect(saved.entry.relations).toEqual([link(offering.slug, "Bald weg")]);
  });
});
