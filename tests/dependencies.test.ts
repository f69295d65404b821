import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(read("package-lock.json")));
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read("package.json")));

interface Advisory {
  readonly name: string;
  readonly fixedIn: string;
}

const advisories: Advisory[] = read("docs/abhaengigkeiten.md")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .flatMap(([, name, fixedIn]) => (name && fixedIn && /^\d+\.\d+\.\d+$/.test(fixedIn) ? [{ name, fixedIn }] : []));

/** Every place where the package stands in the tree, nested copies too. */
function installedVersions(name: string): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path.endsWith(`node_modules/${name}`) && entry.version ? [entry.version] : [],
  );
}

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => (text.split("-")[0] ?? "").split(".").map(Number);
  const [a, b] = [parts(version), parts(floor)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

describe("known advisories", () => {
  it("lists the packages that concern us", () => {
    expect(advisories.length).toBeGreaterThanOrEqual(17);
  });

  it.each(advisories)("$name is installed at or above $fixedIn everywhere", ({ name, fixedIn }) => {
    const versions = installedVersions(name);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => isBelow(version, fixedIn))).toEqual([]);
  });

  it("would notice a version below the fix", () => {
    expect(isBelow("2.16.9", "2.17.5")).toBe(true);
    expect(isBelow("2.17.5", "2.17.5")).toBe(false);
    expect(isBelow("10.0.0", "9.0.5")).toBe(false);
  });
});

describe("what we depend on", () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it("is pinned exactly", () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("is locked as pinned", () => {
    for (const [name, version] of direct) expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it("has a reason in a decision record each", () => {
    const records = read("docs/decisions/0002-dependencies.md");
    expect(direct.map(([name]) => name).filter((name) => !records.includes(`\`${name}\``))).toEqual([]);
  });

  it("names a decision for every brick that is no longer developed", () => {
    const links = [...read("docs/abhaengigkeiten.md").matchAll(/\]\((decisions\/[^)]+)\)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(links).toHaveLength(3);
    for (const link of links) expect(existsSync(join(root, "docs", link)), link).toBe(true);
  });

  it("brings one PGlite, the pinned one, although Prisma's command line asks for an older", () => {
    expect(installedVersions("@electric-sql/pglite")).toEqual([manifest.dependencies["@electric-sql/pglite"]]);
  });
});
