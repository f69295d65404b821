import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type ParsedMail, simpleParser } from "mailparser";
import { startPostgres } from "../../scripts/postgres-server";
import { type AppProcess, startApp } from "../http/app-process";
import { demoFolder } from "./demo-folder";

export const demoPassword = "Nachnutzung-Demo-2026";

interface CaughtMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: string;
}

export interface ReceivedMail {
  readonly id: string;
  readonly to: string;
  readonly parsed: ParsedMail;
  readonly raw: string;
}

interface Mails {
  /** exactly these people have got a mail with such a subject, each one; more recipients are an error, too */
  readonly received: (subject: RegExp, recipients: readonly string[]) => Promise<ReceivedMail[]>;
  /** the next mail with such a subject to this address since the test began; each is handed out once */
  readonly next: (subject: RegExp, recipient: string) => Promise<ReceivedMail>;
}

interface Fixtures {
  /** fails the test on console output, script errors, refused content and requests to other hosts */
  quiet: undefined;
  mails: Mails;
}

export interface DatabaseOption {
  /** which database the product under test runs on */
  database: "pglite" | "postgres";
}

/** The product under test. */
export interface TestServer extends Pick<AppProcess, "url" | "stop"> {
  /** other origins that its pages may lead to */
  readonly friends?: readonly string[];
  /** for what no page can do, such as setting the clock of sessions back; absent with the embedded database */
  readonly databaseUrl?: string;
}

async function startOn(database: DatabaseOption["database"]): Promise<TestServer> {
  if (database === "pglite") return startApp({ DEMO: "1" }, demoFolder());
  const postgres = await startPostgres();
  const app = await startApp({ DEMO: "1", DATABASE_URL: postgres.url });
  return {
    url: app.url,
    databaseUrl: postgres.url,
    stop: async () => {
      await app.stop();
      await postgres.stop();
    },
  };
}

export const test = base.extend<Fixtures, DatabaseOption & { server: TestServer }>({
  database: ["pglite", { scope: "worker", option: true }],
  server: [
    async ({ database }, use) => {
      const server = await startOn(database);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  quiet: [
    async ({ page, server }, use) => {
      const complaints: string[] = [];
      // a page that answers 4xx on purpose is logged by the browser as well; status codes are asserted where they matter
      page.on("console", (message) => {
        if (!/^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text()))
          complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`script error: ${error.message}`));
      page.on("request", (request) => {
        const known = [server.url, "data:", ...(server.friends ?? [])];
        if (!known.some((start) => request.url().startsWith(start)))
          complaints.push(`request to another host: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  mails: async ({ page }, use) => {
    const seen = new Set((await listMails(page)).map(({ id }) => id));
    await use({
      received: (subject, recipients) => waitForMails(page, subject, recipients),
      next: (subject, recipient) => waitForNext(page, { subject, recipient, seen }),
    });
  },
});

export { expect };

/** Signs in through the real form's address; for tests that are about something else. */
export async function signIn(page: Page, account: string): Promise<void> {
  const answer = await page.request.post("/anmelden", {
    form: { email: emailOf(account), password: demoPassword },
    headers: {
      Origin: new URL(page.url() === "about:blank" ? (await page.request.get("/healthz")).url() : page.url()).origin,
    },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

/** "rp-koordination" → its demo address */
export function emailOf(account: string): string {
  return account.includes("@") ? account : `${account}@${account.slice(0, 2)}.example`;
}

/** What the mail catcher holds, oldest first. */
async function listMails(page: Page): Promise<ReceivedMail[]> {
  const list = (await (await page.request.get("/demo/mails.json")).json()) as CaughtMail[];
  const mails = list.map(async ({ id, envelope, raw }) => ({
    id,
    to: envelope.to.join(),
    parsed: await simpleParser(raw),
    raw,
  }));
  return (await Promise.all(mails)).reverse();
}

async function waitForMails(page: Page, subject: RegExp, recipients: readonly string[]): Promise<ReceivedMail[]> {
  let matching: ReceivedMail[] = [];
  await expect
    .poll(
      async () => {
        matching = (await listMails(page)).filter(({ parsed }) => subject.test(parsed.subject ?? ""));
        return matching.map(({ to }) => to).sort();
      },
      { message: `mails with subject ${subject}`, timeout: 20_000 },
    )
    .toEqual([...recipients].sort());
  return matching;
}

async function waitForNext(
  page: Page,
  { subject, recipient, seen }: { readonly subject: RegExp; readonly recipient: string; readonly seen: Set<string> },
): Promise<ReceivedMail> {
  const found: ReceivedMail[] = [];
  const isNext = ({ id, to, parsed }: ReceivedMail) =>
    !seen.has(id) && to === recipient && subject.test(parsed.subject ?? "");
  await expect
    .poll(async () => found.push(...(await listMails(page)).filter(isNext)), {
      message: `a mail to ${recipient} with subject ${subject}`,
      timeout: 20_000,
    })
    .toBeGreaterThan(0);
  const [mail] = found;
  if (!mail) throw new Error("unreachable");
  seen.add(mail.id);
  return mail;
}

/**
 * The one link of a mail that proves something, as a path with its token; the test's server has its own origin.
 * @throws when the mail has none, or two that differ
 */
export function linkIn({ parsed }: ReceivedMail): string {
  const lines = (parsed.text ?? "").split("\n").filter((line) => /^https?:\/\/\S+[?&]token=/.test(line));
  const [link, ...others] = [...new Set(lines)];
  if (link === undefined || others.length > 0) throw new Error(`Not one link in „${parsed.subject}“.`);
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** No violation of WCAG 2.1/2.2 A and AA that a machine can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}
