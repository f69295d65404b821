import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transports, userAccounts, valuesOf } from "~/features/catalogue/catalogue.rules";
import { OfferingPhase } from "~prisma/generated/enums";
import { contactRoles } from "./offering.content.forms";
import { catalogueName, type ImportCatalogue, problemText } from "./offering.import.rules";
import { readPubliccode } from "./offering.publiccode.rules";
import { type ExportedEntry, exportPubliccode, gapsText } from "./offering.publiccode-export.rules";
import { phaseOfStatus } from "./offering.publiccode-map.rules";

const golden = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../tests/publiccode/${name}`, import.meta.url)), "utf8");

const keys = ["99089007001000", "99089008001000", "99115005104000"];
const ids = ["10480", "10481", "10115"];
const catalogue: ImportCatalogue = {
  topicFields: new Map([[catalogueName("Umwelt"), "umwelt"]]),
  situations: new Map([[catalogueName("Anlagen & Stoffe"), "anlagen-stoffe"]]),
  ozgIds: new Map(ids.map((id) => [id, "umwelt"])),
  leikaKeys: new Set(keys),
  stateCodes: new Set(["RP"]),
};

const entry: ExportedEntry = {
  slug: "sprengstofferlaubnis-rp",
  origin: "https://markt.example",
  stateCode: "RP",
  stateName: "Rheinland-Pfalz",
  title: "Sprengstofferlaubnis",
  summary: "Beantragt die Erlaubnis zum Umgang mit explosionsgefährlichen Stoffen.",
  description:
    'Wer gewerbsmäßig mit explosionsgefährlichen Stoffen umgeht, beantragt die Erlaubnis mit diesem Dienst.\n\nDer Antrag geht an die zuständige Behörde des Landes, in dem der Betrieb seinen Sitz hat: "eine Adresse für alle".',
  phase: "live_reusable",
  repoUrl: "https://git.example.org/rp/sprengstoff.git",
  licence: "EUPL-1.2",
  languages: ["de", "en"],
  mailbox: "sprengstoff@rp.example",
  contacts: [{ role: "technical", mailbox: "technik@rp.example" }],
  operatorName: "Landesbetrieb Daten",
  transports: ["fit_connect"],
  userAccounts: ["organisation_account"],
  ozgIds: ["10480"],
  leikaKeys: ["99089007001000"],
  topicFieldName: "Umwelt",
  services: [
    {
      leikaKey: "99089007001000",
      name: "Sprengstofferlaubnis Erteilung",
      ozgId: "10480",
      situationName: "Anlagen & Stoffe",
    },
  ],
};

const textOf = (given: ExportedEntry) => {
  const result = exportPubliccode(given);
  if (!result.ok) throw new Error(gapsText(given.title, result.gaps));
  return result.text;
};

describe("exportPubliccode", () => {
  it("writes a complete entry as the hand-written file", () => {
    expect(textOf(entry)).toBe(golden("export-complete.yml"));
  });

  it("writes an entry with the least that is needed as the hand-written file", () => {
    const least: ExportedEntry = {
      ...entry,
      phase: "pilot",
      languages: ["de"],
      contacts: [],
      operatorName: null,
      transports: ["xta_osci"],
      userAccounts: [],
      ozgIds: [],
      leikaKeys: [],
      services: [],
    };
    expect(textOf(least)).toBe(golden("export-least.yml"));
  });

  it("never names people: the file is public", () => {
    const withNames = {
      ...entry,
      contacts: [{ role: "legal", mailbox: "recht@rp.example", name: "Kim Beispiel" } as const],
    };
    expect(textOf(withNames)).not.toContain("Kim Beispiel");
  });

  const gaps: readonly (readonly [string, Partial<ExportedEntry>, string])[] = [
    ["no source", { repoUrl: null }, "- Quelltext (url): Es fehlt die öffentliche Adresse des Quelltexts."],
    ["no licence", { licence: null }, "- Lizenz (legal.license): Es fehlt die Lizenz."],
    ["an own licence", { licence: "Landeslizenz" }, "„Landeslizenz“ ist kein SPDX-Kürzel"],
    ["a long summary", { summary: "ä".repeat(151) }, "Sie hat 151 Zeichen; der Standard erlaubt 150."],
    ["a short description", { description: "Kurz." }, "Sie hat 5 Zeichen; der Standard verlangt mindestens 150."],
    ["no mailbox", { mailbox: null, contacts: [] }, "Es fehlt ein Funktionspostfach."],
    ["a language that is none", { languages: ["de", "zz"] }, "Kein Sprachkürzel: zz."],
    ["nothing that it does", { services: [], transports: [], userAccounts: [] }, "davon ist nichts angegeben"],
  ];
  it.each(gaps)("reports %s instead of making something up", (_name, change, text) => {
    const result = exportPubliccode({ ...entry, ...change });
    expect(result).toMatchObject({ ok: false, gaps: [expect.anything()] });
    if (!result.ok) expect(gapsText(entry.title, result.gaps)).toContain(text);
  });

  it("needs no contact for what is out of service", () => {
    const text = textOf({ ...entry, phase: "retired", mailbox: null, contacts: [] });
    expect(text).toContain("developmentStatus: obsolete");
    expect(text).toContain("type: none");
  });
});

describe("export → import", () => {
  const words = (min: number, max: number) =>
    fc
      .array(
        fc.constantFrom(
          "Umzug",
          "Öl & Gas:",
          "#1",
          "- Liste",
          "'Zitat'",
          "{x}",
          "ja",
          "null",
          "10480",
          "👩‍👩‍👧",
          "*fett*",
          "%",
          "a: b",
        ),
        { minLength: min, maxLength: max },
      )
      .map((list) => list.join(" ").trim());
  const mailbox = fc.constantFrom("a@rp.example", "technik.rp+efa@land.example");
  const entries = fc.record({
    title: words(1, 12).filter((text) => text.length >= 3 && text.length <= 150),
    summary: words(1, 12).filter((text) => text.length <= 140),
    description: fc
      .array(words(12, 60), { minLength: 2, maxLength: 5 })
      .map((parts) => parts.join("\n\n").padEnd(600, ".")),
    phase: fc.constantFrom(...Object.values(OfferingPhase)),
    repoUrl: fc.webUrl({ validSchemes: ["https"] }).filter((url) => url.length <= 500),
    licence: fc.constantFrom("EUPL-1.2", "MIT OR Apache-2.0"),
    languages: fc.uniqueArray(fc.constantFrom("de", "en", "uk", "hsb", "nds"), { minLength: 1 }),
    mailbox: fc.option(mailbox),
    contacts: fc.array(fc.record({ role: fc.constantFrom(...contactRoles), mailbox }), { minLength: 1, maxLength: 4 }),
    operatorName: fc.option(fc.constantFrom("Dataport", "ITEBO: Land & Kommunen")),
    transports: fc.subarray(valuesOf(transports), { minLength: 1 }),
    userAccounts: fc.subarray(valuesOf(userAccounts)),
    ozgIds: fc.subarray(ids),
    leikaKeys: fc.subarray(keys),
  });

  it("gives the same values of every field that the standard has a place for", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = textOf({ ...entry, ...given });
        const { content, problems } = readPubliccode(text, catalogue);
        expect(problems.filter(({ severity }) => severity === "error").map(problemText)).toEqual([]);
        const {
          phase,
          contacts,
          transports: _t,
          userAccounts: _u,
          operatorName: _o,
          ozgIds,
          leikaKeys,
          mailbox: own,
          ...same
        } = given;
        expect(content).toMatchObject({
          ...same,
          isOpenSource: true,
          contacts: contacts.map((one) => ({ ...one, name: null, deputy: null })),
          ...(own === null ? {} : { mailbox: own }),
        });
        expect([...(content?.ozgIds ?? [])].sort()).toEqual([...ozgIds].sort());
        expect([...(content?.leikaKeys ?? [])].sort()).toEqual([...leikaKeys].sort());
        expect(content?.topicFieldSlug).toBe(leikaKeys.length + ozgIds.length > 0 ? "umwelt" : undefined);
        expect(Object.values(phaseOfStatus)).toContain(content?.phase);
        // written again it says the same: the nearest status is stable
        const again = { ...entry, ...given, ...(content?.phase ? { phase: content.phase } : {}) };
        expect(textOf(again)).toBe(text);
        expect(phase === "pilot" ? content?.phase : "pilot").toBe("pilot");
      }),
      { numRuns: 100 },
    );
  });
});
