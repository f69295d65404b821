import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OidcProvider } from "~/platform/oidc-providers";
import {
  identityFrom,
  isSameIssuer,
  passwordFailure,
  providerInsteadOfPassword,
  speaksFor,
  vouchesForFactor,
  wishedRoleOf,
} from "./account.oidc.rules";

const provider: OidcProvider = {
  slug: "nw",
  label: "Landeskonto NRW",
  issuer: "https://login.nw.example",
  clientId: "marktplatz",
  clientSecret: "geheim",
  domains: ["nw.example", "*.kommunen.example"],
  secondFactorValues: ["mfa", "urn:de:hoch"],
  isPasswordAllowed: true,
  signInOrigins: [],
  roleClaim: "realm_access.roles",
  roleMap: { "ozg-koordination": "coordinator", kommune: "municipal" },
};

describe("which addresses a provider speaks for", () => {
  it.each([
    ["anna@nw.example", true],
    ["anna@NW.example", true],
    ["anna@stadt.kommunen.example", true],
    ["anna@amt.stadt.kommunen.example", true],
    ["anna@kommunen.example", false],
    ["anna@stadt.nw.example", false],
    ["anna@boesenw.example", false],
    ["anna@nw.example.evil.example", false],
    ["anna@boesekommunen.example", false],
    ["nw.example@evil.example", false],
    ["anna@nw.example@evil.example", false],
    ["", false],
  ])("%s: %s", (email, expected) => {
    expect(speaksFor(provider, email)).toBe(expected);
  });

  it("is never more than the domain behind the last @", () => {
    fc.assert(
      fc.property(fc.string(), fc.domain(), (local, domain) => {
        const isBound = domain.toLowerCase() === "nw.example" || domain.toLowerCase().endsWith(".kommunen.example");
        expect(speaksFor(provider, `${local}@${domain}`)).toBe(isBound);
      }),
    );
  });
});

describe("instead of the password", () => {
  const strict = { ...provider, isPasswordAllowed: false };
  it("only the provider whose domain it is, and only where the operator says so", () => {
    expect(providerInsteadOfPassword([provider], "a@nw.example")).toBeNull();
    expect(providerInsteadOfPassword([strict], "a@by.example")).toBeNull();
    expect(providerInsteadOfPassword([strict], "a@nw.example")).toEqual({ slug: "nw", label: "Landeskonto NRW" });
  });

  it("says the same about every address of the domain", () => {
    const said = ["gibt-es@nw.example", "gibt-es-nicht@nw.example"].map((email) =>
      passwordFailure(providerInsteadOfPassword([strict], email)),
    );
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain("Landeskonto NRW");
    expect(passwordFailure(null)).toBe("E-Mail-Adresse oder Passwort stimmt nicht.");
  });
});

describe("second factor", () => {
  it("counts only in the words that the operator accepts", () => {
    expect(vouchesForFactor(provider, { amr: ["pwd", "mfa"], acr: null })).toBe(true);
    expect(vouchesForFactor(provider, { amr: [], acr: "urn:de:hoch" })).toBe(true);
    expect(vouchesForFactor(provider, { amr: ["pwd", "otp"], acr: "1" })).toBe(false);
    expect(vouchesForFactor({ secondFactorValues: [] }, { amr: ["mfa"], acr: "mfa" })).toBe(false);
  });
});

describe("roles", () => {
  const wish = (claims: Record<string, unknown>) => wishedRoleOf(provider, claims);
  it("are wished for by a mapped claim, and by nothing else", () => {
    expect(wish({ realm_access: { roles: ["kommune"] } })).toBe("municipal");
    expect(wish({ realm_access: { roles: ["kommune", "ozg-koordination"] } })).toBe("coordinator");
    expect(wish({ realm_access: { roles: "kommune" } })).toBe("municipal");
    expect(wish({ realm_access: { roles: ["coordinator", "operator", "admin"] } })).toBeNull();
    expect(wish({ realm_access: null, roles: ["kommune"] })).toBeNull();
    expect(wishedRoleOf({ ...provider, roleClaim: null }, { realm_access: { roles: ["kommune"] } })).toBeNull();
    expect(wishedRoleOf({ roleClaim: "r", roleMap: { x: "operator" } }, { r: ["x"] })).toBeNull();
  });

  it("never come out of what every object has", () => {
    const odd = { ...provider, roleClaim: "__proto__.constructor", roleMap: { toString: "coordinator" } };
    expect(wishedRoleOf(odd, {})).toBeNull();
    expect(wishedRoleOf({ ...odd, roleClaim: "constructor.name" }, { a: 1 })).toBeNull();
  });
});

describe("an answer", () => {
  const base = { iss: "https://login.nw.example", sub: "1" };
  it("without issuer or subject is none", () => {
    expect(identityFrom(provider, { sub: "1" })).toBeNull();
    expect(identityFrom(provider, { iss: base.iss, sub: "" })).toBeNull();
  });

  it("is believed about an address only when it is verified and bound", () => {
    const email = (claims: Record<string, unknown>) => identityFrom(provider, { ...base, ...claims })?.email;
    expect(email({ email: "Anna@NW.example", email_verified: true })).toBe("anna@nw.example");
    for (const email_verified of [false, "true", 1, null, undefined, [true]])
      expect(email({ email: "anna@nw.example", email_verified })).toBeNull();
    expect(email({ email: "anna@by.example", email_verified: true })).toBeNull();
    expect(email({ email: ["anna@nw.example"], email_verified: true })).toBeNull();
  });

  it("never throws, whatever a provider says", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("iss", "sub", "email", "name", "amr", "acr", "auth_time"), fc.anything()),
        (raw) => {
          identityFrom(provider, raw);
        },
      ),
    );
  });
});

it("an issuer is the same with and without its last slash, and no other one is", () => {
  expect(isSameIssuer("https://login.nw.example", "https://login.nw.example/")).toBe(true);
  expect(isSameIssuer("https://login.nw.example/a", "https://login.nw.example/b")).toBe(false);
  expect(isSameIssuer("https://login.nw.example", "unlesbar")).toBe(false);
});
