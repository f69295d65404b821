import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { action as register, loader as registerPage } from "~/routes/anmelden.sso.registrieren";
import { action as changeLinks, loader as linksPage } from "~/routes/konto.sicherheit.sso";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../setup/database";
import { signInAt } from "./provider";
import {
  args,
  arrive,
  Browser,
  begin,
  link,
  newPerson,
  now,
  nw,
  refusal,
  responseOf,
  signInWith,
  whoIs,
} from "./setup";

/** Our side of a sign-in, against a real OpenID provider: who gets in, who registers, who is turned away. */

await testDatabase({ reference: true });

let person: Awaited<ReturnType<typeof newPerson>>;
let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  person = await newPerson();
});

describe("somebody whose identity is linked", () => {
  it("is signed in, and goes on to where they wanted", async () => {
    await link(person.personId);
    expect(await signInWith(browser, "anna", { weiter: "/angebote?q=bau" })).toBe("/angebote?q=bau");
    expect(await whoIs(browser)).toMatchObject({ personId: person.personId, method: "oidc" });
    const { lastUsedAt } = await db().externalIdentity.findFirstOrThrow({ where: { personId: person.personId } });
    expect(lastUsedAt).not.toBeNull();
    expect(await db().event.count({ where: { type: "account.signed_in", subjectId: person.personId } })).toBe(1);
  });

  it("is not freshly signed in here because they were signed in there this morning", async () => {
    await link(person.personId);
    const morning = now() - 4 * 3600;
    nw.bend = (claims) => ({ claims: { ...claims, auth_time: morning } });
    await signInWith(browser, "anna");
    expect((await whoIs(browser))?.authenticatedAt).toEqual(new Date(morning * 1000));
    nw.bend = ({ auth_time: _time, ...claims }) => ({ claims });
    await signInWith(browser, "anna");
    expect((await whoIs(browser))?.authenticatedAt).toEqual(new Date(0));
    nw.bend = (claims) => ({ claims: { ...claims, auth_time: now() + 3600 } });
    await signInWith(browser, "anna");
    expect((await whoIs(browser))?.authenticatedAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("still owes a second factor where the provider vouches for none", async () => {
    await link(person.personId);
    nw.accounts.set("anna", { email: person.email, email_verified: true, amr: ["pwd"] });
    expect(await signInWith(browser, "anna")).toBe("/arbeitskorb");
    expect(await whoIs(browser)).toMatchObject({ method: "oidc_single" });
  });

  it("is asked for the second factor of this product where the provider vouches for none", async () => {
    await link(person.personId);
    await db().person.update({ where: { id: person.personId }, data: { secondFactorSince: new Date() } });
    nw.accounts.set("anna", { email: person.email, email_verified: true, amr: ["pwd"] });
    expect(await signInWith(browser, "anna")).toBe("/anmelden/zweiter-faktor");
    expect(await whoIs(browser)).toBeNull();
  });

  it("needs no address in the answer, because issuer and subject name them", async () => {
    await link(person.personId);
    nw.accounts.set("anna", { amr: ["mfa"] });
    expect(await signInWith(browser, "anna")).toBe("/arbeitskorb");
  });

  it.each([
    ["is disabled", { status: "disabled" as const }],
    ["has an address of another Land by now", { email: "umgezogen@by.example" }],
  ])("gets nowhere when the person %s", async (_what, data) => {
    await link(person.personId);
    await db().person.update({ where: { id: person.personId }, data });
    expect(await signInWith(browser, "anna")).toBe(refusal("not_possible"));
    expect(await whoIs(browser)).toBeNull();
    await db().person.update({ where: { id: person.personId }, data: { email: person.email } });
  });

  it("confirms only with a sign-in at the provider that is not older than the question, and as the same person", async () => {
    await link(person.personId);
    await browser.signIn(person.personId);
    const address = await begin(browser, "nw", { purpose: "confirm", weiter: "/konto" });
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
    expect(await arrive(browser, "nw", await signInAt(address, { login: "anna" }))).toBe("/konto");

    nw.bend = (claims) => ({ claims: { ...claims, auth_time: now() - 3600 } });
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

    const page = await registerPage(args(browser.request("/anmelden/sso/registrieren")));
    expect(page.data.newcomer).toMatchObject({
      email: "neu@stadt.nw.example",
      name: "Neu Hier",
      wishedRole: "coordinator",
    });
    const form = {
      name: "Neu Hier",
      email: "opfer@nw.example",
      organisationId: person.organisationId,
      role: "coordinator",
    };
    expect(browser.take(await responseOf(register(args(browser.request("/anmelden/sso/registrieren", form)))))).toBe(
      "/konto",
    );

    const made = await whoIs(browser);
    expect(made).toMatchObject({ email: "neu@stadt.nw.example", actor: null, memberships: [] });
    const requests = await db().membershipRequest.findMany({ where: { personId: made?.personId ?? "" } });
    expect(requests).toMatchObject([{ status: "open", role: "coordinator", organisationId: person.organisationId }]);
    expect(await db().person.findUniqueOrThrow({ where: { email: "neu@stadt.nw.example" } })).toMatchObject({
      passwordHash: null,
    });
    expect(await signInWith(new Browser(), "neu")).toBe("/arbeitskorb");
  });

  it("registers once, and not without having come from a provider", async () => {
    const form = { name: "Neu Hier", organisationId: person.organisationId, role: "representative" };
    expect(await register(args(browser.request("/anmelden/sso/registrieren", form)))).toMatchObject({
      init: { status: 409 },
    });
    nw.accounts.set("zwei", { email: "zwei@nw.example", email_verified: true });
    await signInWith(browser, "zwei");
    const twice = [0, 1].map(() => register(args(browser.request("/anmelden/sso/registrieren", form))));
    const answers = await Promise.all(twice);
    expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
    expect(await db().person.count({ where: { email: "zwei@nw.example" } })).toBe(1);
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
