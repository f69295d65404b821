import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueReminder, sizeText, spentVersions, validityOn } from "./offering.document.rules";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("how long a document is valid", () => {
  it("counts its last day, and warns 30 days before", () => {
    const until = day("2026-12-31");
    expect(validityOn("2026-11-30", until)).toBe("valid");
    expect(validityOn("2026-12-01", until)).toBe("soon");
    expect(validityOn("2026-12-31", until)).toBe("soon");
    expect(validityOn("2027-01-01", until)).toBe("expired");
    expect(validityOn("2027-01-01", null)).toBe("unlimited");
  });

  it("is said once while it runs out and once when it has", () => {
    const validUntil = day("2026-12-31");
    const due = (today: string, remindedOn: string | null) => dueReminder(today, { validUntil, remindedOn });
    expect(due("2026-11-30", null)).toBeNull();
    expect(due("2026-12-01", null)).toBe("expiring");
    expect(due("2026-12-31", "2026-12-01")).toBeNull();
    expect(due("2027-01-01", "2026-12-01")).toBe("expired");
    expect(due("2027-01-01", "2026-12-31")).toBe("expired");
    expect(due("2027-03-01", "2027-01-01")).toBeNull();
    // published when it had expired already: once
    expect(due("2027-03-01", null)).toBe("expired");
    expect(dueReminder("2027-03-01", { validUntil: null, remindedOn: null })).toBeNull();
  });

  it("leads to at most two reminders, on whichever days somebody looks", () => {
    const days = fc
      .array(fc.integer({ min: 0, max: 120 }), { maxLength: 40 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(days, (offsets) => {
        let remindedOn: string | null = null;
        const said: string[] = [];
        for (const offset of offsets) {
          const today = new Date(Date.UTC(2026, 10, 1 + offset)).toISOString().slice(0, 10);
          const due = dueReminder(today, { validUntil: day("2026-12-31"), remindedOn });
          if (due === null) continue;
          said.push(due);
          remindedOn = today;
        }
        expect([[], ["expiring"], ["expired"], ["expiring", "expired"]]).toContainEqual(said);
      }),
    );
  });
});

describe("what goes", () => {
  const version = (id: string, number: number, documentId = "d") => ({ id, number, documentId });
  const gone = (versions: ReturnType<typeof version>[], ...referred: string[]) =>
    spentVersions(versions, new Set(referred)).map(({ id }) => id);

  it("are documents that no revision has, and later files of one that was discarded", () => {
    expect(gone([version("a", 1), version("b", 2)])).toEqual(["a", "b"]);
    expect(gone([version("a", 1), version("b", 2)], "a")).toEqual(["b"]);
    expect(gone([version("a", 1), version("x", 1, "other")], "x")).toEqual(["a"]);
  });

  it("are not the earlier files of a document, but earlier editions of the same file", () => {
    expect(gone([version("a", 1), version("b", 2)], "b")).toEqual([]);
    expect(gone([version("a", 1), version("a2", 1)], "a2")).toEqual(["a"]);
    expect(gone([version("a", 1), version("a2", 1)], "a", "a2")).toEqual([]);
  });

  it("is never what a revision refers to", () => {
    const versions = fc.uniqueArray(
      fc.record({ id: fc.string(), documentId: fc.constantFrom("d", "e"), number: fc.integer({ min: 1, max: 5 }) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(versions, fc.array(fc.boolean()), (list, marks) => {
        const referred = list.filter((_, index) => marks[index]).map(({ id }) => id);
        const left = spentVersions(list, new Set(referred)).map(({ id }) => id);
        expect(left.filter((id) => referred.includes(id))).toEqual([]);
      }),
    );
  });
});

describe("sizes", () => {
  it("are said as people read them", () => {
    expect([1, 1024, 840_000, 1024 * 1024, 15 * 1024 * 1024].map(sizeText)).toEqual([
      "1 KB",
      "1 KB",
      "820 KB",
      "1 MB",
      "15 MB",
    ]);
  });
});
