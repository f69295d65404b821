import { beforeEach, describe, expect, it } from "vitest";
import { ssoAway } from "~/features/account/account.oidc.rules";
import { readBrowserState } from "~/platform/browser-state.server";
import { db } from "~/platform/db.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { action as start, loader as startPage } from "~/routes/anmelden.sso.$provider._index";
import { loader as comeBack } from "~/routes/anmelden.sso.$provider.rueckruf";
import { testDatabase } from "../setup/database";
import { signInAt } from "./provider";
import {
  args,
  arrive,
  Browser,
  begin,
  by,
  link,
  newPerson,
  now,
  nw,
  refusal,
  responseOf,
  signInWith,
  whoIs,
} from "./setup";

/** What a thief, a forger, a stranger's page or another provider could send to our callback. */

await testDatabase({ reference: true });

let person: Awaited<ReturnType<typeof newPerson>>;
let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  person = await newPerson();
});

describe("attacks on the way back", () => {
  beforeEach(() => link(person.personId));

  it("a callback counts once, also when it comes twice at the same time", async () => {
    const callback = await signInAt(await begin(browser, "nw"), { login: "anna" });
    const twin = browser.request(`${callback.pathname}${callback.search}`);
    const [first, second] = await Promise.all([
      responseOf(comeBack(args(browser.request(`${callback.pathname}${callback.search}`), "nw"))),
      responseOf(comeBack(args(twin, "nw"))),
    ]);
    const ends = [first, second].map((response) => response.headers.get("Location"));
    expect(ends.sort()).toEqual(["/anmelden/sso/nw?grund=not_started", "/arbeitskorb"]);
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_started"));
  });

  it("a callback of another browser signs nobody in (login CSRF)", async () => {
    const attacker = new Browser();
    const callback = await signInAt(await begin(attacker, "nw"), { login: "anna" });
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_started"));
    await begin(browser, "nw");
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_valid"));
    expect(await whoIs(browser)).toBeNull();
  });

  it("a code does not work without the verifier of the browser that asked for it (PKCE)", async () => {
    const attacker = new Browser();
    const stolen = await signInAt(await begin(attacker, "nw"), { login: "anna" });
    const own = await begin(browser, "nw");
    const callback = new URL(stolen);
    callback.searchParams.set("state", new URL(own).searchParams.get("state") ?? "");
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_valid"));
  });

  it("the answer of one provider does not count at the address of another (mix-up)", async () => {
    by.accounts.set("anna", { email: "anna@by.example", email_verified: true });
    const callback = await signInAt(await begin(browser, "by"), { login: "anna" });
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_started"));
    const again = await signInAt(await begin(browser, "by"), { login: "anna" });
    again.searchParams.set("iss", nw.issuer);
    expect(await arrive(browser, "by", again)).toBe(refusal("not_valid", "by"));
    const third = await signInAt(await begin(browser, "by"), { login: "anna" });
    third.searchParams.delete("iss");
    expect(await arrive(browser, "by", third)).toBe(refusal("not_valid", "by"));
  });

  it("the same subject at another provider is somebody else", async () => {
    by.accounts.set("anna", { email: "anna@by.example", email_verified: true });
    const callback = await signInAt(await begin(browser, "by"), { login: "anna" });
    expect(await arrive(browser, "by", callback)).toBe("/anmelden/sso/registrieren");
    expect(await whoIs(browser)).toBeNull();
  });

  it.each<[string, NonNullable<typeof nw.bend>]>([
    ["of another sign-in (nonce)", (claims) => ({ claims: { ...claims, nonce: "fremd" } })],
    ["without a nonce", ({ nonce: _nonce, ...claims }) => ({ claims })],
    ["of another issuer", (claims) => ({ claims: { ...claims, iss: by.issuer } })],
    ["for another client", (claims) => ({ claims: { ...claims, aud: "fremd" } })],
    ["for several clients, issued to another", (claims) => ({ claims: { ...claims, aud: ["m", "x"], azp: "x" } })],
    ["that has expired", (claims) => ({ claims: { ...claims, iat: now() - 7200, exp: now() - 3600 } })],
    ["from the future", (claims) => ({ claims: { ...claims, nbf: now() + 3600 } })],
    ["without a subject", ({ sub: _sub, ...claims }) => ({ claims })],
    ["that nobody signed", (claims) => ({ claims, algorithm: "none" })],
    ["signed with a foreign key", (claims) => ({ claims, isForeignKey: true })],
  ])("an ID token %s is refused", async (_what, bend) => {
    nw.bend = bend;
    expect(await signInWith(browser, "anna")).toBe(refusal("not_valid"));
    expect(await whoIs(browser)).toBeNull();
    nw.bend = (claims) => ({ claims });
    expect(await signInWith(browser, "anna")).toBe("/arbeitskorb");
  });

  it("does not accept the address of the token with the word of the UserInfo, or the other way round", async () => {
    await db().externalIdentity.deleteMany();
    nw.accounts.set("boese", { email: "boese@nw.example", email_verified: true });
    nw.bend = (claims) => ({ claims: { ...claims, email: person.email } });
    expect(await signInWith(browser, "boese")).toBe("/anmelden/sso/registrieren");
    nw.bend = (claims) => ({ claims: { ...claims, email: person.email, email_verified: false } });
    expect(await signInWith(browser, "boese")).toBe(refusal("not_bound"));
  });

  it("leads nowhere outside of this site, whatever the form said", async () => {
    for (const weiter of ["https://evil.example", "//evil.example", "/\\evil.example", "/anmelden/sso/nw"])
      expect(await signInWith(browser, "anna", { weiter })).toBe("/arbeitskorb");
  });

  it("a sign-in that was cancelled at the provider says so", async () => {
    const callback = await signInAt(await begin(browser, "nw"), "cancel");
    expect(await arrive(browser, "nw", callback)).toBe(refusal("cancelled"));
  });

  it("keeps nothing readable of a sign-in in the database or in the cookie", async () => {
    const address = new URL(await begin(browser, "nw"));
    const away = await readBrowserState(browser.request("/"), "sso", ssoAway);
    const secrets = [away?.state, away?.nonce, away?.verifier];
    expect(secrets.map((secret) => secret?.length ?? 0)).toEqual([43, 43, 43]);
    const stored = JSON.stringify(await db().browserState.findMany(), (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    for (const secret of secrets) expect(stored).not.toContain(secret);
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    expect(address.searchParams.get("max_age")).toBe("36000");
    expect(address.href).not.toContain(away?.verifier);
  });
});

describe("a provider that is not there", () => {
  it("is said to be so, and nothing is begun", async () => {
    forgetSingleton("oidc-configurations");
    const { issuer } = by;
    await by.stop();
    const states = await db().browserState.count();
    expect(await begin(browser, "by")).toBe(refusal("unreachable", "by"));
    expect(await db().browserState.count()).toBe(states);
    const page = await startPage(args(browser.request(refusal("unreachable", "by")), "by"));
    expect(page).toMatchObject({ init: { status: 503 } });
    expect(issuer).toMatch(/^http:\/\/127\.0\.0\.1/);
  });

  it("is no provider at all under a name that the operator did not give", async () => {
    await expect(start(args(browser.request("/anmelden/sso/x", {}), "x"))).rejects.toMatchObject({ code: "not_found" });
    await expect(comeBack(args(browser.request("/anmelden/sso/x/rueckruf"), "x"))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
