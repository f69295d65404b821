import type { Page } from "@playwright/test";
import pg from "pg";
import { demoPassword, emailOf, type TestServer } from "./fixtures";

/* What no page can do: the clock of sessions, set back in the database of a server on PostgreSQL. */

export async function sql(server: TestServer, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: server.databaseUrl ?? "" });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

const ofPerson = `"personId" = (SELECT id FROM "Person" WHERE email = $1)`;
export const expire = `UPDATE "Session" SET "expiresAt" = now() - interval '1 second' WHERE ${ofPerson}`;
export const age = `UPDATE "Session" SET "authenticatedAt" = now() - interval '11 minutes' WHERE ${ofPerson}`;

export async function signInAtForm(page: Page, account: string): Promise<void> {
  await page.getByLabel("E-Mail-Adresse").fill(emailOf(account));
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(demoPassword);
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
}
