import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeReturnPath, signInForm } from "./account.forms";
import { ssoStartForm } from "./account.oidc.forms";
import { passkeySignInForm } from "./account.passkey.forms";

describe("safeReturnPath", () => {
  it("keeps a path of this site with its query", () => {
    expect(safeReturnPath("/angebote?q=bau&land=nw")).toBe("/angebote?q=bau&land=nw");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "https://evil.example",
    "/%5cevil.example",
    "/\t/evil.example",
    "/%2f/evil.example",
    "javascript:alert(1)",
    "/a//b",
    " /angebote",
    "",
    null,
    undefined,
    "/abmelden",
  ])("does not follow %j", (path) => {
    expect(safeReturnPath(path)).toBe("/arbeitskorb");
  });

  it("never leaves the origin, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        const origin = "https://marktplatz.example";
        expect(new URL(safeReturnPath(path), origin).origin).toBe(origin);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("signInForm", () => {
  it("finds one account whatever the case and the spaces around", () => {
    const parsed = signInForm.parse({ email: "  RP-Vertretung@RP.example ", password: "x" });
    expect(parsed.email).toBe("rp-vertretung@rp.example");
  });

  it("says what is expected", () => {
    const result = signInForm.safeParse({ email: "keine-adresse", password: undefined });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([
      "Bitte geben Sie eine E-Mail-Adresse in der Form name@behoerde.de ein.",
      "Bitte geben Sie Ihr Passwort ein.",
    ]);
  });
});

describe("the way back in every form that signs in", () => {
  const credential = { id: "AA", rawId: "AA", type: "public-key" };
  const response = { clientDataJSON: "AA", authenticatorData: "AA", signature: "AA" };
  const answer = JSON.stringify({ ...credential, response });
  const forms = {
    password: (weiter: string) => signInForm.parse({ email: "a@nw.example", password: "x", weiter }),
    passkey: (weiter: string) => passkeySignInForm.parse({ answer, weiter }),
    provider: (weiter: string) => ssoStartForm.parse({ weiter }),
  };
  const longSearch = `/angebote?q=${"a".repeat(1_000)}`;

  it.each(Object.entries(forms))("%s: a long search survives, an absurd one costs nobody their sign-in", (_, parse) => {
    expect(parse(longSearch).weiter).toBe(longSearch);
    expect(safeReturnPath(parse(`/${"a".repeat(5_000)}`).weiter)).toBe("/arbeitskorb");
  });
});
