import fc from "fast-check";
import { expect, it } from "vitest";
import { liveValue } from "./live-value.server";

/** A table with a counter; reading takes a turn of the event loop, as a database does. */
function table() {
  const rows: number[] = [];
  let builds = 0;
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  const live = liveValue<{ readonly seen: readonly number[] }, number>({
    readState: async () => {
      await pause();
      return rows.length;
    },
    build: async () => {
      builds += 1;
      await pause();
      return { seen: [...rows] };
    },
    update: async ({ value }) => {
      await pause();
      return { seen: [...value.seen, ...rows.slice(value.seen.length)] };
    },
    isSame: (a, b) => a === b,
  });
  return { rows, live, builds: () => builds };
}

it("shows every reader what was written before they asked, and is built once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), async (steps) => {
      const { rows, live, builds } = table();
      const readers: Promise<void>[] = [];
      for (const [index, isWrite] of steps.entries()) {
        if (isWrite) rows.push(index);
        else {
          const before = rows.length;
          readers.push(live.current().then(({ seen }) => expect(seen.length).toBeGreaterThanOrEqual(before)));
        }
        if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(readers);
      expect((await live.current()).seen).toEqual(rows);
      expect(builds()).toBe(1);
    }),
    { numRuns: 60 },
  );
});

it("is built anew when an update is not possible, and a failed build is tried again", async () => {
  let version = 1;
  let fails = true;
  const live = liveValue<string, number>({
    readState: async () => version,
    build: async (state) => {
      if (fails) throw new Error("no database");
      return `built at ${state}`;
    },
    update: async (_held, state) => (state === 3 ? null : `updated to ${state}`),
    isSame: (a, b) => a === b,
  });
  await expect(live.current()).rejects.toThrow("no database");
  fails = false;
  expect(await live.current()).toBe("built at 1");
  version = 2;
  expect(await live.current()).toBe("updated to 2");
  version = 3;
  expect(await live.current()).toBe("built at 3");
});
