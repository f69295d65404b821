import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import type { ReceivedFile } from "~/platform/receive-file.server";
import { openStoredFile } from "~/platform/stored-file.server";
import { inTransaction } from "~/platform/transaction.server";
import { createDocument, createOffering, createPerson, smallPdf } from "~prisma/factories";
import type { Offering } from "~prisma/generated/client";
import { testDatabase } from "../../../tests/setup/database";
import { submitOffering } from "./offering.commands.server";
import { publishOffering, rejectOffering } from "./offering.decide.server";
import { discardRevision } from "./offering.discard.server";
import type { DocumentDetails } from "./offering.document.forms";
import { findDocumentFile } from "./offering.document.queries.server";
import { MAX_DOCUMENTS } from "./offering.document.rules";
import { addDocument, changeDocument, removeDocument } from "./offering.document.server";
import { findDocument, findDocumentStep } from "./offering.edit.queries.server";
import { findReview } from "./offering.review.queries.server";

await testDatabase({ reference: true });

let folder: string;
let author: Actor;
let coordinator: Actor;
let stranger: Actor;
let offering: Offering;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dokumente-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  author = await createPerson(db(), { stateCode: "RP", role: "representative" });
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  stranger = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  ({ offering } = await createOffering(db(), { stateCode: "RP", author }));
});

async function fileOf(text: string): Promise<ReceivedFile> {
  const bytes = smallPdf(text, [text]);
  const path = join(folder, randomUUID());
  await writeFile(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: "muster.pdf", mediaType: "application/pdf", size: bytes.length, sha256, path, scannedAt: null };
}

const details = (more: Partial<DocumentDetails> = {}): DocumentDetails => ({
  title: "Muster-Vertrag",
  kind: "contract",
  isPublic: true,
  validUntil: null,
  note: null,
  ...more,
});
async function add(text: string, more: Partial<DocumentDetails> = {}, actor = author) {
  const file = await fileOf(text);
  await inTransaction(actor, (tx) => addDocument(tx, actor, { slug: offering.slug, file, details: details(more) }));
}
async function change(seen: { id: string; documentId: string }, more: Partial<DocumentDetails>, text?: string) {
  const file = text === undefined ? null : await fileOf(text);
  const target = { slug: offering.slug, documentId: seen.documentId, seen: seen.id };
  await inTransaction(author, (tx) => changeDocument(tx, author, { ...target, details: details(more), file }));
}
const remove = ({ id, documentId }: { id: string; documentId: string }) =>
  inTransaction(author, (tx) => removeDocument(tx, author, { slug: offering.slug, documentId, seen: id }));
const shown = async () => (await findDocumentStep(author, offering.slug)).documents;
async function only() {
  const [document, ...more] = await shown();
  if (!document || more.length > 0) throw new Error("exactly one is expected");
  return document;
}
async function working() {
  const row = await db().offering.findUniqueOrThrow({ where: { id: offering.id }, include: { workingRevision: true } });
  if (!row.workingRevision) throw new Error("nothing is in work");
  return row.workingRevision;
}
async function submit() {
  const { version } = await working();
  await inTransaction(author, (tx) => submitOffering(tx, author, { slug: offering.slug, version }));
}
async function decide(how: typeof publishOffering | typeof rejectOffering) {
  const { version } = await working();
  const input = { slug: offering.slug, version, reason: "So nicht." };
  await inTransaction(coordinator, (tx) => how(tx, coordinator, input));
}
const contents = async (versionId: string, actor: Actor | null = null) => {
  const { fileId } = await findDocumentFile(actor, { slug: offering.slug, versionId });
  const file = await openStoredFile(fileId);
  return file === null ? null : await new Response(file.body).text();
};
const gets = (actor: Actor | null, versionId: string, slug = offering.slug) =>
  findDocumentFile(actor, { slug, versionId }).then(
    () => true,
    (error: { code?: string }) => {
      if (error.code !== "not_found") throw error;
      return false;
    },
  );
const fileCount = () => db().storedFile.count();

describe("documents of the revision in work", () => {
  it("start the next revision of a published entry, and are published with it", async () => {
    await add("Erste Datei", { note: "Stand Mai" });
    const document = await only();
    expect(document).toMatchObject({ title: "Muster-Vertrag", number: 1, note: "Stand Mai", fileName: "muster.pdf" });
    expect((await working()).number).toBe(2);
    expect(await gets(null, document.id)).toBe(false);
    await submit();
    // contracts and declarations are what other Länder rely on
    expect((await working()).status).toBe("submitted");
    await expect(add("Zu spät")).rejects.toMatchObject({ code: "conflict" });
    await decide(publishOffering);
    expect(await contents(document.id)).toContain("Erste Datei");
  });

  it("keep earlier files when a new one comes, and say something else about one file without a new number", async () => {
    await add("Erste Datei");
    await change(await only(), { title: "Vertrag (neu)", isPublic: false });
    expect(await only()).toMatchObject({ title: "Vertrag (neu)", isPublic: false, number: 1 });
    const first = await only();
    await change(first, { title: "Vertrag (neu)" }, "Zweite Datei");
    const second = await only();
    expect(second).toMatchObject({ number: 2, isPublic: true });
    const { earlier } = await findDocument(author, { slug: offering.slug, documentId: second.documentId });
    expect(earlier.map(({ id }) => id)).toEqual([first.id]);
    expect(await contents(first.id, author)).toContain("Erste Datei");
    expect(await contents(second.id, author)).toContain("Zweite Datei");
  });

  it("write nothing when nothing changed", async () => {
    await add("Erste Datei", { validUntil: new Date("2027-12-31") });
    const before = [await only(), await working()];
    await change(await only(), { validUntil: new Date("2027-12-31") });
    expect([await only(), await working()]).toEqual(before);
  });

  it("go with their files when they are removed before anybody saw them", async () => {
    const before = await fileCount();
    await add("Erste Datei");
    await change(await only(), {}, "Zweite Datei");
    expect(await fileCount()).toBe(before + 2);
    await remove(await only());
    expect(await shown()).toEqual([]);
    expect(await fileCount()).toBe(before);
    expect(await db().offeringDocument.count({ where: { offeringId: offering.id } })).toBe(0);
  });

  it("stay in published revisions when they are removed or renewed", async () => {
    await add("Erste Datei");
    await submit();
    await decide(publishOffering);
    const first = await only();
    await change(first, { isPublic: false }, "Zweite Datei");
    await submit();
    await decide(publishOffering);
    const second = await only();
    expect([await gets(null, first.id), await gets(null, second.id)]).toEqual([true, false]);
    await remove(second);
    await submit();
    await decide(publishOffering);
    expect(await contents(first.id)).toContain("Erste Datei");
    expect(await contents(second.id, stranger)).toContain("Zweite Datei");
  });

  it("are gone with a revision that is discarded, and an entry takes all its files with it", async () => {
    await add("Erste Datei");
    await submit();
    await decide(publishOffering);
    const live = await only();
    const before = await fileCount();
    await change(live, {}, "Zweite Datei");
    await add("Andere");
    const drafted = await shown();
    const { version } = await working();
    await inTransaction(author, (tx) => discardRevision(tx, author, { slug: offering.slug, version }));
    expect(await fileCount()).toBe(before);
    for (const { id } of drafted) expect(await gets(author, id)).toBe(false);
    expect(await contents(live.id)).toContain("Erste Datei");

    const earlier = await fileCount();
    ({ offering } = await createOffering(db(), { stateCode: "RP", author, publication: "draft" }));
    await add("Entwurf");
    const draft = await working();
    const discard = { slug: offering.slug, version: draft.version };
    await inTransaction(author, (tx) => discardRevision(tx, author, discard));
    expect(await fileCount()).toBe(earlier);
  });

  it("are few", async () => {
    for (let index = 0; index < MAX_DOCUMENTS; index += 1) {
      const { id } = index === 0 ? await firstDraft() : await working();
      await createDocument(db(), { offeringId: offering.id, revisionIds: [id] });
    }
    await expect(add("Eins zu viel")).rejects.toMatchObject({ code: "invalid" });
    expect(await shown()).toHaveLength(MAX_DOCUMENTS);
  });

  async function firstDraft() {
    await add("Anfang");
    await remove(await only());
    return working();
  }
});

describe("two people", () => {
  it("who add at once both keep their document", async () => {
    await add("Anfang");
    await Promise.all([add("Eins", { title: "A" }), add("Zwei", { title: "B" }, coordinator)]);
    expect((await shown()).map(({ title }) => title)).toEqual(["A", "B", "Muster-Vertrag"]);
  });

  it("who change the same document: one wins, the other is told, and no file is left behind", async () => {
    await add("Anfang");
    const seen = await only();
    await change(seen, { title: "Zuerst" });
    const before = await fileCount();
    await expect(change(seen, { title: "Danach" }, "Verloren")).rejects.toMatchObject({ code: "conflict" });
    await expect(remove(seen)).rejects.toMatchObject({ code: "conflict" });
    expect(await only()).toMatchObject({ title: "Zuerst" });
    expect(await fileCount()).toBe(before);
  });
});

describe("another Land", () => {
  it("writes nothing, and reads nothing by an id in its own address", async () => {
    await add("Geheim", { isPublic: false });
    const document = await only();
    const { offering: own } = await createOffering(db(), { stateCode: "NW", author: stranger });
    const target = { documentId: document.documentId, seen: document.id };
    for (const slug of [offering.slug, own.slug]) {
      await expect(
        inTransaction(stranger, (tx) => removeDocument(tx, stranger, { slug, ...target })),
      ).rejects.toMatchObject({ code: "not_found" });
      await expect(
        inTransaction(stranger, (tx) =>
          changeDocument(tx, stranger, { slug, ...target, details: details(), file: null }),
        ),
      ).rejects.toMatchObject({ code: "not_found" });
      await expect(findDocument(stranger, { slug, documentId: document.documentId })).rejects.toMatchObject({
        code: "not_found",
      });
      expect(await gets(stranger, document.id, slug)).toBe(false);
    }
    expect(await only()).toEqual(document);
    expect(await gets(author, document.id, own.slug)).toBe(false);
  });

  it("learns of a rejected document nothing, its own Land keeps it for the record", async () => {
    await add("Abgelehnt");
    const document = await only();
    await submit();
    await decide(rejectOffering);
    expect(await shown()).toEqual([]);
    expect(await gets(null, document.id)).toBe(false);
    expect(await gets(stranger, document.id)).toBe(false);
    expect(await gets(author, document.id)).toBe(true);
  });
});

describe("who may have a file", () => {
  it("follows the revision and the audience that was released with it", async () => {
    const municipal = await createPerson(db(), { stateCode: "RP", role: "municipal" });
    const operator = await createPerson(db(), { stateCode: null, role: "operator" });
    const { liveRevisionId } = offering;
    const inLive = { offeringId: offering.id, revisionIds: [liveRevisionId ?? ""] };
    const open = await createDocument(db(), inLive);
    const closed = await createDocument(db(), { ...inLive, isPublic: false });
    await add("Entwurf");
    const draft = (await shown()).find(({ id }) => ![open.id, closed.id].includes(id));
    const rows = async (id: string) =>
      Promise.all([null, stranger, municipal, author, coordinator, operator].map((actor) => gets(actor, id)));
    expect(await rows(open.id)).toEqual([true, true, true, true, true, true]);
    expect(await rows(closed.id)).toEqual([false, true, true, true, true, true]);
    expect(await rows(draft?.id ?? "")).toEqual([false, false, false, true, true, true]);
    expect(await rows(randomUUID())).toEqual([false, false, false, false, false, false]);
    await db().offering.update({ where: { id: offering.id }, data: { publication: "retired" } });
    expect(await rows(open.id)).toEqual([true, true, true, true, true, true]);
  });

  it("is nobody new when a released document becomes public in a draft only", async () => {
    const closed = await createDocument(db(), {
      offeringId: offering.id,
      revisionIds: [offering.liveRevisionId ?? ""],
      isPublic: false,
    });
    await change(closed, { title: closed.title });
    const open = await only();
    expect(open.isPublic).toBe(true);
    expect([await gets(null, closed.id), await gets(null, open.id)]).toEqual([false, false]);
  });
});

describe("the review", () => {
  it("says which document is new, changed or gone", async () => {
    const inLive = { offeringId: offering.id, revisionIds: [offering.liveRevisionId ?? ""] };
    const renewed = await createDocument(db(), { ...inLive, title: "Wird neu" });
    const gone = await createDocument(db(), { ...inLive, title: "Geht" });
    await change(renewed, { title: "Wird neu" }, "Zweite Datei");
    await remove(gone);
    await add("Kommt", { title: "Kommt" });
    const { differences = [] } = await findReview(coordinator, offering.slug);
    const [difference, ...others] = differences;
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ field: "documentVersionIds", isMaterial: true });
    const rows = difference?.change.kind === "rows" ? difference.change.rows : [];
    const textOf = (row: (typeof rows)[number]) =>
      row.kind === "changed"
        ? row.words.flatMap(({ kind, text }) => (kind === "same" ? [] : [`${kind} ${text.trim()}`])).join()
        : row.text.split(":")[0];
    expect(rows.map((row) => [row.kind, textOf(row)])).toEqual([
      ["changed", expect.stringMatching(/removed 1.*added 2/)],
      ["added", "Kommt"],
      ["removed", "Geht"],
    ]);
  });
});

it("stores exactly the bytes that came", async () => {
  const file = await fileOf("Genau so");
  const bytes = await readFile(file.path);
  await inTransaction(author, (tx) => addDocument(tx, author, { slug: offering.slug, file, details: details() }));
  const { fileId } = await findDocumentFile(author, { slug: offering.slug, versionId: (await only()).id });
  const opened = await openStoredFile(fileId);
  expect(Buffer.from(await new Response(opened?.body).arrayBuffer()).equals(bytes)).toBe(true);
});
