import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import autocannon from "autocannon";
import type { Database } from "~/platform/db.server";
import { BenchFailed } from "./bench-server";

const CONNECTIONS = 10;
const SECONDS = 10;
/** The compiler of each process needs some hundred pages until it has optimised what they use. */
const WARM_UP_SECONDS = 12;

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p975: number;
  readonly p99: number;
  /** mean size of an answer */
  readonly bytes: number;
}

/** Each connection walks through the paths from a place of its own, so that no two ask the same at once. */
async function run(port: number, paths: readonly string[], duration: number): Promise<Figures> {
  let connection = 0;
  const result = await autocannon({
    url: `http://localhost:${port}`,
    connections: CONNECTIONS,
    duration,
    setupClient: (client) => {
      const start = Math.floor((connection++ / CONNECTIONS) * paths.length);
      const own = [...paths.slice(start), ...paths.slice(0, start)];
      client.setRequests(own.map((path) => ({ path, method: "GET" as const })));
    },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new BenchFailed(`${result.non2xx} Antworten waren kein Erfolg, ${result.errors} blieben aus.`);
  const { latency, requests, throughput } = result;
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p975: latency.p97_5,
    p99: latency.p99,
    bytes: throughput.total / requests.total,
  };
}

export async function loadOf(port: number, paths: readonly string[]): Promise<Figures> {
  await run(port, paths, WARM_UP_SECONDS);
  return run(port, paths, SECONDS);
}

const PLAIN_SERVER = `
  const body = Buffer.alloc(Number(process.argv[1]), 97);
  const server = require("node:http").createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** @returns answers per second of a bare node:http server, with as many bytes, under the same load */
export async function plainAnswer(bytes: number): Promise<number> {
  const child = spawn(process.execPath, ["-e", PLAIN_SERVER, String(Math.round(bytes))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const result = await autocannon({ url: `http://127.0.0.1:${line}`, connections: CONNECTIONS, duration: SECONDS });
      return result.requests.average;
    }
    throw new BenchFailed("Der nackte Server ist nicht gestartet.");
  } finally {
    child.kill();
  }
}

/** What one page of the list asks the database: the counters, the two filter lists, twenty cards. */
const PAGE_SQL = [
  `SELECT kind, version::text, floor::text FROM "SearchState"`,
  `SELECT slug, name FROM "TopicField" ORDER BY position LIMIT 50`,
  `SELECT code, name FROM "State" ORDER BY name LIMIT 50`,
];
const CARDS_SQL = `SELECT o.id::text, o.slug, r.title, r.summary, o."stateCode", s.name, t.name, r.phase::text,
    r."ozgIds", o."publishedAt", (SELECT count(*) FROM "Connection" c WHERE c."offeringId" = o.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS hit(id, position)
  JOIN "Offering" o ON o.id = hit.id JOIN "OfferingRevision" r ON r.id = o."liveRevisionId"
  JOIN "State" s ON s.code = o."stateCode" JOIN "TopicField" t ON t.slug = r."topicFieldSlug" ORDER BY hit.position`;

/** @returns pages per second that these statements alone would allow, ten at once */
export async function sqlRate({ raw }: Database): Promise<number> {
  const { rows } = await raw.executeSql(`SELECT id::text FROM "Offering" WHERE slug LIKE 'messung-%' LIMIT 2000`, []);
  const ids = rows.map(({ id }) => String(id));
  const until = performance.now() + SECONDS * 1000;
  let pages = 0;
  const lane = async () => {
    while (performance.now() < until) {
      const start = (pages * 20) % (ids.length - 20);
      await Promise.all([
        ...PAGE_SQL.map((text) => raw.executeSql(text, [])),
        raw.executeSql(CARDS_SQL, [ids.slice(start, start + 20)]),
      ]);
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  return pages / SECONDS;
}

/** Resident memory in MiB of a process and those it has started; 0 where `/proc` is missing. */
export function rssOf(pid: number): number {
  try {
    const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + rssOf(Number(child)), Number(kib ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Bytes over the line for one page, on a first visit and when styles and scripts are known. */
export async function pageWeight(port: number, path: string): Promise<string> {
  const page = await compressed(port, path);
  const assets = [...page.text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(([, address]) => address ?? "");
  let sum = 0;
  for (const address of new Set(assets)) sum += (await compressed(port, address)).bytes;
  const kib = (bytes: number) => (bytes / 1000).toLocaleString("de-DE", { maximumFractionDigits: 1 });
  return `Gewicht der Seite: ${kib(page.bytes)} kB beim zweiten Besuch (Ziel 60), ${kib(page.bytes + sum)} kB beim ersten (Ziel 160).`;
}

async function compressed(port: number, path: string): Promise<{ bytes: number; text: string }> {
  const { request } = await import("node:http");
  const headers = { "Accept-Encoding": "br, gzip", Host: `localhost:${port}` };
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const encoding = response.headers["content-encoding"];
        const plain = encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
        resolve({ bytes: body.length, text: plain.toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}
