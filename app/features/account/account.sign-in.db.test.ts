import { hash } from "@node-rs/argon2";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { type RequestScope, runInScope } from "~/platform/request-scope.server";
import { countFailures } from "~/platform/throttle.server";
import { Timings } from "~/platform/timings.server";
import { createPerson, demoPassword } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { needsRehash } from "./account.hash.server";
import type { Actor } from "./account.rules";
import { openSession } from "./account.session.server";
import { provePassword } from "./account.sign-in.server";
import { ATTACK_FAILURES, signInKeys } from "./account.throttle.rules";

await testDatabase({ reference: true });

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36";

function from<T>(ip: string, work: () => Promise<T>, userAgent = firefox): Promise<T> {
  const scope: RequestScope = {
    requestId: "test",
    timings: new Timings(),
    actorId: null,
    sessionId: null,
    retryAfterSeconds: null,
    route: null,
    client: { ip, userAgent },
  };
  return runInScope(scope, work);
}

const OWNER = "198.51.100.20";
const ATTACKER = "203.0.113.9";

type Outcome = "in" | "wrong" | "wait";

async function tryFrom(ip: string, email: string, password: string): Promise<Outcome> {
  const outcome = from(ip, () => provePassword(email, password));
  return outcome.then(
    (proof) => (proof ? "in" : "wrong"),
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "too_many") return "wait";
      throw error;
    },
  );
}

function signInFrom(ip: string, userAgent = firefox): Promise<string> {
  const request = new Request("http://localhost:3000/anmelden");
  return from(ip, () => openSession(request, { personId: person.personId, method: "password" }), userAgent);
}

const eventsOf = (subjectId: string) =>
  db().event.findMany({
    where: { subjectId, type: { startsWith: "account." } },
    orderBy: { id: "asc" },
    select: { type: true, sessionId: true, actorId: true, actorRole: true },
  });

let person: Actor;
beforeEach(async () => {
  await db().throttleCounter.deleteMany();
  person = await createPerson(db(), { stateCode: "RP", role: "representative" });
});

/** Hashes are slow on purpose. */
const MANY_HASHES_MS = 180_000;

describe("wrong passwords", { timeout: MANY_HASHES_MS }, () => {
  it("make their network wait after five, with a right one too, and nobody else", async () => {
    const outcomes: Outcome[] = [];
    for (let count = 0; count < 7; count += 1) outcomes.push(await tryFrom(ATTACKER, person.email, "falsch"));
    expect(outcomes).toEqual([...Array(6).fill("wrong"), "wait"]);
    expect(await tryFrom(ATTACKER, person.email, demoPassword)).toBe("wait");
    expect(await tryFrom(OWNER, person.email, demoPassword)).toBe("in");
  });

  it("get the same answer for an address that has no account", async () => {
    const answersFor = async (email: string) => {
      const answers: string[] = [];
      for (let count = 0; count < 8; count += 1) answers.push(await tryFrom(ATTACKER, email, "falsch"));
      return answers;
    };
    expect(await answersFor("niemand@rp.example")).toEqual(await answersFor(person.email));
  });

  it("of an IPv6 network share one counter, whatever the last half of the address is", async () => {
    const outcomes: Outcome[] = [];
    for (let count = 0; count < 7; count += 1)
      outcomes.push(await tryFrom(`2001:db8:1:2:${count}::${count}`, person.email, "falsch"));
    expect(outcomes.at(-1)).toBe("wait");
    expect(await tryFrom("2001:db8:1:3::1", person.email, demoPassword)).toBe("in");
  });

  it("are forgotten when the right one comes", async () => {
    for (let count = 0; count < 5; count += 1) await tryFrom(OWNER, person.email, "falsch");
    expect(await tryFrom(OWNER, person.email, demoPassword)).toBe("in");
    for (let count = 0; count < 5; count += 1) expect(await tryFrom(OWNER, person.email, "falsch")).toBe("wrong");
  });

  it("from everywhere leave each new network its first try, and then little", async () => {
    const { account } = signInKeys({ email: person.email, network: ATTACKER });
    for (let count = 0; count < ATTACK_FAILURES; count += 1) await countFailures([account]);
    expect(await tryFrom(ATTACKER, person.email, "falsch")).toBe("wrong");
    expect(await tryFrom(ATTACKER, person.email, demoPassword)).toBe("wait");
    const parallel = Array.from({ length: 50 }, () => tryFrom(OWNER, person.email, demoPassword));
    expect(await Promise.all(parallel)).toEqual(Array(50).fill("in"));
  });

  it("make a network wait that tries one account after the other", async () => {
    const { network } = signInKeys({ email: "", network: ATTACKER });
    for (let count = 0; count < network.rule.free - 1; count += 1) await countFailures([network]);
    const outcomes: Outcome[] = [];
    for (let count = 0; count < 4; count += 1) outcomes.push(await tryFrom(ATTACKER, `p${count}@rp.example`, "falsch"));
    expect(outcomes).toEqual(["wrong", "wrong", "wait", "wait"]);
    expect(await tryFrom(OWNER, person.email, demoPassword)).toBe("in");
  });

  it("are told to the owner once, and are no rows in the record otherwise", async () => {
    const before = await db().event.count();
    for (let network = 0; network < 30; network += 1) await tryFrom(`203.0.113.${network}`, person.email, "falsch");
    expect((await eventsOf(person.personId)).map(({ type }) => type)).toEqual(["account.many_failures"]);
    expect(await db().event.count()).toBe(before + 1);
  });
});

it("renews a hash made with weaker parameters, with the right password only", async () => {
  const weak = await hash(demoPassword, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  const stored = async () =>
    (await db().person.findUniqueOrThrow({ where: { id: person.personId } })).passwordHash ?? "";
  await db().person.update({ where: { id: person.personId }, data: { passwordHash: weak } });
  expect(await tryFrom(OWNER, person.email, "falsch")).toBe("wrong");
  expect(await stored()).toBe(weak);
  expect(await tryFrom(OWNER, person.email, demoPassword)).toBe("in");
  expect(needsRehash(await stored())).toBe(false);
  expect(await tryFrom(OWNER, person.email, demoPassword)).toBe("in");
});

describe("a new session", () => {
  it("is recorded with the person, their role and the session", async () => {
    await signInFrom(OWNER);
    const { publicId } = await db().session.findFirstOrThrow({ where: { personId: person.personId } });
    expect(await eventsOf(person.personId)).toEqual([
      { type: "account.signed_in", sessionId: publicId, actorId: person.personId, actorRole: "representative" },
    ]);
  });

  it("from another device or network is told, the first one and known ones are not", async () => {
    const told = async () =>
      (await eventsOf(person.personId)).filter(({ type }) => type === "account.new_device").length;
    await signInFrom(OWNER);
    await signInFrom("198.51.100.77");
    expect(await told()).toBe(0);
    await signInFrom(OWNER, chrome);
    expect(await told()).toBe(1);
    await signInFrom(ATTACKER);
    await signInFrom(ATTACKER);
    expect(await told()).toBe(2);
  });

  it("tells once when twenty come at once from a new device", async () => {
    await signInFrom(OWNER);
    await Promise.all(Array.from({ length: 20 }, () => signInFrom(ATTACKER)));
    const types = (await eventsOf(person.personId)).map(({ type }) => type);
    expect(types.filter((type) => type === "account.new_device")).toHaveLength(1);
    expect(types.filter((type) => type === "account.signed_in")).toHaveLength(21);
  });

  it("notes that the person is active, and takes a warning back", async () => {
    const old = new Date("2026-01-01");
    await db().person.update({
      where: { id: person.personId },
      data: { lastSeenAt: old, inactivityWarnedAt: new Date() },
    });
    await signInFrom(OWNER);
    const { lastSeenAt, inactivityWarnedAt } = await db().person.findUniqueOrThrow({ where: { id: person.personId } });
    expect(lastSeenAt?.getTime()).toBeGreaterThan(old.getTime());
    expect(inactivityWarnedAt).toBeNull();
  });
});
