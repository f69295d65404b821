import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOCUMENT_BODY_LIMIT, FORM_BODY_LIMIT, judgeRequest, UPLOAD_BODY_LIMIT } from "./guard";
import type { RequestHead } from "./guard-head";

const policy = { publicOrigin: "http://localhost:3000", listeningPort: 3000 };
const publicPolicy = { publicOrigin: "https://marktplatz.example", listeningPort: 3000 };

function get(target: string, headers: RequestHead["headers"] = {}): RequestHead {
  return { method: "GET", target, headers: { host: "localhost:3000", ...headers }, hostCount: 1 };
}

const formHeaders = {
  host: "localhost:3000",
  origin: "http://localhost:3000",
  "content-type": "application/x-www-form-urlencoded",
  "content-length": "7",
};

const multipart = { "content-type": "multipart/form-data; boundary=x" };

function post(headers: RequestHead["headers"] = {}, target = "/anmelden"): RequestHead {
  return { method: "POST", target, headers: { ...formHeaders, ...headers }, hostCount: 1 };
}

/** "200" stands for: goes on to the application. */
function verdictOf(head: RequestHead, origin = policy): string {
  const verdict = judgeRequest(head, origin);
  return verdict.isAllowed ? "200" : `${verdict.refusal.status} ${verdict.refusal.reason}`;
}

const long = (length: number) => "a".repeat(length);

describe("reads", () => {
  test.each<[string, RequestHead]>([
    ["200", get("/")],
    ["200", get("/angebote?q=Sprengstoff%C3%A4&land=nw&land=rp&zurueck=//x")],
    ["200", get("/angebote?q=zwei%0AZeilen%09Tab")],
    ["200", get("/angebote?q=a\\b".replace("\\", "%5C"))],
    ["200", get("/angebote/x.data?_routes=routes%2F_index")],
    ["200", get("/", { host: "127.0.0.1:3000" })],
    ["200", get("/", { host: "[::1]:3000" })],
    ["200", get("/", { host: "LOCALHOST:3000" })],
    ["200", get("/healthz", { host: "10.1.2.3:8080" })],
    ["200", get("/readyz", { host: undefined })],
    ["200", { ...get("/"), method: "HEAD" }],
    ["405 method", { ...get("/"), method: "TRACE" }],
    ["405 method", { ...get("/"), method: "DELETE" }],
    ["405 method", { ...get("*"), method: "OPTIONS" }],
    ["421 host", get("/", { host: "evil.example" })],
    ["421 host", get("/", { host: "localhost:3001" })],
    ["421 host", get("/", { host: "localhost:3000." })],
    ["421 host", get("/", { host: "a b" })],
    ["421 host", get("/", { host: "[::" })],
    ["421 host", get("/", { host: "localhost:3000@evil.example" })],
    ["421 host", get("/", { host: "" })],
    ["400 host-missing", get("/", { host: undefined })],
    ["400 host-repeated", { ...get("/"), hostCount: 2 }],
    ["400 path-escape", get("/%E0%A4%A")],
    ["400 path-escape", get("/%")],
    ["400 path-escape", get("/%ff")],
    ["400 path-control", get("/%00")],
    ["400 path-control", get("/a%0d%0aSet-Cookie:x")],
    ["400 path-control", get("/a%7f")],
    ["400 path-slashes", get("//evil.example")],
    ["400 path-slashes", get("/%2Fevil.example")],
    ["400 path-slashes", get("/a//b")],
    ["400 path-slashes", get("/\\evil.example")],
    ["400 path-slashes", get("/%5Cevil.example")],
    ["400 target-form", get("http://evil.example/")],
    ["400 target-form", get("angebote")],
    ["400 target-form", get("/ä")],
    ["400 target-form", get("/a#b")],
    ["400 target-size", get(`/${long(4096)}`)],
    ["200", get(`/${long(4095)}`)],
    ["400 query-escape", get("/?q=%E0%A4%A")],
    ["400 query-escape", get("/?q=%zz")],
    ["400 query-escape", get("/?q=%ED%A0%80")],
    ["400 query-control", get("/?q=%00")],
    ["400 query-control", get("/?q=%1b[31m")],
    ["400 query-data", get("/anmelden?_data=routes%2Fanmelden")],
    ["400 query-data", get("/anmelden?%5Fdata=root")],
    ["400 query-data", get("/anmelden?q=1&_data")],
    ["400 query-name", get(`/?${long(101)}=1`)],
    ["400 query-count", get(`/?${"a=1&".repeat(101)}`)],
    ["400 query-repeated", get(`/?${"a=1&".repeat(51)}b=2`)],
    ["400 body-on-read", get("/", { "content-length": "5" })],
    ["400 body-on-read", get("/", { "transfer-encoding": "chunked" })],
    ["417 expect", get("/", { expect: "a-miracle" })],
  ])("%s %o", (expected, head) => {
    expect(verdictOf(head)).toBe(expected);
  });
});

describe("writes", () => {
  test.each<[string, RequestHead]>([
    ["200", post()],
    ["200", post({ "sec-fetch-site": "same-origin" })],
    ["200", post({ "sec-fetch-site": "same-origin", origin: undefined })],
    ["200", post({ "sec-fetch-site": "same-origin", origin: "null" })],
    ["200", post({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" })],
    ["200", post({ "content-type": "application/x-www-form-urlencoded; charset=UTF-8" })],
    ["200", post({ "content-type": "Application/X-WWW-Form-Urlencoded" })],
    ["200", post({ "content-length": String(FORM_BODY_LIMIT) })],
    ["200", post({ "content-length": "0" })],
    ["403 origin", post({ origin: undefined })],
    ["403 origin", post({ origin: "null" })],
    ["403 origin", post({ origin: "foo" })],
    ["403 origin", post({ origin: "http://evil.example" })],
    ["403 origin", post({ origin: "https://localhost:3000" })],
    ["403 origin", post({ origin: "http://localhost:3001" })],
    ["403 origin", post({ origin: "http://localhost" })],
    ["403 origin", post({ origin: "http://localhost:3000.evil.example" })],
    ["403 origin", post({ host: "127.0.0.1:3000" })],
    ["403 origin", post({ origin: "http://evil.example", "x-forwarded-host": "evil.example" })],
    ["403 origin", post({ origin: "http://evil.example", "sec-fetch-site": "same-origin" })],
    ["403 fetch-site", post({ "sec-fetch-site": "cross-site" })],
    ["403 fetch-site", post({ "sec-fetch-site": "same-site" })],
    ["403 fetch-site", post({ "sec-fetch-site": "none" })],
    ["403 fetch-site", post({ "sec-fetch-site": "same-origin, cross-site" })],
    ["400 query-data", post({ origin: "http://evil.example" }, "/anmelden?_data=routes%2Fanmelden")],
    ["421 host", post({ host: "evil.example", origin: "http://evil.example" })],
    ["415 content-type", post({ "content-type": undefined })],
    ["415 content-type", post({ "content-type": "application/json" })],
    ["415 content-type", post({ "content-type": "text/plain" })],
    ["415 content-type", post({ "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" })],
    ["415 content-type", post({ "content-type": "application/x-www-form-urlencodedx" })],
    ["415 content-type", post({ "content-type": "multipart/form-data; boundary=x" })],
    ["415 content-type", post({ "content-type": "multipart/form-data; boundary=x" }, "/betrieb/importe/")],
    ["415 content-type", post({ "content-type": "multipart/form-data" }, "/betrieb/importe")],
    ["415 content-type", post({ "content-type": `multipart/form-data; boundary=${long(71)}` }, "/betrieb/importe")],
    ["200", post({ "content-type": "multipart/form-data; boundary=----WebKitFormBoundaryX1" }, "/betrieb/importe")],
    ["200", post({ "content-type": "multipart/form-data; boundary=x" }, "/angebote/import")],
    ["415 content-type", post({ "content-type": "multipart/form-data; boundary=x" }, "/angebote/import/1")],
    ["200", post({ "content-type": 'multipart/form-data; boundary="a b"' }, "/betrieb/importe?art=ozg")],
    ["200", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumente")],
    ["200", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumente?index")],
    ["200", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumente/0198c0de-1/fassung")],
    ["415 content-type", post(multipart, "/angebote/baugenehmigung-2/bearbeiten")],
    ["415 content-type", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/technik")],
    ["415 content-type", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumente/")],
    ["415 content-type", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumente.data")],
    ["415 content-type", post(multipart, "/angebote/baugenehmigung-2/bearbeiten/dokumentenliste")],
    ["415 content-type", post(multipart, "/angebote/a/b/bearbeiten/dokumente")],
    ["415 content-type", post(multipart, "/angebote/%2e%2e/bearbeiten/dokumente")],
    ["415 content-type", post(multipart, "/x/angebote/a/bearbeiten/dokumente")],
    ["415 content-encoding", post({ "content-encoding": "gzip" })],
    ["411 length", post({ "content-length": undefined })],
    ["411 length", post({ "transfer-encoding": "chunked" })],
    ["411 length", post({ "content-length": undefined, "transfer-encoding": "chunked" })],
    ["413 body-size", post({ "content-length": String(FORM_BODY_LIMIT + 1) })],
    ["413 body-size", post({ "content-length": "99999999999999999999" })],
    [
      "200",
      post(
        { "content-type": "multipart/form-data; boundary=x", "content-length": String(UPLOAD_BODY_LIMIT) },
        "/betrieb/importe",
      ),
    ],
    [
      "413 body-size",
      post(
        { "content-type": "multipart/form-data; boundary=x", "content-length": String(UPLOAD_BODY_LIMIT + 1) },
        "/betrieb/importe",
      ),
    ],
    ["200", post({ ...multipart, "content-length": String(DOCUMENT_BODY_LIMIT) }, "/angebote/a/bearbeiten/dokumente")],
    [
      "413 body-size",
      post({ ...multipart, "content-length": String(DOCUMENT_BODY_LIMIT + 1) }, "/angebote/a/bearbeiten/dokumente"),
    ],
    // only files are large: other forms of the same page keep the limit of forms
    ["413 body-size", post({ "content-length": String(FORM_BODY_LIMIT + 1) }, "/angebote/a/bearbeiten/dokumente")],
  ])("%s %o", (expected, head) => {
    expect(verdictOf(head)).toBe(expected);
  });
});

describe("a public installation", () => {
  test.each<[string, RequestHead]>([
    ["200", get("/", { host: "marktplatz.example" })],
    ["421 host", get("/", { host: "localhost:3000" })],
    ["421 host", get("/", { host: "marktplatz.example:3000" })],
    ["421 host", get("/", { host: "sub.marktplatz.example" })],
    ["200", post({ host: "marktplatz.example", origin: "https://marktplatz.example" })],
    ["403 origin", post({ host: "marktplatz.example", origin: "http://marktplatz.example" })],
    ["403 origin", post({ host: "marktplatz.example", origin: "https://sub.marktplatz.example" })],
  ])("%s %o", (expected, head) => {
    expect(verdictOf(head, publicPolicy)).toBe(expected);
  });

  test("knows its origin from the configuration, never from the request", () => {
    expect(judgeRequest(get("/", { host: "marktplatz.example" }), publicPolicy)).toMatchObject({
      origin: "https://marktplatz.example",
    });
    expect(judgeRequest(get("/healthz", { host: "evil.example" }), publicPolicy)).toMatchObject({
      origin: "https://marktplatz.example",
    });
  });
});

test("whatever comes in, there is a verdict, and no write without a proof of origin passes", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  const headers = fc.dictionary(
    fc.constantFrom("host", "content-type", "content-length", "sec-fetch-site", "transfer-encoding", "expect"),
    fc.oneof(text, fc.constantFrom(...Object.values(formHeaders), "cross-site", "none")),
  );
  const head = fc.record({
    method: fc.constantFrom("GET", "HEAD", "POST", "PUT", "TRACE", ""),
    target: fc.oneof(
      text,
      text.map((tail) => `/${tail}`),
    ),
    headers,
    hostCount: fc.nat(3),
  });
  fc.assert(
    fc.property(head, (candidate) => {
      const verdict = judgeRequest(candidate, policy);
      const isWrite = verdict.isAllowed && candidate.method === "POST";
      expect(!isWrite || candidate.headers["sec-fetch-site"] === "same-origin").toBe(true);
    }),
    { seed: 20261124, numRuns: 5_000 },
  );
});
