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

it("is replaced by one that was built beside it, which has all that was written meanwhile", async () => {
  const rows = ["a"];
  let edition = 1;
  let failures = 0;
  let waiting: (() => void)[] = [];
  const finishBuild = () => {
    for (const go of waiting) go();
    waiting = [];
  };
  let isSlow = false;
  let failing = false;
  interface Value {
    readonly edition: number;
    readonly seen: readonly string[];
  }
  const live = liveValue<Value, { readonly rows: number; readonly edition: number }>({
    readState: async () => ({ rows: rows.length, edition }),
    build: async (state) => {
      const seen = [...rows];
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
      if (failing) throw new Error("no database");
      return { edition: state.edition, seen };
    },
    update: async ({ value }) => ({ ...value, seen: [...rows] }),
    isSame: (a, b) => a.rows === b.rows,
    isOutdated: (value, state) => value.edition !== state.edition,
    onFailure: () => {
      failures++;
    },
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  expect(await live.current()).toEqual({ edition: 1, seen: ["a"] });

  // the old one answers while the new one is built, with what is written meanwhile, and only one is built
  isSlow = true;
  edition = 2;
  expect(await live.current()).toEqual({ edition: 1, seen: ["a"] });
  rows.push("b");
  expect(await live.current()).toEqual({ edition: 1, seen: ["a", "b"] });
  expect(waiting).toHaveLength(1);
  rows.push("c");
  finishBuild();
  await turn();
  expect(await live.current()).toEqual({ edition: 2, seen: ["a", "b", "c"] });

  // a build that fails costs nobody an answer, and is tried again
  failing = true;
  edition = 3;
  expect((await live.current()).edition).toBe(2);
  finishBuild();
  await turn();
  expect(failures).toBe(1);
  failing = false;
  expect((await live.current()).edition).toBe(2);
  finishBuild();
  await turn();
  expect(await live.current()).toEqual({ edition: 3, seen: ["a", "b", "c"] });
});
