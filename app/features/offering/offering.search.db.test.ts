import { describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { createOffering } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { readFilters } from "./offering.filters.forms";
import { offeringIndex } from "./offering.index.queries.server";
import { PAGE_SIZE, searchOfferings } from "./offering.search.queries.server";

await testDatabase({ reference: true });

const entries = [
  {
    title: "Sprengstofferlaubnis",
    stateCode: "RP",
    topicFieldSlug: "umwelt",
    ozgIds: ["10480"],
    transports: ["fit_connect"],
  },
  {
    title: "Führerschein",
    stateCode: "HE",
    topicFieldSlug: "mobilitaet_reisen",
    maturityModel: "v1_1",
    maturityLevel: 4,
  },
  { title: "Bauvorbescheid und Baugenehmigung", stateCode: "MV", topicFieldSlug: "bauen_wohnen", ozgIds: ["10519"] },
  { title: "Äpfel und Ärzte", stateCode: "NI", topicFieldSlug: "gesundheit" },
  { title: "Zebrastreifen 100%", stateCode: "NI", topicFieldSlug: "mobilitaet_reisen" },
] as const;

for (const entry of entries) {
  await createOffering(db(), {
    ...entry,
    ozgIds: "ozgIds" in entry ? [...entry.ozgIds] : [],
    transports: "transports" in entry ? [...entry.transports] : [],
    leikaKeys: [],
    summary: "Zusammenfassung",
  });
}
await createOffering(db(), { title: "Geheimer Entwurf Sprengstoff", stateCode: "RP", publication: "draft" });

async function titles(query: string): Promise<string[]> {
  const { hits } = await searchOfferings(readFilters(new URLSearchParams(query)).filters);
  return hits.map(({ title }) => title);
}

describe("search", () => {
  it.each([
    ["q=Sprengstofferlaubnis", ["Sprengstofferlaubnis"]],
    ["q=sprengstoff", ["Sprengstofferlaubnis"]],
    ["q=Fuehrerschein", ["Führerschein"]],
    ["q=Führerscheine", ["Führerschein"]],
    // the second one by its synonym
    ["q=genehmigung", ["Bauvorbescheid und Baugenehmigung", "Sprengstofferlaubnis"]],
    ["q=Baugenehmigungen", ["Bauvorbescheid und Baugenehmigung"]],
    ["q=10480", ["Sprengstofferlaubnis"]],
    ["q=rheinland-pfalz", ["Sprengstofferlaubnis"]],
    ["q=100%25", ["Zebrastreifen 100%"]],
    ["q=_ebrastreifen", ["Zebrastreifen 100%"]],
    ["q=Zebrastrefien", ["Zebrastreifen 100%"]],
    ["q=xyzxyz", []],
    ["themenfeld=umwelt", ["Sprengstofferlaubnis"]],
    ["land=mv", ["Bauvorbescheid und Baugenehmigung"]],
    ["land=NI&q=apfel", ["Äpfel und Ärzte"]],
    ["ozg=10519", ["Bauvorbescheid und Baugenehmigung"]],
    ["transport=fit_connect", ["Sprengstofferlaubnis"]],
    ["reifegrad=4", ["Führerschein"]],
    ["q=sprengstoff&land=nw", []],
    ["land=NI&land=HE&sort=titel", ["Äpfel und Ärzte", "Führerschein", "Zebrastreifen 100%"]],
  ])("%s finds %j", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it("counts each filter as if it had no selection of its own", async () => {
    const { filters } = readFilters(new URLSearchParams("land=NI&themenfeld=gesundheit"));
    const { total, facets } = await searchOfferings(filters);
    expect(total).toBe(1);
    expect(facets.themenfeld).toEqual([
      { value: "gesundheit", count: 1 },
      { value: "mobilitaet_reisen", count: 1 },
    ]);
    expect(facets.land).toEqual([{ value: "NI", count: 1 }]);
  });

  it("shows what was published or retired in the very next answer", async () => {
    const { offering } = await createOffering(db(), { title: "Hundesteuerbescheinigung", stateCode: "TH" });
    expect(await titles("q=hundesteuer")).toEqual(["Hundesteuerbescheinigung"]);
    await db().offering.update({ where: { id: offering.id }, data: { publication: "retired" } });
    expect(await titles("q=hundesteuer")).toEqual([]);
    await db().offering.update({ where: { id: offering.id }, data: { publication: "published" } });
    expect(await titles("q=hundesteuer")).toEqual(["Hundesteuerbescheinigung"]);
    await db().offering.delete({ where: { id: offering.id } });
    expect(await titles("q=hundesteuer")).toEqual([]);
  });

  it("keeps its index when an entry is deleted, and forgets the entry", async () => {
    const before = await offeringIndex();
    const { offering } = await createOffering(db(), { title: "Kurzes Leben", stateCode: "TH" });
    expect(await titles("q=Kurzes")).toEqual(["Kurzes Leben"]);
    await db().offering.delete({ where: { id: offering.id } });
    expect(await titles("q=Kurzes")).toEqual([]);
    expect(await offeringIndex()).toBe(before);
  });

  it("finds an entry by the names that the catalogue gives its services, soon also by changed ones; until then it answers as before", async () => {
    expect(await titles("q=Bauvorbescheid")).toEqual(["Bauvorbescheid und Baugenehmigung"]);
    const before = await offeringIndex();
    await db().ozgService.update({ where: { ozgId: "10519" }, data: { name: "Richtfestbescheid" } });
    expect(await offeringIndex()).toBe(before);
    // an entry of this moment is there, whichever index answers
    const { offering } = await createOffering(db(), { title: "Ganz neu", stateCode: "TH" });
    expect(await titles("q=Ganz")).toEqual(["Ganz neu"]);
    await expect.poll(() => titles("q=Richtfest"), { timeout: 60_000 }).toEqual(["Bauvorbescheid und Baugenehmigung"]);
    expect(await offeringIndex()).not.toBe(before);
    expect(await titles("q=Ganz")).toEqual(["Ganz neu"]);
    await db().offering.delete({ where: { id: offering.id } });
    expect(await titles("q=Ganz")).toEqual([]);
  });

  it("sorts as German readers expect", async () => {
    expect(await titles("sort=titel")).toEqual([
      "Äpfel und Ärzte",
      "Bauvorbescheid und Baugenehmigung",
      "Führerschein",
      "Sprengstofferlaubnis",
      "Zebrastreifen 100%",
    ]);
  });

  it("ignores filters that make no sense instead of failing", async () => {
    for (const query of [
      "seite=-5",
      "seite=1e99",
      "land=%27--",
      "phase=x&reifegrad=99",
      `themenfeld=${"x".repeat(500)}`,
    ])
      expect((await titles(query)).length).toBe(entries.length);
  });

  it("says the exact number of hits also beyond the last page", async () => {
    const { filters } = readFilters(new URLSearchParams("seite=999"));
    const { hits, total } = await searchOfferings(filters);
    expect(hits).toEqual([]);
    expect(total).toBe(entries.length);
    expect(PAGE_SIZE).toBeGreaterThan(entries.length);
  });
});
