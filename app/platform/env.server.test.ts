import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvError, parseEnv, requireOperationSettings } from "./env.server";

const production = { NODE_ENV: "production", DATABASE_URL: "postgresql://a:b@localhost/c" };

describe("parseEnv", () => {
  it("needs nothing for a trial run, which is a demo on the embedded database", () => {
    const env = parseEnv({});
    expect(env).toMatchObject({
      databaseUrl: null,
      demo: true,
      smtpUrl: null,
      appUrl: "http://localhost:3000",
      port: 3000,
    });
  });

  it("insists on the public origin and a mail server in production", () => {
    expect(() => requireOperationSettings(parseEnv(production))).toThrow(
      /APP_URL: .*https:\/\/marktplatz\.example[\s\S]*SMTP_URL/,
    );
    expect(() => requireOperationSettings(parseEnv({ ...production, DEMO: "1" }))).not.toThrow();
    expect(() => requireOperationSettings(parseEnv({}))).not.toThrow();
    const complete = { ...production, APP_URL: "https://m.example/", SMTP_URL: "smtp://mail.example:587" };
    expect(() => requireOperationSettings(parseEnv(complete))).not.toThrow();
    expect(parseEnv(complete)).toMatchObject({ appUrl: "https://m.example", demo: false });
  });

  it.each([
    ["PORT", "siebzig"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://a/b"],
    ["APP_URL", "marktplatz.example"],
    ["SMTP_URL", "mail.example"],
    ["WORKER", "on"],
    ["WEB_CONCURRENCY", "0"],
    ["WEB_CONCURRENCY", "2"],
    ["TRUST_PROXY", "-1"],
    ["LOG_LEVEL", "laut"],
  ])("names %s when it is %j, and says what is expected", (name, value) => {
    const parse = () => parseEnv({ [name]: value });
    expect(parse).toThrow(EnvError);
    expect(parse).toThrow(new RegExp(`${name}: erwartet wird .{5,}`));
  });

  it("allows several web processes on PostgreSQL only, where they can share the database", () => {
    expect(parseEnv({ WEB_CONCURRENCY: "2", DATABASE_URL: "postgresql://a/b" }).webConcurrency).toBe(2);
    expect(parseEnv({}).webConcurrency).toBe(1);
  });

  it("takes an empty variable for an absent one", () => {
    expect(parseEnv({ DATABASE_URL: "", SMTP_URL: "", APP_URL: "" }).databaseUrl).toBeNull();
  });

  it("is documented: every variable stands in .env.example, and no other", () => {
    const example = readFileSync(resolve(import.meta.dirname, "../../.env.example"), "utf8");
    const documented = [...example.matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1]);
    const source = readFileSync(resolve(import.meta.dirname, "env.server.ts"), "utf8");
    const known = [...source.matchAll(/^ {2}([A-Z_]+):/gm)]
      .map((match) => match[1])
      .filter((name) => name !== "NODE_ENV");
    expect(documented.sort()).toEqual(known.sort());
  });
});
