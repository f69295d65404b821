import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { bundleChild, type Child, startChild } from "../../tests/setup/child";
import { acquireDataLock, DataDirLocked } from "./data-lock.server";
import { ownIdentity } from "./data-lock-identity.server";

const TRIES = 20;
const bundle = await bundleChild("tests/setup/children/lock.ts");
afterAll(() => bundle.remove());

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "marktplatz-lock-"));
  const folder = dataDir;
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

async function contender(): Promise<Child> {
  const child = startChild(bundle.file, { DATA_DIR: dataDir });
  onTestFinished(() => child.kill());
  expect(await child.hear()).toBe("ready");
  return child;
}

async function ask(child: Child, command: "acquire" | "release"): Promise<string> {
  child.say(command);
  return child.hear();
}

describe("between processes", () => {
  test(`a second opener is refused within 2 s and told by whom, ${TRIES} of ${TRIES} times`, async () => {
    const holder = await contender();
    expect(await ask(holder, "acquire")).toBe("held");
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const second = await contender();
      const begin = performance.now();
      const answer = await ask(second, "acquire");
      expect(performance.now() - begin).toBeLessThan(2_000);
      expect(answer).toMatch(/^refused/);
      expect(answer).toContain(`Prozess ${holder.pid}`);
      expect(answer).toContain("DATA_DIR");
      await second.kill();
    }
    expect(await ask(holder, "release")).toBe("released");
    expect(await ask(await contender(), "acquire")).toBe("held");
  });

  test(`the lock of a killed process is taken over, ${TRIES} of ${TRIES} times`, async () => {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const owner = await contender();
      expect(await ask(owner, "acquire")).toBe("held");
      await owner.kill();
    }
    expect(await ask(await contender(), "acquire")).toBe("held");
  });

  test("of 8 contenders exactly one wins, in each of 100 rounds", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, contender));
    for (let round = 0; round < 100; round++) {
      const answers = await Promise.all(all.map((child) => ask(child, "acquire")));
      expect(answers.filter((answer) => answer === "held")).toHaveLength(1);
      expect(answers.filter((answer) => answer.startsWith("refused"))).toHaveLength(7);
      const winner = all[answers.indexOf("held")];
      if (winner === undefined) throw new Error("no winner");
      expect(await ask(winner, "release")).toBe("released");
    }
    expect(readdirSync(dataDir).length).toBeLessThanOrEqual(2);
  });

  test("of 8 contenders for the lock of a killed process exactly one wins, in each of 20 rounds", async () => {
    let owner = await contender();
    expect(await ask(owner, "acquire")).toBe("held");
    const rivals = await Promise.all(Array.from({ length: 8 }, contender));
    for (let round = 0; round < TRIES; round++) {
      await owner.kill();
      const answers = await Promise.all(rivals.map((child) => ask(child, "acquire")));
      expect(answers.filter((answer) => answer === "held")).toHaveLength(1);
      const [winner] = rivals.splice(answers.indexOf("held"), 1, await contender());
      if (winner === undefined) throw new Error("no winner");
      owner = winner;
    }
  });
});

describe("whose lock it is", () => {
  const lockOf = (owner: object) =>
    writeFileSync(join(dataDir, "lock.7"), JSON.stringify({ ...ownIdentity(), ...owner }));

  test("a living process keeps it", () => {
    lockOf({});
    expect(() => acquireDataLock(dataDir)).toThrow(DataDirLocked);
  });

  test("a process id that was given to another process since then does not", () => {
    lockOf({ started: "1" });
    const lock = acquireDataLock(dataDir);
    expect(readFileSync(join(dataDir, "lock.8"), "utf8")).toContain(`"pid":${process.pid}`);
    lock.release();
    expect(readFileSync(join(dataDir, "lock.8"), "utf8")).toBe("released\n");
  });

  test("one in another container counts as living while its heart beats", () => {
    lockOf({ place: "elsewhere" });
    expect(() => acquireDataLock(dataDir)).toThrow(DataDirLocked);
    const longAgo = new Date(Date.now() - 31_000);
    utimesSync(join(dataDir, "lock.7"), longAgo, longAgo);
    acquireDataLock(dataDir).release();
  });

  test("a file that a crash of the machine left empty belongs to nobody", () => {
    writeFileSync(join(dataDir, "lock.7"), "");
    acquireDataLock(dataDir).release();
  });

  test("giving it back twice, or after somebody else took it, changes nothing", () => {
    const lock = acquireDataLock(dataDir);
    lock.release();
    const next = acquireDataLock(dataDir);
    lock.release();
    expect(() => acquireDataLock(dataDir)).toThrow(DataDirLocked);
    next.release();
  });
});
