import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { acquireDataLock } from "~/platform/data-lock.server";
import { openPostgres } from "~/platform/db.server";
import { startPostgres } from "../scripts/postgres-server";
import { SHORT_LIVED } from "./setup/child";

/** The command as an operator calls it, on an embedded database of its own and on a PostgreSQL server. */
const dataDir = mkdtempSync(join(tmpdir(), "marktplatz-admin-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function run(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [...SHORT_LIVED, "scripts/run.mjs", "admin", ...args], {
    env: { ...process.env, DATA_DIR: dataDir, APP_URL: "https://marktplatz.example", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: child.exitCode, said: `${out}\n${err}` };
}

const LINK = /https:\/\/marktplatz\.example\/passwort-zuruecksetzen\?token=[A-Za-z0-9_-]{43}\b/;

test.each([
  [[], "Aufruf: npm run admin"],
  [["nix"], "Den Befehl „nix“ gibt es nicht."],
  [["constructor", "a@b.example"], "Den Befehl „constructor“ gibt es nicht."],
  [["create-operator"], "Es fehlt die E-Mail-Adresse."],
  [["create-operator", "kein-at"], "„kein-at“ ist keine E-Mail-Adresse."],
  [["create-operator", "a@b.example", "Ada", "zu viel"], "Aufruf: npm run admin"],
  [["create-operator", "a@b.example", "x".repeat(101)], "Ein Name hat höchstens 100 Zeichen."],
  [["reset-mfa", "a@b.example", "zu viel"], "Aufruf: npm run admin"],
  [["reset-mfa", "--nix"], "Diese Angaben gibt es nicht."],
])("%j is explained", { timeout: 60_000 }, async (args, message) => {
  expect(await run(args)).toMatchObject({ code: 1, said: expect.stringContaining(message) });
});

test("the embedded database: an operator, and nobody by mistake", { timeout: 300_000 }, async () => {
  const email = "leitung@plattform.example";
  const made = await run(["create-operator", "Leitung@Plattform.example"]);
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining(`${email} gehört jetzt zum Plattformbetrieb`) });
  expect(made.said).toMatch(LINK);
  expect(await run(["reset-password", "fehlt@plattform.example"])).toMatchObject({
    code: 1,
    said: expect.stringContaining("Zu fehlt@plattform.example gibt es kein Konto."),
  });
});

test("a running server keeps the embedded database for itself", { timeout: 60_000 }, async () => {
  const lock = acquireDataLock(dataDir);
  const { code, said } = await run(["create-operator", "a@b.example"]);
  lock.release();
  expect(code).toBe(1);
  expect(said).toContain(`Prozess ${process.pid}`);
  expect(said).not.toContain("    at ");
});

describe("on a PostgreSQL server", () => {
  test("what the commands leave behind", { timeout: 300_000 }, async () => {
    const server = await startPostgres();
    const env = { DATABASE_URL: server.url, DEMO: "0" };
    const email = "leitung@plattform.example";
    const first = await run(["create-operator", email, " Lea Leitung "], env);
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining("mit einem neuen Konto ohne Passwort") });
    const { client, close } = await openPostgres(server.url);
    expect(await client.person.findUnique({ where: { email } })).toMatchObject({ name: "Lea Leitung" });
    await client.person.update({
      where: { email },
      data: { status: "disabled", disabledReason: "inactive", passwordHash: "früher", secondFactorSince: new Date() },
    });

    expect(await run(["create-operator", email], env)).toMatchObject({ code: 0 });
    const include = { memberships: { include: { organisation: true } }, sessions: true } as const;
    const person = await client.person.findUniqueOrThrow({ where: { email }, include });
    expect(person).toMatchObject({ status: "active", disabledReason: null, passwordHash: "früher" });
    expect(person.memberships).toMatchObject([{ role: "operator", endedAt: null, organisation: { kind: "operator" } }]);
    expect(await client.person.count()).toBe(1);

    const session = { id: "hash", personId: person.id, expiresAt: new Date(Date.now() + 60_000) };
    await client.session.create({ data: session });
    const { said } = await run(["reset-password", email], env);
    expect(await client.person.findUniqueOrThrow({ where: { email }, include })).toMatchObject({
      passwordHash: null,
      sessions: [],
    });
    const token = new URL(LINK.exec(said)?.[0] ?? "").searchParams.get("token") ?? "";
    const tokens = await client.oneTimeToken.findMany({ where: { usedAt: null } });
    expect(tokens).toMatchObject([{ purpose: "password_reset", subjectId: person.id }]);
    expect(JSON.stringify(tokens)).not.toContain(token);
    expect((tokens[0]?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(30 * 60_000);

    await run(["reset-mfa", email], env);
    expect(await client.person.findUnique({ where: { email } })).toMatchObject({ secondFactorSince: null });
    const events = await client.event.findMany({ orderBy: { id: "asc" }, select: { type: true, actorName: true } });
    expect(events).toEqual(
      ["membership.role_changed", "account.reactivated", "account.sessions_ended", "account.factor_reset_done"].map(
        (type) => ({ type, actorName: "System" }),
      ),
    );
    await close();
    await server.stop();
  });
});
