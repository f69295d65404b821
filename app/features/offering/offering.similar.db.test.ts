import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { startOffering } from "./offering.draft.server";
import { findEntryStep, findTemplate } from "./offering.edit.queries.server";
import { findFacts } from "./offering.facts.queries.server";
import { linkSameService } from "./offering.link.server";
import { findOfferingsByWords, findSimilar, type Likeness } from "./offering.similar.queries.server";

await testDatabase({ reference: true });

const contact = { role: "technical", name: "Erika Beispiel", deputy: null, mailbox: "technik@rp.example" };
const costs = [{ year: 2027, type: "A", scenario: "expected", cents: 1_234_567 }];

let author: Actor;
let stranger: Actor;
const slugs = { published: "", draft: "", foreign: "" };
let publishedRevision = "";
let draftRevision = "";

beforeAll(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "representative" });
  const keys = { ozgIds: ["10026"], leikaKeys: [] };
  const published = await createOffering(db(), {
    ...keys,
    title: "Wohngeldantrag online",
    stateCode: "RP",
    contacts: [contact],
    costs,
    allocationKey: [{ key: "usage", weight: 1 }],
    phaseDates: { live: "2026-01-01" },
  });
  const draft = await createOffering(db(), {
    ...keys,
    title: "Wohngeldantrag neu",
    stateCode: "RP",
    publication: "draft",
  });
  const foreign = await createOffering(db(), { ...keys, title: "Wohngeldantrag on-line", stateCode: "BY" });
  slugs.published = published.offering.slug;
  slugs.draft = draft.offering.slug;
  slugs.foreign = foreign.offering.slug;
  publishedRevision = published.revision.id;
  draftRevision = draft.revision.id;
});

const like = (changes: Partial<Likeness> = {}): Likeness => ({
  title: "",
  ozgIds: [],
  leikaKeys: [],
  exceptSlug: null,
  ...changes,
});
const found = async (actor: Actor, changes: Partial<Likeness>) =>
  (await findSimilar(actor, like(changes))).map(({ slug }) => slug);

describe("entries that may be the same", () => {
  it("are those of the own Land with the same service, drafts too, and near-same titles of all", async () => {
    expect((await found(author, { ozgIds: ["10026"] })).sort()).toEqual([slugs.draft, slugs.published].sort());
    expect(await found(author, { title: "Wohngeldantrag Online" })).toEqual(
      expect.arrayContaining([slugs.published, slugs.foreign]),
    );
    expect(await found(author, { title: "Hundesteuer anmelden" })).toEqual([]);
    expect(await found(author, {})).toEqual([]);
  });

  it("never show a draft to another Land, nor the entry to itself", async () => {
    expect(await found(stranger, { title: "Wohngeldantrag neu", ozgIds: ["10026"] })).not.toContain(slugs.draft);
    expect(await found(author, { ozgIds: ["10026"], exceptSlug: slugs.draft })).toEqual([slugs.published]);
    expect((await findOfferingsByWords("wohngeld", slugs.published)).map(({ slug }) => slug)).toEqual([slugs.foreign]);
    const byAddress = (slug: string) => findOfferingsByWords(`https://m.example/angebote/${slug}?stand=2026-01-01`, "");
    expect((await byAddress(slugs.foreign)).map(({ slug }) => slug)).toEqual([slugs.foreign]);
    expect(await byAddress(slugs.draft)).toEqual([]);
  });

  it("can be linked as the same service elsewhere, once, and only when they are published", async () => {
    const link = (target: string, actor = author) =>
      inTransaction(actor, (tx) => linkSameService(tx, actor, { slug: slugs.draft, target }));
    await link(slugs.foreign);
    await link(slugs.foreign);
    const { values } = await findEntryStep(author, { slug: slugs.draft, step: "beziehungen" });
    expect(values).toMatchObject({ "relations[0].slug": slugs.foreign, "relations[0].kind": "same_service" });
    expect(values).not.toHaveProperty("relations[1].slug");
    await expect(link(slugs.draft)).rejects.toMatchObject({ code: "not_found" });
    await expect(link(slugs.foreign, stranger)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a new entry", () => {
  const start = async (template: string | null) => {
    const content = { title: "Sprengstofferlaubnis", topicFieldSlug: "umwelt", ozgIds: ["10480"], leikaKeys: [] };
    const copied = template ? ((await findTemplate(author, template))?.content ?? null) : null;
    const { slug } = await inTransaction(author, (tx) =>
      startOffering(tx, author, { content, template: copied, draftId: null }),
    );
    return (await db().offering.findUniqueOrThrow({ where: { slug }, include: { workingRevision: true } }))
      .workingRevision;
  };

  it("begins with what the catalogue knows of its service", async () => {
    const service = await db().ozgService.findUniqueOrThrow({ where: { ozgId: "10480" } });
    expect(await start(null)).toMatchObject({ situationSlugs: [service.situationSlug], costs: [], contacts: [] });
  });

  it("copies inside the own Land what belongs to it, and no names and dates", async () => {
    const own = await start(slugs.published);
    expect(own).toMatchObject({ costs, mailbox: "leistung@rp.example", phaseDates: {}, maturityLevel: null });
    expect(JSON.stringify(own)).not.toContain("Erika");
  });

  it("copies from another Land neither costs nor contacts, and nothing of its drafts", async () => {
    const other = await findTemplate(stranger, slugs.published);
    expect(other?.content).not.toHaveProperty("costs");
    expect(JSON.stringify(other?.content)).not.toMatch(/Erika|technik@rp|leistung@rp/);
    expect(await findTemplate(stranger, slugs.draft)).toBeNull();
  });
});

describe("what an entry says to whom", () => {
  it("has names and costs for registered people only, and drafts for their Land only", async () => {
    const open = JSON.stringify(await findFacts(null, publishedRevision));
    expect(open).toContain("technik@rp.example");
    expect(open).not.toMatch(/Erika|1234567/);
    expect((await findFacts(null, publishedRevision)).hasHiddenCosts).toBe(true);
    expect(JSON.stringify(await findFacts(stranger, publishedRevision))).toMatch(/Erika.*1234567/);
    await expect(findFacts(stranger, draftRevision)).rejects.toMatchObject({ code: "not_found" });
    expect((await findFacts(author, draftRevision)).entry.title).toBe("Wohngeldantrag neu");
  });
});
