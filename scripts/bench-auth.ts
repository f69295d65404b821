import { Agent } from "node:http";
import { verifyPassword } from "~/features/account/account.hash.server";
import { addressOf, expectStatus, type Rate, rateOf, send, signIn, withAgent } from "./bench-client";
import { cpuMsOf, type Server, startServer } from "./bench-server";
import { kolmogorovSmirnov, mannWhitneyP, quantile } from "./bench-statistics";
import { runStep } from "./progress.mjs";

/*
 * Figures of signing in, on the real server and over its door (throttling, sessions, record and all). Ratios compare
 * what was measured in turns within one run, so that a busy machine disturbs both sides alike.
 */

/** Made by the demo data: one password, many accounts. */
const PASSWORD = "Nachnutzung-Demo-2026";
const LANDS = "bb be bw by hb he hh mv ni nw rp sh sl sn st th".split(" ");
const ACCOUNTS = LANDS.flatMap((land) => [
  `${land}-vertretung@${land}.example`,
  `${land}-koordination@${land}.example`,
]);

const SIGN_INS_AT_ONCE = 50;
const TURNS = 5;
const TURN_MS = 4_000;
const TRIES = 1_000;
const ATTACK_TRIES = 10_000;
const ATTACK_NETWORKS = 50;

/** Sign-ins of different people from different networks, over all accounts. */
function signInRate(port: number): Promise<Rate> {
  let count = 0;
  return withAgent(SIGN_INS_AT_ONCE, (agent) =>
    rateOf(SIGN_INS_AT_ONCE, TURN_MS, async () => {
      count += 1;
      const email = ACCOUNTS[count % ACCOUNTS.length] ?? "";
      const ip = addressOf(count % 250);
      expectStatus(await signIn(agent, port, { email, password: PASSWORD, ip }), 303, "Anmeldung");
    }),
  );
}

/** The same function with the same parameters and places as the server's, without anything around it. */
async function bareHash(): Promise<void> {
  await verifyPassword(null, PASSWORD);
}

async function measureRates({ port, pid }: Server) {
  await signInRate(port);
  await rateOf(10, TURN_MS / 4, bareHash);
  const bare: Rate[] = [];
  const signIns: Rate[] = [];
  const cpu = { bare: 0, signIns: 0 };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const ownBefore = cpuMsOf(process.pid) ?? 0;
    bare.push(await rateOf(10, TURN_MS, bareHash));
    cpu.bare += (cpuMsOf(process.pid) ?? 0) - ownBefore;
    const serverBefore = cpuMsOf(pid) ?? 0;
    signIns.push(await signInRate(port));
    cpu.signIns += (cpuMsOf(pid) ?? 0) - serverBefore;
  }
  const count = (rates: readonly Rate[]) => rates.reduce((sum, rate) => sum + rate.count, 0);
  const median = (rates: readonly Rate[]) =>
    quantile(
      rates.map(({ perSecond }) => perSecond),
      0.5,
    );
  return {
    bare: median(bare),
    signIns: median(signIns),
    cpuBare: cpu.bare / count(bare),
    cpuSignIn: cpu.signIns / count(signIns),
  };
}

const PAGES = ["/", "/angebote", "/angebote?q=sprengstoff", "/katalog?q=erlaubnis"];

function pageTimes(port: number): Promise<number[]> {
  return withAgent(2, async (agent) => {
    const times: number[] = [];
    let count = 0;
    await rateOf(2, TURN_MS, async () => {
      count += 1;
      const outcome = await send(agent, port, { path: PAGES[count % PAGES.length] ?? "/" });
      expectStatus(outcome, 200, "Seite");
      times.push(outcome.ms);
    });
    return times;
  });
}

async function measurePages({ port }: Server) {
  await pageTimes(port);
  const idle: number[] = [];
  const busy: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    idle.push(...(await pageTimes(port)));
    const [times] = await Promise.all([pageTimes(port), signInRate(port)]);
    busy.push(...times);
  }
  return { idle: quantile(idle, 0.95), busy: quantile(busy, 0.95) };
}

/** One at a time, known and unknown in turns, each from a network of its own: what an attacker with patience measures. */
async function measureDifference({ port }: Server) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const known: number[] = [];
  const unknown: number[] = [];
  const tryOne = async (email: string, index: number, times: number[] | null) => {
    const outcome = await signIn(agent, port, {
      email,
      password: "falsch-falsch-falsch",
      ip: addressOf(100_000 + index),
    });
    expectStatus(outcome, 422, "Falsches Passwort");
    times?.push(outcome.ms);
  };
  for (let index = -50; index < TRIES; index += 1) {
    const email = ACCOUNTS[(index + 50) % ACCOUNTS.length] ?? "";
    const pair = [
      () => tryOne(email, 2 * (index + 50), index < 0 ? null : known),
      () => tryOne(email.replace("@", "x@"), 2 * (index + 50) + 1, index < 0 ? null : unknown),
    ];
    // which of both comes first changes at random: whoever is second must not look different
    if (Math.random() < 0.5) pair.reverse();
    for (const one of pair) await one();
  }
  agent.destroy();
  return { known, unknown };
}

/** Many guesses against one person; afterwards the person signs in from elsewhere, fifty times at once. */
async function measureAttack({ port }: Server) {
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  const email = ACCOUNTS[0] ?? "";
  const statuses = new Map<number, number>();
  let count = 0;
  const startedAt = performance.now();
  const lane = async () => {
    while (count < ATTACK_TRIES) {
      count += 1;
      const ip = addressOf(500_000 + (count % ATTACK_NETWORKS));
      const { status } = await signIn(agent, port, { email, password: `geraten-${count}-geraten`, ip });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 40 }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const owner = await Promise.all(
    Array.from({ length: 50 }, () => signIn(agent, port, { email, password: PASSWORD, ip: "192.0.2.77" })),
  );
  agent.destroy();
  return { statuses, seconds, ownerIn: owner.filter(({ status }) => status === 303).length };
}

const number = (value: number, digits = 1) =>
  value.toLocaleString("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Every figure is printed as soon as it is there. */
export async function benchAuth(): Promise<void> {
  const server = await startServer({ TRUST_PROXY: "1" });
  const step = <T>(label: string, expectedMs: number, work: (server: Server) => Promise<T>) =>
    runStep({ label, expectedMs }, () => work(server)).then(({ result }) => result);
  try {
    printRates(await step("Anmeldungen messen", (2 * TURNS + 1) * TURN_MS, measureRates));
    printPages(await step("Seiten messen", (2 * TURNS + 1) * TURN_MS, measurePages));
    printDifference(await step("Zeitunterschied messen", 120_000, measureDifference));
    printAttack(await step("Angriff messen", 60_000, measureAttack));
  } finally {
    await server.stop();
  }
}

function printRates({ bare, signIns, cpuBare, cpuSignIn }: Awaited<ReturnType<typeof measureRates>>): void {
  const share = number((signIns / bare) * 100, 0);
  console.log(`Anmeldungen je Sekunde: ${number(signIns)}, nur das Verfahren für Passwörter: ${number(bare)}`);
  console.log(`  Verhältnis ${share} % (Ziel ≥ 80 %)`);
  console.log(
    `  CPU je Anmeldung ${number(cpuSignIn)} ms, je Passwort ${number(cpuBare)} ms (auch bei belasteter Maschine vergleichbar)`,
  );
}

function printPages({ idle, busy }: Awaited<ReturnType<typeof measurePages>>): void {
  const factor = number(busy / idle, 2);
  console.log(
    `Seiten, p95: ${number(idle)} ms in Ruhe, ${number(busy)} ms bei ${SIGN_INS_AT_ONCE} Anmeldungen zugleich`,
  );
  console.log(`  Faktor ${factor} (Ziel ≤ 2)`);
}

function printDifference({ known, unknown }: Awaited<ReturnType<typeof measureDifference>>): void {
  const { distance, p } = kolmogorovSmirnov(known, unknown);
  const medians = [known, unknown].map((times) => number(quantile(times, 0.5), 2));
  console.log(`Falsches Passwort, Median: ${medians[0]} ms mit Konto, ${medians[1]} ms ohne, je ${TRIES} Versuche`);
  console.log(
    `  Mann-Whitney p = ${number(mannWhitneyP(known, unknown), 3)}, Kolmogorow-Smirnow D = ${number(distance, 3)}, p = ${number(p, 3)} (Ziel > 0,01)`,
  );
}

function printAttack({ statuses, seconds, ownerIn }: Awaited<ReturnType<typeof measureAttack>>): void {
  const answers = [...statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
  console.log(
    `${ATTACK_TRIES} Versuche aus ${ATTACK_NETWORKS} Netzen gegen ein Konto: ${answers} in ${number(seconds, 0)} s`,
  );
  console.log(
    `  danach aus einem anderen Netz: ${ownerIn} von 50 gleichzeitigen richtigen Anmeldungen gelungen (Ziel 50)`,
  );
}
