import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type AppProcess, createDatabase, startApp } from "./app-process";

let app: AppProcess;
beforeEach(async () => {
  app = await startApp({ DATABASE_URL: await createDatabase(inject("postgresUrl")), DEMO: "1", WEB_CONCURRENCY: "2" });
});
afterEach(() => app.stop());

function webProcesses(): number[] {
  const children = readFileSync(`/proc/${app.pid}/task/${app.pid}/children`, "utf8").trim().split(" ");
  // esbuild, which a start from source uses, is a child as well
  return children
    .map(Number)
    .filter((pid) => pid > 0 && readFileSync(`/proc/${pid}/environ`, "utf8").includes("WEB_PROCESS="));
}

async function isAnswering(): Promise<boolean> {
  // a connection that was just handed to a process that is killed in this moment gets no answer at all
  const options = { headers: { Connection: "close" }, signal: AbortSignal.timeout(5_000) };
  const answer = await fetch(`${app.url}/readyz`, options).catch(() => null);
  return answer?.status === 200;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(50);
}

const isGone = (pid: number) =>
  !existsSync(`/proc/${pid}`) || /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));

test("two processes share the port; one that is killed is started anew, and the other answers meanwhile", async () => {
  const [first = 0, second = 0, ...others] = webProcesses();
  expect([first > 0, second > 0, others]).toEqual([true, true, []]);
  process.kill(first, "SIGKILL");
  await until(isAnswering);
  await until(() => webProcesses().length === 2 && !webProcesses().includes(first));
  expect(webProcesses()).toContain(second);
  expect(app.logLines().filter((line) => line.includes("a web process ended and is started anew"))).toHaveLength(1);
});

test("SIGTERM ends all of them with 0", async () => {
  const all = webProcesses();
  app.signal("SIGTERM");
  expect(await app.exited).toBe(0);
  expect(all.map(isGone)).toEqual([true, true]);
});

test("none is left when the first process is killed", async () => {
  const all = webProcesses();
  app.signal("SIGKILL");
  await app.exited;
  await until(() => all.every(isGone));
  expect(await isAnswering()).toBe(false);
});
