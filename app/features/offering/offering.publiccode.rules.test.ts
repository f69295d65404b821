import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueName, type ImportCatalogue, problemText } from "./offering.import.rules";
import { readPubliccode } from "./offering.publiccode.rules";

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../tests/publiccode/${name}`, import.meta.url)), "utf8");

const catalogue: ImportCatalogue = {
  topicFields: new Map([
    [catalogueName("Querschnitt"), "querschnittsleistungen"],
    [catalogueName("Bauen & Wohnen"), "bauen_wohnen"],
  ]),
  situations: new Map([[catalogueName("Umzug"), "umzug"]]),
  ozgIds: new Map([
    ["10115", "querschnittsleistungen"],
    ["10001", "bauen_wohnen"],
  ]),
  leikaKeys: new Set(["99115005104000", "99012008000000"]),
  stateCodes: new Set(["NW", "RP"]),
};

const report = (text: string) => readPubliccode(text, catalogue);
const texts = (text: string, severity?: "error" | "warning") =>
  report(text)
    .problems.filter((problem) => severity === undefined || problem.severity === severity)
    .map(problemText);
/** The complete file with one piece exchanged. */
const complete = read("complete-0.7.yml");
const changed = (from: string, to: string) => {
  expect(complete).toContain(from);
  return complete.replace(from, to);
};

const outdatedSection =
  "Zeile 55, Spalte 1: de: Seit Version 0.7 veraltet. Abschnitte einzelner Länder ersetzt „supports“; gelesen werden sie weiterhin.";

describe("a complete file of version 0.7", () => {
  it("has no problems and fills an entry", () => {
    const { content, problems } = report(complete);
    expect(problems.map(problemText)).toEqual([outdatedSection]);
    expect(content).toEqual({
      title: "Wohnsitzanmeldung online",
      summary: "Meldet einen Umzug bei der Meldebehörde, ohne Gang zum Amt.",
      description: expect.stringMatching(/^Wer umzieht[\s\S]+selbst ein\.$/),
      phase: "live",
      repoUrl: "https://git.example.org/ahrensmoor/wohnsitz.git",
      licence: "EUPL-1.2",
      isOpenSource: true,
      relations: [
        {
          kind: "variant",
          title: "git.example.org/grundlagen/formulare.git",
          slug: null,
          url: "https://git.example.org/grundlagen/formulare.git",
        },
      ],
      languages: ["de", "en", "uk"],
      contacts: [{ role: "technical", name: "Kim Beispiel", deputy: null, mailbox: "kim.beispiel@example.org" }],
      topicFieldSlug: "querschnittsleistungen",
      situationSlugs: ["umzug"],
      ozgIds: ["10115"],
      leikaKeys: ["99115005104000"],
    });
  });

  it("says where every value of the draft comes from", () => {
    const { taken } = report(complete);
    expect(taken.map(({ line, place, field }) => `${line} ${place} → ${field}`)).toContain("5 url → repoUrl");
    expect(taken.find(({ place }) => place === "de.leika[0].themenfeld")).toMatchObject({
      field: "topicFieldSlug",
      value: "Querschnitt",
    });
  });

  it("lists with line and value what an entry has no field for", () => {
    const { notTaken } = report(complete);
    expect(notTaken).toContainEqual({
      line: 38,
      place: "description.de.features[0]",
      value: "Anmeldung mit dem Nutzerkonto",
      reason: "hat in einem Angebot kein Feld",
    });
    expect(notTaken.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        "name",
        "applicationSuite",
        "releaseDate",
        "supports[0].id",
        "maintenance.contacts[0].phone",
      ]),
    );
  });
});

describe("older versions", () => {
  it("reads 0.2 with everything that was given up since, told as warnings", () => {
    const { content, problems } = report(read("old-0.2.yml"));
    expect(problems.filter(({ severity }) => severity === "error").map(problemText)).toEqual([]);
    expect(content).toMatchObject({
      title: "Bauakte",
      phase: "pilot",
      licence: "GPL-2.0-only WITH Classpath-exception-2.0 OR MIT",
    });
    const places = problems.map(({ place }) => place);
    for (const place of [
      "publiccodeYmlVersion",
      "inputTypes",
      "outputTypes",
      "monochromeLogo",
      "intendedAudience.countries[0]",
      "description.en.genericName",
      "legal.repoOwner",
      "legal.authorsFile",
      "localisation.localisationReady",
      "it",
      "it.conforme",
      "it.riuso.codiceIPA",
    ])
      expect(places).toContain(place);
  });

  it("does not make a contact of a person without an address, and says so", () => {
    const { content, notTaken } = report(read("old-0.2.yml"));
    expect(content).not.toHaveProperty("contacts");
    expect(notTaken).toContainEqual(
      expect.objectContaining({ place: "maintenance.contacts[0].name", value: "Robin Muster" }),
    );
  });

  it.each(["0", "0.2", "0.2.2", "0.3.0", "0.4", "0.5.0", "0.6", "0.7.0"])("knows version %s", (version) => {
    expect(texts(changed('publiccodeYmlVersion: "0.7"', `publiccodeYmlVersion: "${version}"`), "error")).toEqual([]);
  });

  it.each(["0.1", "0.8", "1", "1.0", "0.70", "neu"])("does not know version %s", (version) => {
    const file = changed('publiccodeYmlVersion: "0.7"', `publiccodeYmlVersion: "${version}"`);
    expect(texts(file, "error")).toEqual([
      `Zeile 2, Spalte 23: publiccodeYmlVersion: Version „${version}“ wird nicht gelesen. Bekannt sind 0.2 bis 0.7.`,
    ]);
  });

  it("tells when a key is newer than the file says", () => {
    const file = changed('publiccodeYmlVersion: "0.7"', 'publiccodeYmlVersion: "0.4"');
    expect(texts(file, "warning")).toEqual([
      "Zeile 8, Spalte 1: organisation: Diesen Schlüssel gibt es erst seit Version 0.5, die Datei nennt 0.4.",
      "Zeile 21, Spalte 1: supports: Diesen Schlüssel gibt es erst seit Version 0.7, die Datei nennt 0.4.",
      outdatedSection,
    ]);
  });
});

describe("every problem at its place", () => {
  it("finds all mistakes of a file at once", () => {
    expect(texts(read("mistakes.yml"))).toMatchInlineSnapshot(`
      [
        "Zeile 1, Spalte 23: publiccodeYmlVersion: Version „0.8“ wird nicht gelesen. Bekannt sind 0.2 bis 0.7.",
        "Zeile 3, Spalte 1: uri: Der Schlüssel heißt „url“; diese Angabe wird nicht übernommen.",
        "Zeile 4, Spalte 1: landingUrl: Der Schlüssel heißt „landingURL“; diese Angabe wird nicht übernommen.",
        "Zeile 5, Spalte 1: colour: Diesen Schlüssel kennt der Standard nicht; er wird nicht übernommen.",
        "Zeile 6, Spalte 12: platforms: Die Liste ist leer.",
        "Zeile 7, Spalte 20: developmentStatus: „alpha“ ist kein Wert des Standards. Erlaubt sind concept, development, beta, stable, obsolete.",
        "Zeile 8, Spalte 15: softwareType: „standalone“ ist kein Wert des Standards. Erlaubt sind standalone/mobile, standalone/iot, standalone/desktop, standalone/web, standalone/backend, standalone/other, addon, library, configurationFiles.",
        "Zeile 9, Spalte 14: releaseDate: „31.03.2026“ ist kein Datum der Form JJJJ-MM-TT.",
        "Zeile 10, Spalte 10: roadmap: „/roadmap“ ist keine vollständige Adresse mit https://.",
        "Zeile 12, Spalte 15: intendedAudience.countries[0]: „DEU“ ist kein Länderkürzel nach ISO 3166-1 (zum Beispiel DE).",
        "Zeile 12, Spalte 20: intendedAudience.countries[1]: Kleingeschriebene Länderkürzel sind seit Version 0.5 veraltet; besser „DE“.",
        "Zeile 13, Spalte 11: intendedAudience.scope[0]: „rathaus“ ist kein Wert des Standards.",
        "Zeile 15, Spalte 3: description.deutsch: „deutsch“ ist kein Sprachkürzel nach BCP 47 (zum Beispiel de oder en-GB).",
        "Zeile 17, Spalte 3: description.de_DE: „de_DE“ ist kein Sprachkürzel nach BCP 47 (zum Beispiel de oder en-GB).",
        "Zeile 18, Spalte 23: description.de_DE.shortDescription: Höchstens 150 Zeichen, hier sind es 154.",
        "Zeile 21, Spalte 22: description.de_DE.longDescription: Mindestens 150 Zeichen, hier sind es 8.",
        "Zeile 22, Spalte 15: description.de_DE.features: Die Liste ist leer.",
        "Zeile 24, Spalte 3: legal.licence: Der Schlüssel heißt „license“; diese Angabe wird nicht übernommen.",
        "Zeile 25, Spalte 12: legal.license: „Freie Lizenz“ ist kein gültiger SPDX-Ausdruck (zum Beispiel EUPL-1.2 oder MIT OR Apache-2.0).",
        "Zeile 26, Spalte 1: maintenance.contacts: Bei „internal“ wird mindestens ein Kontakt gebraucht.",
        "Zeile 28, Spalte 3: maintenance.contractors: Auftragnehmer stehen nur bei „contract“.",
        "Zeile 29, Spalte 7: maintenance.contractors[0].until: Diese Angabe fehlt.",
        "Zeile 31, Spalte 22: localisation.localisationReady: Erwartet wird true oder false.",
        "Zeile 32, Spalte 24: localisation.availableLanguages[0]: „deu“ ist veraltet; seit Version 0.2 heißt es „de“ (BCP 47).",
        "Zeile 34, Spalte 3: organisation.url: Der Schlüssel heißt „uri“; diese Angabe wird nicht übernommen.",
        "Zeile 36, Spalte 9: supports[0].id: „alias:dsgvo“ ist kein bekanntes Kürzel. Bekannt sind alias:gdpr, alias:eidas, alias:nis2, alias:cra, alias:spid, alias:cie, alias:anpr, alias:pagopa, alias:io.",
        "Zeile 37, Spalte 5: supports[1]: Erwartet wird ein Abschnitt mit Schlüsseln („schlüssel: wert“).",
        "Zeile 38, Spalte 1: de: Seit Version 0.7 veraltet. Abschnitte einzelner Länder ersetzt „supports“; gelesen werden sie weiterhin.",
        "Zeile 38, Spalte 1: de.countryExtensionVersion: Diese Angabe fehlt.",
        "Zeile 40, Spalte 19: de.leika[0].themenfeld: „Verkehr“ steht nicht im Katalog. Die Angabe wird nicht übernommen.",
        "Zeile 41, Spalte 17: de.leika[0].leika-id: „1234“ ist kein Leistungsschlüssel: er hat 14 Ziffern.",
        "Zeile 41, Spalte 17: de.leika[0].leika-id: Der Katalog kennt „1234“ nicht. Die Angabe wird nicht übernommen.",
        "Zeile 42, Spalte 7: de.leika[1].leika-id: Diese Angabe fehlt.",
        "Zeile 42, Spalte 15: de.leika[1].ozg-id: „99094003140000“ ist keine OZG-ID: sie hat fünf Ziffern und beginnt mit 1.",
        "Zeile 42, Spalte 15: de.leika[1].ozg-id: Der Katalog kennt „99094003140000“ nicht. Die Angabe wird nicht übernommen.",
      ]
    `);
  });

  const single: readonly (readonly [string, string, string | RegExp])[] = [
    ["name: Wohnsitz online\n", "", /Spalte 1: name: Diese Angabe fehlt/],
    ["developmentStatus: stable", "developmentStatus:", "Zeile 19, Spalte 19: developmentStatus: Der Wert fehlt."],
    [
      "developmentStatus: stable",
      "developmentStatus: [stable]",
      "Zeile 19, Spalte 20: developmentStatus: Erwartet wird ein einfacher Text.",
    ],
    ["platforms: web\n", "", /platforms: Diese Angabe fehlt/],
    [
      "license: EUPL-1.2",
      "license: EUPL",
      /Zeile 43, Spalte 12: legal\.license: „EUPL“ ist kein gültiger SPDX-Ausdruck/,
    ],
    [
      "kim.beispiel@example.org",
      "kim.beispiel(at)example.org",
      /maintenance\.contacts\[0\]\.email: .* keine E-Mail-Adresse/,
    ],
    ["logo: img/logo.svg", "logo: /img/logo.svg", /logo: Erwartet wird ein Pfad/],
    ["logo: img/logo.svg", "logo: img/logo.exe", /logo: Erwartet wird ein Bild/],
    ["- name: Kim Beispiel\n      email", "- email", /maintenance\.contacts\[0\]\.name: Diese Angabe fehlt/],
    [
      'url: "https://git.example.org/ahrensmoor/wohnsitz.git"',
      "url: git@example.org:a/b.git",
      /url: .* keine Adresse eines Repositorys/,
    ],
    ["releaseDate: 2026-03-31", "releaseDate: 2026-02-30", /releaseDate: „2026-02-30“ ist kein Datum/],
    [
      "categories: [digital-citizenship, other]",
      "categories: [Bürgerdienste]",
      /categories\[0\]: „Bürgerdienste“ ist kein Wert/,
    ],
    ["  type: internal", "  type: irgendwie", /maintenance\.type: .* Erlaubt sind internal, contract/],
    ["[de, en, uk]", "[]", /localisation\.availableLanguages: Die Liste ist leer/],
    ["[de, en, uk]", "[de, en_GB]", /availableLanguages\[1\]: „en_GB“ ist kein Sprachkürzel/],
    ["  countries: [DE]", "  countries: [XX]", /countries\[0\]: „XX“ ist kein Länderkürzel/],
    ["    features:", "    feature:", /description\.de\.feature: Der Schlüssel heißt „features“/],
    ["legal:", "Legal:", /Zeile 42, Spalte 1: Legal: Der Schlüssel heißt „legal“/],
    ['leika-id: "99115005104000"', 'leika-id: "99115005104009"', /leika-id: Der Katalog kennt „99115005104009“ nicht/],
    ["themenfeld: Querschnitt", "themenfeld: Verkehr", /themenfeld: „Verkehr“ steht nicht im Katalog/],
    [
      "applicationSuite: Meldewesen im Netz",
      "name: Anders",
      "Zeile 4, Spalte 1: name: Der Schlüssel steht schon in Zeile 3; diese Angabe wird nicht übernommen.",
    ],
  ];
  it.each(single)("%j → %j", (from, to, expected) => {
    const found = texts(changed(from, to));
    expect(found.join("\n")).toMatch(expected);
  });

  it("tells a misspelt mandatory key once, at its line", () => {
    const file = changed('url: "https://git', 'uri: "https://git');
    expect(texts(file, "error")).toEqual([
      "Zeile 5, Spalte 1: uri: Der Schlüssel heißt „url“; diese Angabe wird nicht übernommen.",
    ]);
  });

  it("counts characters as people do", () => {
    const short = "Meldet einen Umzug bei der Meldebehörde, ohne Gang zum Amt.";
    expect(texts(changed(short, "👩‍👩‍👧".repeat(150)), "error")).toEqual([]);
    expect(texts(changed(short, "ä".repeat(151)), "error").join()).toContain(
      "Höchstens 150 Zeichen, hier sind es 151.",
    );
  });

  it("keeps texts that are too long for an entry out of it, and says so", () => {
    const { content, notTaken } = report(changed("Wohnsitzanmeldung online", "W".repeat(151)));
    expect(content?.title).toBe("Wohnsitz online");
    expect(notTaken).toContainEqual(
      expect.objectContaining({
        place: "description.de.localisedName",
        reason: "Hier sind höchstens 150 Zeichen möglich.",
      }),
    );
  });
});

describe("the same file in other clothes", () => {
  const content = report(complete).content;

  it.each([
    ["line ends of Windows", complete.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${complete}`],
    ["a start and an end of the document", `---\n${complete}...\n`],
    ["umlauts as two characters", complete.normalize("NFD")],
    [
      "anchors and aliases",
      complete
        .replace("name: Kim Beispiel", "name: &wer Kim Beispiel")
        .replace("mainCopyrightOwner: Stadt Ahrensmoor", "mainCopyrightOwner: &stadt Stadt Ahrensmoor")
        .replace("affiliation: Stadt Ahrensmoor", "affiliation: *stadt"),
    ],
    ["lists in brackets", complete.replace("[de, en, uk]", "\n    - de\n    - en\n    - uk")],
    ["an uppercase section", complete.replace("\nde:\n  country", "\nDE:\n  country")],
  ])("%s say the same", (_name, text) => {
    const { content: read, problems } = report(text);
    expect(problems.filter(({ severity }) => severity === "error").map(problemText)).toEqual([]);
    expect(read).toEqual(content);
  });

  it("takes merge keys for what they are in YAML 1.2: keys that the standard does not have", () => {
    const found = texts(changed("  type: internal", "  <<: {phone: x}\n  type: internal"));
    expect(found.join("\n")).toContain("maintenance.<<: Diesen Schlüssel kennt der Standard nicht");
  });
});

describe("what is no YAML", () => {
  it.each([
    ["", "Die Datei ist leer."],
    ["- a\n- b\n", "Zeile 1, Spalte 1: Erwartet werden Schlüssel mit Werten („name: …“)."],
    ["name: a: b\n", /Zeile 1, Spalte \d+: Hier stehen zwei Schlüssel in einer Zeile/],
    ["name:\n\ta: b\n", /Zeile 2, Spalte \d+: Eingerückt wird mit Leerzeichen/],
    ["name: 'x\nurl: y\n", /Hier fehlt ein Zeichen/],
    ["a: *nichts\n", /Zeile 1, Spalte 4: /],
    ["a: 1\n---\nb: 2\n", /mehrere Dokumente/],
    ["? [a, b]\n: c\n", /Ein Schlüssel muss ein einfacher Text sein/],
    ["a: \0", "Die Datei enthält Nullzeichen und ist kein Text."],
  ])("%j is refused with a reason", (text, expected) => {
    const { content, problems } = report(text);
    expect(content).toBeNull();
    expect(problems.map(problemText).join("\n")).toMatch(expected);
  });
});

describe("files of attackers", () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 20 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`,
  ).join("\n")}\n`;
  const long = (piece: string) => piece.repeat(Math.ceil(500_000 / piece.length));

  it.each([
    ["a bomb of aliases", bomb, /zu groß/],
    ["an alias that contains itself", "name: &a\n  b: *a\n", /verschachtelt/],
    ["open brackets", long("["), /verschachtelt/],
    ["lists in lists", long("- "), /verschachtelt/],
    ["many keys", Array.from({ length: 40_000 }, (_, i) => `k${i}: a`).join("\n"), /umfangreich/],
    ["colons", long("a: "), /umfangreich/],
    ["anchors", long("&a "), /umfangreich/],
    ["bad escapes", `"${long("\\q")}"`, /umfangreich/],
    ["a huge file", "x".repeat(600_000), /zu groß/],
  ])("%s is refused quickly", (_name, text, expected) => {
    const start = performance.now();
    const { content, problems } = report(text);
    expect(content).toBeNull();
    expect(problems[0]?.text).toMatch(expected);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it("does not trip over names of the prototype", () => {
    const { problems } = report(`${complete}__proto__:\n  admin: true\nconstructor: x\ntoString: y\n`);
    expect(problems.map(({ place }) => place)).toEqual(["de", "__proto__", "constructor", "toString"]);
    expect({}).not.toHaveProperty("admin");
  });
});

describe("whatever comes", () => {
  const lines = complete.split("\n");

  it("never throws, and every problem has German words", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("[", "{", ":", "- ", "&a ", "*a", "|", ">", "\t", '"', "---\n", "!!js/function ", "<<: *a\n"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const problem of report(pieces.join("")).problems) expect(problem.text).toMatch(/[a-zäöü] .*[.)]$/u);
      }),
      { numRuns: 150 },
    );
  });

  it("survives damaged files, and drops nothing silently", () => {
    const damage = fc.record({
      line: fc.nat(lines.length - 1),
      how: fc.constantFrom("remove", "repeat", "indent", "outdent", "number", "list"),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const copy = [...lines];
        for (const { line, how } of damages) copy[line] = damaged(copy[line] ?? "", how);
        const { content, taken, notTaken } = report(copy.join("\n"));
        if (content === null) return;
        const places = [...taken, ...notTaken].map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 100 },
    );
  });
});

function damaged(line: string, how: string): string {
  switch (how) {
    case "remove":
      return "";
    case "repeat":
      return `${line}\n${line}`;
    case "indent":
      return `  ${line}`;
    case "outdent":
      return line.trimStart();
    case "number":
      return line.replace(/: .*/, ": 42");
    default:
      return line.replace(/: .*/, ": [a, b]");
  }
}
