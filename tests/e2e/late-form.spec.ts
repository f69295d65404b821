import type { Page } from "@playwright/test";
import { expire, signInAtForm, sql } from "./clock";
import { emailOf, expect, expectAccessible, signIn, type TestServer, test } from "./fixtures";

/*
 * Somebody types, their session ends, and until they have signed in again the thing has changed: nothing of what they
 * typed is lost, and they are told why it cannot be sent. On PostgreSQL, because the test changes the thing there.
 */
test.use({ database: "postgres" });

const TITLE = "Vor der Pause geschrieben";
const SUMMARY = "Zeile mit „Umlauten“: äöüß";

/** A draft of one's own, opened for editing, with something typed that was not sent. */
async function typeIntoDraft(page: Page, account: string): Promise<string> {
  await signIn(page, account);
  await page.goto("/angebote/neu?ozg=10480");
  await page.getByLabel("Titel").fill("Entwurf");
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await expect(page).toHaveURL(/\/bearbeiten$/);
  await page.getByRole("link", { name: "Worum es geht" }).click();
  await expect(page).toHaveURL(/\/grunddaten$/);
  await page.getByLabel("Titel").fill(TITLE);
  await page.getByLabel("Kurzbeschreibung").fill(SUMMARY);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

async function sendAndSignIn(page: Page, { server, account }: { server: TestServer; account: string }): Promise<void> {
  await sql(server, expire, [emailOf(account)]);
  await page.getByRole("button", { name: "Speichern und weiter" }).click();
  await expect(page).toHaveURL(/\/anmelden\?weiter=/);
  await signInAtForm(page, account);
}

async function expectNothingLost(page: Page): Promise<void> {
  await expect(page.getByText("Ihre Eingaben wurden nicht gespeichert")).toBeVisible();
  const typed = page.getByRole("region", { name: "Ihre Eingaben" });
  await expect(typed.getByText(TITLE, { exact: true })).toBeVisible();
  await expect(typed.getByText(SUMMARY, { exact: true })).toBeVisible();
  await expect(typed.getByRole("term").filter({ hasText: "Kurzbeschreibung" })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("der Vorgang ist weg", async ({ page, server }) => {
      const account = javaScriptEnabled ? "rp-vertretung" : "hh-vertretung";
      const slug = await typeIntoDraft(page, account);
      await sql(server, `UPDATE "Offering" SET "stateCode" = 'BY' WHERE slug = $1`, [slug]);
      await sendAndSignIn(page, { server, account });
      await expect(page.getByText("Fehler 404")).toBeVisible();
      await expectNothingLost(page);
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("die Rolle ist weg", async ({ page, server }) => {
      const account = javaScriptEnabled ? "be-vertretung" : "sl-vertretung";
      await typeIntoDraft(page, account);
      await sql(
        server,
        `UPDATE "Membership" SET "endedAt" = now() WHERE "personId" = (SELECT id FROM "Person" WHERE email = $1)`,
        [emailOf(account)],
      );
      await sendAndSignIn(page, { server, account });
      await expect(page).toHaveURL(/\/konto$/);
      await expectNothingLost(page);
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("die Seite ist da, das Formular nicht mehr", async ({ page, server }) => {
      const account = javaScriptEnabled ? "by-vertretung" : "bw-vertretung";
      const slug = await typeIntoDraft(page, account);
      await sql(
        server,
        `UPDATE "OfferingRevision" SET status = 'submitted'
         WHERE "offeringId" = (SELECT id FROM "Offering" WHERE slug = $1)`,
        [slug],
      );
      await sql(server, `UPDATE "Offering" SET publication = 'submitted' WHERE slug = $1`, [slug]);
      await sendAndSignIn(page, { server, account });
      await expect(page).toHaveURL(/\/grunddaten$/);
      await expect(page.getByRole("button", { name: "Speichern und weiter" })).toHaveCount(0);
      await expectNothingLost(page);
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("auch ohne Pause: wer in einen Vorgang schreibt, der weg ist, bekommt seinen Text zurück", async ({
      page,
      server,
    }) => {
      const account = javaScriptEnabled ? "mv-vertretung" : "sh-vertretung";
      const slug = await typeIntoDraft(page, account);
      await sql(server, `UPDATE "Offering" SET "stateCode" = 'BY' WHERE slug = $1`, [slug]);
      await page.getByRole("button", { name: "Speichern und weiter" }).click();
      await expect(page.getByText("Fehler 404")).toBeVisible();
      await expectNothingLost(page);
    });
  });
}
