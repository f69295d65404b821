import { availableParallelism } from "node:os";
import { type Database, installDatabase, openPostgres } from "~/platform/db.server";
import { broadWords, createManyOfferings, rareWords } from "~prisma/factories";
import { type Figures, loadOf, pageWeight, plainAnswer, rssOf, sqlRate } from "./bench-search-load";
import { BenchFailed, type Server, startServer } from "./bench-server";
import { startPostgres } from "./postgres-server";
import { runStep } from "./progress.mjs";

/*
 * The list of entries with all facets and counts, as a full page, on PostgreSQL: database, server and load share the
 * machine. Ratios compare within the run; the figures per second are those of this machine.
 */

const SMALL = 5_000;
const LARGE = 50_000;
const QUERIES = 600;
/** As the operator of such a machine would set it; database and load share the cores. */
const PROCESSES = Math.min(availableParallelism(), 4);
const LANDS = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ");

interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
  readonly aim: { readonly perSecond: number; readonly p975: number };
}

/** Narrow: a rare compound and two filters. Broad: words that stand in about half of all entries, many pages of each. */
function kinds(): Kind[] {
  const words = rareWords();
  const narrow = Array.from({ length: QUERIES }, (_, index) => {
    const word = words[(index * 37) % words.length] ?? "";
    return `/angebote?q=${encodeURIComponent(word)}&land=${LANDS[index % LANDS.length]}&modell=efa`;
  });
  const broad = Array.from({ length: QUERIES }, (_, index) => {
    const word = broadWords[index % broadWords.length] ?? "";
    return `/angebote?q=${encodeURIComponent(word)}&seite=${1 + Math.floor(index / broadWords.length)}`;
  });
  return [
    { name: "eng", paths: narrow, aim: { perSecond: 250, p975: 80 } },
    { name: "breit", paths: broad, aim: { perSecond: 150, p975: 150 } },
  ];
}

async function fill(url: string, from: number, to: number): Promise<void> {
  const database = await openPostgres(url);
  installDatabase(database);
  try {
    await runStep({ label: `Auf ${to.toLocaleString("de-DE")} Angebote auffüllen`, expectedMs: (to - from) * 2 }, () =>
      createManyOfferings(database.client, { from, count: to - from }),
    );
    await database.raw.executeSql("VACUUM ANALYZE");
  } finally {
    installDatabase(null);
    await database.close();
  }
}

interface Measured extends Figures {
  readonly name: string;
  readonly count: number;
}

async function measureAt(url: string, count: number): Promise<{ measured: Measured[]; rss: number; weight: string }> {
  const server = await startServer({ DATABASE_URL: url, WORKER: "off", WEB_CONCURRENCY: String(PROCESSES) });
  try {
    // the first answer of each process waits for its index
    await Promise.all(
      Array.from({ length: 4 * PROCESSES }, () =>
        fetch(`http://localhost:${server.port}/angebote?q=antrag`, { headers: { Connection: "close" } }),
      ),
    );
    const measured: Measured[] = [];
    for (const { name, paths } of kinds()) {
      const label = `${count.toLocaleString("de-DE")} Angebote, ${name}`;
      const { result } = await runStep({ label, expectedMs: 23_000 }, () => loadOf(server.port, paths));
      measured.push({ ...result, name, count });
    }
    await checkFreshness(url, server);
    const weight = await pageWeight(server.port, `/angebote?q=${broadWords[0]}`);
    return { measured, rss: rssOf(server.pid), weight };
  } finally {
    await server.stop();
  }
}

/** An entry that is retired is gone from the next answer, and back in the one after it returned. */
async function checkFreshness(url: string, { port }: Server): Promise<void> {
  const database = await openPostgres(url);
  try {
    const word = rareWords()[0] ?? "";
    const page = async () => (await fetch(`http://localhost:${port}/angebote?q=${encodeURIComponent(word)}`)).text();
    const set = (publication: string) =>
      database.raw.executeSql(
        `UPDATE "Offering" SET publication = $1::"OfferingPublication" WHERE slug = 'messung-0'`,
        [publication],
      );
    const isThere = async () => (await page()).includes('href="/angebote/messung-0"');
    const before = await isThere();
    await set("retired");
    const meanwhile = await isThere();
    await set("published");
    if (!before || meanwhile || !(await isThere()))
      throw new BenchFailed("Die Suche zeigte eine Änderung nicht in der nächsten Antwort.");
  } finally {
    await database.close();
  }
}

const decimal = (value: number, digits = 0) =>
  value.toLocaleString("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits });

function print(measured: readonly Measured[], plain: number, sql: number): void {
  console.log(`\n${"".padEnd(18)}je Sek.  p50 ms  p97,5 ms  p99 ms   : node:http   : SQL`);
  for (const { name, count, perSecond, p50, p975, p99 } of measured)
    console.log(
      `${`${decimal(count)} ${name}`.padEnd(18)}${decimal(perSecond).padStart(7)}${decimal(p50, 1).padStart(8)}${decimal(p975, 1).padStart(10)}${decimal(p99, 1).padStart(8)}${decimal(perSecond / plain, 3).padStart(12)}${decimal(perSecond / sql, 2).padStart(8)}`,
    );
}

export async function benchSearch(): Promise<void> {
  const postgres = await startPostgres();
  try {
    await (await startServer({ DATABASE_URL: postgres.url, WORKER: "off" })).stop();
    await fill(postgres.url, 0, SMALL);
    const small = await measureAt(postgres.url, SMALL);
    await fill(postgres.url, SMALL, LARGE);
    const large = await measureAt(postgres.url, LARGE);
    const plain = await plainAnswer(large.measured[1]?.bytes ?? 0);
    const sql = await withDatabase(postgres.url, sqlRate);
    print([...small.measured, ...large.measured], plain, sql);
    console.log(`
Verhältnisse gegen ${decimal(plain)}/s einer nackten node:http-Antwort mit ebenso vielen Bytes und gegen ${decimal(sql)}/s
der SQL-Anweisungen, die eine solche Seite braucht, über pg; 10 Verbindungen, ${2 * QUERIES} verschiedene Anfragen je Größe,
${PROCESSES} Webprozesse (WEB_CONCURRENCY), Datenbank und Last auf denselben ${availableParallelism()} Kernen.
Antworten aus einem Zwischenspeicher: 0 % (es gibt keinen); eine Änderung stand jeweils in der nächsten Antwort.
Speicher des Servers nach der Last: ${decimal(small.rss)} MiB bei ${decimal(SMALL)}, ${decimal(large.rss)} MiB bei ${decimal(LARGE)} Angeboten.
${large.weight}`);
    for (const { name, aim } of kinds()) {
      const before = small.measured.find((row) => row.name === name);
      const after = large.measured.find((row) => row.name === name);
      if (!before || !after) continue;
      console.log(
        `${name}: ${decimal(after.perSecond)}/s (Ziel ${aim.perSecond}), p97,5 ${decimal(after.p975, 1)} ms (Ziel ${aim.p975}); das Zehnfache an Angeboten kostet Faktor ${decimal(before.perSecond / after.perSecond, 2)} (Ziel unter 2).`,
      );
    }
  } finally {
    await postgres.stop();
  }
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openPostgres(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
