import fc from "fast-check";
import { expect, it } from "vitest";
import { disposition } from "./file-answer.server";
import { extensionOf, fileNameOf, storedNameOf } from "./file-name";

it.each([
  ["Konzept.PDF", ".pdf", "Konzept.pdf"],
  ["foto.jpeg", ".jpg", "foto.jpg"],
  ["rechnung.exe.pdf", ".pdf", "rechnung.exe.pdf"],
  ['a<b>:"c"|d?*.pdf', ".pdf", "a_b___c__d__.pdf"],
  ["  ..versteckt . .pdf", ".pdf", "versteckt.pdf"],
  [".pdf", ".pdf", "pdf.pdf"],
  ["...", ".pdf", "dokument.pdf"],
  ["", ".png", "dokument.png"],
])("%j with %s is kept as %j", (name, extension, kept) => {
  expect(storedNameOf(name, extension)).toBe(kept);
});

it("a long name keeps its extension", () => {
  expect(fileNameOf(`${"ä".repeat(300)}.docx`)).toBe(`${"ä".repeat(195)}.docx`);
  expect(fileNameOf(`${"😀".repeat(150)}.pdf`)).toBe(`${"😀".repeat(98)}.pdf`);
  expect(extensionOf("a.b c")).toBe("");
});

it("whatever a file is called, it is kept under a harmless name and sent in one line of ASCII", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (sent) => {
      const name = storedNameOf(fileNameOf(sent), ".pdf");
      expect(name).toMatch(/^[^.\s][^<>:"|?*/\\\p{Cc}\p{Cs}]*\.pdf$/u);
      expect(name.length).toBeLessThanOrEqual(200);
      const header = disposition(name);
      expect(header).toMatch(/^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w%.~-]+$/);
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toBe(name);
    }),
    { numRuns: 2_000 },
  );
});
