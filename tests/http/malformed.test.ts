import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { demoPassword } from "~prisma/factories";
import { type AppProcess, startApp } from "./app-process";
import { KIND_NAMES, type Malformed, malformedRequests } from "./malformed";
import { type RawAnswer, sendRaw } from "./raw-request";

const COUNT = 2_000;
const SEED = 20261124;
const PARALLEL = 16;
const MEMORY_LIMIT_MIB = 300;

interface Outcome extends RawAnswer {
  readonly request: Malformed;
}

async function sendAll(port: number, requests: readonly Malformed[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...requests];
  const lane = async () => {
    for (let request = queue.pop(); request !== undefined; request = queue.pop())
      outcomes.push({ request, ...(await sendRaw(port, request.bytes, request.isCut)) });
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  return outcomes;
}

const shown = ({ request, status }: Outcome) =>
  `${request.kind} ${status} ${JSON.stringify(request.bytes.toString("latin1").slice(0, 400))}`;

describe("2,000 malformed requests on PostgreSQL", () => {
  let app: AppProcess;
  let outcomes: Outcome[];

  beforeAll(async () => {
    app = await startApp({ DATABASE_URL: inject("postgresUrl"), DEMO: "1" });
    const sessions = await Promise.all(["betrieb@fitko.example", "rp-vertretung@rp.example"].map(signIn));
    outcomes = await sendAll(
      app.port,
      malformedRequests(`localhost:${app.port}`, { count: COUNT, seed: SEED, sessions }),
    );
  });
  afterAll(() => app.stop());

  /** @returns the value of the Cookie header from now on */
  async function signIn(email: string): Promise<string> {
    const response = await fetch(`${app.url}/anmelden`, {
      method: "POST",
      headers: { Origin: app.url },
      body: new URLSearchParams({ email, password: demoPassword }),
      redirect: "manual",
    });
    expect(response.status).toBeOneOf([302, 303]);
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";", 1)[0])
      .join("; ");
  }

  test("all were sent, of every kind", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(COUNT);
    expect(new Set(outcomes.map(({ request }) => request.kind))).toEqual(new Set(KIND_NAMES));
  });

  test("the sessions were valid: they opened a page that asks for one", () => {
    const opened = outcomes.filter(
      ({ request, status }) => request.bytes.includes("GET /arbeitskorb ") && status === 200,
    );
    expect(opened.length).toBeGreaterThan(0);
  });

  test("none is answered with 5xx, and none is left without an answer", () => {
    expect(outcomes.filter(({ status }) => status >= 500).map(shown)).toEqual([]);
    const unanswered = outcomes.filter(({ request, status }) => status === 0 && !request.isCut);
    expect(unanswered.map(shown)).toEqual([]);
  });

  test("no broken write was accepted", () => {
    const writes = outcomes.filter(({ request }) => ["provenance", "contentType", "length"].includes(request.kind));
    const accepted = writes.filter(({ status, head }) => status < 400 && !/^location: \/anmelden/im.test(head));
    expect(accepted.map(shown)).toEqual([]);
  });

  test("every answer carries the security headers", () => {
    const bare = outcomes.filter(
      ({ head, status }) => status > 0 && !/^content-security-policy: default-src 'none'/im.test(head),
    );
    expect(bare.map(shown)).toEqual([]);
  });

  test("the process is the same, answers, logged no defect, and stays small", async () => {
    expect(app.exitCode()).toBeNull();
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    const defects = app.logLines().filter((line) => /"level":"(error|fatal)"/.test(line));
    expect(defects).toEqual([]);
    const memory = app.residentMiB();
    process.stdout.write(`web process after ${outcomes.length} malformed requests: ${memory.toFixed(0)} MiB\n`);
    expect(memory).toBeLessThan(MEMORY_LIMIT_MIB);
  });
});
