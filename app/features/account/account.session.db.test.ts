import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db, installDatabase, openedDatabase } from "~/platform/db.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { createPerson, demoPassword } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import type { Actor } from "./account.rules";
import {
  actThrough,
  confirmSession,
  openSession,
  optionalActor,
  optionalPerson,
  requireActor,
  requireFreshPerson,
  requireFreshPersonOwingFactor,
  requirePerson,
  requirePersonOwingFactor,
  signOut,
  takeDraft,
} from "./account.session.server";
import { provePassword } from "./account.sign-in.server";

await testDatabase({ reference: true });

/** Hashes are slow on purpose. */
const MANY_HASHES_MS = 180_000;

const address = "http://localhost:3000/anschluesse";
/** To read, to confirm an address by a link of its own; the loader of a download only leads to its page. */
const OPEN_WHEN_OWING = ["konto._index", "konto.daten.herunterladen", "konto.e-mail.bestaetigen", "konto.rolle"];
type RouteStep = (call: { request: Request; params: object; context: object }) => unknown;
type RouteModule = { readonly loader?: RouteStep; readonly action?: RouteStep };

const withCookie = (cookie: string, url = address) =>
  new Request(url, { headers: { Cookie: cookie.split(";")[0] ?? "" } });
const anonymous = () => new Request(address);

async function signIn(request: Request, email: string, password: string): Promise<string | null> {
  const proof = await provePassword(email, password);
  return proof && openSession(request, { personId: proof.personId, method: "password" });
}

let person: Actor;
beforeEach(async () => {
  person = await createPerson(db(), { stateCode: "RP", role: "representative" });
});

async function signedIn(): Promise<string> {
  const cookie = await signIn(anonymous(), person.email, demoPassword);
  expect(cookie).not.toBeNull();
  return cookie ?? "";
}

function tokenOf(cookie: string): string {
  const value = /^sitzung=([^;]+)/.exec(cookie)?.[1] ?? "";
  return JSON.parse(Buffer.from(decodeURIComponent(value), "base64").toString());
}

describe("signing in", () => {
  it("knows the person with role and Land afterwards", async () => {
    const actor = await optionalActor(withCookie(await signedIn()));
    expect(actor).toMatchObject({ personId: person.personId, role: "representative", stateCode: "RP" });
  });

  it("stores the hash of the token, never the token", async () => {
    const token = tokenOf(await signedIn());
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const sessions = await db().session.findMany({ where: { personId: person.personId } });
    expect(sessions.map(({ id }) => id)).toEqual([createHash("sha256").update(token).digest("hex")]);
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it("does not accept what stands in the database as a cookie", async () => {
    await signedIn();
    const { id } = await db().session.findFirstOrThrow({ where: { personId: person.personId } });
    const stolen = Buffer.from(JSON.stringify(id)).toString("base64");
    expect(await optionalActor(withCookie(`sitzung=${encodeURIComponent(stolen)}`))).toBeNull();
  });

  it("gives a new token each time and ends the one that came along", async () => {
    const first = await signedIn();
    const second = await signIn(withCookie(first), person.email, demoPassword);
    expect(tokenOf(second ?? "")).not.toBe(tokenOf(first));
    expect(await optionalActor(withCookie(first))).toBeNull();
  });

  it("refuses a wrong password, an unknown address, a disabled person and one without a password alike", async () => {
    expect(await signIn(anonymous(), person.email, "falsch")).toBeNull();
    expect(await signIn(anonymous(), "niemand@rp.example", demoPassword)).toBeNull();
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    expect(await signIn(anonymous(), person.email, demoPassword)).toBeNull();
    await db().person.update({ where: { id: person.personId }, data: { status: "active", passwordHash: null } });
    expect(await signIn(anonymous(), person.email, demoPassword)).toBeNull();
  });

  it(
    "lets fifty correct sign-ins at once all succeed",
    async () => {
      const cookies = await Promise.all(
        Array.from({ length: 50 }, () => signIn(anonymous(), person.email, demoPassword)),
      );
      expect(cookies.filter((cookie) => cookie !== null)).toHaveLength(50);
    },
    MANY_HASHES_MS,
  );

  it(
    "refuses those who would wait too long, and serves the others",
    async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 80 }, () => signIn(anonymous(), person.email, demoPassword)),
      );
      const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
      expect(refused.length).toBeGreaterThan(0);
      for (const error of refused) expect(error).toMatchObject({ code: "too_many" });
      for (const result of results) if (result.status === "fulfilled") expect(result.value).not.toBeNull();
    },
    MANY_HASHES_MS,
  );
});

describe("a session ends", () => {
  it("when the person signs out, on the server too", async () => {
    const cookie = await signedIn();
    expect(await signOut(withCookie(cookie))).toMatch(/^sitzung=; .*Max-Age=0/);
    expect(await optionalActor(withCookie(cookie))).toBeNull();
    await signOut(withCookie(cookie));
    const recorded = { type: "account.signed_out", subjectId: person.personId, actorId: person.personId };
    expect(await db().event.count({ where: recorded })).toBe(1);
  });

  it("when the person is disabled or loses the last membership, with the next request", async () => {
    const cookie = await signedIn();
    await db().membership.updateMany({ where: { personId: person.personId }, data: { endedAt: new Date() } });
    expect(await optionalActor(withCookie(cookie))).toBeNull();
  });

  it("after an hour without use", async () => {
    const cookie = await signedIn();
    await db().session.updateMany({
      where: { personId: person.personId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await optionalActor(withCookie(cookie))).toBeNull();
  });

  it("after ten hours, however busy it was", async () => {
    const cookie = await signedIn();
    const old = new Date(Date.now() - 10 * 3_600_000 - 1);
    await db().session.updateMany({ where: { personId: person.personId }, data: { createdAt: old } });
    expect(await optionalActor(withCookie(cookie))).toBeNull();
    expect(await db().session.count({ where: { personId: person.personId, expiresAt: { gt: new Date() } } })).toBe(0);
  });

  it("quietly when a logout meets renewals", async () => {
    const cookie = await signedIn();
    const half = new Date(Date.now() + 20 * 60_000);
    await db().session.updateMany({ where: { personId: person.personId }, data: { expiresAt: half } });
    const requests = Array.from({ length: 20 }, () => optionalActor(withCookie(cookie)));
    const results = await Promise.allSettled([...requests, signOut(withCookie(cookie))]);
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
  });
});

describe("cookies that nobody made", () => {
  it.each([
    "sitzung=%E0%A4%A",
    "sitzung=%00",
    "sitzung=",
    "sitzung=e30%3D",
    "sitzung=IiI%3D",
    `sitzung=${"x".repeat(5000)}`,
    "a=b",
  ])("%s is no session and no error", async (cookie) => {
    const noise = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    expect(await optionalActor(withCookie(cookie))).toBeNull();
    noise.mockRestore();
  });
});

describe("whoever owes their second factor", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    forgetSingleton("env");
  });

  it("gets to the pages that set one up, and nowhere else in the account", async () => {
    person = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
    const cookie = await signedIn();
    vi.stubEnv("DATABASE_URL", "postgresql://app@localhost/nowhere");
    forgetSingleton("env");
    for (const open of [requirePersonOwingFactor, requireFreshPersonOwingFactor])
      expect(await open(withCookie(cookie))).toMatchObject({ personId: person.personId, mustEnrol: true });
    for (const closed of [requirePerson, requireFreshPerson, requireActor]) {
      const answer = await closed(withCookie(cookie)).catch((thrown: unknown) => thrown);
      if (!(answer instanceof Response)) throw new Error("let through");
      expect(answer.headers.get("Location")).toBe("/konto/sicherheit?pflicht=1");
    }
  });

  it("reads and changes nothing of the account", async () => {
    person = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
    const cookie = await signedIn();
    vi.stubEnv("DATABASE_URL", "postgresql://app@localhost/nowhere");
    forgetSingleton("env");
    const pages = Object.entries(import.meta.glob<RouteModule>("../../routes/konto.*.{ts,tsx}", { eager: true }));
    const open: string[] = [];
    for (const [path, { loader, action }] of pages) {
      const call = { request: withCookie(cookie), params: {}, context: {} };
      for (const step of [loader, action]) {
        const answer: unknown = step && (await Promise.resolve(step(call)).catch((thrown: unknown) => thrown));
        const to = answer instanceof Response ? answer.headers.get("Location") : null;
        if (step && to !== "/konto/sicherheit?pflicht=1") open.push(path.replace(/^.*routes\/|\.tsx?$/g, ""));
      }
    }
    expect([...new Set(open)].filter((name) => !name.startsWith("konto.sicherheit."))).toEqual(OPEN_WHEN_OWING);
  });
});

describe("requireActor", () => {
  it("leads to the sign-in page and back to where the person was", async () => {
    const answer = await requireActor(new Request("http://localhost:3000/anschluesse.data?a=1&_routes=x")).catch(
      (error) => error,
    );
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get("Location")).toBe("/anmelden?weiter=%2Fanschluesse%3Fa%3D1");
  });
});

describe("ordinary requests", () => {
  it("write nothing, and ask the database for everything about the session in one go", async () => {
    const cookie = await signedIn();
    const database = openedDatabase();
    const operations: string[] = [];
    const client = database.client.$extends({
      query: {
        $allOperations({ model, operation, args, query }) {
          operations.push(`${model}.${operation}`);
          return query(args);
        },
      },
    });
    installDatabase({ ...database, client: client as unknown as typeof database.client });
    for (let count = 0; count < 20; count += 1) await requireActor(withCookie(cookie));
    installDatabase(database);
    expect(operations).toEqual(Array(20).fill("Session.findUnique"));
  });

  it("write once when half of the idle time is over", async () => {
    const cookie = await signedIn();
    const half = new Date(Date.now() + 20 * 60_000);
    await db().session.updateMany({ where: { personId: person.personId }, data: { expiresAt: half } });
    await optionalActor(withCookie(cookie));
    const { expiresAt } = await db().session.findFirstOrThrow({ where: { personId: person.personId } });
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 59 * 60_000);
  });
});

describe("several memberships", () => {
  async function secondMembership(): Promise<string> {
    const other = await createPerson(db(), { stateCode: "HH", role: "coordinator" });
    const { id } = await db().membership.create({
      data: { personId: person.personId, organisationId: other.organisationId, role: "coordinator" },
    });
    return id;
  }

  it("are switched without signing out, with effect on the next request, and kept for the next sign-in", async () => {
    const membershipId = await secondMembership();
    const cookie = await signedIn();
    expect(await optionalActor(withCookie(cookie))).toMatchObject({ role: "representative", stateCode: "RP" });
    await actThrough(withCookie(cookie), await requirePerson(withCookie(cookie)), membershipId);
    expect(await optionalActor(withCookie(cookie))).toMatchObject({ role: "coordinator", stateCode: "HH" });
    expect(await optionalActor(withCookie(await signedIn()))).toMatchObject({ stateCode: "HH" });
  });

  it("of other people and ended ones cannot be chosen", async () => {
    const own = await secondMembership();
    const cookie = await signedIn();
    const foreign = await createPerson(db(), { stateCode: "HH", role: "coordinator" });
    await db().membership.update({ where: { id: own }, data: { endedAt: new Date() } });
    for (const id of [foreign.membershipId, own, "", "x"]) {
      const request = withCookie(cookie);
      await expect(actThrough(request, await requirePerson(request), id)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await optionalActor(withCookie(cookie))).toMatchObject({ stateCode: "RP" });
  });

  it("count from the next request on when a role changes", async () => {
    const cookie = await signedIn();
    await db().membership.update({ where: { id: person.membershipId }, data: { role: "coordinator" } });
    expect(await optionalActor(withCookie(cookie))).toMatchObject({ role: "coordinator" });
  });
});

describe("a form that is sent after its session has ended", () => {
  const page = "http://localhost:3000/angebote/neu?ozg=10480";
  const body = "formular=angebot&title=Neu&password=geheim&beschriftungen=%7B%22title%22%3A%22Titel%22%7D";
  const sendForm = (cookie: string, url = page) =>
    new Request(url, {
      method: "POST",
      headers: { Cookie: cookie.split(";")[0] ?? "", "Content-Type": "application/x-www-form-urlencoded" },
      body,
    });
  const expireAll = () =>
    db().session.updateMany({ where: { personId: person.personId }, data: { expiresAt: new Date(Date.now() - 1) } });
  const refusal = async (answer: Promise<unknown>) => (await answer.catch((error: unknown) => error)) as Response;
  const both = (...cookies: string[]) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

  async function draftCookie(): Promise<string> {
    const cookie = await signedIn();
    await expireAll();
    // a page that was opened in another tab meanwhile takes nothing away
    expect(await optionalPerson(withCookie(cookie))).toBeNull();
    const answer = await refusal(requireActor(sendForm(cookie)));
    expect(answer.headers.get("Location")).toBe("/anmelden?weiter=%2Fangebote%2Fneu%3Fozg%3D10480");
    return answer.headers.get("Set-Cookie") ?? "";
  }

  const open = (cookie: string, url = page) => new Request(url, { headers: { Cookie: cookie } });

  it("comes back once, on its page, for the same person, without secrets", async () => {
    const draft = await draftCookie();
    const session = await signedIn();
    expect(await takeDraft(open(both(draft, session), "http://localhost:3000/arbeitskorb"))).toBeNull();
    expect(await takeDraft(open(both(draft, session), `${page.replace("?", ".data?")}&_routes=root`))).toEqual({
      formId: "angebot",
      values: { title: "Neu" },
      labels: { title: "Titel" },
    });
    expect(await takeDraft(open(both(draft, session)))).toBeNull();
  });

  it("waits at the account for whoever belongs to no organisation any more", async () => {
    const draft = await draftCookie();
    await db().membership.updateMany({ where: { personId: person.personId }, data: { endedAt: new Date() } });
    const session = await signedIn();
    const request = () => open(both(draft, session));
    expect((await refusal(requireActor(request()))).headers.get("Location")).toBe("/konto");
    expect(await takeDraft(request())).toBeNull();
    expect(await takeDraft(open(both(draft, session), "http://localhost:3000/konto"))).toMatchObject({
      values: { title: "Neu" },
    });
  });

  it("is for nobody else, who signs in with the same browser, nor for whoever signs in after them", async () => {
    const draft = await draftCookie();
    const other = await createPerson(db(), { stateCode: "HH" });
    const session = await signIn(anonymous(), other.email, demoPassword);
    expect(await takeDraft(open(both(draft)))).toBeNull();
    expect(await takeDraft(open(both(draft, session ?? "")))).toBeNull();
    expect(await takeDraft(open(both(draft, await signedIn())))).toBeNull();
  });

  it("is not kept for a session that was revoked or never was", async () => {
    const cookie = await signedIn();
    await db().session.deleteMany({ where: { personId: person.personId } });
    expect((await refusal(requireActor(sendForm(cookie)))).headers.get("Set-Cookie")).toBeNull();
    expect((await refusal(requireActor(sendForm("sitzung=")))).headers.get("Set-Cookie")).toBeNull();
  });

  it("leaves the form to the action that goes on reading", async () => {
    const request = sendForm(await signedIn());
    await requireActor(request);
    expect(new URLSearchParams(await request.text()).get("title")).toBe("Neu");
  });

  it("waits while a person confirms who they are", async () => {
    const session = await signedIn();
    await db().session.updateMany({
      where: { personId: person.personId },
      data: { authenticatedAt: new Date(Date.now() - 11 * 60_000) },
    });
    const answer = await refusal(requireFreshPerson(sendForm(session)));
    expect(answer.headers.get("Location")).toMatch(/^\/anmelden\/bestaetigen\?weiter=/);
    await confirmSession(withCookie(session));
    await requireFreshPerson(withCookie(session));
    expect(await takeDraft(open(both(session, answer.headers.get("Set-Cookie") ?? "")))).toMatchObject({
      values: { title: "Neu" },
    });
  });
});
