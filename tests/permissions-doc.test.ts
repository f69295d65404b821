import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissionsDocument } from "./permissions-doc";

const FILE = "docs/berechtigungen.md";

it("docs/berechtigungen.md is what the policies say (UPDATE_DOCS=1 writes it anew)", () => {
  const document = permissionsDocument();
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, document);
  expect(readFileSync(FILE, "utf8")).toBe(document);
});
