import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { action as signIn } from "~/routes/anmelden._index";
import { action as changeLinks } from "~/routes/konto.sicherheit.sso";
import { createPerson, demoPassword } from "~prisma/factories";
import { testDatabase } from "../setup/database";
import { signInAt } from "./provider";
import { args, arrive, Browser, begin, link, newPerson, nw, refusal, responseOf, signInWith, whoIs } from "./setup";

/** What the owner of an account does with identities, and domains whose provider replaces the password. */

await testDatabase({ reference: true });

let person: Awaited<ReturnType<typeof newPerson>>;
let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  person = await newPerson();
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
    const own = await link(person.personId);
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

describe("a domain whose provider replaces the password", () => {
  beforeEach(async () => {
    await db().externalIdentity.deleteMany();
    const entries = env().oidcProviders.map(({ clientSecret: _secret, ...entry }) => ({
      ...entry,
      clientSecretEnv: `OIDC_SECRET_${entry.slug.toUpperCase()}`,
      isPasswordAllowed: entry.slug !== "nw",
    }));
    vi.stubEnv("OIDC_PROVIDERS", JSON.stringify(entries));
    forgetSingleton("env");
  });

  const post = (email: string, password: string) =>
    signIn(args(browser.request("/anmelden", { email, password, weiter: "/konto/sicherheit/sso" })));

  it("refuses the right password like a wrong one and like that of nobody, and shows all three the way", async () => {
    const replies = await Promise.all([
      post(person.email, demoPassword),
      post(person.email, "falsch"),
      post("niemand@nw.example", "falsch"),
    ]);
    const said = replies.map((reply) =>
      reply instanceof Response ? reply.status : [reply.init?.status, reply.data.error],
    );
    expect(said[0]).toEqual([422, { "": [expect.stringContaining("Landeskonto NRW")] }]);
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(await whoIs(browser)).toBeNull();
  });

  it("takes the password once more to link, in the browser in which the identity was proved", async () => {
    await signInWith(browser, "anna");
    const answer = await post(person.email, demoPassword);
    expect(answer).toBeInstanceOf(Response);
    expect(browser.take(await responseOf(Promise.resolve(answer)))).toBe("/konto/sicherheit/sso");
    const linked = await changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "link" })));
    expect(linked).toBeInstanceOf(Response);
    expect(await db().externalIdentity.count({ where: { personId: person.personId } })).toBe(1);
  });

  it("does not count the password as a way in that would be left", async () => {
    const { id } = await link(person.personId);
    await browser.signIn(person.personId);
    const answer = await changeLinks(args(browser.request("/konto/sicherheit/sso", { intent: "unlink", id })));
    expect(answer).toMatchObject({ init: { status: 422 } });
  });
});
