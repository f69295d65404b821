import { describe, expect, it } from "vitest";
import { openSetup, type SetupFacts } from "./insight.setup.rules";

const done: SetupFacts = {
  legal: { name: "Behörde", address: "Musterweg 1", email: "post@behoerde.example" },
  securityContact: "mailto:sicherheit@behoerde.example",
  hasAppSecret: true,
  hasMailServer: true,
  scanner: "ready",
  canChangeRecord: false,
  hasReferenceData: true,
  withoutOrganisation: [],
  withoutCoordinator: [],
};

describe("what is still to be set up", () => {
  it("is nothing when all is done", () => {
    expect(openSetup(done)).toEqual([]);
    for (const securityContact of ["sicherheit@behoerde.example", "https://behoerde.example/sicherheit"])
      expect(openSetup({ ...done, securityContact })).toEqual([]);
  });

  it.each([
    [{ legal: { ...done.legal, address: "" } }, /LEGAL_ADDRESS/],
    [{ securityContact: "" }, /SECURITY_CONTACT/],
    [{ securityContact: "die Pforte" }, /SECURITY_CONTACT/],
    [{ hasAppSecret: false }, /APP_SECRET/],
    [{ canChangeRecord: true }, /DATABASE_MIGRATION_URL/],
    [{ hasMailServer: false }, /SMTP_URL/],
    [{ scanner: "none" }, /CLAMD_URL auf/],
    [{ scanner: "silent" }, /hinter CLAMD_URL/],
    [{ hasReferenceData: false }, /Neu starten/],
    [{ withoutOrganisation: ["Hessen"] }, /Hessen/],
    [{ withoutCoordinator: ["Bayern", "Hessen"] }, /Bayern und Hessen/],
  ] as const)("names %o, what to do and where that stands", (missing, todo) => {
    const tasks = openSetup({ ...done, ...missing });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.todo).toMatch(todo);
    expect(tasks[0]?.source).not.toBe("");
  });
});
