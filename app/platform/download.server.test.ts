import { afterEach, describe, expect, it, vi } from "vitest";
import { fileOf, IDLE_MS } from "./download.server";
import type { ExportColumn } from "./table-export";

type Row = readonly string[];

const kinds = ["csv", "xlsx"] as const;
const columns: ExportColumn<Row>[] = [{ header: "Spalte", width: 20, value: (row) => row[0] ?? null }];
const source = { isClosed: false, portions: 0, ends: 0 };
const file = (kind: (typeof kinds)[number], portions: AsyncGenerator<Row[]>) =>
  fileOf({ kind, name: "angebote", columns, portions }, () => {
    source.ends += 1;
  });

async function* endless(): AsyncGenerator<Row[]> {
  try {
    for (;;) {
      source.portions += 1;
      yield Array.from({ length: 100 }, () => [String(Math.random())]);
    }
  } finally {
    source.isClosed = true;
  }
}

afterEach(() => {
  vi.useRealTimers();
  Object.assign(source, { isClosed: false, portions: 0, ends: 0 });
});

describe("a table that is sent while it is read", () => {
  it.each(kinds)("%s: reads nothing before it is asked, and closes its source", async (kind) => {
    const body = file(kind, endless());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(source.portions).toBe(0);
    const reader = body.getReader();
    for (let count = 0; count < 20; count += 1) await reader.read();
    await reader.cancel();
    await expect.poll(() => source.isClosed).toBe(true);
    expect(source.portions).toBeLessThan(200);
    expect(source.ends).toBeGreaterThan(0);
  });

  it.each(kinds)("%s: fails in the middle instead of ending as if it were whole", async (kind) => {
    async function* broken(): AsyncGenerator<Row[]> {
      yield [["a"]];
      throw new Error("Verbindung verloren");
    }
    await expect(new Response(file(kind, broken())).text()).rejects.toThrow("Verbindung verloren");
    expect(source.ends).toBeGreaterThan(0);
  });

  it("ends when nobody takes the next piece for long, and only then", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const reader = file("csv", endless()).getReader();
    for (let count = 0; count < 5; count += 1) {
      await reader.read();
      vi.advanceTimersByTime(IDLE_MS - 1);
    }
    expect(source.ends).toBe(0);
    vi.advanceTimersByTime(1);
    await expect(reader.read()).rejects.toThrow("Nobody reads this file.");
    expect([source.ends, source.isClosed]).toEqual([1, true]);
  });
});
