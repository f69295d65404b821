import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contentTypes,
  jpeg,
  objectStream,
  odf,
  ooxml,
  pdf,
  png,
  relation,
  type SampleEntry,
  zip,
} from "../../tests/setup/sample-files";
import { inspectFile } from "./file-inspection.server";
import { fileTypes } from "./file-types";

const accepted: readonly [string, Buffer][] = [
  ["pdf", pdf()],
  ["odt", zip(odf("text"))],
  ["ods", zip(odf("spreadsheet"))],
  ["odp", zip(odf("presentation"))],
  ["odg", zip(odf("graphics"))],
  ["docx", zip(ooxml("docx"))],
  ["xlsx", zip(ooxml("xlsx"))],
  ["pptx", zip(ooxml("pptx"))],
  ["png", png()],
  ["jpeg", jpeg()],
];

async function answerTo(name: string, bytes: Buffer): Promise<string> {
  const found = await inspectFile(name, bytes);
  return "problem" in found ? found.problem : found.type;
}

describe("what is accepted", () => {
  it.each(accepted)("%s, under its extensions only", async (type, bytes) => {
    const all = Object.values(fileTypes).flatMap(({ extensions }) => extensions);
    const own: readonly string[] = fileTypes[type as keyof typeof fileTypes].extensions;
    for (const extension of [...all, ".exe", ".html", ".svg", ".docm", ".zip", ""]) {
      const answer = await answerTo(`Betriebskonzept 1.0${extension}`, bytes);
      if (own.includes(extension)) expect(answer).toBe(type);
      else expect(answer).toContain("Name und Inhalt der Datei passen nicht zusammen");
    }
    expect(await answerTo(`GROSS${own[0]?.toUpperCase()}`, bytes)).toBe(type);
  });

  it.each<[string, string, Buffer]>([
    ["a PDF with packed objects", "a.pdf", pdf(objectStream("1 0 <</Type/Catalog>>"))],
    [
      "a PDF with a form without scripts",
      "a.pdf",
      pdf("4 0 obj\n<</AcroForm<</Fields[]>>/OpenAction[3 0 R/Fit]>>\nendobj\n"),
    ],
    [
      "a PDF that talks about JavaScript",
      "a.pdf",
      pdf("4 0 obj\n(JavaScript und Launch, /Launchpad, /JavaScripts)\nendobj\n"),
    ],
    [
      "a text with links and a picture from elsewhere",
      "a.docx",
      zip(
        ooxml("docx", [{ name: "word/_rels/document.xml.rels", content: relation("hyperlink", "https://fitko.de/") }]),
      ),
    ],
    [
      "a text with the template of its office",
      "a.docx",
      zip(
        ooxml("docx", [
          {
            name: "word/_rels/settings.xml.rels",
            content: relation("attachedTemplate", "file:///C:\\Vorlagen\\Brief.dotx"),
          },
        ]),
      ),
    ],
    [
      "a sheet with an embedded workbook",
      "a.xlsx",
      zip(ooxml("xlsx", [{ name: "xl/embeddings/Mappe.xlsx", content: zip(ooxml("xlsx")) }])),
    ],
    [
      "a text with empty lists of scripts",
      "a.odt",
      zip(
        odf("text", [
          { name: "Basic/script-lc.xml", content: "<x/>" },
          { name: "Basic/Standard/script-lb.xml", content: "<x/>" },
        ]),
      ),
    ],
    ["an archive with a comment", "a.docx", zip(ooxml("docx"), { comment: "von einem Fachverfahren" })],
    ["a photo of a camera that writes more behind its end", "a.jpg", Buffer.concat([jpeg(), Buffer.from("Trailer")])],
  ])("%s", async (_what, name, bytes) => {
    const type = name.endsWith(".jpg") ? "jpeg" : name.slice(2);
    expect(await answerTo(name, bytes)).toBe(type);
  });
});

const vba: SampleEntry = { name: "word/vbaProject.bin", content: Buffer.from("d0cf11e0a1b11ae1", "hex") };
const MACROS = "enthält Makros";
const PASSWORD = "Kennwort";
const UNUSUAL = "beschädigt oder ungewöhnlich";
const ACTIVE = "enthält Skripte oder startet";
const FORMAT = "Dieses Format nehmen wir nicht an";
const javascript = "4 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj\n";

describe("what is refused, and what to do then", () => {
  it.each<[string, string, Buffer, string]>([
    ["nothing", "a.pdf", Buffer.alloc(0), "leer"],
    ["an old text", "a.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "als .docx, .xlsx, .pptx, OpenDocument oder PDF"],
    ["a new text with a password", "a.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"), PASSWORD],
    ["a page", "a.pdf", Buffer.from("<!doctype html><script>alert(1)</script>"), FORMAT],
    [
      "a drawing with scripts",
      "a.png",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
      FORMAT,
    ],
    ["a program", "rechnung.pdf", Buffer.from("MZ\u0090\0"), FORMAT],
    ["a text", "a.docx", Buffer.from("{\\rtf1}"), FORMAT],
    ["an archive of anything", "a.zip", zip([{ name: "a.exe", content: "MZ" }]), "ZIP-Archiv"],
    ["an archive called a text", "a.docx", zip([{ name: "a.exe", content: "MZ" }]), "ZIP-Archiv"],
    ["a PDF behind a page", "a.pdf", Buffer.concat([Buffer.from("<script>alert(1)</script>"), pdf()]), FORMAT],
    ["a PDF behind a line break", "a.pdf", Buffer.concat([Buffer.from("\n"), pdf()]), FORMAT],
    ["a PDF of no version", "a.pdf", Buffer.from("%PDF-9.9\n%%EOF"), UNUSUAL],
    ["half a PDF", "a.pdf", pdf().subarray(0, 120), UNUSUAL],
    [
      "a PDF with an archive at its end",
      "a.pdf",
      Buffer.concat([pdf(), Buffer.alloc(2_000), zip(ooxml("docx"))]),
      UNUSUAL,
    ],
    ["an encrypted PDF", "a.pdf", pdf("trailer\n<</Encrypt 8 0 R>>\n"), "verschlüsselt"],
    ["a PDF with JavaScript", "a.pdf", pdf(javascript), ACTIVE],
    ["… in another spelling", "a.pdf", pdf(javascript.replace("Java", "#4a#61va")), ACTIVE],
    ["… in packed objects", "a.pdf", pdf(objectStream(javascript)), ACTIVE],
    ["… in unpacked objects", "a.pdf", pdf(objectStream("", "", Buffer.from(javascript))), ACTIVE],
    [
      "… in packed objects in another spelling",
      "a.pdf",
      pdf(objectStream(javascript.replace("Script", "#53cript"))),
      ACTIVE,
    ],
    [
      "a PDF that starts a program",
      "a.pdf",
      pdf("4 0 obj\n<</OpenAction<</S /Launch/F(cmd.exe)>>>>\nendobj\n"),
      ACTIVE,
    ],
    ["a PDF that is a program", "a.pdf", pdf("4 0 obj\n<</AcroForm<</XFA 9 0 R>>>>\nendobj\n"), ACTIVE],
    [
      "a PDF with objects packed twice",
      "a.pdf",
      pdf(objectStream(javascript, "/Filter[/ASCIIHexDecode/FlateDecode]")),
      UNUSUAL,
    ],
    [
      "a PDF with objects packed against looking",
      "a.pdf",
      pdf(objectStream(javascript, "/Filter/FlateDecode/DecodeParms<</Predictor 12>>")),
      UNUSUAL,
    ],
    [
      "a PDF with hidden packed objects",
      "a.pdf",
      pdf(objectStream(javascript).toString("latin1").replace("/ObjStm", "/Obj#53tm")),
      UNUSUAL,
    ],
    ["a PDF with packed objects within others", "a.pdf", pdf(objectStream("", "", objectStream(javascript))), UNUSUAL],
    ["a PDF whose packed objects do not end", "a.pdf", pdf(objectStream("x").subarray(0, -20)), UNUSUAL],
    [
      "a PDF with broken packed objects",
      "a.pdf",
      pdf(objectStream("", "/Filter/FlateDecode", Buffer.from("nichts"))),
      UNUSUAL,
    ],
    ["a PDF with a bomb", "a.pdf", pdf(objectStream(" ".repeat(65 * 1024 * 1024))), UNUSUAL],
    ["a text with macros", "a.docm", zip(ooxml("docm", [vba])), MACROS],
    ["a text with macros under the name of one without", "a.docx", zip(ooxml("docm", [vba])), MACROS],
    ["a text with macros that says it has none", "a.docx", zip(ooxml("docx", [vba])), MACROS],
    ["a sheet with macros", "a.xlsx", zip(ooxml("xlsm")), MACROS],
    [
      "a sheet with macros of 1992",
      "a.xlsx",
      zip(ooxml("xlsx", [{ name: "xl/macrosheets/sheet1.xml", content: "<x/>" }])),
      MACROS,
    ],
    [
      "a text with macros under another name",
      "a.docx",
      zip([{ name: "[Content_Types].xml", content: contentTypes("application/vnd.ms-office.vbaProject") }]),
      MACROS,
    ],
    [
      "a text with controls",
      "a.docx",
      zip(ooxml("docx", [{ name: "word/activeX/activeX1.bin", content: "x" }])),
      "ActiveX",
    ],
    [
      "a text with a template from elsewhere",
      "a.docx",
      zip(
        ooxml("docx", [
          {
            name: "word/_rels/settings.xml.rels",
            content: relation("attachedTemplate", "https://boese.example/a.dotm"),
          },
        ]),
      ),
      "aus dem Internet",
    ],
    [
      "a text with a page from elsewhere",
      "a.docx",
      zip(
        ooxml("docx", [
          {
            name: "word/_rels/document.xml.rels",
            content: relation("oleObject", "mhtml:https://boese.example/a.html!x"),
          },
        ]),
      ),
      "aus dem Internet",
    ],
    [
      "a text that is two things",
      "a.docx",
      zip([
        {
          name: "[Content_Types].xml",
          content: contentTypes(
            `application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><x y="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml`,
          ),
        },
      ]),
      UNUSUAL,
    ],
    [
      "a text that hides what it is",
      "a.docx",
      zip([
        {
          name: "[Content_Types].xml",
          content: `<!DOCTYPE x [<!ENTITY m "macro">]>${contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")}`,
        },
      ]),
      UNUSUAL,
    ],
    [
      "an OpenDocument with Basic",
      "a.odt",
      zip(odf("text", [{ name: "Basic/Standard/Module1.xml", content: "<x/>" }])),
      MACROS,
    ],
    [
      "an OpenDocument with Python",
      "a.ods",
      zip(odf("spreadsheet", [{ name: "Scripts/python/a.py", content: "import os" }])),
      MACROS,
    ],
    [
      "an OpenDocument that calls scripts",
      "a.odt",
      zip(
        odf("text", [
          {
            name: "styles.xml",
            content: `${" ".repeat(40_000)}<script:event-listener xlink:href="vnd.sun.star.script:a"/>`,
          },
        ]),
      ),
      MACROS,
    ],
    [
      "an OpenDocument with a password",
      "a.odt",
      zip(
        odf("text").map((entry) =>
          entry.name === "META-INF/manifest.xml" ? { ...entry, content: "<manifest:encryption-data/>" } : entry,
        ),
      ),
      PASSWORD,
    ],
    [
      "an OpenDocument with a password as a whole",
      "a.odt",
      zip(odf("text", [{ name: "encrypted-package", content: "x" }])),
      PASSWORD,
    ],
    ["an OpenDocument of no known kind", "a.odt", zip(odf("base")), UNUSUAL],
    ["an OpenDocument whose kind comes late", "a.odt", zip(odf("text").reverse()), "ZIP-Archiv"],
    ["an OpenDocument that is also something else", "a.odt", zip([...odf("text"), ...ooxml("docx")]), UNUSUAL],
    ["half a picture", "a.png", png().subarray(0, -3), "nicht vollständig"],
    [
      "a picture with a page at its end",
      "a.png",
      Buffer.concat([png(), Buffer.from("<script>alert(1)</script>")]),
      "nicht vollständig",
    ],
    ["half a photo", "a.jpg", jpeg().subarray(0, -2), "nicht vollständig"],
  ])("%s", async (_what, name, bytes, problem) => {
    expect(await answerTo(name, bytes)).toContain(problem);
  });
});

const [first, ...others] = ooxml("docx");

describe("archives that programs read differently", () => {
  it.each<[string, Buffer, string]>([
    ["with something in front", zip(ooxml("docx"), { before: Buffer.from("<script>") }), FORMAT],
    ["with a hidden archive in front", zip(ooxml("docx"), { before: zip(ooxml("docm", [vba])) }), UNUSUAL],
    ["with something behind", zip(ooxml("docx"), { after: Buffer.from("<script>") }), UNUSUAL],
    ["with the same part twice", zip([...ooxml("docx"), ...others]), UNUSUAL],
    ["with the same part in two spellings", zip([...ooxml("docx"), { name: "MAIN.xml", content: "x" }]), UNUSUAL],
    [
      "with a part of two names",
      zip(ooxml("docx", [{ name: "word/a.xml", localName: "word/b.xml", content: "x" }])),
      UNUSUAL,
    ],
    ["with a part outside", zip(ooxml("docx", [{ name: "../../etc/passwd", content: "x" }])), UNUSUAL],
    ["with a part from the root", zip(ooxml("docx", [{ name: "/etc/passwd", content: "x" }])), UNUSUAL],
    ["with an encrypted part", zip(ooxml("docx", [{ name: "word/a.xml", content: "x", flags: 1 }])), PASSWORD],
    [
      "with a bomb that says so",
      zip(ooxml("docx", [{ name: "word/a.xml", content: Buffer.alloc(201 * 1024 * 1024) }])),
      "entpackt zu groß",
    ],
    [
      "with a bomb that hides it",
      zip(ooxml("docx", [{ name: "word/a.xml", content: Buffer.alloc(50 * 1024 * 1024), saysSize: 10 }])),
      UNUSUAL,
    ],
    [
      "with a part that is smaller than it says",
      zip(ooxml("docx", [{ name: "word/a.xml", content: "x", saysSize: 10 }])),
      UNUSUAL,
    ],
    [
      "with a list of contents of 2 MB",
      zip([{ ...(first as SampleEntry), content: " ".repeat(2 * 1024 * 1024) }, ...others]),
      UNUSUAL,
    ],
    ["cut off", zip(ooxml("docx")).subarray(0, -30), "beschädigt"],
  ])("%s", async (_what, bytes, problem) => {
    expect(await answerTo("a.docx", bytes)).toContain(problem);
  });

  it("whose parts overlap", async () => {
    const bytes = zip(ooxml("docx", [{ name: "word/a.xml", content: "a" }]));
    // the second entry of the directory points to where the first stands
    const [one, two] = [
      bytes.indexOf("PK\u0001\u0002"),
      bytes.indexOf("PK\u0001\u0002", bytes.indexOf("PK\u0001\u0002") + 4),
    ];
    bytes.copy(bytes, two + 42, one + 42, one + 46);
    expect(await answerTo("a.docx", bytes)).toContain(UNUSUAL);
  });
});

it("whatever is changed in a file, there is an answer: a type or a reason", async () => {
  const sample = fc.constantFrom(...accepted.map(([, bytes]) => bytes));
  const change = fc.record({ bytes: sample, at: fc.nat(5_000), byte: fc.nat(255), cut: fc.nat(60) });
  await fc.assert(
    fc.asyncProperty(change, async ({ bytes, at, byte, cut }) => {
      const changed = Buffer.from(bytes.subarray(0, bytes.length - (cut > 30 ? cut - 30 : 0)));
      changed[at % changed.length] = byte;
      const answer = await answerTo("a.pdf", changed);
      expect(answer.length).toBeGreaterThan(2);
    }),
    { numRuns: 2_000 },
  );
});

it("bytes of chance are none of the accepted types", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect("problem" in (await inspectFile("a.pdf", Buffer.from(bytes)))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
