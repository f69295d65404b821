import { describe, expect, it } from "vitest";
import type { OidcProvider } from "~/platform/oidc-providers";
import { isLastWayIn, outcomeOf, type SsoSituation, ssoRefusalOf } from "./account.identity.rules";

const provider: OidcProvider = {
  slug: "nw",
  label: "Landeskonto NRW",
  issuer: "https://login.nw.example",
  clientId: "marktplatz",
  clientSecret: "geheim",
  domains: ["nw.example"],
  secondFactorValues: [],
  isPasswordAllowed: true,
  signInOrigins: [],
  roleClaim: null,
  roleMap: {},
};
const linked = { identityId: "i", personId: "anna", email: "anna@nw.example", isActive: true, hasSecondFactor: false };

const purposes = ["sign_in", "confirm", "link"] as const;
const situations: SsoSituation[] = purposes.flatMap((purpose) =>
  [null, "anna", "berta"].flatMap((personId) =>
    [null, "anna@nw.example"].flatMap((email) =>
      [true, false].flatMap((hasSecondFactor) =>
        [
          null,
          linked,
          { ...linked, isActive: false },
          { ...linked, hasSecondFactor: true },
          { ...linked, email: "a@by.example" },
        ].flatMap((person) =>
          [null, { personId: "anna", isActive: true }, { personId: "anna", isActive: false }].map((owner) => ({
            provider,
            away: { purpose, personId },
            identity: {
              issuer: provider.issuer,
              subject: "1",
              email,
              name: "",
              hasSecondFactor,
              authenticatedAt: null,
              wishedRole: null,
            },
            linked: person,
            owner: email === null ? null : owner,
          })),
        ),
      ),
    ),
  ),
);

describe("what follows from an identity", () => {
  const all = situations.map((situation) => ({ situation, outcome: outcomeOf(situation) }));
  const ofKind = (...kinds: string[]) => all.filter(({ outcome }) => kinds.includes(outcome.kind));

  it("opens an account only for the linked, active person whose address the provider still speaks for", () => {
    const opened = ofKind("signed_in", "second_step");
    expect(opened.length).toBeGreaterThan(0);
    for (const { situation } of opened) {
      expect(situation.linked).toMatchObject({ isActive: true, email: "anna@nw.example" });
      expect(situation.away.purpose).not.toBe("link");
      expect([null, "anna"]).toContain(situation.away.personId);
    }
  });

  it("skips the second factor of the person only where the provider vouches for one", () => {
    for (const { situation, outcome } of ofKind("signed_in")) {
      const isVouched = situation.identity.hasSecondFactor;
      expect(outcome).toMatchObject({ method: isVouched ? "oidc" : "oidc_single" });
      if (!isVouched) expect(situation.linked?.hasSecondFactor).toBe(false);
    }
  });

  it("offers to link only a free identity with a believed address, to its active owner or to whoever began it", () => {
    const offered = ofKind("link");
    expect(offered.length).toBeGreaterThan(0);
    for (const { situation, outcome } of offered) {
      expect(situation.linked).toBeNull();
      expect(situation.identity.email).not.toBeNull();
      const expected = situation.away.purpose === "link" ? situation.away.personId : situation.owner?.personId;
      expect(outcome).toMatchObject({ personId: expected });
      if (situation.away.purpose !== "link") expect(situation.owner?.isActive).toBe(true);
    }
  });

  it("lets newcomers register only with a believed address that has no account", () => {
    for (const { situation } of ofKind("newcomer")) {
      expect(situation).toMatchObject({ linked: null, owner: null, away: { purpose: "sign_in" } });
      expect(situation.identity.email).not.toBeNull();
    }
  });
});

it("names only refusals that exist", () => {
  expect(ssoRefusalOf("not_valid")).toBe("not_valid");
  for (const text of [null, "", "toString", "<script>"]) expect(ssoRefusalOf(text)).toBeNull();
});

it("knows the last way in", () => {
  expect(isLastWayIn({ hasPassword: false, passkeys: 0, identities: 1 })).toBe(true);
  expect(isLastWayIn({ hasPassword: true, passkeys: 0, identities: 1 })).toBe(false);
  expect(isLastWayIn({ hasPassword: false, passkeys: 1, identities: 1 })).toBe(false);
  expect(isLastWayIn({ hasPassword: false, passkeys: 0, identities: 2 })).toBe(false);
});
