import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type AppProcess, createDatabase, startApp } from "./app-process";

let app: AppProcess;
beforeEach(async () => {
  app = await startApp({ DATABASE_URL: inject("postgresUrl"), DEMO: "1" });
});
afterEach(() => app.stop());

const BODY = "email=niemand%40rp.example&password=falsch-falsch-falsch";

/** A request that the server has begun and cannot end, because the body is still missing. */
async function beginRequest(): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect({ port: app.port, host: "127.0.0.1" });
  let text = "";
  let onContinue: () => void = () => undefined;
  const isContinued = new Promise<void>((resolve) => {
    onContinue = resolve;
  });
  socket.on("data", (chunk) => {
    text += chunk.toString();
    if (text.startsWith("HTTP/1.1 100 Continue")) onContinue();
  });
  const answer = new Promise<string>((resolve) => {
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(text));
  });
  socket.write(
    [
      "POST /anmelden HTTP/1.1",
      `Host: localhost:${app.port}`,
      `Origin: ${app.url}`,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${BODY.length}`,
      "Expect: 100-continue",
      "\r\n",
    ].join("\r\n"),
  );
  await isContinued;
  return { socket, answer };
}

function isAccepting(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port: app.port, host: "127.0.0.1" });
    probe.on("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.on("error", () => resolve(false));
  });
}

async function untilRefusing(): Promise<void> {
  while (await isAccepting()) await pause(20);
}

test("a request that has begun is answered after SIGTERM, then the process ends with 0", async () => {
  const { socket, answer } = await beginRequest();
  app.signal("SIGTERM");
  await untilRefusing();
  expect(app.exitCode()).toBeNull();
  const finishedAt = Date.now();
  socket.write(BODY);
  expect(await answer).toMatch(/\r\n\r\nHTTP\/1\.1 4\d\d /);
  expect(await app.exited).toBe(0);
  // not held back by the connection that the client would keep alive
  expect(Date.now() - finishedAt).toBeLessThan(5_000);
});

test("a second signal ends the process although a request still runs", async () => {
  const { answer } = await beginRequest();
  app.signal("SIGINT");
  await untilRefusing();
  let isRunning = true;
  const code = app.exited.then((value) => {
    isRunning = false;
    return value;
  });
  while (isRunning) {
    app.signal("SIGINT");
    await Promise.race([code, pause(100)]);
  }
  expect(await code).toBe(1);
  expect(await answer).toBe("HTTP/1.1 100 Continue\r\n\r\n");
});

test("the embedded database is closed in good order and opens again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "marktplatz-shutdown-"));
  for (const _start of ["new folder", "existing folder"]) {
    const embedded = await startApp({ DATA_DIR: folder });
    expect((await fetch(`${embedded.url}/readyz`)).status).toBe(200);
    embedded.signal("SIGTERM");
    expect(await embedded.exited).toBe(0);
  }
  rmSync(folder, { recursive: true });
});

test("two processes that start at once on one empty database both come up", async () => {
  const database = await createDatabase(inject("postgresUrl"));
  const both = await Promise.all([1, 2].map(() => startApp({ DATABASE_URL: database, DEMO: "1" })));
  const states = await Promise.all(both.map(async ({ url }) => (await fetch(`${url}/readyz`)).status));
  await Promise.all(both.map((started) => started.stop()));
  expect(states).toEqual([200, 200]);
});

test("an idle keep-alive connection does not hold the process back", async () => {
  const response = await fetch(`${app.url}/healthz`);
  await response.text();
  app.signal("SIGTERM");
  expect(await app.exited).toBe(0);
});
