import { afterEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { type ExportedTable, tableDownload } from "./download.server";
import { downloadRule, PLACES_OF_NETWORK } from "./download-places.server";
import { TooMany } from "./errors";
import { runInScope } from "./request-scope.server";
import { Timings } from "./timings.server";

const { client } = await testDatabase({});

let isClosed = false;
async function* portions() {
  try {
    for (let row = 0; row < 3; row += 1) yield [{ row }];
  } finally {
    isClosed = true;
  }
}

const columns = [{ header: "Zeile", width: 5, value: ({ row }: { row: number }) => row }];
const table = (): ExportedTable<{ row: number }> => ({ kind: "csv", name: "zeilen", columns, portions: portions() });

const open: Response[] = [];
async function take(ip: string, init: RequestInit = {}): Promise<Response> {
  const scope = {
    requestId: "",
    timings: new Timings(),
    actorId: null,
    sessionId: null,
    client: { ip, userAgent: "" },
    retryAfterSeconds: null,
    route: null,
  };
  const request = new Request("http://localhost/zeilen.csv", init);
  const response = await runInScope(scope, () => tableDownload(request, table()));
  open.push(response);
  return response;
}
const fill = async (ip: string) => {
  for (let place = 0; place < PLACES_OF_NETWORK; place += 1) await take(ip);
};

afterEach(async () => {
  for (const response of open.splice(0)) if (!response.bodyUsed) await response.body?.cancel();
  await client.throttleCounter.deleteMany({});
});

describe("lists that are on their way as files", () => {
  it("are bounded in each network; a /64 is one, others are not concerned", async () => {
    await fill("2001:db8::1");
    await expect(take("2001:db8::2")).rejects.toBeInstanceOf(TooMany);
    expect((await take("192.0.2.1")).status).toBe(200);
  });

  it("give their place back when they are read to the end, left, or their connection breaks", async () => {
    const [first, second] = [await take("192.0.2.1"), await take("192.0.2.1")];
    const connection = new AbortController();
    await take("192.0.2.1", { signal: connection.signal });
    await take("192.0.2.1");
    await expect(take("192.0.2.1")).rejects.toBeInstanceOf(TooMany);
    expect(await first?.text()).toBe("\uFEFFZeile\r\n0\r\n1\r\n2\r\n".replace("\uFEFF", ""));
    await second?.body?.cancel();
    connection.abort();
    for (let place = 0; place < 3; place += 1) expect((await take("192.0.2.1")).status).toBe(200);
    await expect(take("192.0.2.1")).rejects.toBeInstanceOf(TooMany);
  });

  it("are closed at their source when the reader leaves", async () => {
    isClosed = false;
    const reader = (await take("192.0.2.1")).body?.getReader();
    await reader?.read();
    await reader?.read();
    await reader?.cancel();
    expect(isClosed).toBe(true);
  });

  it("cost no place for their headers alone, nor where they are refused", async () => {
    for (let place = 0; place <= PLACES_OF_NETWORK; place += 1) await take("192.0.2.1", { method: "HEAD" });
    await fill("192.0.2.1");
    await client.throttleCounter.updateMany({ data: { failures: downloadRule.free + 1 } });
    for (const response of open.splice(0)) await response.body?.cancel();
    for (let place = 0; place <= PLACES_OF_NETWORK; place += 1)
      await expect(take("192.0.2.1")).rejects.toMatchObject({ message: expect.stringContaining("Zu viele Versuche") });
    await client.throttleCounter.deleteMany({});
    await fill("192.0.2.1");
  });
});
