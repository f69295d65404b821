import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import type { Role } from "~prisma/generated/enums";
import { smallFiles } from "../../../tests/catalogue/catalogue-files";
import { testDatabase } from "../../../tests/setup/database";
import { runImport } from "./catalogue.import.server";
import {
  findImport,
  findUpload,
  findUploadedFile,
  listImports,
  previewUpload,
} from "./catalogue.imports.queries.server";
import { countsOf, type FileKind, fileKinds, fingerprintOf } from "./catalogue.plan.rules";
import { previewImport } from "./catalogue.preview.queries.server";
import { progressOf, startUploadedImport } from "./catalogue.run.server";
import { searchOzgServices } from "./catalogue.search.queries.server";
import { ABANDONED_AFTER_MS, UPLOAD_LIFETIME_MS } from "./catalogue.upload.rules";
import { claimUpload, discardUpload, storeUpload } from "./catalogue.upload.server";

const { client } = await testDatabase({ reference: true });

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (kind: FileKind) => new TextDecoder().decode(smallFiles.read(kind));
const input = (kind: FileKind, bytes: Uint8Array = smallFiles.read(kind)) => ({
  kind,
  bytes,
  fileName: `${kind}.csv`,
  asOf: "2019-10-05",
});

const carryOut = (kind: FileKind, text: string) =>
  inTransaction(systemActor, (tx) => runImport(tx, systemActor, input(kind, utf8(text))));

const found = async (text: string) => (await searchOzgServices({ text })).items.map(({ ozgId }) => ozgId);

const TABLES = [
  "OzgService",
  "AdministrativeService",
  "TerritorialAuthority",
  "AllocationKeySet",
  "AllocationShare",
  "ItplrDecision",
  "Situation",
  "CatalogueImport",
  "Event",
];

/** Everything that an import may write. */
async function snapshot(): Promise<string> {
  const hash = createHash("sha256");
  for (const table of TABLES) {
    const rows = await client.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${table}" AS t ORDER BY 1`,
    );
    hash.update(`${table}${rows.map(({ row }) => row).join("\n")}`);
  }
  return hash.digest("hex");
}

async function person(role: Role): Promise<Actor> {
  const organisation = await client.organisation.create({
    data: { slug: randomUUID(), name: "FITKO", kind: "operator" },
  });
  return {
    personId: randomUUID(),
    name: `Person ${role}`,
    email: "person@fitko.example",
    membershipId: randomUUID(),
    role,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    stateCode: null,
    topicFieldSlug: null,
  };
}

let operator: Actor;

beforeAll(async () => {
  operator = await person("operator");
  for (const kind of fileKinds) await carryOut(kind, textOf(kind));
});

describe("runImport", () => {
  it("records version, origin and counts, with an event in the same transaction", async () => {
    const { importId, counts } = await inTransaction(operator, (tx) => runImport(tx, operator, input("ozg")));
    const row = await findImport(operator, importId);
    expect(row).toMatchObject({
      kind: "ozg",
      fileName: "ozg.csv",
      fileHash: createHash("sha256").update(smallFiles.read("ozg")).digest("hex"),
      asOf: new Date("2019-10-05T00:00:00Z"),
      importedBy: "Person operator",
      ...counts,
    });
    const events = await client.event.findMany({ where: { subjectKind: "catalogue_import", subjectId: importId } });
    expect(events).toMatchObject([
      { type: "catalogue.imported", visibility: "internal", actorId: operator.personId, data: { kind: "ozg" } },
    ]);
  });

  it("marks what is gone and revives what comes back, without deleting anything", async () => {
    const lines = textOf("ozg").trimEnd().split("\n");
    const without = lines.filter((line) => !line.startsWith("10480")).join("\n");
    expect((await carryOut("ozg", without)).counts).toMatchObject({ added: 0, changed: 0, gone: 1, unchanged: 5 });
    expect(await client.ozgService.findUnique({ where: { ozgId: "10480" } })).toMatchObject({
      withdrawnAt: expect.any(Date),
    });
    expect((await carryOut("ozg", without)).counts).toMatchObject({ gone: 0, unchanged: 5 });
    expect((await carryOut("ozg", lines.join("\n"))).counts).toMatchObject({ changed: 1, gone: 0 });
    expect(await client.ozgService.findUnique({ where: { ozgId: "10480" } })).toMatchObject({ withdrawnAt: null });
  });

  it("changes fields, creates a new Lage and keeps the search current", async () => {
    const text = textOf("ozg").replace(
      "Sprengstofferlaubnis,Anlagen & Stoffe",
      "Sprengstofferlaubnis (neu),Explosive Stoffe",
    );
    expect((await carryOut("ozg", text)).counts).toMatchObject({ changed: 1 });
    const service = await client.ozgService.findUniqueOrThrow({
      where: { ozgId: "10480" },
      include: { situation: true },
    });
    expect(service).toMatchObject({
      name: "Sprengstofferlaubnis (neu)",
      situation: { slug: "explosive-stoffe", name: "Explosive Stoffe", kind: "life", topicFieldSlug: "umwelt" },
    });
    expect((await found("Sprengstofferlaubnis (neu)"))[0]).toBe("10480");
    expect(await found("99089007001000")).toEqual(["10480"]);
    expect(await found("Explosive Stoffe")).toContain("10480");
    expect((await carryOut("ozg", textOf("ozg"))).counts).toMatchObject({ changed: 1 });
  });

  it("leaves columns alone that the file does not have", async () => {
    const before = await client.administrativeService.findUnique({ where: { leikaKey: "99012008000000" } });
    const rows = textOf("leika")
      .trimEnd()
      .split("\n")
      .slice(1, 5)
      .map((line) => line.split(",")[0]);
    const text = `Schluessel;Bezeichnung\n${rows.map((key) => `${key};Name ${key}`).join("\n")}`;
    expect((await carryOut("leika", text)).counts).toMatchObject({ changed: 4, gone: 2 });
    const after = await client.administrativeService.findUnique({ where: { leikaKey: "99012008000000" } });
    expect(after).toEqual({ ...before, name: "Name 99012008000000" });
    expect((await carryOut("leika", textOf("leika"))).counts).toMatchObject({ changed: 6, gone: 0, added: 0 });
  });

  it("changes a share of an allocation key and its source", async () => {
    const text = textOf("keys")
      .replace("BW,12.96662", "BW,12.96663")
      .replaceAll("Stand 01.01.2017", "Stand 02.01.2017");
    expect((await carryOut("keys", text)).counts).toMatchObject({ changed: 16, gone: 0 });
    const set = await client.allocationKeySet.findUniqueOrThrow({
      where: { kind_year: { kind: "koenigstein", year: 2016 } },
      include: { shares: { where: { stateCode: "BW" } } },
    });
    expect(set.source).toContain("02.01.2017");
    expect(set.shares[0]?.value.toFixed(5)).toBe("12.96663");
  });

  it("refuses everybody but the operator", async () => {
    const before = await snapshot();
    for (const role of ["representative", "coordinator", "topic_lead", "municipal"] as const) {
      const actor = { ...operator, role };
      await expect(inTransaction(actor, (tx) => runImport(tx, actor, input("ozg")))).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    expect(await snapshot()).toBe(before);
  });

  it("does not carry out another plan than the confirmed one", async () => {
    const before = await snapshot();
    const confirmed = { ...input("ozg"), expected: "6-6-0-0" };
    await expect(inTransaction(operator, (tx) => runImport(tx, operator, confirmed))).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await snapshot()).toBe(before);
  });

  it("leaves nothing behind when the transaction fails afterwards", async () => {
    const before = await snapshot();
    const failing = inTransaction(systemActor, async (tx) => {
      await runImport(tx, systemActor, input("ozg", utf8(textOf("ozg").replace("Elterngeld", "Anderes"))));
      throw new Error("power cut");
    });
    await expect(failing).rejects.toThrow("power cut");
    expect(await snapshot()).toBe(before);
  });

  it("lets two imports at once wait for each other", async () => {
    const text = textOf("decisions").replace("Digitalisierung von", "Digitale");
    const results = await Promise.all([carryOut("decisions", text), carryOut("decisions", text)]);
    expect(results.map(({ counts }) => counts.changed).sort()).toEqual([0, 1]);
  });
});

describe("a bad file changes nothing", () => {
  const [header = "", ...rows] = textOf("ozg").trimEnd().split("\n");
  const bad: Record<string, { bytes: Uint8Array; kind?: FileKind; reason: RegExp }> = {
    "an empty file": { bytes: new Uint8Array(), reason: /leer/ },
    "one byte": { bytes: utf8("x"), reason: /Trennzeichen/ },
    "a header without rows": { bytes: utf8(`${header}\n`), reason: /keine Datenzeilen/ },
    "a missing column": {
      bytes: utf8(textOf("ozg").replaceAll(/^([^,]*),[^,]*,/gm, "$1,")),
      reason: /Spalte fehlt: name/,
    },
    "another kind": { bytes: smallFiles.read("decisions"), reason: /Spalte fehlt: ozg_id/ },
    "two bad rows": {
      bytes: utf8([header, ...rows, "1,a,b,Umwelt,1", "10001,,b,Umwelt,1"].join("\n")),
      reason: /Zeile 8: .*Zeile 9: /,
    },
    "a repeated row": { bytes: utf8([header, ...rows, rows[0]].join("\n")), reason: /Zeile 8: Doppelt/ },
    "a file cut in the middle of a row": {
      bytes: utf8(textOf("ozg").slice(0, -40)),
      reason: /Zeile 7: 2 statt 5 Spalten/,
    },
    "a file cut in the middle of a character": {
      bytes: smallFiles.read("ozg").slice(0, smallFiles.read("ozg").lastIndexOf(0xc3) + 1),
      reason: /nicht eindeutig/,
    },
    "a file saved in the wrong encoding": {
      bytes: utf8(Buffer.from(smallFiles.read("ozg")).toString("latin1")),
      reason: /beschädigt/,
    },
    "a workbook": { bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 20]), reason: /Excel/ },
    "a huge line": {
      bytes: utf8(`${header}\n10001,${"x".repeat(200_000)},b,Umwelt,1\n`),
      reason: /Zeile 2: Die Zeile ist länger/,
    },
    "a wrong sum": {
      kind: "keys",
      bytes: utf8(textOf("keys").replace("BW,12.96662", "BW,12.9")),
      reason: /Summe ist 99,93338/,
    },
    "a missing Land": {
      kind: "keys",
      bytes: utf8(textOf("keys").replace(/^2016,TH.*\n/m, "")),
      reason: /es fehlen TH/,
    },
    "an impossible date": {
      kind: "decisions",
      bytes: utf8(textOf("decisions").replace("28.06.2018", "30.02.2018")),
      reason: /Zeile 3: Das Datum/,
    },
    "a key of no Land": {
      kind: "areas",
      bytes: utf8(textOf("areas").replace("020000000000,,02", "980000000000,,98")),
      reason: /Zeile 3: .*kein Land/,
    },
  };

  it.each(Object.entries(bad))("%s", async (_name, { kind = "ozg", bytes, reason }) => {
    const before = await snapshot();
    const { file, plan } = await previewImport(client, { kind, bytes });
    expect(plan).toBeNull();
    expect(file.errors.length).toBeGreaterThan(0);
    await expect(
      inTransaction(systemActor, (tx) => runImport(tx, systemActor, input(kind, bytes))),
    ).rejects.toMatchObject({ code: "invalid", message: expect.stringMatching(reason) });
    expect(await snapshot()).toBe(before);
  });

  it("and neither does a preview of a good one", async () => {
    const before = await snapshot();
    const { plan } = await previewImport(client, {
      kind: "ozg",
      bytes: utf8(textOf("ozg").replace("Elterngeld", "X")),
    });
    expect(plan).toMatchObject({ changed: [{ fields: [{ field: "name", from: "Elterngeld", to: "X" }] }] });
    expect(await snapshot()).toBe(before);
  });
});

describe("uploads", () => {
  const upload = (actor: Actor, kind: FileKind = "ozg") =>
    inTransaction(actor, (tx) => storeUpload(tx, actor, input(kind)));
  const fingerprint = async (id: string) => {
    const { plan } = await previewUpload(operator, id);
    return plan === null ? "" : fingerprintOf(countsOf(plan));
  };

  it("wait for their person, are imported once and then forget their content", async () => {
    const id = await upload(operator);
    expect(await findUpload(operator, id)).toMatchObject({ state: "preview", fileName: "ozg.csv" });
    expect(Buffer.from((await findUploadedFile(operator, id)).bytes)).toEqual(Buffer.from(smallFiles.read("ozg")));
    const expected = await fingerprint(id);
    await startUploadedImport(operator, { id, expected, patienceMs: 60_000 });
    const done = await findUpload(operator, id);
    expect(done).toMatchObject({ state: "done", importId: expect.any(String) });
    expect(await client.pendingImport.findUniqueOrThrow({ where: { id } })).toMatchObject({ bytes: new Uint8Array() });
    expect((await listImports(operator, { page: 1, pageSize: 5 })).items[0]?.id).toBe(done?.importId);
    expect(progressOf(id)).toBeNull();
    await expect(startUploadedImport(operator, { id, expected, patienceMs: 0 })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("belong to one person", async () => {
    const id = await upload(operator);
    const colleague = { ...operator, personId: randomUUID() };
    expect(await findUpload(colleague, id)).toBeNull();
    await expect(previewUpload(colleague, id)).rejects.toMatchObject({ code: "not_found" });
    for (const attempt of [claimUpload, discardUpload])
      await expect(inTransaction(colleague, (tx) => attempt(tx, colleague, id))).rejects.toMatchObject({
        code: "not_found",
      });
    await inTransaction(operator, (tx) => discardUpload(tx, operator, id));
    expect(await findUpload(operator, id)).toBeNull();
  });

  it("are for the operator only", async () => {
    const coordinator = { ...operator, role: "coordinator" as const };
    await expect(upload(coordinator)).rejects.toMatchObject({ code: "forbidden" });
    for (const read of [findUpload(coordinator, randomUUID()), listImports(coordinator, { page: 1, pageSize: 5 })])
      await expect(read).rejects.toMatchObject({ code: "forbidden" });
  });

  it("give one winner when confirmed twice at once", async () => {
    const id = await upload(operator);
    const claims = [1, 2, 3].map(() => inTransaction(operator, (tx) => claimUpload(tx, operator, id)));
    const results = await Promise.allSettled(claims);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await findUpload(operator, id)).toMatchObject({ state: "running" });
  });

  it("say why an import failed, and can be tried again", async () => {
    const before = await snapshot();
    const id = await upload(operator, "decisions");
    await startUploadedImport(operator, { id, expected: "0-0-0-0", patienceMs: 60_000 });
    expect(await findUpload(operator, id)).toMatchObject({
      state: "failed",
      failure: expect.stringContaining("seit der Vorschau geändert"),
    });
    expect(await snapshot()).toBe(before);
    await startUploadedImport(operator, { id, expected: await fingerprint(id), patienceMs: 60_000 });
    expect(await findUpload(operator, id)).toMatchObject({ state: "done", failure: null });
  });

  it("are free again when the server stopped in the middle, and go after their time", async () => {
    const id = await upload(operator);
    await inTransaction(operator, (tx) => claimUpload(tx, operator, id));
    vi.setSystemTime(Date.now() + ABANDONED_AFTER_MS + 1_000);
    expect(await findUpload(operator, id)).toMatchObject({ state: "preview" });
    vi.setSystemTime(Date.now() + UPLOAD_LIFETIME_MS);
    await upload(operator);
    vi.useRealTimers();
    expect(await findUpload(operator, id)).toBeNull();
  });
});
