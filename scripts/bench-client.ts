import { Agent, request as httpRequest } from "node:http";
import { BenchFailed } from "./bench-server";

export interface Try {
  readonly email: string;
  readonly password: string;
  /** stands for the client's address: the server trusts one proxy */
  readonly ip: string;
}

export interface Outcome {
  readonly status: number;
  readonly ms: number;
}

export function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
}

export function send(agent: Agent, port: number, init: { path: string; body?: string; ip?: string }): Promise<Outcome> {
  const { path, body, ip = "10.255.0.1" } = init;
  const startedAt = performance.now();
  const headers = {
    Host: `localhost:${port}`,
    "X-Forwarded-For": ip,
    ...(body === undefined
      ? {}
      : {
          Origin: `http://localhost:${port}`,
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": Buffer.byteLength(body),
        }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { agent, port, path, host: "127.0.0.1", method: body === undefined ? "GET" : "POST", headers },
      (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - startedAt }));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

export function signIn(agent: Agent, port: number, { email, password, ip }: Try): Promise<Outcome> {
  return send(agent, port, { path: "/anmelden", body: new URLSearchParams({ email, password }).toString(), ip });
}

export function expectStatus({ status }: Outcome, expected: number, what: string): void {
  if (status !== expected) throw new BenchFailed(`${what}: Antwort ${status} statt ${expected}.`);
}

export interface Rate {
  readonly count: number;
  readonly perSecond: number;
}

/** With that many at once all the time. */
export async function rateOf(lanes: number, ms: number, work: () => Promise<void>): Promise<Rate> {
  const startedAt = performance.now();
  let done = 0;
  const lane = async () => {
    while (performance.now() - startedAt < ms) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { count: done, perSecond: done / ((performance.now() - startedAt) / 1000) };
}

/** Connections of its own for each turn: the server closes those that rest between two. */
export async function withAgent<T>(maxSockets: number, work: (agent: Agent) => Promise<T>): Promise<T> {
  const agent = new Agent({ keepAlive: true, maxSockets });
  try {
    return await work(agent);
  } finally {
    agent.destroy();
  }
}
