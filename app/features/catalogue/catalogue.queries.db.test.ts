import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { testDatabase } from "../../../tests/setup/database";
import { runImport } from "./catalogue.import.server";
import {
  findOzgService,
  listAdministrativeServices,
  listServiceKeys,
  listTopicFields,
} from "./catalogue.queries.server";
import { searchOzgServices } from "./catalogue.search.queries.server";

await testDatabase({ reference: true });

const OZG = `ozg_id;name;themenfeld
10001;Baugenehmigung;Bauen & Wohnen
10002;Führerschein;Mobilität & Reisen
10003;Äußerungsrecht;Recht & Ordnung
10004;Zulassung als Hebamme;Gesundheit
10005;Krankenhausplanung;Gesundheit
10006;Zweite Baugenehmigung;Bauen & Wohnen
10007;Fahrzeuge;Mobilität & Reisen
`;
const LEIKA = `leika_key;name;typisierung;ozg_id
99036003007000;Kraftfahrzeugzulassung;2/3;10007
99036003007001;Zweite Zulassung;2/3;10007
;Beratung;4;10007
99012008001000;Baugenehmigung Erteilung;4;10001
99089024000000;Tierquälerei;4;
99089036034000;Strafanzeige Aufnahme;4;
;Polizei-Internetwache;4;
`;

beforeAll(async () => {
  const carryOut = (kind: "ozg" | "leika", text: string) =>
    inTransaction(systemActor, (tx) =>
      runImport(tx, systemActor, { kind, fileName: "x.csv", bytes: new TextEncoder().encode(text), asOf: null }),
    );
  await carryOut("ozg", OZG);
  await carryOut("leika", LEIKA);
});

const search = async (text: string) =>
  (await searchOzgServices({ text })).items.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ ozgId }) => ozgId);

describe("searchOzgServices", () => {
  it.each([
    ["Baugenehmigung", ["10001", "10006"]],
    ["Baugenehmigungen", ["10001", "10006"]],
    ["genehmigung bau", ["10001", "10006"]],
    ["Fuehrerschein", ["10002"]],
    ["führerscheine", ["10002"]],
    ["äusserung", ["10003"]],
    ["Hebammen", ["10004"]],
    ["Krankenhäuser", ["10005"]],
    ["10006", ["10006"]],
    ["99036003007000", ["10007"]],
    // permits by another word in their names come before a service that has the word itself
    ["zulassung", ["10004", "10001", "10006", "10007"]],
    ["gibtesnicht", []],
    ['\'; DROP TABLE "OzgService"; --', []],
  ])("%s", async (text, ids) => {
    expect(await search(text)).toEqual(ids);
  });

  it("does not read % and _ as patterns", async () => {
    expect((await searchOzgServices({ text: "%" })).total).toBe((await searchOzgServices({})).total);
    expect((await searchOzgServices({ text: "B%genehmigung xyz" })).isRelaxed).toBe(true);
  });

  it("filters by Themenfeld, with and without words", async () => {
    const health = await searchOzgServices({ topicField: "gesundheit", pageSize: 100 });
    expect(health.items.every(({ topicField }) => topicField.slug === "gesundheit")).toBe(true);
    expect((await searchOzgServices({ text: "Baugenehmigung", topicField: "gesundheit" })).total).toBe(0);
    expect((await searchOzgServices({ topicField: "gibt_es_nicht" })).total).toBe(0);
  });

  it("pages without gaps or repeats, current entries in German order first, and stays inside the pages", async () => {
    const first = await searchOzgServices({ pageSize: 10 });
    const names: string[] = [];
    for (let page = 1; page <= first.pageCount; page++)
      names.push(...(await searchOzgServices({ page, pageSize: 10 })).items.map(({ name }) => name));
    expect(names).toHaveLength(first.total);
    expect(names.slice(0, 7)).toEqual([
      "Äußerungsrecht",
      "Baugenehmigung",
      "Fahrzeuge",
      "Führerschein",
      "Krankenhausplanung",
      "Zulassung als Hebamme",
      "Zweite Baugenehmigung",
    ]);
    expect((await searchOzgServices({ page: 9_999, pageSize: 10 })).page).toBe(first.pageCount);
    expect((await searchOzgServices({ pageSize: 5_000 })).items.length).toBeLessThanOrEqual(100);
  });
});

describe("LeiKa services of no OZG service", () => {
  const lone = async (search: Parameters<typeof searchOzgServices>[0]) =>
    (await searchOzgServices(search)).loneServices.map(({ name }) => name);

  it.each([
    ["Tierquälerei", ["Tierquälerei"]],
    ["Tierquaelerei melden", ["Tierquälerei"]],
    ["Tierqälerei", ["Tierquälerei"]],
    // the second one by its synonym
    ["Internetwache der Polizei", ["Polizei-Internetwache", "Strafanzeige Aufnahme"]],
    ["99 089 036 034 000", ["Strafanzeige Aufnahme"]],
    ["99089", ["Strafanzeige Aufnahme", "Tierquälerei"]],
    // not the ones that only have one word of several, nor what the bundles know
    ["Tierquälerei Baugenehmigung", []],
    ["Baugenehmigung", []],
    ["", []],
  ])("“%s” finds %j", async (text, names) => {
    expect(await lone({ text })).toEqual(names);
  });

  it("belong to no Themenfeld, so they are not shown with one", async () => {
    expect(await lone({ text: "Tierquälerei", topicField: "umwelt" })).toEqual([]);
  });
});

describe("one OZG service", () => {
  it("is found by its number", async () => {
    expect(await findOzgService("10007")).toMatchObject({
      name: "Fahrzeuge",
      topicField: { slug: "mobilitaet_reisen" },
    });
    expect(await findOzgService("19999")).toBeNull();
  });

  it("suggests its keys, and lists services without a key last", async () => {
    expect(await listServiceKeys("10007")).toEqual([
      { leikaKey: "99036003007000", name: "Kraftfahrzeugzulassung", serviceType: "2/3" },
      { leikaKey: "99036003007001", name: "Zweite Zulassung", serviceType: "2/3" },
    ]);
    expect((await listAdministrativeServices("10007")).map(({ leikaKey }) => leikaKey)).toEqual([
      "99036003007000",
      "99036003007001",
      null,
    ]);
    expect(await listServiceKeys("19999")).toEqual([]);
  });
});

it("lists the 14 Themenfelder", async () => {
  expect(await listTopicFields()).toHaveLength(14);
});
