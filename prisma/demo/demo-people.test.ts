import { describe, expect, it } from "vitest";
import { lands } from "../reference/states";
import { demoAccounts, demoOrganisations } from "./people";
import { demoRows } from "./rows";

describe("demo accounts", () => {
  it("are those of contract part 5", () => {
    const emails = (word: string, codes: readonly string[]) =>
      codes.map((code) => `${code.toLowerCase()}-${word}@${code.toLowerCase()}.example`);
    const all = lands.map(({ code }) => code);
    expect(demoAccounts.map(({ email }) => email).sort()).toEqual(
      [
        ...emails("vertretung", all),
        ...emails("koordination", all),
        ...emails("koordination2", ["NW", "RP", "SH", "MV"]),
        "betrieb@fitko.example",
        "kommune@nw.example",
        "umwelt@themenfeld.example",
      ].sort(),
    );
  });

  it("have the roles that their addresses promise, in an organisation of their Land", () => {
    const roles = { vertretung: "representative", koordination: "coordinator", koordination2: "coordinator" } as const;
    for (const { email, role, organisation } of demoAccounts) {
      const [, land, word] = /^(\w\w)-(\w+)@/.exec(email) ?? [];
      if (!word) continue;
      expect(role).toBe(roles[word as keyof typeof roles]);
      expect(organisation).toBe(`land-${land}`);
    }
    const others = demoAccounts.filter(({ email }) => !/^\w\w-/.test(email));
    expect(others.map(({ role, topicFieldSlug }) => [role, topicFieldSlug])).toEqual([
      ["operator", null],
      ["municipal", null],
      ["topic_lead", "umwelt"],
    ]);
  });

  it("belong to organisations of every kind; only the operator has no Land", () => {
    expect(new Set(demoOrganisations.map(({ kind }) => kind))).toEqual(
      new Set(["state", "federation", "municipality", "it_provider", "operator"]),
    );
    expect(demoOrganisations.filter(({ stateCode }) => stateCode === null).map(({ slug }) => slug)).toEqual(["fitko"]);
    expect(demoOrganisations.find(({ slug }) => slug === "kommune-musterstadt")?.ars).toMatch(/^05\d{10}$/);
  });

  it("have names that no second person has", () => {
    expect(new Set(demoAccounts.map(({ name }) => name)).size).toBe(demoAccounts.length);
    expect(demoAccounts.every(({ name }) => /^\S+ (Muster|Beispiel|Probe|Platzhalter)$/.test(name))).toBe(true);
  });
});

describe("demo data as a whole", () => {
  const now = new Date("2026-11-24T10:00:00Z");

  it("are the same for the same moment", () => {
    expect(demoRows(now, "hash")).toEqual(demoRows(now, "hash"));
  });

  it("name no address and no site outside .example", () => {
    const text = JSON.stringify(demoRows(now, "hash"));
    const mails = [...text.matchAll(/[\w.-]+@[\w.-]+/g)].map(([address]) => address);
    const sites = [...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host ?? "");
    expect(mails.length).toBeGreaterThan(100);
    expect(sites.length).toBeGreaterThan(10);
    expect([...mails, ...sites].filter((address) => !address.endsWith(".example"))).toEqual([]);
  });

  it.each(["2026-11-24T10:00:00Z", "2027-01-01T00:05:00Z", "2028-02-29T23:59:00Z", "2026-08-02T12:00:00Z"])(
    "on %s tell a year that is over, on working days, each id once",
    (moment) => {
      const at = new Date(moment);
      const { events } = demoRows(at, "hash");
      const times = events.map(({ occurredAt }) => new Date(occurredAt as Date));
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      expect(times.filter((time) => time > at)).toEqual([]);
      const days = (time: Date) => (at.getTime() - time.getTime()) / 86_400_000;
      expect(Math.max(...times.map(days))).toBeGreaterThan(330);
      expect(Math.max(...times.map(days))).toBeLessThan(370);
      expect(times.filter((time) => [0, 6].includes(time.getUTCDay()))).toEqual([]);
    },
  );
});
