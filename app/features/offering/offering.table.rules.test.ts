import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueName, type ImportCatalogue, problemText } from "./offering.import.rules";
import { MAX_ENTRIES, readEntryTable } from "./offering.table.rules";
import { tableColumns, tableFields, tableLayout } from "./offering.table-columns.rules";
import { tableReaders } from "./offering.table-readers.rules";

const catalogue: ImportCatalogue = {
  topicFields: new Map([
    [catalogueName("Forschung & Förderung"), "forschung_foerderung"],
    ["umwelt", "umwelt"],
  ]),
  situations: new Map([[catalogueName("Anlagen & Stoffe"), "anlagen-stoffe"]]),
  ozgIds: new Map([["10480", "umwelt"]]),
  leikaKeys: new Set(["99089007001000", "99089008001000"]),
  stateCodes: new Set(["NW", "RP", "BUND"]),
};

const table = (...rows: readonly (readonly string[])[]) =>
  readEntryTable(
    rows.map((cells, index) => ({ line: index + 1, cells })),
    catalogue,
  );
const texts = (...rows: readonly (readonly string[])[]) => table(...rows).problems.map(problemText);

describe("readEntryTable", () => {
  it("reads an entry in the words that people use", () => {
    const { rows, problems } = table(
      [
        "Titel",
        "Themenfeld",
        "OZG-ID",
        "Leistungsschlüssel",
        "Umsetzungsphase",
        "Nachnutzungsmodell",
        "Anbindungsarten",
        "Open Source",
        "Reifegradmodell",
        "Reifegrad",
        "Sprachen",
        "Mitwirkende Länder",
        "IT-Sicherheitserklärung gültig bis",
      ],
      [
        "Sprengstofferlaubnis",
        "Forschung und Förderung",
        "10480",
        "99 089 007 001 000, 99089008001000",
        "In Betrieb",
        "efa",
        "FIT-Connect | XTA / OSCI",
        "ja",
        "Reifegradmodell 1.1",
        "3",
        "DE, en",
        "nw; rp",
        "31.03.2027",
      ],
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        content: {
          title: "Sprengstofferlaubnis",
          topicFieldSlug: "forschung_foerderung",
          ozgIds: ["10480"],
          leikaKeys: ["99089007001000", "99089008001000"],
          phase: "live",
          reuseModel: "efa",
          transports: ["fit_connect", "xta_osci"],
          isOpenSource: true,
          maturityModel: "v1_1",
          maturityLevel: 3,
          languages: ["de", "en"],
          coProviderCodes: ["NW", "RP"],
          securityExpiresOn: "2027-03-31",
        },
      },
    ]);
  });

  it("takes the Themenfeld of the OZG service where none is named", () => {
    const { rows } = table(["titel", "ozg"], ["Sprengstofferlaubnis", "10480"]);
    expect(rows[0]?.content.topicFieldSlug).toBe("umwelt");
  });

  it("names row and column of every unusable cell", () => {
    const header = ["Titel", "Themenfeld", "OZG-ID", "Umsetzungsphase", "Reifegrad", "Funktionspostfach", "Quelltext"];
    expect(
      texts(
        header,
        ["", "Umwelt", "", "", "", "", ""],
        ["Ab", "Mars", "10481", "fertig", "9", "postfach", "example.org"],
        ["Angebot eins", "Umwelt", "", "", "3", "", ""],
        ["Angebot zwei", "", "", "", "", "", ""],
        ["angebot Eins", "Umwelt", "", "", "", "", ""],
        ["zu wenig", "Umwelt"],
      ),
    ).toEqual([
      "Zeile 2: Titel: Der Titel fehlt.",
      "Zeile 3: Titel: Der Titel braucht mindestens 3 Zeichen.",
      "Zeile 3: OZG-ID: Der Katalog kennt „10481“ nicht.",
      "Zeile 3: Themenfeld: „Mars“ ist keines der 14 Themenfelder.",
      "Zeile 3: Funktionspostfach: „postfach“ ist keine E-Mail-Adresse.",
      expect.stringMatching(/^Zeile 3: Umsetzungsphase: „fertig“ ist nicht bekannt\. Möglich: Idee \| Planung/),
      "Zeile 3: Reifegrad: „9“ ist keine Stufe von 0 bis 7.",
      expect.stringMatching(/^Zeile 3: Quelltext: /),
      "Zeile 4: Reifegradmodell: Bitte geben Sie an, nach welchem Modell der Reifegrad gilt.",
      "Zeile 5: Themenfeld: Das Themenfeld fehlt und ergibt sich aus keiner OZG-ID.",
      "Zeile 7: 2 statt 7 Spalten.",
    ]);
  });

  it("finds titles that would make the same entry", () => {
    const rows = [
      ["Titel", "Themenfeld"],
      ["Angebot eins", "Umwelt"],
      ["angebot  EINS", "Umwelt"],
    ];
    expect(texts(...rows)).toEqual(["Zeile 3: Titel: Ein Angebot mit diesem Titel steht schon in Zeile 2."]);
  });

  it("lists columns that it does not take over, and undoes the apostrophe of our own export", () => {
    const { rows, ignoredColumns } = table(
      ["Titel", "Themenfeld", "Farbe", "Support"],
      ["Angebot", "Umwelt", "blau", "'=Service"],
    );
    expect(ignoredColumns).toEqual(["Farbe"]);
    expect(rows[0]?.content.supportModel).toBe("=Service");
  });

  it("refuses tables without titles, without rows and with too many", () => {
    expect(texts(["Name des Dienstes", "Feld"], ["a", "b"])[0]).toMatch(/Spalte fehlt: Titel/);
    expect(texts(["Titel", "Themenfeld"])).toEqual(["Die Tabelle enthält keine Zeilen unter den Spaltennamen."]);
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`Angebot ${index}`, "Umwelt"]);
    expect(texts(["Titel", "Themenfeld"], ...many)).toEqual([
      "Auf einmal sind höchstens 500 Angebote möglich, hier sind es 501.",
    ]);
  });

  it("has names for columns that no two columns share", () => {
    const plain = (name: string) =>
      name
        .toLowerCase()
        .replaceAll("ä", "ae")
        .replaceAll("ö", "oe")
        .replaceAll("ü", "ue")
        .replaceAll(/[^a-z0-9]/g, "");
    const names = tableLayout.flatMap((column) => [...new Set(column.names.map(plain))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("reads every value of a list by its label and by its value", () => {
    for (const field of tableFields)
      for (const { value, label } of tableColumns[field].choices ?? [])
        for (const word of [value, label]) expect([tableReaders[field](word, catalogue)].flat()).toEqual([value]);
  });

  it("never throws", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("10480", "ja", "Umwelt", "x".repeat(400)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 10 }), (rows) => {
        const { problems } = table(["Titel", "OZG-ID", "Barrierefreiheit"], ...rows);
        for (const { text } of problems) expect(text).toMatch(/[a-z]/);
      }),
    );
  });
});
