import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type AppProcess, startApp } from "./app-process";
import { sendRaw } from "./raw-request";

let app: AppProcess;
beforeAll(async () => {
  app = await startApp({ DATABASE_URL: inject("postgresUrl"), DEMO: "1" });
});
afterAll(() => app.stop());

const MEBIBYTE = 1024 * 1024;

function post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.url}${path}`, {
    method: "POST",
    body,
    headers: { Origin: app.url, ...headers },
    redirect: "manual",
  });
}

function upload(bytes: number): FormData {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(bytes)]), "datei.csv");
  return form;
}

test.each<[number, string, () => Promise<Response>]>([
  [413, "zu groß", () => post("/anmelden", new URLSearchParams({ email: "x".repeat(3 * MEBIBYTE) }))],
  [413, "zu groß", () => post("/anmelden", new URLSearchParams(Array.from({ length: 501 }, (_, n) => [`f${n}`, "1"])))],
  [413, "zu groß", () => post("/betrieb/importe", upload(21 * MEBIBYTE))],
  [415, "Format", () => post("/anmelden", JSON.stringify({ email: "x" }), { "Content-Type": "application/json" })],
  [415, "Format", () => post("/anmelden", upload(10))],
  [400, "nicht lesbar", () => post("/anmelden", "email=%00", { "Content-Type": "application/x-www-form-urlencoded" })],
  [400, "nicht lesbar", () => post("/anmelden", new URLSearchParams({ "email[]": "x", "password[a]": "b" }))],
  [400, "nicht lesbar", () => fetch(`${app.url}/angebote?q=%E0%A4%A`)],
  [403, "nicht von unserer Seite", () => post("/anmelden", new URLSearchParams(), { Origin: "http://evil.example" })],
  [405, "Anfrage gibt es hier nicht", () => fetch(`${app.url}/`, { method: "PUT", body: "x" })],
])("%d: a clear page that says „%s“, and the number of the case", async (status, words, ask) => {
  const response = await ask();
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const page = await response.text();
  expect(page).toContain('<html lang="de">');
  expect(page).toContain(words);
  expect(page).toContain(response.headers.get("x-request-id"));
});

test("a file that nobody reads is taken to its end, so that the browser gets to the answer", async () => {
  const form = new Response(upload(10 * MEBIBYTE));
  const body = Buffer.from(await form.arrayBuffer());
  const sending = request(`${app.url}/betrieb/importe?index`, {
    method: "POST",
    headers: { Origin: app.url, "Content-Type": form.headers.get("Content-Type") ?? "", "Content-Length": body.length },
  });
  const [[response]] = await Promise.all([once(sending, "response"), once(sending, "finish"), sending.end(body)]);
  expect((response as IncomingMessage).statusCode).toBe(302);
  (response as IncomingMessage).resume();
});

test("a body of unknown length is refused", async () => {
  const head = [
    "POST /anmelden HTTP/1.1",
    `Host: localhost:${app.port}`,
    `Origin: ${app.url}`,
    "Content-Type: application/x-www-form-urlencoded",
    "Transfer-Encoding: chunked",
    "Connection: close",
  ].join("\r\n");
  expect((await sendRaw(app.port, `${head}\r\n\r\n3\r\na=1\r\n0\r\n\r\n`)).status).toBe(411);
});

test("programs get problem details", async () => {
  const response = await fetch(`${app.url}/api/v1/offerings?q=%00`);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(await response.json()).toMatchObject({ type: "about:blank", status: 400 });
});

test("the log names the person by id after a sign-in, never by address", async () => {
  const { demoPassword } = await import("~prisma/factories");
  const signedIn = await post(
    "/anmelden",
    new URLSearchParams({ email: "rp-vertretung@rp.example", password: demoPassword }),
  );
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(";", 1)[0])
    .join("; ");
  const response = await fetch(`${app.url}/arbeitskorb`, { headers: { Cookie: cookie } });
  expect(response.status).toBe(200);
  await response.text();
  await (await fetch(`${app.url}/healthz`)).text();
  const line = app.logLines().find((text) => text.includes(response.headers.get("x-request-id") ?? "no id"));
  expect(JSON.parse(line ?? "{}")).toMatchObject({
    route: "/arbeitskorb",
    actorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(app.logLines().join("\n")).not.toContain("rp.example");
});
