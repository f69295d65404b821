import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ssoAway } from "~/features/account/account.oidc.rules";
import { openSession, optionalPerson } from "~/features/account/account.session.server";
import { readBrowserState } from "~/platform/browser-state.server";
import { db } from "~/platform/db.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { action as start, loader as startPage } from "~/routes/anmelden.sso.$provider._index";
import { loader as comeBack } from "~/routes/anmelden.sso.$provider.rueckruf";
import { action as changeLinks, loader as linksPage } from "~/routes/konto.sicherheit.sso";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../setup/database";
import { signInAt, startProvider } from "./provider";

/** Our side of a sign-in, against a real OpenID provider: what is accepted, and everything that must not be. */

await testDatabase({ reference: true });

const origin = "http://localhost:3000";
const nw = await startProvider({
  clientId: "m",
  clientSecret: "nw-geheim",
  redirectUri: `${origin}/anmelden/sso/nw/rueckruf`,
});
const by = await startProvider({
  clientId: "m",
  clientSecret: "by-geheim",
  redirectUri: `${origin}/anmelden/sso/by/rueckruf`,
});

vi.stubEnv(
  "OIDC_PROVIDERS",
  JSON.stringify([
    {
      slug: "nw",
      label: "Landeskonto NRW",
      issuer: nw.issuer,
      clientId: "m",
      clientSecretEnv: "OIDC_SECRET_NW",
      domains: ["nw.example", "*.nw.example"],
      secondFactorValues: ["mfa"],
      roleClaim: "roles",
      roleMap: { "ozg-koordination": "coordinator" },
    },
    {
      slug: "by",
      label: "Bayern",
      issuer: by.issuer,
      clientId: "m",
      clientSecretEnv: "OIDC_SECRET_BY",
      domains: ["by.example"],
    },
  ]),
);
vi.stubEnv("OIDC_SECRET_NW", "nw-geheim");
vi.stubEnv("OIDC_SECRET_BY", "by-geheim");
forgetSingleton("env");
afterAll(async () => {
  await Promise.all([nw.stop(), by.stop()]);
  vi.unstubAllEnvs();
  forgetSingleton("env");
});

/** The cookies of one browser. */
class Browser {
  private readonly jar = new Map<string, string>();

  request(path: string, form?: Record<string, string>): Request {
    const Cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(`${origin}${path}`, {
      headers: { Cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
  }

  take(response: Response): string {
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response.headers.get("Location") ?? "";
  }

  keep(line: string): void {
    const [pair = ""] = line.split(";");
    this.jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }

  async signIn(personId: string): Promise<void> {
    this.keep(await openSession(this.request("/"), { personId, method: "password" }));
  }
}

const args = (request: Request, provider?: string) => ({
  request,
  params: provider === undefined ? {} : { provider },
  context: { cspNonce: "" },
});

async function responseOf(work: Promise<unknown>): Promise<Response> {
  const result = await work.catch((thrown: unknown) => thrown);
  if (result instanceof Response) return result;
  throw new Error(`no response: ${JSON.stringify(result)}`, { cause: result });
}

async function begin(browser: Browser, slug: string, form: Record<string, string> = {}): Promise<string> {
  return browser.take(await responseOf(start(args(browser.request(`/anmelden/sso/${slug}`, form), slug))));
}

async function arrive(browser: Browser, slug: string, callback: URL): Promise<string> {
  return browser.take(
    await responseOf(comeBack(args(browser.request(`${callback.pathname}${callback.search}`), slug))),
  );
}

/** The whole way, as a person goes it. @returns where it ends */
async function signInWith(browser: Browser, login: string, form: Record<string, string> = {}): Promise<string> {
  const address = await begin(browser, "nw", form);
  return arrive(browser, "nw", await signInAt(address, { login }));
}

const whoIs = (browser: Browser) => optionalPerson(browser.request("/"));
const refusal = (reason: string, slug = "nw") => `/anmelden/sso/${slug}?grund=${reason}`;

let person: Awaited<ReturnType<typeof createPerson>>;
let browser: Browser;
let count = 0;
beforeEach(async () => {
  nw.bend = null;
  by.bend = null;
  count += 1;
  browser = new Browser();
  person = await createPerson(db(), { stateCode: "NW", role: "representative", email: `p${count}@nw.example` });
  nw.accounts.set("anna", { email: person.email, email_verified: true, name: "Anna Muster", amr: ["pwd", "mfa"] });
});

const link = (subject = "anna", issuer = nw.issuer) =>
  db().externalIdentity.upsert({
    where: { issuer_subject: { issuer, subject } },
    create: { personId: person.personId, issuer, subject },
    update: { personId: person.personId },
  });

describe("somebody whose identity is linked", () => {
  it("is signed in, and goes on to where they wanted", async () => {
    await link();
    expect(await signInWith(browser, "anna", { weiter: "/angebote?q=bau" })).toBe("/angebote?q=bau");
    expect(await whoIs(browser)).toMatchObject({ personId: person.personId, method: "oidc" });
    const { lastUsedAt } = await db().externalIdentity.findFirstOrThrow({ where: { personId: person.personId } });
    expect(lastUsedAt).not.toBeNull();
    expect(await db().event.count({ where: { type: "account.signed_in", subjectId: person.personId } })).toBe(1);
  });

  it("still owes a second factor where the provider vouches for none", async () => {
    await link();
    nw.accounts.set("anna", { email: person.email, email_verified: true, amr: ["pwd"] });
    expect(await signInWith(browser, "anna")).toBe("/arbeitskorb");
    expect(await whoIs(browser)).toMatchObject({ method: "oidc_single" });
  });

  it("is asked for the second factor of this product where the provider vouches for none", async () => {
    await link();
    await db().person.update({ where: { id: person.personId }, data: { secondFactorSince: new Date() } });
    nw.accounts.set("anna", { email: person.email, email_verified: true, amr: ["pwd"] });
    expect(await signInWith(browser, "anna")).toBe("/anmelden/zweiter-faktor");
    expect(await whoIs(browser)).toBeNull();
  });

  it("needs no address in the answer, because issuer and subject name them", async () => {
    await link();
    nw.accounts.set("anna", { amr: ["mfa"] });
    expect(await signInWith(browser, "anna")).toBe("/arbeitskorb");
  });

  it.each([
    ["is disabled", { status: "disabled" as const }],
    ["has an address of another Land by now", { email: "umgezogen@by.example" }],
  ])("gets nowhere when the person %s", async (_what, data) => {
    await link();
    await db().person.update({ where: { id: person.personId }, data });
    expect(await signInWith(browser, "anna")).toBe(refusal("not_possible"));
    expect(await whoIs(browser)).toBeNull();
    await db().person.update({ where: { id: person.personId }, data: { email: person.email } });
  });

  it("confirms only with a sign-in at the provider that is not older than the question, and as the same person", async () => {
    await link();
    await browser.signIn(person.personId);
    const address = await begin(browser, "nw", { purpose: "confirm", weiter: "/konto" });
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
    expect(await arrive(browser, "nw", await signInAt(address, { login: "anna" }))).toBe("/konto");

    nw.bend = (claims) => ({ claims: { ...claims, auth_time: Math.floor(Date.now() / 1000) - 3600 } });
    expect(await signInWith(browser, "anna", { purpose: "confirm" })).toBe(refusal("not_valid"));
    nw.bend = null;
    nw.accounts.set("berta", { email: "berta@nw.example", email_verified: true });
    expect(await signInWith(browser, "berta", { purpose: "confirm" })).toBe(refusal("other_account"));
  });
});

describe("somebody whose identity is unknown", () => {
  beforeEach(() => db().externalIdentity.deleteMany());

  it("is not let into the account with their address, but may link it after proving that account, too", async () => {
    expect(await signInWith(browser, "anna")).toBe("/anmelden?weiter=%2Fkonto%2Fsicherheit%2Fsso");
    expect(await whoIs(browser)).toBeNull();
    expect(await db().externalIdentity.count()).toBe(0);

    await browser.signIn(person.personId);
    const page = await linksPage(args(browser.request("/konto/sicherheit/sso")));
    expect(page.data.pending).toEqual({ label: "Landeskonto NRW", email: person.email });
    expect(await db().externalIdentity.count()).toBe(0);
    const linked = await responseOf(changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "link" }))));
    expect(browser.take(linked)).toBe("/konto/sicherheit/sso");
    expect(await db().externalIdentity.findFirst()).toMatchObject({ personId: person.personId, subject: "anna" });
    expect(await db().event.count({ where: { type: "account.identity_linked", subjectId: person.personId } })).toBe(1);
    expect(await signInWith(new Browser(), "anna")).toBe("/arbeitskorb");
  });

  it("cannot be linked with the account of whoever signs in with this browser next", async () => {
    await signInWith(browser, "anna");
    const other = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    await browser.signIn(other.personId);
    expect((await linksPage(args(browser.request("/konto/sicherheit/sso")))).data.pending).toBeNull();
    const answer = await changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "link" })));
    expect(answer).toMatchObject({ init: { status: 409 } });
    expect(await db().externalIdentity.count()).toBe(0);
  });

  it("registers when there is no account; no role comes with them, only a wish", async () => {
    nw.accounts.set("neu", {
      email: "neu@stadt.nw.example",
      email_verified: true,
      name: "Neu Hier",
      roles: ["admin", "ozg-koordination"],
    });
    const people = await db().person.count();
    expect(await signInWith(browser, "neu")).toBe("/anmelden/sso/registrieren");
    expect(await whoIs(browser)).toBeNull();
    expect(await db().person.count()).toBe(people);
  });

  it.each([
    ["unverified", { email: "opfer@nw.example", email_verified: false }],
    ["verified in words only", { email: "opfer@nw.example", email_verified: "true" }],
    ["of another domain", { email: "opfer@by.example", email_verified: true }],
    ["of a domain that only ends alike", { email: "opfer@boesenw.example", email_verified: true }],
    ["two addresses in one", { email: "a@nw.example,opfer@nw.example", email_verified: true }],
    ["missing", {}],
  ])("is refused with an address that is %s", async (_what, account) => {
    const victim = await createPerson(db(), { stateCode: "BY", role: "coordinator" });
    const email = "email" in account && account.email === "opfer@by.example" ? victim.email : account;
    nw.accounts.set("boese", typeof email === "string" ? { ...account, email } : account);
    expect(await signInWith(browser, "boese")).toBe(refusal("not_bound"));
    expect(await whoIs(browser)).toBeNull();
  });

  it("is refused when the account with their address is disabled", async () => {
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    expect(await signInWith(browser, "anna")).toBe(refusal("not_possible"));
  });
});

describe("attacks on the way back", () => {
  beforeEach(() => link());

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

  const now = () => Math.floor(Date.now() / 1000);
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
    expect(address.href).not.toContain(away?.verifier);
  });
});

describe("linking and unlinking by the owner", () => {
  const unlink = async (id: string) =>
    changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "unlink", id })));
  beforeEach(() => db().externalIdentity.deleteMany());

  it("links what was proved in the same session, after a last question", async () => {
    await browser.signIn(person.personId);
    expect(await signInWith(browser, "anna", { purpose: "link" })).toBe("/konto/sicherheit/sso");
    expect(await db().externalIdentity.count()).toBe(0);
    await changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "link" })));
    expect(await db().externalIdentity.count({ where: { personId: person.personId } })).toBe(1);
  });

  it("does not begin for somebody who is not signed in, or whose sign-in is old", async () => {
    expect(await begin(browser, "nw", { purpose: "link" })).toMatch(/^\/anmelden\?weiter=/);
    await browser.signIn(person.personId);
    await db().session.updateMany({ data: { authenticatedAt: new Date(Date.now() - 11 * 60_000) } });
    expect(await begin(browser, "nw", { purpose: "link" })).toMatch(/^\/anmelden\/bestaetigen\?weiter=/);
  });

  it("ends with the session that it began in", async () => {
    await browser.signIn(person.personId);
    const callback = await signInAt(await begin(browser, "nw", { purpose: "link" }), { login: "anna" });
    const other = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    await browser.signIn(other.personId);
    expect(await arrive(browser, "nw", callback)).toBe(refusal("not_started"));
  });

  it("does not link what belongs to somebody else already", async () => {
    const other = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    await db().externalIdentity.create({ data: { personId: other.personId, issuer: nw.issuer, subject: "anna" } });
    await browser.signIn(person.personId);
    expect(await signInWith(browser, "anna", { purpose: "link" })).toBe(refusal("already_linked"));
  });

  it("does not let a provider sign people in whose addresses are bound to another", async () => {
    const bavarian = await createPerson(db(), { stateCode: "BY", role: "coordinator" });
    await browser.signIn(bavarian.personId);
    await signInWith(browser, "anna", { purpose: "link" });
    const answer = await changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "link" })));
    expect(answer).toMatchObject({ init: { status: 422 } });
    expect(await db().externalIdentity.count()).toBe(0);
  });

  it("unlinks one's own, never a foreign one, and never the last way to sign in", async () => {
    const own = await link();
    const other = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const foreign = await db().externalIdentity.create({
      data: { personId: other.personId, issuer: nw.issuer, subject: "x" },
    });
    await browser.signIn(person.personId);
    await expect(unlink(foreign.id)).rejects.toMatchObject({ code: "not_found" });
    await db().person.update({ where: { id: person.personId }, data: { passwordHash: null } });
    expect(await unlink(own.id)).toMatchObject({ init: { status: 422 } });
    expect(await db().externalIdentity.count()).toBe(2);
    await db().person.update({ where: { id: person.personId }, data: { passwordHash: "x" } });
    await unlink(own.id);
    expect(await db().externalIdentity.findMany({ select: { id: true } })).toEqual([{ id: foreign.id }]);
    expect(await db().event.count({ where: { type: "account.identity_unlinked", subjectId: person.personId } })).toBe(
      1,
    );
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
