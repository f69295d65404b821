import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** docs/sicherheit.md names a test or a reason for every requirement; what it names has to be there. */
const text = readFileSync("docs/sicherheit.md", "utf8");
const rows = text.split("\n").filter((line) => /^\| \d+\.\d/.test(line));

describe("docs/sicherheit.md", () => {
  it("names files and pages that exist", () => {
    const files = [...text.matchAll(/`((?:app|tests|emails|prisma|scripts)\/[^`\s*]+\.tsx?)`/g)].map(
      (match) => match[1] ?? "",
    );
    const links = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map((match) => join("docs", match[1] ?? ""));
    expect(files.length).toBeGreaterThan(80);
    expect([...files, ...links].filter((path) => !existsSync(path))).toEqual([]);
  });

  it("says for each requirement whether it is met, and for a met one by which test", () => {
    expect(rows.length).toBeGreaterThan(60);
    const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
    const without = cells.filter(
      ([, , state, how, test]) => state === "✓" && !/\.(test|spec)\.tsx?`/.test(`${how} ${test}`),
    );
    // what a product cannot do needs no test: it has no rich text at all
    expect(without.map(([, id]) => id)).toEqual(["1.3.1, 1.3.5"]);
    expect(cells.filter(([, , state]) => !["✓", "◐", "✗", "B"].includes(state ?? ""))).toEqual([]);
  });

  it("covers the chapters that concern us", () => {
    const chapters = new Set(rows.map((row) => /^\| (\d+)\./.exec(row)?.[1]));
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16].filter((chapter) => !chapters.has(String(chapter))),
    ).toEqual([]);
  });
});
