import type { Page } from "@playwright/test";
import { age, expire, signInAtForm, sql } from "./clock";
import { demoPassword, emailOf, expect, expectAccessible, signIn, test } from "./fixtures";

/*
 * Sessions as people meet them: one that ran out while they were writing, a change that asks who they are, several roles.
 * On PostgreSQL, because the test sets the clock of sessions back in the database.
 */
test.use({ database: "postgres" });

const restored = "Ihre Eingaben sind wieder da";

async function writeOffering(page: Page): Promise<void> {
  await page.goto("/angebote/neu?ozg=10480");
  await page.getByLabel("Titel").fill("Vor der Pause geschrieben");
  await page.getByLabel("Weitere Leistungsschlüssel").fill("99„Umlaute“: äöüß");
  const keys = page.getByRole("group", { name: /Leistungsschlüssel/ }).getByRole("checkbox");
  await keys.first().uncheck();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("nach einer abgelaufenen Sitzung ist nichts Getipptes verloren", async ({ page, server }) => {
      const account = javaScriptEnabled ? "rp-vertretung" : "hh-vertretung";
      await signIn(page, account);
      await writeOffering(page);
      await sql(server, expire, [emailOf(account)]);
      await page.getByRole("button", { name: "Entwurf anlegen" }).click();

      await expect(page).toHaveURL(/\/anmelden\?weiter=/);
      await signInAtForm(page, account);
      await expect(page).toHaveURL(/\/angebote\/neu\?ozg=10480$/);
      await expect(page.getByText(restored)).toBeVisible();
      await expect(page.getByLabel("Titel")).toHaveValue("Vor der Pause geschrieben");
      await expect(page.getByLabel("Weitere Leistungsschlüssel")).toHaveValue("99„Umlaute“: äöüß");
      const keys = page.getByRole("group", { name: /Leistungsschlüssel/ }).getByRole("checkbox");
      await expect(keys.first()).not.toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByLabel("Weitere Leistungsschlüssel").fill("");
      await page.getByRole("button", { name: "Entwurf anlegen" }).click();
      await expect(page.getByText("Der Entwurf ist angelegt.")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Vor der Pause geschrieben bearbeiten" })).toBeVisible();
      await expect(page.getByText(restored)).toHaveCount(0);
    });

    test("wer sich danach im selben Browser anmeldet, sieht nichts davon", async ({ page, server }) => {
      const [first, second] = javaScriptEnabled
        ? ["by-vertretung", "bw-vertretung"]
        : ["sn-vertretung", "st-vertretung"];
      await signIn(page, first);
      await writeOffering(page);
      await sql(server, expire, [emailOf(first)]);
      await page.getByRole("button", { name: "Entwurf anlegen" }).click();
      await expect(page).toHaveURL(/\/anmelden\?weiter=/);
      await signInAtForm(page, second);
      await expect(page.getByLabel("Titel")).not.toHaveValue("Vor der Pause geschrieben");
      await expect(page.getByText(restored)).toHaveCount(0);
      // nor does the first person find it again after the second
      await page.context().clearCookies({ name: "sitzung" });
      await signIn(page, first);
      await page.goto("/angebote/neu?ozg=10480");
      await expect(page.getByText(restored)).toHaveCount(0);
    });

    test("mehrere Rollen, ohne sich abzumelden", async ({ page, server }) => {
      const account = javaScriptEnabled ? "ni-vertretung" : "sh-vertretung";
      const email = emailOf(account);
      await sql(
        server,
        `INSERT INTO "Membership" (id, "personId", "organisationId", role)
         SELECT gen_random_uuid(), p.id, o.id, 'coordinator' FROM "Person" p, "Organisation" o
         WHERE p.email = $1 AND o."stateCode" = 'TH' AND o.kind = 'state' LIMIT 1`,
        [email],
      );
      await signIn(page, account);
      await page.goto("/angebote");
      const menu = page.locator("summary", { hasText: "Konto" }).first();
      await expect(page.getByRole("banner")).toContainText("Landesvertretung");
      await menu.click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: /OZG-Koordination/ }).click();
      await expect(page).toHaveURL(/\/arbeitskorb$/);
      await expect(page.getByText(/Sie handeln jetzt als OZG-Koordination für:/)).toBeVisible();
      await expect(page.getByRole("banner")).toContainText("OZG-Koordination · Land Thüringen");
    });
  });
}

test("wer sein Konto ändern will, bestätigt sich; falsche Passwörter kosten Zeit, das richtige führt zurück", async ({
  page,
  server,
}) => {
  await signIn(page, "mv-vertretung");
  await sql(server, age, [emailOf("mv-vertretung")]);
  await page.goto("/konto/e-mail");
  await expect(page).toHaveURL(/\/anmelden\/bestaetigen\?weiter=%2Fkonto%2Fe-mail$/);
  await expectAccessible(page);
  const button = page.getByRole("button", { name: "Bestätigen" });
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill("falsch-falsch-falsch");
  await button.click();
  await expect(page.getByRole("alert")).toContainText("Das Passwort stimmt nicht.");
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(demoPassword);
  await button.click();
  await expect(page).toHaveURL(/\/konto\/e-mail$/);
});

test("nach zu vielen Versuchen steht in der Anmeldung, wann es weitergeht", async ({ page }) => {
  await page.goto("/anmelden");
  for (let count = 0; count < 7; count += 1) {
    await page.getByLabel("E-Mail-Adresse").fill("niemand@bb.example");
    await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(`geraten-geraten-${count}`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
    await answered;
  }
  await expect(page.getByRole("alert")).toContainText(/Zu viele Versuche\. Bitte versuchen Sie es in \d+ Sekunden/);
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue("niemand@bb.example");
  await expectAccessible(page);
});
