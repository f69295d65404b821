import { beforeEach, describe, expect, it, vi } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { db } from "./db.server";
import { TooMany } from "./errors";
import type { ThrottleKey, ThrottleRule } from "./throttle";
import { assertNotThrottled, clearFailures, countFailures } from "./throttle.server";

await testDatabase();

const rule: ThrottleRule = { scope: "test", windowMinutes: 60, free: 3, firstWaitSeconds: 10, maxWaitSeconds: 60 };
const key = (subject: string, changes: Partial<ThrottleRule> = {}): ThrottleKey => ({
  rule: { ...rule, ...changes },
  subject,
});

async function fail(times: number, target: ThrottleKey): Promise<void> {
  for (let count = 0; count < times; count += 1) await countFailures([target]);
}

/** @returns seconds to wait; 0 when the try is let through */
async function waitOf(target: ThrottleKey): Promise<number> {
  const refusal = await assertNotThrottled([target]).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) return 0;
  if (!(refusal instanceof TooMany)) throw refusal;
  return Math.ceil(refusal.retryAfterSeconds);
}

async function later(seconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  return async () => {
    vi.useRealTimers();
    await db().throttleCounter.deleteMany();
  };
});

describe("the wait", () => {
  it("begins after the free failures, doubles, and is over by itself", async () => {
    const waits: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      await countFailures([key("a")]);
      waits.push(await waitOf(key("a")));
      await later(61);
    }
    expect(waits).toEqual([0, 0, 0, 10, 20, 40, 60]);
    expect(await waitOf(key("a"))).toBe(0);
  });

  it("is forgotten with its window, and after a success", async () => {
    await fail(5, key("a"));
    await later(3_600);
    expect(await waitOf(key("a"))).toBe(0);
    expect(await countFailures([key("a")])).toEqual([1]);
    await fail(4, key("b"));
    await clearFailures([key("b")]);
    expect(await waitOf(key("b"))).toBe(0);
    expect(await countFailures([key("b")])).toEqual([1]);
  });

  it("is of one subject and one scope", async () => {
    await fail(4, key("a"));
    expect(await waitOf(key("b"))).toBe(0);
    expect(await waitOf(key("a", { scope: "other" }))).toBe(0);
    expect(await waitOf(key("a"))).toBe(10);
  });

  it("is the longest of several", async () => {
    await fail(4, key("a"));
    await fail(6, key("b"));
    await expect(assertNotThrottled([key("a"), key("c"), key("b")])).rejects.toMatchObject({
      message: "Zu viele Versuche. Bitte versuchen Sie es in 40 Sekunden noch einmal.",
    });
  });
});

describe("at once", () => {
  it("counts every one of a hundred parallel failures", async () => {
    const counts = await Promise.all(Array.from({ length: 100 }, () => countFailures([key("a")])));
    expect(counts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it("lets one of fifty through when a wait has just ended", async () => {
    await fail(4, key("a"));
    await later(11);
    const results = await Promise.all(Array.from({ length: 50 }, () => waitOf(key("a"))));
    expect(results.filter((wait) => wait === 0)).toHaveLength(1);
  });

  it("lets all of fifty through while nothing has failed too often", async () => {
    await fail(3, key("a"));
    expect(await Promise.all(Array.from({ length: 50 }, () => waitOf(key("a"))))).toEqual(Array(50).fill(0));
  });
});

it("puts a hundred spellings of one address into one counter", async () => {
  const spellings = Array.from({ length: 100 }, (_, index) => {
    const address = [..."person@land.example"].map((letter, at) =>
      ((index >> (at % 7)) & 1) === 1 ? letter.toUpperCase() : letter,
    );
    return `${" ".repeat(index % 5)}${address.join("")}${"\t".repeat(index % 3)}`;
  });
  for (const spelling of spellings) await countFailures([key(spelling)]);
  expect(await db().throttleCounter.findMany({ select: { failures: true } })).toEqual([{ failures: 100 }]);
});

it("stores no address and no network", async () => {
  await countFailures([key("person@land.example"), key("192.0.2.7")]);
  const stored = JSON.stringify(await db().throttleCounter.findMany());
  expect(stored).not.toMatch(/person|192\.0\.2/);
});
