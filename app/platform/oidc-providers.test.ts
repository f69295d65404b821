import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "./env.server";
import { signInOriginsOf } from "./oidc-providers";

const nw = {
  slug: "nw",
  label: "Landeskonto NRW",
  issuer: "https://login.nw.example/realms/land",
  clientId: "marktplatz",
  clientSecretEnv: "OIDC_SECRET_NW",
  domains: ["nw.example", "*.nw.example"],
};
const parse = (providers: unknown, secrets: Record<string, string> = { OIDC_SECRET_NW: "geheim" }) =>
  parseEnv({ OIDC_PROVIDERS: typeof providers === "string" ? providers : JSON.stringify(providers), ...secrets });

describe("OIDC_PROVIDERS", () => {
  it("is empty unless set", () => {
    expect(parseEnv({}).oidcProviders).toEqual([]);
    expect(parse("").oidcProviders).toEqual([]);
  });

  it("takes the secret from the variable that the entry names, and safe values for the rest", () => {
    expect(parse([nw]).oidcProviders).toEqual([
      {
        slug: "nw",
        label: "Landeskonto NRW",
        issuer: "https://login.nw.example/realms/land",
        clientId: "marktplatz",
        clientSecret: "geheim",
        domains: ["nw.example", "*.nw.example"],
        secondFactorValues: [],
        isPasswordAllowed: true,
        signInOrigins: [],
        roleClaim: null,
        roleMap: {},
      },
    ]);
  });

  it.each([
    ["no JSON", "nw=https://login", /OIDC_PROVIDERS: erwartet wird eine JSON-Liste/],
    ["no list", nw, /OIDC_PROVIDERS: erwartet wird eine JSON-Liste/],
    ["plain http", [{ ...nw, issuer: "http://login.nw.example" }], /OIDC_PROVIDERS\.0\.issuer: erwartet wird .*https/],
    ["a host that only looks local", [{ ...nw, issuer: "http://localhost.evil.example" }], /0\.issuer: .*https/],
    ["credentials in the address", [{ ...nw, issuer: "https://a:b@login.nw.example" }], /0\.issuer: .*https/],
    ["a bad slug", [{ ...nw, slug: "NW/../x" }], /0\.slug: erwartet wird/],
    ["a taken slug", [{ ...nw, slug: "registrieren" }], /0\.slug: erwartet wird/],
    ["no domain", [{ ...nw, domains: [] }], /0\.domains: erwartet wird mindestens eine Domäne/],
    ["a domain that is none", [{ ...nw, domains: ["*"] }], /0\.domains\.0: erwartet wird eine Domäne/],
    ["a whole top-level domain", [{ ...nw, domains: ["*.de"] }], /0\.domains\.0: erwartet wird eine Domäne/],
    [
      "a role nobody may wish for",
      [{ ...nw, roleMap: { admin: "operator" } }],
      /0\.roleMap\.admin: erwartet wird eine Rolle/,
    ],
    [
      "a secret in the list",
      [{ ...nw, clientSecret: "geheim" }],
      /OIDC_PROVIDERS\.0: erwartet wird nur die Angaben slug/,
    ],
    ["two of one name", [nw, { ...nw, issuer: "https://b.example" }], /jeder Wert von slug nur einmal/],
    ["two of one issuer", [nw, { ...nw, slug: "b", issuer: `${nw.issuer}` }], /jeder Wert von issuer nur einmal/],
    [
      "two for one domain",
      [nw, { ...nw, slug: "b", issuer: "https://b.example" }],
      /jeder Wert von domains nur einmal/,
    ],
  ])("stops the start for %s", (_what, providers, message) => {
    expect(() => parse(providers)).toThrow(EnvError);
    expect(() => parse(providers)).toThrow(message);
  });

  it("stops the start for a secret that is not there, and names its variable", () => {
    expect(() => parse([nw], {})).toThrow(/OIDC_SECRET_NW: erwartet wird das Client-Secret/);
    expect(() => parse([nw], { OIDC_SECRET_NW: "" })).toThrow(EnvError);
  });

  it("never repeats a value in the message, which could be a secret", () => {
    expect(() => parse('[{"clientSecret":"sehr-geheim"')).not.toThrow(/sehr-geheim/);
    expect(() => parse([{ ...nw, clientSecret: "sehr-geheim" }])).not.toThrow(/sehr-geheim/);
  });
});

it("names the origins to which a sign-in may lead", () => {
  const [provider] = parse([{ ...nw, signInOrigins: ["https://anmeldung.nw.example/pfad"] }]).oidcProviders;
  expect(provider && signInOriginsOf(provider)).toEqual(["https://login.nw.example", "https://anmeldung.nw.example"]);
});
