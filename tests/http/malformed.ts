import fc from "fast-check";

/** One broken or hostile request, as bytes on the wire. `HOST` stands for the address of the server. */
export interface Malformed {
  readonly kind: string;
  readonly bytes: Buffer;
  /** incomplete or of unclear length: the sender hangs up after the last byte, and may get no answer */
  readonly isCut: boolean;
}

const CUT_KINDS = new Set(["length", "framing"]);

const PATHS = [
  "/",
  "/angebote",
  "/angebote/neu",
  "/angebote/gibt-es-nicht/bearbeiten",
  "/angebote/gibt-es-nicht/freigabe",
  "/angebote/gibt-es-nicht/anschluss",
  "/anmelden",
  "/arbeitskorb",
  "/betrieb",
  "/betrieb/importe",
  "/betrieb/importe/kein-uuid",
  "/anschluesse",
  "/anschluesse/kein-uuid",
  "/anschluesse/01900000-0000-7000-8000-000000000000",
  "/allianzen",
  "/allianzen/kein-uuid",
  "/katalog/ozg/99999",
  "/darstellung",
  "/demo/mails",
  "/demo/mails/kein-uuid",
  "/readyz",
];
const path = fc.constantFrom(...PATHS);
const binary = fc.string({ unit: "binary", maxLength: 60 });
const headerText = binary.map((text) => text.replace(/[^\x20-\x7e\x80-\xff]/g, ""));

function wire(lines: readonly string[], body: string | Buffer = ""): Buffer {
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), Buffer.from(body)]);
}

function formPost(host: string, target: string, headers: readonly string[], body: string | Buffer): Buffer {
  return wire([`POST ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headers], body);
}

const FORM = "Content-Type: application/x-www-form-urlencoded";

type Kind = (host: string) => fc.Arbitrary<Buffer>;

const targets = fc.oneof(
  fc.constantFrom(
    "/%E0%A4%A",
    "/%00",
    "//evil.example",
    "/\\evil",
    "/..%2f..%2fetc/passwd",
    "/.vite/manifest.json",
    "/package.json",
    "/__manifest?p=/a/b/c",
    "/%ff",
    "*",
    "http://evil.example/",
    "/a?_data=root",
    "/a?%5Fdata=root",
    "/?index&index=1",
    "/angebote?q=%00",
    "/angebote?seite=1e99",
    "/angebote?seite=-5",
    "/angebote?sort=__proto__",
    "/angebote?q=%ED%A0%80",
    "/angebote/constructor",
    "/angebote/__proto__",
    "/.data",
    "/_root.data?_routes=nix",
    "/angebote.data?_routes=__proto__",
    `/${"a/".repeat(1_500)}`,
    `/?${"a=1&".repeat(900)}`,
    `/?q=${"ä%".repeat(200)}`,
  ),
  binary.map((text) => `/${text.replace(/[\r\n ]/g, "")}`),
  binary.map((text) => `/angebote?q=${encodeURIComponent(text)}`),
  fc
    .tuple(
      fc.constantFrom("q", "themenfeld", "land", "modell", "phase", "reifegrad", "leika", "ozg", "sort", "seite"),
      binary,
    )
    .map(([name, value]) => `/angebote?${name}=${encodeURIComponent(value)}`),
);

const bodies = fc.oneof(
  binary,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  fc.constantFrom(
    "q=%00",
    "q=%",
    "q=%E0%A4%A",
    "__proto__=1",
    "a.__proto__.b=1",
    "list[4294967294]=x",
    `${"[".repeat(90)}=1`,
    `${"a=1&".repeat(300)}`,
    `${"n".repeat(500)}=1`,
    `email=${"a".repeat(60_000)}`,
    "email=a&email=b&password=c&password=d",
    "email=%E2%80%AE&password=",
    `password=${"%F0%9F%A4%AF".repeat(4_000)}`,
    "__intent__=%7B%22type%22%3A%22reset%22%7D",
    "__intent__=%7B%22type%22%3A%22insert%22%2C%22payload%22%3A%7B%22name%22%3A%22__proto__%22%7D%7D",
    "__intent__=%7Bkaputt",
  ),
);

const KINDS: Readonly<Record<string, Kind>> = {
  target: (host) => targets.map((target) => wire([`GET ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close"])),
  host: () =>
    fc
      .tuple(path, fc.oneof(headerText, fc.constantFrom("a b", "[::", "evil.example", "a:99999", "localhost:1@evil")))
      .map(([target, name]) => wire([`GET ${target} HTTP/1.1`, `Host: ${name}`, "Connection: close"])),
  method: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "PROPFIND", "get", "M-SEARCH"),
      )
      .map(([target, method]) => wire([`${method} ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close"])),
  header: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom(
          "Cookie",
          "Accept",
          "If-None-Match",
          "Range",
          "Expect",
          "X-Forwarded-Host",
          "Accept-Encoding",
          "Upgrade",
        ),
        headerText,
      )
      .map(([target, name, value]) =>
        wire([`GET ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close", `${name}: ${value}`]),
      ),
  cookie: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom("sitzung", "__Host-sitzung", "meldung", "darstellung", "x"),
        fc.oneof(headerText, fc.constantFrom("%E0%A4%A", "%00", "eyJ4Ijox", "W10%3D", "bnVsbA%3D%3D", "a".repeat(40))),
      )
      .map(([target, name, value]) =>
        wire([`GET ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close", `Cookie: ${name}=${value}`]),
      ),
  provenance: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom("null", "foo", "http://evil.example", `https://${host}`, "http://", "http://[::"),
        fc.constantFrom("cross-site", "none", "same-site", ""),
      )
      .map(([target, origin, site]) =>
        formPost(
          host,
          target,
          [FORM, `Origin: ${origin}`, ...(site === "" ? [] : [`Sec-Fetch-Site: ${site}`]), "Content-Length: 3"],
          "a=1",
        ),
      ),
  contentType: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom(
          "application/json",
          "text/plain",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded; charset=utf-16",
          "",
          "/",
          ";",
        ),
        bodies,
      )
      .map(([target, type, body]) =>
        formPost(
          host,
          target,
          [`Origin: http://${host}`, `Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`],
          body,
        ),
      ),
  upload: (host) =>
    fc.tuple(fc.constantFrom("x", "other"), binary).map(([boundary, text]) => {
      const body = `--${boundary}\r\nContent-Disposition: form-data; name="datei"; filename="${text.replace(/[\r\n]/g, "")}"\r\n\r\n${text}`;
      return formPost(
        host,
        "/betrieb/importe",
        [
          `Origin: http://${host}`,
          "Content-Type: multipart/form-data; boundary=x",
          `Content-Length: ${Buffer.byteLength(body)}`,
        ],
        body,
      );
    }),
  form: (host) =>
    fc
      .tuple(path, bodies, fc.constantFrom("", ".data", "?index"))
      .map(([target, body, suffix]) =>
        formPost(
          host,
          `${target}${suffix}`,
          [`Origin: http://${host}`, FORM, `Content-Length: ${Buffer.byteLength(body)}`],
          body,
        ),
      ),
  length: (host) =>
    fc
      .tuple(
        path,
        fc.constantFrom(
          "Content-Length: 999999999",
          "Content-Length: -1",
          "Content-Length: x",
          "Content-Length: 3\r\nContent-Length: 5",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: chunked\r\nContent-Length: 3",
          "Transfer-Encoding: gzip",
          "Content-Length: 100",
        ),
      )
      .map(([target, length]) =>
        formPost(host, target, [`Origin: http://${host}`, FORM, length], "3\r\na=1\r\nzz\r\n"),
      ),
  framing: (host) =>
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(
        Buffer.from("GET / HTTP/9.9\r\n\r\n"),
        Buffer.from("GET /\r\n\r\n"),
        Buffer.from("\r\n\r\n\r\n"),
        Buffer.from("GET / HTTP/1.1\r\n"),
        Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil\r\n\r\n`),
        Buffer.from("GET / HTTP/1.1\r\n\r\n"),
        Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${"a".repeat(20_000)}\r\n\r\n`),
        Buffer.from(`GET / HTTP/1.1\nHost: ${host}\n\n`),
        Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\n X: folded\r\n\r\n`),
        Buffer.from(`GET / HTTP/1.1\r\nHost : ${host}\r\n\r\n`),
        Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
      ),
    ),
};

export const KIND_NAMES = Object.keys(KINDS);

/**
 * The same requests in every run: seeded, in equal parts of every kind, in turn without and with each of the sessions.
 * @param sessions values of the Cookie header of people who are signed in
 */
export function malformedRequests(
  host: string,
  { count, seed, sessions }: { count: number; seed: number; sessions: readonly string[] },
): Malformed[] {
  const perKind = Math.ceil(count / KIND_NAMES.length);
  return Object.entries(KINDS).flatMap(([kind, arbitrary], kindIndex) =>
    fc.sample(arbitrary(host), { numRuns: perKind, seed: seed + kindIndex }).map((bytes, index) => ({
      kind,
      bytes: withCookie(bytes, sessions[index % (sessions.length + 1)] ?? null),
      isCut: CUT_KINDS.has(kind),
    })),
  );
}

function withCookie(bytes: Buffer, cookie: string | null): Buffer {
  const mark = "Connection: close\r\n";
  const at = bytes.indexOf(mark);
  if (cookie === null || at < 0) return bytes;
  const end = at + mark.length;
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(`Cookie: ${cookie}\r\n`), bytes.subarray(end)]);
}
