import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type AppProcess, createDatabase, startApp } from "./app-process";

/** Guessing against the real server, over its door, from networks that a trusted proxy names. */

const OWNER = "198.51.100.20";
const ATTACKER = "203.0.113.9";
const email = "rp-vertretung@rp.example";
const right = "Nachnutzung-Demo-2026";

/** As several processes of one installation have it: the counters' keys are made with it. */
const secret = randomBytes(32).toString("base64");

/** A thousand pages are rendered. */
const THOUSAND_TRIES_MS = 240_000;

const apps: AppProcess[] = [];
let databaseUrl: string;

async function start(): Promise<AppProcess> {
  const app = await startApp({ DATABASE_URL: databaseUrl, DEMO: "1", TRUST_PROXY: "1", APP_SECRET: secret });
  apps.push(app);
  return app;
}

beforeAll(async () => {
  databaseUrl = await createDatabase(inject("postgresUrl"));
  await start();
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()));
});

interface Try {
  readonly ip: string;
  readonly password: string;
  readonly email?: string;
}

function signIn(app: AppProcess, { ip, password, email: address = email }: Try): Promise<Response> {
  return fetch(`${app.url}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: app.url, "X-Forwarded-For": ip },
    body: new URLSearchParams({ email: address, password, formular: "anmelden" }),
  });
}

async function statuses(answers: readonly Promise<Response>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const answer of await Promise.all(answers)) {
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    await answer.arrayBuffer();
  }
  return counts;
}

/** What differs from answer to answer, and the address that was typed. */
function comparable(html: string, address: string): string {
  return html
    .replaceAll(address, "ADDRESS")
    .replaceAll(encodeURIComponent(address), "ADDRESS")
    .replace(/nonce="[^"]*"/g, "nonce")
    .replace(/"nonce","[^"]*"/g, "nonce")
    .replace(/in (einer|\d+) Sekunden?/g, "in N Sekunden");
}

test(
  "a thousand guesses from one network are slowed down before they cost anything; the owner gets in elsewhere at once",
  async () => {
    const [app] = apps;
    if (!app) throw new Error("not started");
    const counts: Record<number, number> = {};
    for (let wave = 0; wave < 50; wave += 1) {
      const guesses = Array.from({ length: 20 }, (_, index) =>
        signIn(app, { ip: ATTACKER, password: `geraten-${wave}-${index}-geraten` }),
      );
      for (const [status, count] of Object.entries(await statuses(guesses)))
        counts[Number(status)] = (counts[Number(status)] ?? 0) + count;
    }
    expect(Object.keys(counts).sort()).toEqual(["422", "429"]);
    // the first wave runs at once, before any of it was counted
    expect(counts[422]).toBeLessThanOrEqual(25);

    expect((await signIn(app, { ip: OWNER, password: right })).status).toBe(303);
    const parallel = Array.from({ length: 50 }, () => signIn(app, { ip: OWNER, password: right }));
    expect(await statuses(parallel)).toEqual({ 303: 50 });
  },
  THOUSAND_TRIES_MS,
);

test("a refused guess says when to try again, keeps the address and gives no password back", async () => {
  const [app] = apps;
  if (!app) throw new Error("not started");
  const answer = await signIn(app, { ip: ATTACKER, password: right });
  const page = await answer.text();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(Number(answer.headers.get("Retry-After"))).toBeLessThanOrEqual(900);
  expect(page).toContain("Zu viele Versuche.");
  expect(page).toContain(email);
  expect(page).not.toContain(right);
});

test("the counters hold for a second process and are none of its memory", async () => {
  const other = await start();
  expect((await signIn(other, { ip: ATTACKER, password: right })).status).toBe(429);
  expect((await signIn(other, { ip: OWNER, password: right })).status).toBe(303);
});

test("an address without account gets the same answers, byte for byte, in the same order", async () => {
  const [app] = apps;
  if (!app) throw new Error("not started");
  const answersFor = async (address: string, ip: string) => {
    const answers: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      const answer = await signIn(app, { ip, email: address, password: "falsch-falsch-falsch" });
      answers.push(`${answer.status} ${comparable(await answer.text(), address)}`);
    }
    return answers;
  };
  const known = await answersFor("hh-vertretung@hh.example", "192.0.2.1");
  const unknown = await answersFor("hh-xertretung@hh.example", "192.0.2.2");
  expect(known.map((answer) => answer.slice(0, 3))).toEqual([...Array(6).fill("422"), "429", "429"]);
  expect(unknown).toEqual(known);
});

test("a session cookie that was there before the sign-in is another one afterwards, and signs nobody in", async () => {
  const [app] = apps;
  if (!app) throw new Error("not started");
  const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
  const first = cookieOf(await signIn(app, { ip: OWNER, password: right }));
  const second = await fetch(`${app.url}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: app.url, "X-Forwarded-For": OWNER, Cookie: first },
    body: new URLSearchParams({ email, password: right }),
  });
  expect(cookieOf(second)).not.toBe(first);
  const withCookie = (cookie: string) =>
    fetch(`${app.url}/arbeitskorb`, { redirect: "manual", headers: { Cookie: cookie } });
  expect((await withCookie(first)).status).toBe(302);
  expect((await withCookie(cookieOf(second))).status).toBe(200);
});

test("no address, password or network stands in the log", () => {
  const lines = apps.flatMap((app) => app.logLines());
  expect(lines.filter((line) => line.includes("sign-in failed")).length).toBeGreaterThan(5);
  expect(
    lines.filter((line) => /rp\.example|hh\.example|geraten|Nachnutzung-Demo|203\.0\.113|198\.51/.test(line)),
  ).toEqual([]);
});
