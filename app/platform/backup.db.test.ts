import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadReferenceData } from "~prisma/reference/load";
import { createTestDatabase } from "../../tests/setup/database";
import { backupDatabase, restoreDatabase } from "./backup.server";
import { BackupError, type BackupSummary } from "./backup-file.server";
import { type Database, embeddedDatabase } from "./db.server";
import { createPGlite } from "./db-pglite.server";
import { migrate } from "./migrate.server";

const folder = mkdtempSync(join(tmpdir(), "marktplatz-backup-"));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text that breaks naive formats: line separators, quotes, array and JSON syntax, characters beyond 16 bits. */
const NASTY = 'Größe "A\\B"\n{x,NULL} \u2028 \u0001 ,\t🚀 [';

async function fill({ client }: Database): Promise<void> {
  await loadReferenceData(client);
  const [state, topic] = await Promise.all([client.state.findFirstOrThrow(), client.topicField.findFirstOrThrow()]);
  const organisation = await client.organisation.create({
    data: { slug: "test", kind: "state", name: NASTY, stateCode: state.code },
  });
  const offering = await client.offering.create({
    data: { slug: "test", stateCode: state.code, organisationId: organisation.id },
  });
  const revision = await client.offeringRevision.create({
    data: {
      offeringId: offering.id,
      number: 1,
      title: NASTY,
      topicFieldSlug: topic.slug,
      languages: ["de", NASTY, ""],
      contacts: [{ name: NASTY, deputy: null, nested: { list: [1, 2.5, true] } }],
      securityDeclaredOn: new Date("2026-03-29"),
      submittedAt: new Date("2026-03-29T01:59:59.999Z"),
    },
  });
  await client.offering.update({ where: { id: offering.id }, data: { liveRevisionId: revision.id } });
  const event = { type: "test.done", subjectKind: "offering", subjectId: offering.id, visibility: "public" } as const;
  const ids = Array.from({ length: 1_200 }, () => crypto.randomUUID());
  await client.event.createMany({ data: ids.map((id) => ({ ...event, id, actorName: `${NASTY} ${id}` })) });
  await client.outboxEntry.createMany({ data: ids.map((eventId) => ({ eventId })) });
}

async function emptyEmbedded(): Promise<Database> {
  const database = embeddedDatabase(await createPGlite());
  await migrate(database);
  return database;
}

describe("from the embedded database here and back", () => {
  let here: Database;
  let original: BackupSummary;
  const file = path("original.gz");

  beforeAll(async () => {
    here = await createTestDatabase();
    const source = await emptyEmbedded();
    await fill(source);
    original = await backupDatabase(source, file);
    await source.close();
  });
  afterAll(() => here.close());

  test("every row of every table stays what it was", async () => {
    expect(original.rows).toBeGreaterThan(2_500);
    expect((await restoreDatabase(here, { file, isForced: false })).sums).toEqual(original.sums);
    const copy = await backupDatabase(here, path("copy.gz"));
    expect(copy.sums).toEqual(original.sums);
    const target = await emptyEmbedded();
    await restoreDatabase(target, { file: path("copy.gz"), isForced: false });
    expect((await backupDatabase(target, path("back.gz"))).sums).toEqual(original.sums);
    await target.close();
    const title = await here.client.offeringRevision.findFirstOrThrow({ select: { title: true, liveOf: true } });
    expect(title).toMatchObject({ title: NASTY, liveOf: { slug: "test" } });
  });

  test("a database with data is only replaced on demand", async () => {
    await expect(restoreDatabase(here, { file, isForced: false })).rejects.toThrow(/nicht leer.*--force/);
    await here.client.organisation.create({ data: { slug: "later", kind: "state", name: "later" } });
    await restoreDatabase(here, { file, isForced: true });
    expect((await backupDatabase(here, path("again.gz"))).sums).toEqual(original.sums);
  });

  test("the record is append-only again afterwards, and references are checked at once", async () => {
    await expect(here.raw.executeSql(`DELETE FROM "Event"`)).rejects.toThrow(/append-only/);
    await expect(here.raw.executeSql(`TRUNCATE "Event" CASCADE`)).rejects.toThrow(/append-only/);
    const deferrable = await here.client
      .$queryRaw`SELECT 1 FROM pg_constraint WHERE contype = 'f' AND condeferrable AND connamespace = 'public'::regnamespace`;
    expect(deferrable).toEqual([]);
  });

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ["cut off in the compressed stream", (bytes) => bytes.subarray(0, bytes.length / 2), /abgeschnitten/],
    ["cut off between two lines", (bytes) => changed(bytes, (lines) => lines.slice(0, -2)), /Ende fehlt/],
    ["with one row less", (bytes) => changed(bytes, (lines) => lines.toSpliced(5, 1)), /Prüfsumme/],
    [
      "with a changed value",
      (bytes) => changed(bytes, (lines) => lines.map((l) => l.replace("Größe", "Grosse"))),
      /Prüfsumme/,
    ],
    [
      "with something behind its end",
      (bytes) => changed(bytes, (lines) => [...lines.slice(0, -1), "[]", ""]),
      /nach dem Ende/,
    ],
    ["of another kind", () => Buffer.from("%PDF-1.7 not a backup"), /keine Sicherung/],
    ["of another program, compressed", () => gzipSync("a;b;c\n1;2;3\n"), /keine Sicherung/],
    ["that is empty", () => Buffer.alloc(0), /keine Sicherung|abgeschnitten/],
    [
      "of a future format",
      (bytes) => changed(bytes, (lines) => lines.map((l) => l.replace('"version":1', '"version":2'))),
      /Format 2/,
    ],
    [
      "of another state of the program",
      (bytes) => changed(bytes, (lines) => lines.map((l) => l.replace("_foundation", "_other"))),
      /anderen Stand/,
    ],
  ])("a file %s changes nothing", async (_name, damage, message) => {
    const bad = path("bad.gz");
    writeFileSync(bad, damage(readFileSync(file)));
    await expect(restoreDatabase(here, { file: bad, isForced: true })).rejects.toThrow(message);
    expect((await backupDatabase(here, path("unchanged.gz"))).sums).toEqual(original.sums);
  });

  test("a file of an older release is brought to the present state on the way in", async () => {
    const old = embeddedDatabase(await createPGlite());
    await migrate(old, { until: "20261124120000_foundation" });
    // by hand: today's client knows columns that the old table does not have
    await old.client.$executeRaw`
      INSERT INTO "Organisation" (id, slug, kind, name) VALUES (${randomUUID()}::uuid, 'old', 'operator', 'Früher')`;
    const { header } = await backupDatabase(old, path("old.gz"));
    await old.close();
    expect(header.migrations).toEqual(["20261124120000_foundation"]);
    await restoreDatabase(here, { file: path("old.gz"), isForced: true });
    expect(await here.client.organisation.findMany({ select: { name: true } })).toEqual([{ name: "Früher" }]);
    expect(await migrate(here)).toEqual([]);
  });

  test("a missing file is told", async () => {
    await expect(restoreDatabase(here, { file: path("none.gz"), isForced: true })).rejects.toThrow(BackupError);
  });

  test("no half-written file is left behind", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

function changed(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return gzipSync(change(gunzipSync(bytes).toString("utf8").split("\n")).join("\n"));
}
