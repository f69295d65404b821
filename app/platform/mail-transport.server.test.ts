import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type SmtpSink, smtpSink } from "../../tests/setup/smtp-sink";
import { messageIdFor, systemMailHeaders, threadIdFor } from "./mail-headers.server";
import {
  classifySendError,
  closeMailTransport,
  type OutgoingMail,
  sender,
  sendMail,
  transportOptions,
} from "./mail-transport.server";
import { forgetSingleton } from "./singleton.server";

describe("transport options", () => {
  test("another machine needs TLS, or nothing is sent", () => {
    expect(transportOptions("smtp://mail.example")).toMatchObject({
      port: 587,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
    });
    expect(transportOptions("smtp://mail.example:25")).toMatchObject({ port: 25, requireTLS: true });
    expect(transportOptions("smtps://mail.example")).toMatchObject({ port: 465, secure: true });
    expect(transportOptions("smtp://localhost.evil.example")).toMatchObject({ requireTLS: true });
  });

  test.each(["smtp://localhost:2525", "smtp://127.0.0.1:2525", "smtp://[::1]:2525"])("%s is this machine", (url) => {
    expect(transportOptions(url)).toMatchObject({ port: 2525, requireTLS: false, ignoreTLS: true });
  });

  test("credentials are decoded, files and addresses are never read", () => {
    expect(transportOptions("smtps://us%40er:p%3Aw@mail.example")).toMatchObject({
      auth: { user: "us@er", pass: "p:w" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  });

  test("all timeouts together stay below the lease of a job", () => {
    const { dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout } = transportOptions("smtp://mail.example");
    expect(dnsTimeout + connectionTimeout + greetingTimeout + socketTimeout).toBeLessThan(35_000);
  });
});

test("the sender is a name and an address", () => {
  expect(sender("Marktplatz <post@marktplatz.example>")).toEqual({
    name: "Marktplatz",
    address: "post@marktplatz.example",
  });
  expect(sender('"Marktplatz, Betrieb" <post@marktplatz.example>')).toEqual({
    name: "Marktplatz, Betrieb",
    address: "post@marktplatz.example",
  });
  expect(sender("post@marktplatz.example")).toEqual({ name: "", address: "post@marktplatz.example" });
  expect(() => sender("a@b.example, evil@x.example")).toThrow();
});

describe("what the server answers", () => {
  test.each([
    [{ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }, "rejected"],
    [{ code: "EMESSAGE", responseCode: 554, command: "DATA" }, "rejected"],
    [{ code: "EENVELOPE", responseCode: 450, command: "RCPT TO" }, "deferred"],
    [{ code: "ECONNECTION", responseCode: 421, command: "CONN" }, "deferred"],
    [{ code: "ETIMEDOUT", command: "CONN" }, "deferred"],
    [{ code: "EDNS" }, "deferred"],
    [{}, "deferred"],
    ["text", "deferred"],
    [{ code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" }, "misconfigured"],
    [{ code: "EENVELOPE", responseCode: 530, command: "MAIL FROM" }, "misconfigured"],
    [{ code: "EENVELOPE", responseCode: 553, command: "MAIL FROM" }, "misconfigured"],
    [{ code: "EPROTOCOL", responseCode: 554, command: "CONN" }, "misconfigured"],
    [{ code: "ETLS", command: "STARTTLS" }, "misconfigured"],
    [{ code: "EENVELOPE", command: "API" }, "rejected"],
  ])("%o is %s", (error, kind) => {
    expect(classifySendError(error).kind).toBe(kind);
  });

  test("keeps codes only, no text that repeats an address", () => {
    const error = Object.assign(new Error("550 no such user geheim@land.example"), {
      code: "EENVELOPE",
      responseCode: 550,
      command: "RCPT TO",
      response: "550 no such user geheim@land.example",
    });
    expect(classifySendError(error)).toEqual({ kind: "rejected", error: "EENVELOPE 550 RCPT TO" });
  });
});

describe("headers", () => {
  const ids = { host: "marktplatz.example", eventId: "0192-a", template: "connection-decided" };

  test("the id is stable for event, recipient and template, and different for any other", () => {
    const id = messageIdFor({ ...ids, recipient: "a@x.example" });
    expect(id).toBe(messageIdFor({ ...ids, recipient: "a@x.example" }));
    expect(id).toMatch(/^<ereignis\.0192-a\.[0-9a-f]{16}@marktplatz\.example>$/);
    expect(id).not.toBe(messageIdFor({ ...ids, recipient: "b@x.example" }));
    expect(id).not.toBe(messageIdFor({ ...ids, recipient: "a@x.example", template: "connection-released" }));
  });

  test("hostile parts cannot leave an id or a header", () => {
    const id = messageIdFor({ host: "h>\r\nBcc: x", eventId: "1>@\r\n", recipient: "r", template: "t" });
    expect(id).toMatch(/^<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>$/);
    const headers = systemMailHeaders({ threadId: "<a@b>", host: "h\r\nX: y", list: "l>\n", reason: "r\r\nBcc: x" });
    expect(Object.values(headers).join("")).not.toMatch(/[\r\n]/);
  });

  test("a mail of the system says so", () => {
    const threadId = threadIdFor({ host: ids.host, subjectKind: "connection", subjectId: "0192" });
    expect(systemMailHeaders({ threadId, host: ids.host, list: "anschluesse", reason: "entscheidung" })).toEqual({
      "In-Reply-To": "<vorgang.connection.0192@marktplatz.example>",
      References: "<vorgang.connection.0192@marktplatz.example>",
      "List-Id": "<anschluesse.marktplatz.example>",
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "X-Marktplatz-Grund": "entscheidung",
    });
  });
});

describe("through a socket", () => {
  let sink: SmtpSink;
  const mail: OutgoingMail = {
    to: { name: "Ada Beispiel", address: "ada@land.example" },
    subject: "[Angebot] Sprengstofferlaubnis: veröffentlicht",
    text: "Guten Tag",
    html: "<p>Guten Tag</p>",
    messageId: "<ereignis.1.abc@marktplatz.example>",
    headers: { "X-Marktplatz-Grund": "verfasst" },
  };
  const pointTo = (url: string) => {
    vi.stubEnv("SMTP_URL", url);
    forgetSingleton("env");
  };

  beforeAll(async () => {
    sink = await smtpSink();
  });
  beforeEach(() => {
    pointTo(sink.url);
    sink.mails.length = 0;
    sink.recipients.length = 0;
    sink.script.length = 0;
  });
  afterAll(async () => {
    closeMailTransport();
    vi.unstubAllEnvs();
    forgetSingleton("env");
    await sink.close();
  });

  test("text and HTML part, own Message-ID, envelope, no trace of the program", async () => {
    expect(await sendMail(mail)).toEqual({ kind: "sent" });
    const [got] = sink.mails;
    expect(got?.from).toBe("marktplatz@marktplatz.example");
    expect(got?.to).toEqual(["ada@land.example"]);
    expect(got?.parsed.messageId).toBe(mail.messageId);
    expect(got?.parsed.subject).toBe(mail.subject);
    expect(got?.parsed.text?.trim()).toBe("Guten Tag");
    expect(got?.parsed.html).toContain("<p>Guten Tag</p>");
    expect(got?.parsed.headers.get("x-marktplatz-grund")).toBe("verfasst");
    expect(got?.raw).not.toMatch(/x-mailer|nodemailer/i);
  });

  test("answers become outcomes", async () => {
    sink.script.push(
      { at: "rcpt", code: 451 },
      { at: "rcpt", code: 550 },
      { at: "data", code: 452 },
      { at: "data", code: 554 },
    );
    const kinds = [];
    for (let sent = 0; sent < 5; sent += 1) kinds.push((await sendMail(mail)).kind);
    expect(kinds).toEqual(["deferred", "rejected", "deferred", "rejected", "sent"]);
  });

  test("a refused sender and a closed port are our own or the network's fault", async () => {
    sink.script.push({ at: "mail", code: 550 });
    expect((await sendMail(mail)).kind).toBe("misconfigured");
    pointTo("smtp://127.0.0.1:1");
    expect((await sendMail(mail)).kind).toBe("deferred");
  });

  test("a wrong password is our own fault", async () => {
    const strict = await smtpSink({ password: "right" });
    pointTo(strict.url.replace("//", "//user:wrong@"));
    expect(await sendMail(mail)).toMatchObject({ kind: "misconfigured" });
    pointTo(strict.url.replace("//", "//user:right@"));
    expect(await sendMail(mail)).toEqual({ kind: "sent" });
    closeMailTransport();
    await strict.close();
  });

  const payloads = [
    "x\r\nBcc: evil@x.example",
    "x\nTo: evil@x.example",
    "x\r\n\r\nbody",
    "evil@x.example, a",
    "Gruppe: evil@x.example;",
    '"><evil@x.example>',
    "a\u2028Bcc: evil@x.example",
    "a\u0000b",
    "=?utf-8?Q?=0D=0ABcc:_evil@x.example?=",
    "ä".repeat(500),
  ];

  test.each(payloads)("a name or subject of %j stays one", async (payload) => {
    const hostile = { ...mail, to: { ...mail.to, name: payload }, subject: `[Angebot] ${payload}` };
    expect(await sendMail(hostile)).toEqual({ kind: "sent" });
    expect(sink.recipients).toEqual(["ada@land.example"]);
    const [got] = sink.mails;
    expect(got?.parsed.headers.has("bcc")).toBe(false);
    const to = [got?.parsed.to].flat().flatMap((list) => list?.value ?? []);
    expect(to.map(({ address }) => address)).toEqual(["ada@land.example"]);
    expect(got?.parsed.headerLines.map(({ key }) => key).sort()).toEqual(
      ["content-type", "date", "from", "message-id", "mime-version", "subject", "to", "x-marktplatz-grund"].sort(),
    );
  });

  test.each([
    "ada@land.example, evil@x.example",
    "ada@land.example\r\nRCPT TO:<evil@x.example>",
    '"evil@x.example ada"@land.example',
    "Gruppe: evil@x.example;",
    "<evil@x.example>",
    "",
  ])("the address %j is no address", async (address) => {
    expect((await sendMail({ ...mail, to: { name: "x", address } })).kind).toBe("rejected");
    expect(sink.recipients).toEqual([]);
  });
});

test("without a server nothing is sent, and it is our own fault", async () => {
  vi.stubEnv("SMTP_URL", "");
  forgetSingleton("env");
  const result = await sendMail({
    to: { name: "Ada", address: "ada@land.example" },
    subject: "x",
    text: "x",
    html: "x",
    messageId: "<a@b>",
    headers: {},
  });
  expect(result.kind).toBe("misconfigured");
  vi.unstubAllEnvs();
  forgetSingleton("env");
});
