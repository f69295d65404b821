import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { UPLOAD_LIFETIME_MS } from "~/features/catalogue/catalogue.upload.rules";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering } from "~prisma/factories/offerings";
import { createPerson } from "~prisma/factories/people";
import { sheetOf } from "../../../tests/publiccode/workbook";
import { testDatabase } from "../../../tests/setup/database";
import { findExisting, previewEntryFile, previewUpload } from "./offering.import.queries.server";
import { type DraftableContent, discardEntryFile, importDrafts, storeEntryFile } from "./offering.import.server";
import { findExportedEntry } from "./offering.publiccode.queries.server";
import { readPubliccode } from "./offering.publiccode.rules";
import { exportPubliccode } from "./offering.publiccode-export.rules";

const { client } = await testDatabase({ reference: true });

const utf8 = (text: string) => new TextEncoder().encode(text);
const complete = readFileSync(fileURLToPath(new URL("../../../tests/publiccode/complete-0.7.yml", import.meta.url)));
const origin = { fileName: "datei.csv", fileHash: "0".repeat(64) };
const writer = (stateCode = "NW", role: "representative" | "coordinator" | "municipal" = "representative") =>
  inTransaction({ personId: null, name: "Test", role: null, organisationId: null, stateCode: null }, (tx) =>
    createPerson(tx, { stateCode, role }),
  );
const bring = (actor: Actor, contents: readonly DraftableContent[]) =>
  inTransaction(actor, (tx) => importDrafts(tx, actor, { contents, origin }));
const content = (title: string, more: Partial<DraftableContent> = {}): DraftableContent => ({
  title,
  topicFieldSlug: "umwelt",
  ...more,
});
const countOf = () => client.offering.count();

describe("importDrafts", () => {
  it("drafts entries with everything that the file said, for the Land of the person", async () => {
    const actor = await writer();
    const [outcome] = await bring(actor, [
      content("Sprengstofferlaubnis", {
        ozgIds: ["10480"],
        contacts: [{ role: "technical", name: "Kim Beispiel", deputy: null, mailbox: "kim@nw.example" }],
        securityExpiresOn: "2027-03-31",
        maturityModel: "v1_1",
        maturityLevel: 3,
      }),
    ]);
    expect(outcome).toEqual({ title: "Sprengstofferlaubnis", slug: "sprengstofferlaubnis-nw", isNew: true });
    const row = await client.offering.findUniqueOrThrow({
      where: { slug: "sprengstofferlaubnis-nw" },
      include: { workingRevision: true },
    });
    expect(row).toMatchObject({
      stateCode: "NW",
      publication: "draft",
      responsibleId: actor.personId,
      liveRevisionId: null,
    });
    expect(row.workingRevision).toMatchObject({
      number: 1,
      status: "draft",
      ozgIds: ["10480"],
      contacts: [{ role: "technical", name: "Kim Beispiel", deputy: null, mailbox: "kim@nw.example" }],
      securityExpiresOn: new Date("2027-03-31T00:00:00Z"),
    });
    const events = await client.event.findMany({ where: { subjectId: row.id } });
    expect(events).toMatchObject([{ type: "offering.drafted", actorId: actor.personId, data: origin }]);
  });

  it("refuses a Themenfeld that nobody knows, and drafts nothing", async () => {
    const before = await countOf();
    const contents = [content("Mit Themenfeld"), content("Ohne Themenfeld", { topicFieldSlug: "gibt-es-nicht" })];
    await expect(bring(await writer(), contents)).rejects.toMatchObject({
      code: "invalid",
      message: "Bitte wählen Sie ein Themenfeld aus der Liste.",
    });
    expect(await countOf()).toBe(before);
  });

  it("changes nothing the second time, also when the draft has another title now", async () => {
    const actor = await writer("HE");
    const contents = [content("Wiederholung eins"), content("Wiederholung zwei")];
    expect((await bring(actor, contents)).map(({ isNew }) => isNew)).toEqual([true, true]);
    const before = await countOf();
    const { workingRevisionId } = await client.offering.findUniqueOrThrow({ where: { slug: "wiederholung-zwei-he" } });
    await client.offeringRevision.update({ where: { id: workingRevisionId ?? "" }, data: { title: "Anders" } });
    expect(await bring(actor, [...contents, content("Neues Angebot")])).toEqual([
      { title: "Wiederholung eins", slug: "wiederholung-eins-he", isNew: false },
      { title: "Wiederholung zwei", slug: "wiederholung-zwei-he", isNew: false },
      { title: "Neues Angebot", slug: "neues-angebot-he", isNew: true },
    ]);
    expect(await countOf()).toBe(before + 1);
  });

  it("knows a published entry of the Land, and lets another Land have the same", async () => {
    await inTransaction({ personId: null, name: "Test", role: null, organisationId: null, stateCode: null }, (tx) =>
      createOffering(tx, { stateCode: "BY", title: "Gemeinsamer Titel", slug: "ganz-anders-by" }),
    );
    expect(await findExisting(client, "BY", [content("Gemeinsamer Titel")])).toEqual(
      new Map([["Gemeinsamer Titel", "ganz-anders-by"]]),
    );
    expect(await findExisting(client, "SH", [content("Gemeinsamer Titel")])).toEqual(new Map());
  });

  it("writes all or nothing", async () => {
    const actor = await writer("SN");
    const before = await countOf();
    await expect(
      bring(actor, [content("Erstes Angebot"), { ...content("Zweites Angebot"), topicFieldSlug: "gibt_es_nicht" }]),
    ).rejects.toThrow();
    expect(await countOf()).toBe(before);
  });

  it("lets two imports at once wait for each other", async () => {
    const actor = await writer("TH");
    const outcomes = await Promise.all([
      bring(actor, [content("Zur gleichen Zeit")]),
      bring(actor, [content("Zur gleichen Zeit")]),
    ]);
    expect(
      outcomes
        .flat()
        .map(({ isNew }) => isNew)
        .sort(),
    ).toEqual([false, true]);
  });

  it("refuses whoever may not create entries", async () => {
    const actor = await writer("NW", "municipal");
    await expect(bring(actor, [content("Fremdes Angebot")])).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("uploaded files", () => {
  it("belong to whoever uploaded them, and go after an hour", async () => {
    const [owner, other] = [await writer("RP"), await writer("RP")];
    const file = { kind: "publiccode", fileName: "publiccode.yml", bytes: complete } as const;
    const id = await inTransaction(owner, (tx) => storeEntryFile(tx, owner, file));
    const { preview } = await previewUpload(owner, id);
    expect(preview).toMatchObject({ kind: "publiccode", report: { content: { title: "Wohnsitzanmeldung online" } } });
    await expect(previewUpload(other, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(inTransaction(other, (tx) => discardEntryFile(tx, other, id))).rejects.toMatchObject({
      code: "not_found",
    });
    await client.pendingImport.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - UPLOAD_LIFETIME_MS - 1) },
    });
    const next = await inTransaction(owner, (tx) => storeEntryFile(tx, owner, file));
    await expect(previewUpload(owner, id)).rejects.toMatchObject({ code: "not_found" });
    await inTransaction(owner, (tx) => discardEntryFile(tx, owner, next));
    await expect(previewUpload(owner, next)).rejects.toMatchObject({ code: "not_found" });
  });

  it("are at most ten for one person: the oldest goes", async () => {
    const owner = await writer("ST");
    const file = { kind: "publiccode", fileName: "publiccode.yml", bytes: complete } as const;
    const files: string[] = [];
    for (let count = 0; count < 11; count += 1)
      files.push(await inTransaction(owner, (tx) => storeEntryFile(tx, owner, file)));
    expect(await client.pendingImport.count({ where: { createdById: owner.personId } })).toBe(10);
    expect(await client.pendingImport.count({ where: { id: files[0] ?? "" } })).toBe(0);
  });

  it("are read as CSV and as workbook alike", async () => {
    const rows = [
      ["Titel", "OZG-ID", "Umsetzungsphase"],
      ["Öffentliche Tabelle", "10480", "Pilotierung"],
    ];
    const csv = utf8(`\uFEFF${rows.map((cells) => cells.join(";")).join("\r\n")}\r\n`);
    const expected = {
      kind: "offerings",
      report: {
        problems: [],
        rows: [
          {
            line: 2,
            content: { title: "Öffentliche Tabelle", topicFieldSlug: "umwelt", ozgIds: ["10480"], phase: "pilot" },
          },
        ],
      },
    };
    expect(await previewEntryFile(client, { kind: "offerings", bytes: csv })).toMatchObject(expected);
    expect(await previewEntryFile(client, { kind: "offerings", bytes: sheetOf(rows) })).toMatchObject(expected);
  });

  it.each([
    ["publiccode", Buffer.from("name: B\xfcrger", "latin1"), /nicht in UTF-8/],
    ["publiccode", Buffer.alloc(2 * 1024 * 1024 + 1, "a"), /größer als 2 MB/],
    ["offerings", Buffer.alloc(2 * 1024 * 1024 + 1, "a"), /größer als 2 MB/],
    ["offerings", Buffer.alloc(0), /leer/],
    ["offerings", Buffer.from([0x50, 0x4b, 3, 4, 1]), /beschädigt/],
  ] as const)("%s: what cannot be read is said", async (kind, bytes, text) => {
    const { report } = await previewEntryFile(client, { kind, bytes });
    expect(report.problems).toMatchObject([{ severity: "error", text: expect.stringMatching(text) }]);
  });
});

describe("findExportedEntry", () => {
  it("gives what makes a valid publiccode.yml of a published entry, without names of people", async () => {
    const { offering } = await inTransaction(
      { personId: null, name: "Test", role: null, organisationId: null, stateCode: null },
      (tx) =>
        createOffering(tx, {
          stateCode: "RP",
          title: `Ausfuhr ${randomUUID().slice(0, 8)}`,
          description: "Ein langer Text über den Dienst. ".repeat(10).trim(),
          licence: "EUPL-1.2",
          repoUrl: "https://git.example.org/a/b",
          contacts: [{ role: "legal", name: "Kim Beispiel", deputy: null, mailbox: "recht@rp.example" }],
        }),
    );
    const entry = await findExportedEntry(offering.slug, "https://markt.example");
    expect(entry.services).toMatchObject([{ leikaKey: "99089007001000", ozgId: "10480" }]);
    const result = exportPubliccode(entry);
    if (!result.ok) throw new Error(JSON.stringify(result.gaps));
    expect(result.text).not.toContain("Kim Beispiel");
    const preview = await previewEntryFile(client, { kind: "publiccode", bytes: utf8(result.text) });
    expect(preview.report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(preview).toMatchObject({
      report: { content: { title: entry.title, ozgIds: ["10480"], leikaKeys: ["99089007001000"] } },
    });
    expect(
      readPubliccode(result.text, {
        topicFields: new Map(),
        situations: new Map(),
        ozgIds: new Map(),
        leikaKeys: new Set(),
        stateCodes: new Set(),
      }).content,
    ).not.toBeNull();
  });

  it("keeps drafts to itself", async () => {
    const actor = await writer("BB");
    const [draft] = await bring(actor, [content("Nur ein Entwurf")]);
    await expect(findExportedEntry(draft?.slug ?? "", "https://markt.example")).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
