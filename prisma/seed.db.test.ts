import { verify } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { searchOfferings } from "~/features/offering/offering.search.queries.server";
import { inspectFile } from "~/platform/file-inspection.server";
import { openStoredFile } from "~/platform/stored-file.server";
import { testDatabase } from "../tests/setup/database";
import { demoAccounts, demoPassword, isEmpty, loadDemoData } from "./seed";

const { client: db } = await testDatabase({ reference: true });
const wasEmpty = await isEmpty(db);
const now = new Date("2026-11-24T10:00:00Z");
// two processes that start at once on one empty database
await Promise.all([loadDemoData(db, now), loadDemoData(db, now)]);

describe("loadDemoData", () => {
  it("fills an empty installation", async () => {
    expect(wasEmpty).toBe(true);
    expect(await isEmpty(db)).toBe(false);
    const [people, organisations, offerings, connections, alliances] = await Promise.all([
      db.person.count(),
      db.organisation.count(),
      db.offering.count({ where: { publication: "published" } }),
      db.connection.count(),
      db.alliance.count(),
    ]);
    expect([people, organisations, alliances]).toEqual([demoAccounts.length, 20, 4]);
    expect(offerings).toBeGreaterThanOrEqual(40);
    expect(connections).toBeGreaterThanOrEqual(30);
  });

  it("holds documents whose files can be read, public ones and others", async () => {
    const versions = await db.offeringDocumentVersion.findMany({ include: { file: true } });
    expect(new Set(versions.map(({ isPublic }) => isPublic))).toEqual(new Set([true, false]));
    for (const { id, file } of versions) {
      const opened = await openStoredFile(file.id);
      const bytes = Buffer.from(await new Response(opened?.body).arrayBuffer());
      expect(await inspectFile(file.name, bytes)).toEqual({ type: "pdf" });
      expect(bytes.length).toBe(file.size);
      expect(await db.offering.count({ where: { liveRevision: { documentVersionIds: { has: id } } } })).toBe(1);
    }
  });

  it("changes nothing when it runs into its own data", async () => {
    const count = () => Promise.all([db.person.count(), db.event.count(), db.offeringRevision.count()]);
    const before = await count();
    await loadDemoData(db);
    expect(await count()).toEqual(before);
  });

  it("lets every person in with the one password, acting for one organisation", async () => {
    const people = await db.person.findMany({ include: { memberships: true } });
    const [hash, ...others] = new Set(people.map(({ passwordHash }) => passwordHash));
    expect(others).toEqual([]);
    expect(await verify(hash ?? "", demoPassword)).toBe(true);
    expect(people.filter(({ memberships }) => memberships.length !== 1)).toEqual([]);
  });

  it("sends no mail: every event is dispatched", async () => {
    expect(await db.outboxEntry.count()).toBe(await db.event.count());
    expect(await db.outboxEntry.count({ where: { dispatchedAt: null } })).toBe(0);
  });

  it("can be searched in German, by word form and by part of a word", async () => {
    const find = async (q: string) => {
      const { hits } = await searchOfferings(readFilters(new URLSearchParams({ q })).filters);
      return hits.map(({ slug }) => slug);
    };
    expect(await find("Aufenthaltstiteln")).toContain("aufenthaltstitel-bb");
    expect(await find("parkausweis")).toContain("bewohnerparkausweis-bw");
    // still a draft
    expect(await find("Sprengstofferlaubnis")).not.toContain("sprengstofferlaubnis-rp");
  });

  it("points from each entry to its live revision and the one in work", async () => {
    const wrong = await db.$queryRaw<{ slug: string }[]>`
      SELECT o.slug FROM "Offering" o
      LEFT JOIN "OfferingRevision" live ON live.id = o."liveRevisionId"
      LEFT JOIN "OfferingRevision" working ON working.id = o."workingRevisionId"
      WHERE (o.publication IN ('published', 'retired')) <> (live.status IS NOT NULL)
        OR live.status <> 'published' OR working.status = 'published'
        OR (o.publication IN ('draft', 'submitted', 'changes_requested') AND working.status::text <> o.publication::text)`;
    expect(wrong).toEqual([]);
  });
});
