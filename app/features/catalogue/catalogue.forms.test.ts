import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "~/platform/file-name";
import { catalogueAddress, pageFrom, readCatalogueSearch, uploadForm } from "./catalogue.forms";
import { ABANDONED_AFTER_MS, uploadStateOf } from "./catalogue.upload.rules";

describe("search parameters", () => {
  it("fall back to nothing instead of failing", () => {
    const search = readCatalogueSearch(
      new URLSearchParams(`seite=abc&themenfeld=${"x".repeat(100)}&q=${"y".repeat(300)}`),
    );
    // a question that is too long is cut: all services would be no answer to it
    expect(search).toEqual({ q: "y".repeat(200), themenfeld: "", seite: 1 });
    expect(pageFrom(new URLSearchParams("seite=-3"))).toBe(1);
  });

  it("survive the way through an address", () => {
    const searches = fc.record({
      q: fc.string({ maxLength: 50 }).map((text) => text.trim()),
      themenfeld: fc.constantFrom("", "umwelt"),
      seite: fc.integer({ min: 1, max: 1_000 }),
    });
    fc.assert(
      fc.property(searches, (search) => {
        const address = new URL(catalogueAddress(search), "http://localhost");
        expect(readCatalogueSearch(address.searchParams)).toEqual(search);
      }),
    );
  });
});

describe("fileNameOf", () => {
  it.each([
    ["C:\\Daten\\ozg.csv", "ozg.csv"],
    ["../../etc/passwd", "passwd"],
    ["a\u0000b\u202ecsv\n.csv", "abcsv.csv"],
    ["", ""],
    ["x".repeat(500), "x".repeat(200)],
  ])("%j", (name, shown) => {
    expect(fileNameOf(name)).toBe(shown);
  });
});

describe("uploadForm", () => {
  it("takes a kind, a file name and an optional date", () => {
    const upload = { kind: "ozg", file: "ozg.csv" };
    expect(uploadForm.parse(upload)).toEqual({ ...upload, asOf: null });
    expect(uploadForm.parse({ ...upload, asOf: "2019-10-05" })).toEqual({ ...upload, asOf: "2019-10-05" });
  });

  it("says in German what is missing", () => {
    const { error } = uploadForm.safeParse({ kind: "reference", asOf: "2019-02-30" });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      "Bitte wählen Sie eine Datei aus.",
      "Bitte wählen Sie, was die Datei enthält.",
      "Bitte geben Sie ein Datum an, z. B. 05.10.2019.",
    ]);
  });
});

describe("uploadStateOf", () => {
  const now = new Date("2026-01-01T12:00:00Z");
  const upload = { startedAt: null, failure: null, importId: null };
  it.each([
    ["preview", upload],
    ["running", { ...upload, startedAt: now }],
    ["preview", { ...upload, startedAt: new Date(now.getTime() - ABANDONED_AFTER_MS - 1) }],
    ["failed", { ...upload, startedAt: now, failure: "x" }],
    ["done", { ...upload, startedAt: now, importId: "x" }],
  ])("%s", (state, row) => {
    expect(uploadStateOf(row, now)).toBe(state);
  });
});
