import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { findTokenSubject, mintToken } from "~/platform/one-time-token.server";
import { type RequestScope, runInScope } from "~/platform/request-scope.server";
import { Timings } from "~/platform/timings.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { action } from "~/routes/passwort-vergessen";
import { action as resetAction, loader as resetLoader } from "~/routes/passwort-zuruecksetzen";
import { action as registerAction } from "~/routes/registrieren._index";
import { demoPassword } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { createSignedIn, dumpTables, signInAgain } from "../../../tests/setup/signed-in";
import { requestEmailChange } from "./account.email.server";
import { hashPassword } from "./account.hash.server";
import { findResetOwner } from "./account.password.queries.server";
import { requestPasswordReset, resetPassword } from "./account.password-reset.server";
import { isPasswordNewerThan } from "./account.queries.server";
import { actingAs, type SignedIn } from "./account.rules";
import { provePassword } from "./account.sign-in.server";

await testDatabase({ reference: true });

const NEW = "Otter schwimmen unter Kupferdächern";
const PURPOSE = "password_reset";

let person: SignedIn;
beforeEach(async () => {
  await db().throttleCounter.deleteMany();
  person = await createSignedIn();
});

const newToken = (minutes = 30) =>
  inTransaction(anonymousActor, (tx) => mintToken(tx, { purpose: PURPOSE, subjectId: person.personId, minutes }));
const reset = (token: string, passwordHash: string) =>
  inTransaction(anonymousActor, (tx, actor) => resetPassword(tx, actor, { token, passwordHash }));

function post(path: string, fields: Record<string, string>): Request {
  return new Request(`http://localhost:3000${path}`, { method: "POST", body: new URLSearchParams(fields) });
}
const context = { requestId: "test", cspNonce: "", clientIp: "", timings: new Timings() };
const call = (request: Request) => ({ request, params: {}, context });

function from<T>(ip: string, work: () => T): T {
  const scope: RequestScope = {
    requestId: "test",
    timings: new Timings(),
    actorId: null,
    sessionId: null,
    retryAfterSeconds: null,
    route: null,
    client: { ip, userAgent: "" },
  };
  return runInScope(scope, work);
}

it("ends a sign-in that still waited for its second factor", async () => {
  const begun = new Date();
  expect(await isPasswordNewerThan(person.personId, begun)).toBe(false);
  await reset(await newToken(), await hashPassword(NEW));
  expect(await isPasswordNewerThan(person.personId, begun)).toBe(true);
  expect(await isPasswordNewerThan(person.personId, new Date(Date.now() + 1_000))).toBe(false);
});

describe("asking for a new password", () => {
  async function ask(email: string) {
    const before = await db().event.count();
    const answer = await action(call(post("/passwort-vergessen", { email })));
    if (!(answer instanceof Response)) throw new Error("no redirect");
    const [event] = await db().event.findMany({ orderBy: { id: "desc" }, take: 1, include: { outbox: true } });
    return {
      answer: { status: answer.status, headers: [...answer.headers], body: await answer.text() },
      rows: (await db().event.count()) - before,
      event,
    };
  }

  it("answers and writes the same for known, unknown and locked addresses", async () => {
    const locked = await createSignedIn();
    await db().person.update({ where: { id: locked.personId }, data: { status: "disabled" } });
    const known = await ask(person.email);
    for (const email of ["niemand@rp.example", locked.email]) {
      const unknown = await ask(email);
      expect(unknown.answer).toEqual(known.answer);
      expect(unknown.rows).toBe(known.rows);
      expect(unknown.event?.type).toBe(known.event?.type);
      expect(unknown.event?.subjectKind).toBe("address");
      expect(unknown.event?.data).toEqual(known.event?.data);
      expect(unknown.event?.outbox).not.toBeNull();
      expect(unknown.event?.subjectId).not.toBe(locked.personId);
    }
    expect(known.event).toMatchObject({ subjectKind: "person", subjectId: person.personId, actorId: null });
  });

  it("does not write the address down", async () => {
    await ask("niemand@rp.example");
    expect(await dumpTables()).not.toContain("niemand@rp.example");
  });

  it("sends three mails an hour to an address, known or not, and answers the same beyond", async () => {
    const [known, unknown] = [[], []] as Awaited<ReturnType<typeof ask>>[][];
    for (let turn = 0; turn < 6; turn += 1) {
      known?.push(await ask(person.email));
      unknown?.push(await ask("niemand@rp.example"));
    }
    for (const asked of [known, unknown]) {
      expect(asked?.map(({ rows }) => rows)).toEqual([1, 1, 1, 0, 0, 0]);
      for (const { answer } of asked ?? []) expect(answer).toEqual(known?.[0]?.answer);
    }
    expect(known?.[0]?.answer.status).toBe(303);
    expect(await provePassword(person.email, demoPassword)).not.toBeNull();
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(1);
  });
});

describe("what others ask for", () => {
  it("does not stop a reset: ten registrations of the address from several networks", async () => {
    const { email } = person;
    for (let turn = 1; turn <= 10; turn += 1)
      await from(`203.0.${turn}.1`, () =>
        registerAction(call(post("/registrieren", { email, name: "Fremd", role: "representative" }))),
      );
    const counted = await db().throttleCounter.findMany();
    expect(Math.max(...counted.map(({ failures }) => failures))).toBeGreaterThan(3);
    const answer = await from("198.51.100.20", () => action(call(post("/passwort-vergessen", { email }))));
    expect(answer).toMatchObject({ status: 303 });
    const where = { type: "account.password_reset_requested", subjectId: person.personId };
    expect(await db().event.count({ where: { ...where, outbox: { isNot: null } } })).toBe(1);
  });

  it("is refused to their network, whatever the address", async () => {
    const statuses: unknown[] = [];
    for (let turn = 0; turn < 28; turn += 1) {
      const email = `jemand.${turn}@rp.example`;
      const answer = await from("203.0.113.9", () => action(call(post("/passwort-vergessen", { email }))));
      statuses.push(answer instanceof Response ? answer.status : answer.init?.status);
    }
    expect(statuses.slice(0, 26)).toEqual(Array.from({ length: 26 }, () => 303));
    expect(statuses.slice(26)).toEqual([429, 429]);
  });
});

describe("the link", () => {
  it("only shows the page when it is opened, however often", async () => {
    const token = await newToken();
    const open = () => resetLoader(call(new Request(`http://localhost:3000/passwort-zuruecksetzen?token=${token}`)));
    const answers = [await open(), await open()];
    expect(answers.map(({ data }) => data.owner?.email)).toEqual([person.email, person.email]);
    expect(await findTokenSubject(PURPOSE, token)).toBe(person.personId);
  });

  it("is used by one of twenty at once", async () => {
    const token = await newToken();
    const hash = await hashPassword(NEW);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => reset(token, hash)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Conflict);
    expect(await db().event.count({ where: { type: "account.password_reset", subjectId: person.personId } })).toBe(1);
  });

  it.each([
    ["expired", () => newToken(-1)],
    [
      "of another purpose",
      () =>
        inTransaction(anonymousActor, (tx) =>
          mintToken(tx, { purpose: "email_change", subjectId: person.personId, minutes: 30 }),
        ),
    ],
    ["made up", async () => "A".repeat(43)],
    ["no token", async () => "x"],
  ])("is of no use when it is %s", async (_name, make) => {
    const token = await make();
    await expect(reset(token, await hashPassword(NEW))).rejects.toBeInstanceOf(Conflict);
    expect(await findResetOwner(token)).toBeNull();
    expect(await provePassword(person.email, demoPassword)).not.toBeNull();
  });

  it("is of no use for somebody who was locked meanwhile", async () => {
    const token = await newToken();
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    expect(await findResetOwner(token)).toBeNull();
    await expect(reset(token, await hashPassword(NEW))).rejects.toBeInstanceOf(Conflict);
  });
});

describe("a new password", () => {
  it("replaces the old one, ends all sessions and everything else that was under way, and signs nobody in", async () => {
    await signInAgain(person.personId);
    await inTransaction(actingAs(person), (tx) => requestEmailChange(tx, person, { email: "fremd@rp.example" }));
    const change = await db().emailChange.findFirstOrThrow({ where: { personId: person.personId } });
    const [token, other] = [await newToken(), await newToken()];
    const emailToken = await inTransaction(anonymousActor, (tx) =>
      mintToken(tx, { purpose: "email_change", subjectId: change.id, minutes: 30 }),
    );
    const answer = await resetAction(call(post(`/passwort-zuruecksetzen?token=${token}`, { password: NEW })));
    if (!(answer instanceof Response)) throw new Error("refused");
    expect(answer.headers.get("Location")).toBe("/anmelden");
    expect(answer.headers.get("Set-Cookie")).not.toMatch(/sitzung/);
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(0);
    expect(await findTokenSubject(PURPOSE, other)).toBeNull();
    expect(await findTokenSubject("email_change", emailToken)).toBeNull();
    expect(await provePassword(person.email, demoPassword)).toBeNull();
    expect(await provePassword(person.email, NEW)).toMatchObject({ personId: person.personId });
  });

  it("must keep the rules; the link stays good for another try", async () => {
    const token = await newToken();
    const answer = await resetAction(call(post(`/passwort-zuruecksetzen?token=${token}`, { password: "zu kurz" })));
    expect(answer).toMatchObject({ init: { status: 422 } });
    expect(JSON.stringify(answer)).not.toContain('zu kurz"');
    expect(await findTokenSubject(PURPOSE, token)).toBe(person.personId);
  });

  it("leaves the second factor standing", async () => {
    await db().person.update({ where: { id: person.personId }, data: { secondFactorSince: new Date() } });
    await reset(await newToken(), await hashPassword(NEW));
    expect(await provePassword(person.email, NEW)).toMatchObject({ needsSecondFactor: true });
  });

  it("leaves no token in any table", async () => {
    const token = await newToken();
    await inTransaction(anonymousActor, (tx, actor) => requestPasswordReset(tx, actor, { email: person.email }));
    await reset(token, await hashPassword(NEW));
    const dump = await dumpTables();
    expect(dump).toContain(person.email);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(NEW);
  });
});
