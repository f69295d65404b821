import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "~/features/account/account.absence.rules";
import { xmlTokens } from "~/platform/xml-tokens";
import { atomFeed, tagId } from "./offering.atom.rules";
import type { EntryContent } from "./offering.content.forms";
import { readRange, readStand } from "./offering.history.forms";
import { endOfDay, logText, logTitle, visiblePair } from "./offering.history.rules";

const days = fc
  .date({ min: new Date("2000-01-01T12:00:00Z"), max: new Date("2099-12-30T12:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the end of a day", () => {
  it("is the first moment that German legal time counts to the next day, also when the clocks change", () => {
    const changes = fc.constantFrom("2026-03-29", "2026-10-25", "2026-12-31", "2024-02-29");
    fc.assert(
      fc.property(fc.oneof(days, changes), (day) => {
        const end = endOfDay(day);
        expect(dayOf(new Date(end.getTime() - 1))).toBe(day);
        expect(dayOf(end) > day).toBe(true);
      }),
    );
    expect(endOfDay("2026-03-31").toISOString()).toBe("2026-03-31T22:00:00.000Z");
    expect(endOfDay("2026-01-31").toISOString()).toBe("2026-01-31T23:00:00.000Z");
  });
});

describe("addresses", () => {
  it("name a day or nothing", () => {
    const standOf = (text: string) => readStand(new URLSearchParams({ stand: text }), new Date("2031-05-09T22:30:00Z"));
    expect(standOf("2026-03-31")).toBe("2026-03-31");
    for (const wrong of ["2026-02-30", "31.03.2026", "", "9999-01-01", "1999-12-31", "2026-03-31T00:00", "__proto__"])
      expect(standOf(wrong)).toBeNull();
    expect(readStand(new URLSearchParams(), new Date())).toBeNull();
    // in Berlin the next day has begun
    expect(standOf("2031-05-10")).toBe("2031-05-10");
    expect(standOf("2031-05-11")).toBeNull();
  });

  it("name two revisions or nothing", () => {
    expect(readRange(new URLSearchParams("von=1&bis=3"))).toEqual({ von: 1, bis: 3 });
    for (const wrong of ["", "von=1", "von=0&bis=1", "von=1e3&bis=2", "von=1&bis=99999999"])
      expect(readRange(new URLSearchParams(wrong))).toBeNull();
  });
});

describe("what somebody may compare", () => {
  const contact = { role: "legal", name: "Ada", deputy: "Bob", mailbox: "a@rp.example" } as const;
  const entry = {
    areCostsPublic: true,
    contacts: [contact],
    costs: [{ year: 2026, type: "A", scenario: "low", cents: 1 }],
    allocationKey: [{ key: "equal", weight: 1 }],
    documentVersionIds: ["open", "closed"],
  } as unknown as EntryContent;
  const closed = { ...entry, areCostsPublic: false };
  const publicDocuments = new Set(["open"]);

  it("is everything for registered people, and no names, hidden costs or documents for the public", () => {
    expect(visiblePair(entry, closed, { isRegistered: true, publicDocuments })).toEqual([entry, closed]);
    const [from, to] = visiblePair(entry, entry, { isRegistered: false, publicDocuments });
    expect(from).toEqual(to);
    expect(JSON.stringify(from)).not.toMatch(/Ada|Bob|"closed"/);
    expect(from.costs).toHaveLength(1);
  });

  it("has costs only where both revisions show them", () => {
    for (const pair of [
      visiblePair(entry, closed, { isRegistered: false, publicDocuments }),
      visiblePair(closed, entry, { isRegistered: false, publicDocuments }),
    ])
      for (const { costs, allocationKey } of pair) expect([costs, allocationKey]).toEqual([[], []]);
  });
});

describe("the feed", () => {
  const textsOf = (xml: string, name: string) => {
    const texts: string[] = [];
    let open: string | null = null;
    for (const token of xmlTokens(xml)) {
      if (token.kind === "open" && token.name === name) open = "";
      else if (token.kind === "text" && open !== null) open += token.text;
      else if (token.kind === "close" && token.name === name && open !== null) {
        texts.push(open);
        open = null;
      }
    }
    return texts;
  };
  const feedOf = (title: string, summary: string) => {
    const entry = { id: "tag:a,2026-01-01:e", title, updated: new Date(0), url: "https://a.example/?a=1&b=2", summary };
    const feed = { id: "tag:a,2026-01-01:f", title, author: title, updated: new Date(0), url: "https://a.example/" };
    return atomFeed({ ...feed, selfUrl: "https://a.example/feed", entries: [entry] });
  };

  it("says what was typed, whatever it was, and nothing becomes markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (title, summary) => {
        const xml = feedOf(title, summary);
        const written = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, "");
        expect(textsOf(xml, "title")).toEqual([written(title), written(title)]);
        expect(textsOf(xml, "summary")).toEqual([written(summary)]);
        expect(xml.match(/<entry>/g)).toHaveLength(1);
      }),
    );
  });

  it("has ids that do not hang on the address or the title", () => {
    const day = new Date("2026-03-31T10:00:00Z");
    expect(tagId({ host: "marktplatz.example", day, path: "angebote/1/fassungen/2" })).toBe(
      "tag:marktplatz.example,2026-03-31:angebote/1/fassungen/2",
    );
    expect(feedOf("a", "b")).toContain('<link rel="self" type="application/atom+xml" href="https://a.example/feed"/>');
    expect(feedOf("a", "b")).toContain('href="https://a.example/?a=1&amp;b=2"');
  });

  it("calls a first publication, a change and a correction by their names", () => {
    const titles = [null, ["Titel"]].map((changed) => logTitle({ number: 2, changed, isMaterial: true }));
    expect(titles).toEqual(["Fassung 2: veröffentlicht", "Fassung 2: geändert"]);
    expect(logTitle({ number: 3, changed: ["Kontakte"], isMaterial: false })).toBe("Fassung 3: berichtigt");
    expect(logText({ changed: ["Titel", "Lizenz"] })).toBe("Geändert: Titel, Lizenz.");
    expect(logText({ changed: [] })).toBe("An den öffentlichen Angaben hat sich nichts geändert.");
  });
});
