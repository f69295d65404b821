import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { eventGroupNames, eventLabel, hasEventLabel, typesOf } from "./audit.events.rules";

const root = resolve(import.meta.dirname, "../../..");

/** What looks like an event type in the code and is something else. */
const OTHERS: readonly string[] = ["account.sweep", "organisation.url"];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/generated/") && !path.includes("/audit/"));
}

const prefixes = new Set(eventGroupNames.flatMap(typesOf).map((type) => type.split(".")[0] ?? ""));
const literal = new RegExp(`["\`]((?:${[...prefixes].join("|")})\\.[a-z]+(?:_[a-z]+)*)["\`]`, "g");
const inCode = [...sources("app"), ...sources("prisma"), ...sources("scripts")].flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(literal)].map((match) => match[1] ?? ""),
);
const types = [...new Set(inCode)].filter((type) => !OTHERS.includes(type)).sort();

test("every type that the code records has a German label", () => {
  expect(types.length).toBeGreaterThan(30);
  expect(types.filter((type) => !hasEventLabel(type))).toEqual([]);
});

test("every recording names its type in full, so that the search above finds it", () => {
  const computed = sources("app").filter((path) =>
    /(?<!readonly )\btype: (`[^`]*\$\{|[^"`\n]*\+)/.test(readFileSync(path, "utf8")),
  );
  expect(computed).toEqual([]);
});

test("no label stands twice, so that nobody mixes up two events", () => {
  const labels = eventGroupNames.flatMap(typesOf).map(eventLabel);
  expect(new Set(labels).size).toBe(labels.length);
});

test("a type that nobody knows any more is shown as it is", () => {
  expect(eventLabel("offering.sold")).toBe("offering.sold");
});
