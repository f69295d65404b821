import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { demoAccounts, demoPassword } from "~prisma/seed";
import { type AppProcess, createDatabase, startApp } from "./app-process";

/*
 * What the log of a process says after people came in, mistyped, forgot, asked for accounts and were refused: who and
 * what by id, and nothing else (ASVS 16.2.5; BSI OPS.1.1.5).
 */

let app: AppProcess;
const secrets = new Set<string>();

beforeAll(async () => {
  app = await startApp({ DATABASE_URL: await createDatabase(inject("postgresUrl")), DEMO: "1", LOG_LEVEL: "debug" });
  for (const { email, name } of demoAccounts) secrets.add(email).add(name);
  secrets.add(demoPassword);
});
afterAll(() => app.stop());

interface Visit {
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

/** Whatever is typed and whatever is answered as a cookie must not be in the log. */
async function visit({ path, fields, cookie }: Visit): Promise<Response> {
  for (const [name, value] of Object.entries(fields ?? {})) if (!PUBLIC_FIELDS.has(name)) secrets.add(value);
  const response = await fetch(`${app.url}${path}`, {
    method: fields === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: { "User-Agent": "Geheimbrowser/7", Origin: app.url, ...(cookie === undefined ? {} : { Cookie: cookie }) },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
  });
  for (const text of response.headers.getSetCookie()) {
    const value = text.split(";", 1)[0]?.split("=")[1] ?? "";
    if (value.length > 10) secrets.add(value);
  }
  await response.clone().text();
  return response;
}

const PUBLIC_FIELDS = new Set(["role", "stateCode"]);
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((text) => text.split(";", 1)[0])
    .join("; ");

const mailList = z.array(z.object({ raw: z.string() }));

/** Tokens of the links in the mails so far; their transfer encoding is undone. */
async function tokensInMails(): Promise<string[]> {
  const mails = mailList.parse(await (await fetch(`${app.url}/demo/mails.json`)).json());
  const text = mails.map(({ raw }) => raw.replace(/=\r?\n/g, "").replace(/=3D/g, "=")).join("\n");
  return [...text.matchAll(/[?&]token=([\w-]{20,})/g)].map((match) => match[1] ?? "");
}

test("holds no address, name, password, token, cookie, device or network of anybody", async () => {
  secrets.add("Geheimbrowser").add("127.0.0.1");
  const email = "nw-koordination@nw.example";
  await visit({ path: "/anmelden", fields: { email, password: "Falsches-Passwort-99" } });
  await visit({
    path: "/anmelden",
    fields: { email: "wer-ist-das@nirgends.example", password: "Noch-ein-Passwort-1" },
  });
  await visit({ path: "/passwort-vergessen", fields: { email } });
  const registration = { email: "neu-im-protokoll@nw.example", name: "Leserin Protokolla", role: "representative" };
  await visit({
    path: "/registrieren?index",
    fields: { ...registration, stateCode: "NW", organisationName: "Amt Geheimhausen" },
  });
  const cookie = cookiesOf(await visit({ path: "/anmelden", fields: { email, password: demoPassword } }));
  expect((await visit({ path: "/arbeitskorb", cookie })).status).toBe(200);
  expect((await visit({ path: "/betrieb", cookie })).status).toBe(403);
  await visit({ path: "/land/protokoll?person=Protokolla-Suche", cookie });
  secrets.add("Protokolla-Suche");
  await expect.poll(tokensInMails, { timeout: 20_000 }).not.toEqual([]);
  for (const token of await tokensInMails()) {
    secrets.add(token);
    await visit({ path: `/passwort-zuruecksetzen?token=${token}` });
    await visit({ path: `/passwort-zuruecksetzen?token=${token}`, fields: { token, password: "kurz" } });
  }
  await visit({ path: "/abmelden", fields: { weiter: "/arbeitskorb-geheim" }, cookie });
  await (await fetch(`${app.url}/healthz`)).text();

  const log = app.logLines().join("\n");
  expect(app.logLines().length).toBeGreaterThan(15);
  expect(log).toContain('"route":"/passwort-zuruecksetzen"');
  expect([...secrets].filter((secret) => log.includes(secret) || log.includes(encodeURIComponent(secret)))).toEqual([]);
  expect(log).not.toMatch(/\$argon2|sitzung=|postgres(ql)?:\/\/|@(nw|rp|fitko)\.example/);
});
