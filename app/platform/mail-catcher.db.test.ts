import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { db } from "./db.server";
import { caughtAt, startMailCatcher, stopMailCatcher } from "./mail-catcher.server";
import { parseHead, parseMail } from "./mail-catcher-parse.server";
import {
  findCaughtMail,
  keepCaughtMail,
  listAllCaughtMails,
  listCaughtMails,
  requireDemo,
} from "./mail-catcher-store.server";
import { closeMailTransport, sendMail } from "./mail-transport.server";
import { forgetSingleton } from "./singleton.server";

await testDatabase();

let url: URL;
beforeAll(async () => {
  vi.stubEnv("SMTP_URL", "");
  vi.stubEnv("DATABASE_URL", "");
  forgetSingleton("env");
  url = new URL(await startMailCatcher());
});
afterAll(async () => {
  closeMailTransport();
  await stopMailCatcher();
  vi.unstubAllEnvs();
  forgetSingleton("env");
});

/** Speaks SMTP line by line and returns every answer; `message` goes out after DATA. */
function dialogue(commands: readonly string[], message: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = [];
    const toSay = [...commands, "DATA", message, "QUIT"];
    const socket = connect({ host: url.hostname, port: Number(url.port) });
    let buffered = "";
    socket.on("data", (chunk) => {
      buffered += chunk.toString();
      for (let end = buffered.indexOf("\r\n"); end !== -1; end = buffered.indexOf("\r\n")) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        if (line[3] === "-") continue;
        answers.push(line);
        const next = toSay.shift();
        if (next !== undefined) socket.write(`${next}\r\n`);
      }
    });
    socket.on("end", () => resolve(answers));
    socket.on("error", reject);
  });
}

const hello = ["EHLO localhost", "MAIL FROM:<a@x.example>", "RCPT TO:<b@x.example>"];

test("listens on this machine only", () => {
  expect(url.hostname).toBe("127.0.0.1");
  expect(caughtAt()).toBe(url.href.replace(/\/$/, ""));
});

test("without a mail server the mails of this process arrive here, readable in all their parts", async () => {
  const sent = await sendMail({
    to: { name: "Ada Beispiel", address: "ada@land.example" },
    subject: "[Angebot] Wohngeld für Ämter: veröffentlicht",
    text: "Guten Tag\n\nhttps://marktplatz.example/angebote/wohngeld\n",
    html: '<html><head></head><body style="color: #171a2b">Größe</body></html>',
    messageId: "<ereignis.1.a@marktplatz.example>",
    headers: { "X-Marktplatz-Grund": "verfasst" },
  });
  expect(sent).toEqual({ kind: "sent" });
  const { total, mails } = await listCaughtMails({ page: 1, pageSize: 25 });
  expect(total).toBe(1);
  const [row] = mails;
  expect(row?.envelopeFrom).toBe("marktplatz@marktplatz.example");
  expect(row?.envelopeTo).toEqual(["ada@land.example"]);
  const mail = await findCaughtMail(row?.id ?? "");
  const head = { subject: "[Angebot] Wohngeld für Ämter: veröffentlicht", to: '"Ada Beispiel" <ada@land.example>' };
  expect(await parseHead(mail.raw)).toMatchObject(head);
  const parts = await parseMail(mail.raw);
  expect(parts).toMatchObject(head);
  expect(parts.text).toContain("https://marktplatz.example/angebote/wohngeld");
  expect(parts.html).toContain("Größe");
  expect(parts.headers).toContainEqual({ name: "X-Marktplatz-Grund", value: "verfasst" });
});

test("a mail over 1 MiB is refused in the dialogue and not kept", async () => {
  const before = (await listCaughtMails({ page: 1, pageSize: 1 })).total;
  const line = `${"x".repeat(998)}\r\n`;
  const answers = await dialogue(hello, `Subject: big\r\n\r\n${line.repeat(1_100)}.`);
  expect(answers.at(-2)).toMatch(/^552 /);
  expect(await dialogue(hello, "Subject: small\r\n\r\nx\u0000y\r\n.")).toContainEqual(expect.stringMatching(/^250 /));
  const after = await listCaughtMails({ page: 1, pageSize: 1 });
  expect(after.total).toBe(before + 1);
  expect(after.mails[0]?.raw).toBe("Subject: small\r\n\r\nxy\r\n");
});

test("keeps the newest 1,000", async () => {
  await db().caughtMail.deleteMany();
  const rows = Array.from({ length: 1_005 }, (_, index) => ({
    envelopeFrom: "a@x.example",
    envelopeTo: [`${index}@x.example`],
    raw: "Subject: x\r\n\r\n",
    receivedAt: new Date(Date.UTC(2026, 0, 1) + index * 1_000),
  }));
  await db().caughtMail.createMany({ data: rows });
  await keepCaughtMail({ envelopeFrom: "a@x.example", envelopeTo: ["new@x.example"], raw: "Subject: y\r\n\r\n" });
  const all = await listAllCaughtMails();
  expect(await db().caughtMail.count()).toBe(1_000);
  expect(all[0]?.envelopeTo).toEqual(["new@x.example"]);
  expect(all.at(-1)?.envelopeTo).toEqual(["6@x.example"]);
});

test("outside of a demo there is nothing to see", () => {
  expect(() => requireDemo()).not.toThrow();
  vi.stubEnv("DATABASE_URL", "postgresql://x@localhost/x");
  forgetSingleton("env");
  expect(() => requireDemo()).toThrow("nicht gefunden");
});
