import { describe, expect, it } from "vitest";
import type { EntryContent } from "./offering.content.forms";
import { hidesDocuments, visibleEntry } from "./offering.visible.rules";

const entry = {
  title: "Sprengstofferlaubnis",
  contacts: [{ role: "technical", name: "Erika Beispiel", deputy: "Max Muster", mailbox: "technik@rp.example" }],
  costs: [{ year: 2027, type: "A", scenario: "expected", cents: 1_234_567 }],
  allocationKey: [{ key: "usage", weight: 1 }],
  areCostsPublic: false,
  documentVersionIds: ["vertrag", "sicherheit"],
} as unknown as EntryContent;

const textFor = (isRegistered: boolean, changes: Partial<EntryContent> = {}) =>
  JSON.stringify(visibleEntry({ ...entry, ...changes }, { isRegistered, publicDocuments: new Set(["vertrag"]) }));

describe("what everybody sees of an entry", () => {
  it("has the mailbox of a contact and no name", () => {
    expect(textFor(false)).toContain("technik@rp.example");
    expect(textFor(false)).not.toMatch(/Erika|Muster/);
    expect(textFor(true)).toMatch(/Erika.*Muster/);
  });

  it("has costs and their key only where the Land shows them", () => {
    expect(textFor(false)).not.toMatch(/1234567|usage/);
    expect(textFor(false, { areCostsPublic: true })).toMatch(/1234567.*usage/);
    expect(textFor(true)).toMatch(/1234567.*usage/);
  });

  it("has the documents that are public, and says that there are more", () => {
    expect(textFor(false)).toMatch(/"vertrag"/);
    expect(textFor(false)).not.toMatch(/sicherheit/);
    expect(textFor(true)).toMatch(/vertrag.*sicherheit/);
    const shown = (publicDocuments: string[]) =>
      visibleEntry(entry, { isRegistered: false, publicDocuments: new Set(publicDocuments) });
    expect(hidesDocuments(entry, shown(["vertrag"]))).toBe(true);
    expect(hidesDocuments(entry, shown(["vertrag", "sicherheit"]))).toBe(false);
  });
});
