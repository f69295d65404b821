import { describe, expect, it } from "vitest";
import type { Reference } from "./catalogue.entries.rules";
import { readCatalogueFile } from "./catalogue.file.rules";
import type { FileKind } from "./catalogue.plan.rules";

const codes = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ");
const reference: Reference = {
  topicFields: [
    { slug: "umwelt", name: "Umwelt" },
    { slug: "arbeit_ruhestand", name: "Arbeit & Ruhestand" },
  ],
  states: [
    { code: "BUND", ars: "00" },
    ...codes.map((code, index) => ({ code, ars: { SH: "01", HH: "02" }[code] ?? String(20 + index) })),
  ],
  ozgIds: new Set(["10480", "10519"]),
};

const read = (kind: FileKind, text: string) => readCatalogueFile(kind, new TextEncoder().encode(text), reference);
const problems = async (kind: FileKind, text: string) =>
  (await read(kind, text)).errors.map(({ line, reason }) => `${line ?? "-"}: ${reason}`);
const valuesOf = async (kind: FileKind, text: string) => {
  const { entries, errors } = await read(kind, text);
  expect(errors).toEqual([]);
  return entries.map(({ values }) => values);
};

describe("every kind", () => {
  it.each<[FileKind, string]>([
    ["ozg", "ozg_id, name, themenfeld"],
    ["leika", "leika_key, name"],
    ["areas", "ars, ebene"],
    ["keys", "schluesseljahr, kuerzel"],
    ["decisions", "beschluss, gremium, datum, sitzung, titel"],
  ])("%s: a file of another kind is refused by its columns", async (kind, missing) => {
    const [first, ...rest] = await problems(kind, "farbe;form\nrot;rund\n");
    expect(rest).toEqual([]);
    expect(first).toMatch(/^1: Spalte fehlt: .*Gefunden: „farbe“, „form“\.$/);
    expect(first).toContain(missing);
  });

  it("refuses a header without rows and a column that stands twice", async () => {
    expect(await problems("ozg", "ozg_id;name;themenfeld\n")).toEqual(["-: Die Datei enthält keine Datenzeilen."]);
    expect(await problems("ozg", "ozg_id;name;OZG-ID;themenfeld\n10000;a;10000;Umwelt\n")).toEqual([
      "1: Die Spalte „OZG-ID“ kommt doppelt vor.",
    ]);
  });

  it("finds the header under a title, in any order and spelling, and names what it does not take over", async () => {
    const text =
      "OZG-Umsetzungskatalog\n\nThemenfeld;OZG-ID;Farbe;OZG-Leistung\nUmwelt;10480;rot;Sprengstofferlaubnis\n";
    expect(await valuesOf("ozg", text)).toEqual([
      { ozgId: "10480", name: "Sprengstofferlaubnis", topicFieldSlug: "umwelt" },
    ]);
    expect((await read("ozg", text)).warnings).toEqual([{ line: 1, reason: "Spalte „Farbe“ wird nicht übernommen." }]);
  });

  it("reports every bad row with its line, and repeated things", async () => {
    const rows = ["10480;A;Umwelt", "1048;B;Umwelt", "10481;;Umwelt", "10482;D;Mars", "10483;E", '10480;"F\nF";Umwelt'];
    expect(await problems("ozg", `ozg_id;name;themenfeld\n${rows.join("\n")}\n`)).toEqual([
      "3: „1048“ ist ungültig: erwartet wird eine OZG-ID mit fünf Ziffern, die mit 1 beginnt.",
      "4: Der Name fehlt.",
      "5: „Mars“ ist keines der 14 Themenfelder.",
      "6: 2 statt 3 Spalten.",
      "7: Doppelt: 10480 F F steht schon in Zeile 2.",
    ]);
  });
});

describe("ozg", () => {
  it("knows a Themenfeld by name, by slug and with „und“", async () => {
    const names = ["Arbeit & Ruhestand", "Arbeit und Ruhestand", "arbeit_ruhestand", "ARBEIT & RUHESTAND"];
    const text = `ozg_id,name,themenfeld\n${names.map((name, index) => `1000${index},x,${name}`).join("\n")}`;
    expect((await valuesOf("ozg", text)).map((values) => values["topicFieldSlug"])).toEqual(
      names.map(() => "arbeit_ruhestand"),
    );
  });
});

describe("leika", () => {
  const header = "leika_key;name;typisierung;ozg_id;sdg1;sdg2;gesetz_kuerzel;rechtsgrundlage";

  it("keeps services without a key, and separates lists", async () => {
    const text = `${header}\nnicht im LeiKa;Prüfung;1|2/3;10480;ja;;;\n99 089 007 001 000;Erlaubnis;;;0;x;SprengG;§ 27\n`;
    expect(await valuesOf("leika", text)).toEqual([
      {
        leikaKey: null,
        name: "Prüfung",
        serviceType: "1, 2/3",
        ozgId: "10480",
        sdgAnnexI: true,
        sdgAnnexII: false,
        lawAbbreviation: null,
        legalBasis: null,
      },
      {
        leikaKey: "99089007001000",
        name: "Erlaubnis",
        serviceType: null,
        ozgId: null,
        sdgAnnexI: false,
        sdgAnnexII: true,
        lawAbbreviation: "SprengG",
        legalBasis: "§ 27",
      },
    ]);
  });

  it("takes the export of the FIM portal: other names, lists with |, fewer columns", async () => {
    const bytes = Buffer.from(
      "Schluessel;Bezeichnung;Typ;Synonyme;Besondere Merkmale;Veröffentlichungsdatum\r\n" +
        "99089007001000;Prüfung größerer Öfen;2a;Öfen|Kamine;eilig|öffentlich;01.02.2021 10:30\r\n",
      "latin1",
    );
    const file = await readCatalogueFile("leika", bytes, reference);
    expect(file).toMatchObject({ encoding: "ISO-8859-1 / Windows-1252", delimiter: ";", errors: [] });
    expect(file.entries).toMatchObject([
      { values: { leikaKey: "99089007001000", name: "Prüfung größerer Öfen", serviceType: "2a" } },
    ]);
    expect(Object.keys(file.entries[0]?.values ?? {})).toEqual(["leikaKey", "name", "serviceType"]);
    expect(file.warnings.map(({ reason }) => reason)).toEqual([
      "Spalte „Synonyme“ wird nicht übernommen.",
      "Spalte „Besondere Merkmale“ wird nicht übernommen.",
      "Spalte „Veröffentlichungsdatum“ wird nicht übernommen.",
    ]);
  });

  it("only points out what an import may contain", async () => {
    const rows = ["77000000000316;A;;10480;;;;", "99000000000001;B;13;10480|10519;;;;", "99000000000002;C;;19999;;;;"];
    const file = await read("leika", `${header}\n${rows.join("\n")}`);
    expect(file.errors).toEqual([]);
    expect(file.entries.map(({ values }) => values["ozgId"])).toEqual(["10480", "10480", null]);
    expect(file.warnings).toEqual([
      { line: 2, reason: "Der Schlüssel 77000000000316 beginnt nicht mit 99." },
      { line: 3, reason: "Mehrere OZG-IDs; übernommen wird 10480, nicht 10519." },
      { line: 3, reason: "Unbekannte Typisierung: 13." },
      { line: 4, reason: "Die OZG-ID 19999 steht nicht im Katalog; die Leistung wird ohne Zuordnung übernommen." },
    ]);
  });

  it("refuses broken keys and flags, and two equal rows without a key", async () => {
    const rows = [
      "9,90890E+13;A;;;;;;",
      "9908900700100;B;;;;;;",
      "99089007001000;C;;;viel;;;",
      ";D;;;;;;",
      ";D;;;;;;",
      ";D;;;1;;;",
    ];
    expect(await problems("leika", `${header}\n${rows.join("\n")}`)).toEqual([
      "2: „9,90890E+13“ hat eine Tabellenkalkulation gekürzt; erwartet wird der Schlüssel als Text.",
      "3: „9908900700100“ ist ungültig: erwartet wird ein Leistungsschlüssel mit 14 Ziffern.",
      "4: SDG Anhang I „viel“ ist weder ja (1) noch nein (0).",
      "6: Doppelt: D (ohne Schlüssel) steht schon in Zeile 5.",
    ]);
  });
});

describe("areas", () => {
  const header = "ars,ags,land_ars,ebene,textkennzeichen,name,einwohner_31_12_2019,plz";

  it("reads the key in one column and completes the AGS", async () => {
    const rows = ["020000000000,,02,LAND,,Hamburg,1847253,", "010539105105,,,Gemeinde,66,Sachsenwald,0,"];
    expect(await valuesOf("areas", `${header}\n${rows.join("\n")}`)).toMatchObject([
      { ars: "020000000000", level: "state", ags: null, stateCode: "HH", inhabitants: 1_847_253 },
      { ars: "010539105105", level: "municipality", ags: "01053105", stateCode: "SH", inhabitants: 0 },
    ]);
  });

  it("refuses keys that contradict each other", async () => {
    const rows = [
      "02000000000,,,LAND,,A,1,",
      "020000000001,,,LAND,,B,1,",
      "020000000000,02001,,KREIS,,C,1,",
      "020000000000,,01,KREIS,,D,1,",
      "020000000000,,,BEZIRK,,E,1,",
      "990000000000,,,LAND,,F,1,",
      "020000000000,,,GEMEINDE,,G,viele,",
      "020000000000,,,GEMEINDE,,H,1,2003",
    ];
    expect(await problems("areas", `${header}\n${rows.join("\n")}`)).toEqual([
      "2: „02000000000“ ist ungültig: erwartet wird ein Regionalschlüssel (ARS) mit zwölf Ziffern.",
      "3: Der ARS 020000000001 passt nicht zur Ebene LAND.",
      "4: AGS 02001 passt nicht zum ARS 020000000000.",
      "5: Landesschlüssel 01 passt nicht zum ARS 020000000000.",
      "6: Ebene „BEZIRK“ ist unbekannt: erwartet wird LAND, KREIS oder GEMEINDE.",
      "7: Zum Landesschlüssel 99 gibt es kein Land.",
      "8: Die Einwohnerzahl „viele“ ist keine ganze Zahl.",
      "9: „2003“ ist ungültig: erwartet wird eine Postleitzahl mit fünf Ziffern.",
    ]);
  });

  it("points out sums that do not fit", async () => {
    const rows = ["020000000000,,,LAND,,Hamburg,10,", "020000000000,,,GEMEINDE,,Hamburg,9,"];
    expect((await read("areas", `${header}\n${rows.join("\n")}`)).warnings).toEqual([
      { line: 2, reason: "Hamburg: 10 Einwohner, die Gemeinden der Datei haben zusammen 9." },
    ]);
  });

  it("takes the Gemeindeverzeichnis of Destatis: key in five columns, grouped thousands, sums for Kreis and Land", async () => {
    const rows = [
      "10,,01,,,,,Schleswig-Holstein,,,",
      '40,41,01,0,01,,,"Flensburg, Stadt",,,',
      '50,50,01,0,01,0000,,"Flensburg, Stadt",,,',
      '60,61,01,0,01,0000,000,"Flensburg, Stadt", 53.02, 90 164,24937',
      "60,64,01,0,51,5163,003,Averlak, 9.06,  554,25715",
    ];
    const text = `satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,postleitzahl\n${rows.join("\n")}`;
    expect(await valuesOf("areas", text)).toMatchObject([
      { ars: "010000000000", level: "state", inhabitants: 90_718 },
      { ars: "010010000000", level: "district", ags: "01001", inhabitants: 90_164 },
      { ars: "010010000000", level: "municipality", ags: "01001000", inhabitants: 90_164, postalCode: "24937" },
      { ars: "010515163003", level: "municipality", ags: "01051003", inhabitants: 554 },
    ]);
    expect((await read("areas", text)).warnings).toEqual([
      { line: null, reason: "Übersprungene Zeilen für Regierungsbezirke, Regionen und Gemeindeverbände: 1." },
      { line: 1, reason: "Spalte „flaeche“ wird nicht übernommen." },
    ]);
  });
});

describe("keys", () => {
  const share = (value: string, code: string) => `2016;${code};${value};GWK`;
  const equal = codes.map((code) => share("6,25", code));
  const file = (rows: readonly string[]) => `schluesseljahr;kuerzel;anteil_prozent;quelle\n${rows.join("\n")}`;
  const replaced = (value: string) => file([share(value, "BB"), ...equal.slice(1)]);

  it("takes a year that sums to 100 ± 0.00001", async () => {
    for (const value of ["6.25", "6,25001", "6.24999"]) expect(await problems("keys", replaced(value))).toEqual([]);
    const [first] = await valuesOf("keys", file(equal));
    expect(first).toEqual({ kind: "koenigstein", year: 2016, stateCode: "BB", value: "6.25000", source: "GWK" });
  });

  it("refuses wrong sums, missing Länder and mixed sources", async () => {
    expect(await problems("keys", replaced("6,25002"))).toEqual([
      "-: Königsteiner Schlüssel 2016: die Summe ist 100,00002 statt 100,00000.",
    ]);
    expect(await problems("keys", file(equal.slice(0, 15)))).toEqual([
      "-: Königsteiner Schlüssel 2016: es fehlen TH.",
      "-: Königsteiner Schlüssel 2016: die Summe ist 93,75000 statt 100,00000.",
    ]);
    expect(await problems("keys", file([...equal.slice(1), "2016;BB;6,25;andere"]))).toEqual([
      "17: Königsteiner Schlüssel 2016: mehrere Quellen in einem Jahr.",
    ]);
  });

  it("refuses unknown Länder, other notations and the same Land twice", async () => {
    const bad = [share("6,25", "XX"), share("6,250001", "BE"), share("-1", "BW"), "216;BY;6,25;GWK"];
    expect(await problems("keys", file([...bad, ...equal.slice(4)]))).toHaveLength(4);
    const [first, ...others] = await problems("keys", file([...equal, share("0", "NW")]));
    expect(first).toBe("18: Doppelt: Königsteiner Schlüssel 2016, NW steht schon in Zeile 11.");
    expect(others).toEqual([]);
  });

  it("takes inhabitants as heads, without a sum to hold", async () => {
    const rows = codes.map((code, index) => `2019;${code};${index + 1}.000;Destatis`);
    const values = await valuesOf("keys", `Jahr;Land;Einwohner;Quelle\n${rows.join("\n")}`);
    expect(values[0]).toEqual({
      kind: "inhabitants",
      year: 2019,
      stateCode: "BB",
      value: "1000.00000",
      source: "Destatis",
    });
  });
});

describe("decisions", () => {
  const header = "beschluss;gremium;datum;sitzung;titel;url;anzahl_anlagen";

  it("reads numbers of both boards and German dates", async () => {
    const rows = [
      "BEschluss 2013/13;IT-Planungsrat;08.03.2013;10. Sitzung;Titel;https://www.it-planungsrat.de/x;2",
      "Beschluss 2022/01-AL;AL-Runde;;Sondersitzung;Zweiter;;",
    ];
    expect(await valuesOf("decisions", `${header}\n${rows.join("\n")}`)).toEqual([
      {
        number: "2013/13",
        board: "IT-Planungsrat",
        decidedOn: "2013-03-08",
        session: "10. Sitzung",
        title: "Titel",
        url: "https://www.it-planungsrat.de/x",
        attachmentCount: 2,
      },
      {
        number: "2022/01-AL",
        board: "AL-Runde",
        decidedOn: null,
        session: "Sondersitzung",
        title: "Zweiter",
        url: null,
        attachmentCount: 0,
      },
    ]);
  });

  it("refuses dates that no calendar has and addresses that no browser should open", async () => {
    const rows = [
      "2021/01;A;31.02.2021;1;T;;",
      "2021/02;A;2021;1;T;;",
      "2021/03;A;01.02.2021;1;T;javascript:alert(1);",
      "Nr. 4;A;01.02.2021;1;T;;",
    ];
    expect(await problems("decisions", `${header}\n${rows.join("\n")}`)).toEqual([
      "2: Das Datum „31.02.2021“ ist kein Datum der Form TT.MM.JJJJ.",
      "3: Das Datum „2021“ ist kein Datum der Form TT.MM.JJJJ.",
      "4: Die Adresse „javascript:alert(1)“ ist keine Adresse mit http:// oder https://.",
      "5: „Nr. 4“ ist ungültig: erwartet wird eine Beschlussnummer wie 2021/24 oder 2022/02-AL.",
    ]);
  });
});
