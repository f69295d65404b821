import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { demoPassword } from "~prisma/factories";
import { type AppProcess, startApp } from "./app-process";
import { sendRaw } from "./raw-request";

let app: AppProcess;
beforeAll(async () => {
  app = await startApp({
    DATABASE_URL: inject("postgresUrl"),
    DEMO: "1",
    APP_URL: "https://marktplatz.example",
    TRUST_PROXY: "1",
  });
});
afterAll(() => app.stop());

function ask(lines: readonly string[], body = "") {
  return sendRaw(app.port, `${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n${body}`);
}

const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 3"];

test.each<[number, string, string[]]>([
  [200, "the public host", ["GET / HTTP/1.1", "Host: marktplatz.example"]],
  [200, "a probe by address", ["GET /healthz HTTP/1.1", "Host: 10.0.0.7:8080"]],
  [421, "a local name", ["GET / HTTP/1.1", "Host: localhost"]],
  [421, "a forwarded host", ["GET / HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: marktplatz.example"]],
  [
    403,
    "the other scheme",
    ["POST /anmelden HTTP/1.1", "Host: marktplatz.example", "Origin: http://marktplatz.example", ...form],
  ],
  [
    403,
    "a sibling",
    ["POST /anmelden HTTP/1.1", "Host: marktplatz.example", "Origin: https://x.marktplatz.example", ...form],
  ],
  [
    422,
    "its own page",
    ["POST /anmelden HTTP/1.1", "Host: marktplatz.example", "Origin: https://marktplatz.example", ...form],
  ],
])("%d for %s", async (status, _what, lines) => {
  expect((await ask(lines, lines[0]?.startsWith("POST") ? "a=1" : "")).status).toBe(status);
});

test("binds the browser to https", async () => {
  const { head } = await ask(["GET / HTTP/1.1", "Host: marktplatz.example"]);
  expect(head).toContain("Strict-Transport-Security: max-age=63072000; includeSubDomains");
});

test("gives cookies to this host alone, over https alone, out of reach of scripts", async () => {
  const body = new URLSearchParams({ email: "nw-koordination@nw.example", password: demoPassword }).toString();
  const { head } = await ask(
    [
      "POST /anmelden HTTP/1.1",
      "Host: marktplatz.example",
      "Origin: https://marktplatz.example",
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
    ],
    body,
  );
  const cookies = head.split("\r\n").filter((line) => /^set-cookie: __Host-sitzung=[\w%=-]{40,};/i.test(line));
  expect(cookies).toHaveLength(1);
  for (const attribute of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"])
    expect(cookies[0]?.split("; ")).toContain(attribute);
  expect(cookies[0]).not.toMatch(/Domain=/i);
});

test("no header of a client gets into an address of the page", async () => {
  const { body } = await ask([
    "GET / HTTP/1.1",
    "Host: marktplatz.example",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: http",
    "Forwarded: host=evil.example",
    "X-Original-URL: /betrieb",
  ]);
  expect(body).not.toContain("evil.example");
});
