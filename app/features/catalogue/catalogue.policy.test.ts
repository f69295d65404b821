import { describe, expect, it } from "vitest";
import { Role } from "~prisma/generated/enums";
import { can, mayImport } from "./catalogue.policy";

describe("catalogue policy", () => {
  it.each(Object.values(Role))("%s sees the catalogue; only the operator feeds it", (role) => {
    expect(can({ role }, "view")).toBe(true);
    expect(can({ role }, "import")).toBe(role === "operator");
    expect(mayImport({ personId: "p", role })).toBe(role === "operator");
  });

  it("lets everybody see it, and the installation itself feed it", () => {
    expect(can(null, "view")).toBe(true);
    expect(can(null, "import")).toBe(false);
    expect(mayImport({ personId: null, role: null })).toBe(true);
    expect(mayImport({ personId: null, role: "operator" })).toBe(false);
    expect(mayImport({ personId: "p", role: null })).toBe(false);
  });
});
