import { Agent, get } from "node:http";
import { BenchFailed, cpuMsOf, type Server, startServer } from "./bench-server";
import { runStep } from "./progress.mjs";

/** What is measured; the first one touches neither database nor page and is the yardstick of the ratios. */
const TARGETS = [
  { name: "Lebenszeichen", path: "/healthz" },
  { name: "Startseite", path: "/" },
  { name: "Angebote", path: "/angebote" },
  { name: "Angebote, Suche", path: "/angebote?q=sprengstoff" },
  { name: "Angebote, Filter", path: "/angebote?land=rp&sort=neu" },
  { name: "Daten der Angebote", path: "/angebote.data" },
  { name: "Katalog", path: "/katalog?q=erlaubnis" },
];
const CONNECTIONS = 10;
const WARM_UP_MS = 1_000;
const MEASURED_MS = 4_000;

interface Result {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p975: number;
  /** CPU milliseconds of the server per request: comparable also while the machine is busy; null where `/proc` is missing */
  readonly cpuMs: number | null;
}

function request(agent: Agent, port: number, path: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    get({ agent, port, path, host: "127.0.0.1", headers: { Host: `localhost:${port}` } }, (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - startedAt);
        else reject(new BenchFailed(`${path} antwortet mit ${response.statusCode}.`));
      });
    }).on("error", reject);
  });
}

/** @returns the duration of each request in milliseconds */
async function load(port: number, path: string, ms: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + ms;
  const durations: number[] = [];
  const lane = async () => {
    while (performance.now() < until) durations.push(await request(agent, port, path));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  agent.destroy();
  return durations.sort((a, b) => a - b);
}

async function measure({ port, pid }: Server, { name, path }: (typeof TARGETS)[number]): Promise<Result> {
  await load(port, path, WARM_UP_MS);
  const cpuBefore = cpuMsOf(pid);
  const startedAt = performance.now();
  const durations = await load(port, path, MEASURED_MS);
  const seconds = (performance.now() - startedAt) / 1000;
  const cpuAfter = cpuMsOf(pid);
  const at = (share: number) => durations[Math.floor(durations.length * share)] ?? 0;
  return {
    name,
    perSecond: durations.length / seconds,
    p50: at(0.5),
    p975: at(0.975),
    cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / durations.length,
  };
}

function print(results: readonly Result[]): void {
  const yardstick = results[0]?.perSecond ?? 1;
  const number = (value: number | null, digits: number) =>
    (value === null
      ? "–"
      : value.toLocaleString("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    ).padStart(9);
  console.log(`\n${"".padEnd(20)}  je Sek.   p50 ms  p97,5 ms   CPU ms   Verhältnis`);
  for (const { name, perSecond, p50, p975, cpuMs } of results)
    console.log(
      `${name.padEnd(20)}${number(perSecond, 0)}${number(p50, 1)}${number(p975, 1)} ${number(cpuMs, 2)}    ${number(perSecond / yardstick, 3)}`,
    );
  console.log(
    `\n${CONNECTIONS} Verbindungen, je ${MEASURED_MS / 1000} s. Verhältnis: Anfragen je Sekunde gegen das Lebenszeichen im selben Lauf.`,
  );
}

/** Speed and CPU of the main pages, as ratios within one run. */
export async function benchPages(): Promise<void> {
  const server = await startServer();
  const results: Result[] = [];
  try {
    for (const target of TARGETS) {
      const { result } = await runStep({ label: `${target.name} messen`, expectedMs: WARM_UP_MS + MEASURED_MS }, () =>
        measure(server, target),
      );
      results.push(result);
    }
  } finally {
    await server.stop();
  }
  print(results);
}
