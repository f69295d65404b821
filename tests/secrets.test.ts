import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { lintSource } from "@secretlint/core";
import { creator as recommended } from "@secretlint/secretlint-rule-preset-recommend";
import { describe, expect, it } from "vitest";

/**
 * No secret in the sources (ASVS 13.3.1): every tracked text file, read with the rules of secretlint (keys of clouds and
 * forges, private keys, passwords in addresses) and one of our own for the secrets that this product has.
 */

/** Known, and no secrets: examples of addresses with a word in place of the password. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  ".env.example": /^postgresql:\/\/marktplatz(_eigner)?:kennwort@/,
  "app/platform/env.server.ts": /^postgresql:\/\/nutzer:kennwort@/,
  "app/platform/db-postgres.server.test.ts": /^postgresql:\/\/app:geheim@/,
};

const OWN = /\b(APP_SECRET|METRICS_TOKEN|SMTP_PASSWORD)\s*[=:]\s*["']?[A-Za-z0-9+/=_-]{16,}/;
const MAX_BYTES = 1_000_000;

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
const texts = tracked.flatMap((file) => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size > MAX_BYTES) return [];
  const bytes = readFileSync(file);
  return bytes.includes(0) ? [] : [{ file, content: bytes.toString("utf8") }];
});

async function secretsIn(file: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: file, content, contentType: "text" },
    options: {
      config: { rules: [{ id: recommended.meta.id, rule: recommended, rules: [] }] },
      maskSecrets: true,
    },
  });
  const found = messages.map(({ message, range }) => ({ message, text: content.slice(range[0], range[1]) }));
  const own = OWN.exec(content);
  if (own !== null) found.push({ message: "a secret of this product", text: own[0] });
  return found.filter(({ text }) => ALLOWED[file]?.test(text) !== true).map(({ message }) => `${file}: ${message}`);
}

describe("secrets", () => {
  it("stand in no tracked file", async () => {
    expect(texts.length).toBeGreaterThan(500);
    const found: string[] = [];
    for (const { file, content } of texts) found.push(...(await secretsIn(file, content)));
    expect(found).toEqual([]);
  });

  it("would be noticed", async () => {
    // put together here, so that this file itself holds none
    expect(await secretsIn("x.ts", `url = "${"postgresql"}://app:s3hr-geheim@db.example/markt"`)).toHaveLength(1);
    expect(await secretsIn("x.ts", `${"APP_"}SECRET=${"Zm9v".repeat(10)}`)).toHaveLength(1);
    expect(await secretsIn("x.ts", `const token = "${"ghp_"}${"a1B2".repeat(9)}";`)).toHaveLength(1);
  });
});
