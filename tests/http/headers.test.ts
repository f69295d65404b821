import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type AppProcess, startApp } from "./app-process";
import { sendRaw } from "./raw-request";

let app: AppProcess;
beforeAll(async () => {
  app = await startApp({ DATABASE_URL: inject("postgresUrl"), DEMO: "1" });
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}${path}`, { headers, redirect: "manual" });

async function assetPath(): Promise<string> {
  const html = await (await get("/")).text();
  return /"(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "no asset in the page";
}

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "content-security-policy": expect.stringMatching(
    /^default-src 'none'; script-src 'self' 'nonce-[\w-]{22}'; style-src 'self';/,
  ),
  "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
};

describe("security headers stand on", () => {
  test.each<[string, number, () => Promise<Response>]>([
    ["a page", 200, () => get("/")],
    ["a list", 200, () => get("/angebote")],
    ["the data of a page", 200, () => get("/angebote.data")],
    ["a missing page", 404, () => get("/gibt-es-nicht")],
    ["a redirect", 302, () => get("/arbeitskorb")],
    ["a probe", 200, () => get("/healthz")],
    ["a file", 200, async () => get(await assetPath())],
    ["a missing file", 404, () => get("/assets/fehlt.js")],
    ["a head request", 200, () => fetch(`${app.url}/`, { method: "HEAD" })],
    ["an unreadable address", 400, () => get("/%E0%A4%A")],
    [
      "a foreign write",
      403,
      () => fetch(`${app.url}/anmelden`, { method: "POST", body: new URLSearchParams({ email: "x" }) }),
    ],
    ["another method", 405, () => fetch(`${app.url}/`, { method: "DELETE" })],
  ])("%s (%d)", async (_what, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(EVERYWHERE);
    expect(response.headers.has("x-powered-by")).toBe(false);
  });

  test("what never became a request", async () => {
    const { status, head } = await sendRaw(app.port, "Unsinn\r\n\r\n");
    expect(status).toBe(400);
    expect(head).toContain("X-Content-Type-Options: nosniff");
    expect(head).toContain("Content-Security-Policy: default-src 'none'");
  });
});

test("nothing on any kind of answer allows inline styles or scripts, or another host", async () => {
  for (const path of [
    "/",
    "/anmelden",
    "/angebote.data",
    "/gibt-es-nicht",
    "/healthz",
    await assetPath(),
    "/%E0%A4%A",
  ]) {
    const policy = (await get(path)).headers.get("content-security-policy") ?? "";
    expect(policy, path).not.toMatch(/unsafe-(inline|eval|hashes)|https?:|\*/);
  }
});

test("pages carry no style attributes and no inline event handlers, which the policy would drop", async () => {
  for (const path of ["/", "/anmelden", "/registrieren", "/angebote", "/passwort-vergessen"])
    expect((await (await get(path)).text()).match(/<[^>]+\s(style|on[a-z]+)="/g), path).toBeNull();
});

describe("the nonce", () => {
  const nonceOf = (response: Response) =>
    /'nonce-([\w-]+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];

  test("is new with every answer and stands on every script of the page", async () => {
    const [first, second] = [await get("/"), await get("/")];
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    const scripts = (await first.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
  });
});

describe("caching", () => {
  test("a public page has a validator, and an unchanged one is not sent again", async () => {
    const first = await get("/angebote");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const second = await get("/angebote", { "If-None-Match": etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    expect(second.headers.get("etag")).toBe(etag);
    // the page in the browser keeps the policy that it came with
    expect(second.headers.has("content-security-policy")).toBe(false);
  });

  test("nothing is stored where a session may stand behind the page", async () => {
    const response = await get("/", { Cookie: "sitzung=abcdefghijklmnop" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("etag")).toBe(false);
  });

  test.each<[string, string, Record<string, string>]>([
    ["a link from a mail", `/passwort-zuruecksetzen?token=${"a".repeat(43)}`, {}],
    ["an answer of an identity provider", "/anmelden?code=x&state=y", {}],
    ["a browser in the middle of a sign-in", "/anmelden", { Cookie: `anmeldung=${"a".repeat(43)}` }],
    ["a message that is shown once", "/", { Cookie: "meldung=eyJhIjoxfQ%3D%3D" }],
    ["a refusal", "/gibt-es-nicht", {}],
  ])("%s is stored nowhere either", async (_what, path, headers) => {
    const response = await get(path, headers);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("etag")).toBe(false);
  });

  test("nor is anything else, once the visitor has a colour and a session", async () => {
    const response = await get("/angebote.data", { Cookie: "darstellung=dark; sitzung=abcdefghijklmnop" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await get("/angebote.data", { Cookie: "darstellung=dark" })).headers.get("cache-control")).toBe(
      "private, no-cache",
    );
  });

  test("built files come in the copy that was compressed best, made once", async () => {
    const path = await assetPath();
    const brotli = await get(path, { "Accept-Encoding": "gzip, br" });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotli.headers.get("vary")).toContain("Accept-Encoding");
    const gzip = await get(path, { "Accept-Encoding": "gzip" });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    const plain = await get(path, { "Accept-Encoding": "identity" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    const text = await plain.text();
    expect(await brotli.text()).toBe(text);
    expect(await gzip.text()).toBe(text);
  });

  test("built files are kept for a year", async () => {
    const response = await get(await assetPath());
    expect(response.headers.get("cache-control")?.replaceAll(" ", "")).toBe("public,max-age=31536000,immutable");
  });

  test("pages and files travel compressed", async () => {
    const page = await get("/angebote", { "Accept-Encoding": "gzip" });
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.get("vary")).toContain("Accept-Encoding");
    expect(page.headers.get("server-timing")).toMatch(/^db;dur=[\d.]+, app;dur=[\d.]+, total;dur=[\d.]+$/);
  });
});

describe("the log", () => {
  test("has one line a request with the pattern of the route, and nothing that was typed", async () => {
    const response = await get("/angebote/geheimer-name?q=Erika", { "User-Agent": "Neugierig/1.0" });
    const id = response.headers.get("x-request-id") ?? "no id";
    await response.text();
    await get("/healthz");
    const lines = app.logLines().filter((line) => line.includes(id));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "info",
      method: "GET",
      route: "/angebote/:slug",
      status: 404,
      dbMs: expect.any(Number),
    });
    expect(response.headers.get("server-timing")).toMatch(/db;dur=\d/);
    expect(app.logLines().join("\n")).not.toMatch(/geheimer-name|Erika|Neugierig|127\.0\.0\.1/);
  });

  test("cannot be made to show a line that nobody wrote", async () => {
    await get("/x%0d%0a%7B%22level%22%3A%22fatal%22%7D");
    await get("/healthz");
    expect(app.logLines().filter((line) => line.includes("fatal"))).toEqual([]);
  });
});

test("a sender who never finishes the head of a request is sent away", async () => {
  const { status } = await sendRaw(app.port, "GET / HTTP/1.1\r\nHost: ");
  expect(status).toBe(408);
});
